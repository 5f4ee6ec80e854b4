package org.partnershipportal.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form that could not be taken, held in the session until it is known who typed it. Files and
 * passwords are never kept, nor what another site made the browser send.
 *
 * @param form the path of the form's page within its application
 * @param actingFor the body (its slug) for which the form was opened; null when it did not say
 * @param fields the typed values by the names of their fields; several values of one field are joined by
 *     {@link #SEPARATOR}
 */
public record FormStash(String form, @Nullable String actingFor, Map<String, String> fields) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The hidden field in which a staff form says for which body (its slug) it was opened. */
    public static final String ACTING_FOR = "actingFor";

    /** The field in which the script of staff forms, which sends to {@code /draft}, names the page of the form. */
    public static final String DRAFT_OF = "draftOf";

    /** Stands between several values of one field. */
    public static final String SEPARATOR = "\u001f";

    static final int LONGEST_PATH = 200;
    static final int MOST_FIELDS = 60;
    static final int MOST_CHARACTERS = 50_000;

    private static final String KEY = FormStash.class.getName();
    private static final Pattern NOT_TYPED = Pattern.compile("(?i)(jakarta\\.faces\\.|primefaces\\.|" + ACTING_FOR
            + "$|" + DRAFT_OF + "$|formKey$).*|.*(password|secret|token).*");

    /**
     * What this request carries, when it is a form of this site.
     *
     * @param site the address of the portal, which the browser must name as the origin of the form
     * @return empty also when there is nothing typed, or more than a draft may hold
     */
    public static Optional<FormStash> of(HttpServletRequest request, String site) {
        if (!request.getMethod().equals("POST") || !site.equals(request.getHeader("Origin")) || isUpload(request)) {
            return Optional.empty();
        }
        Map<String, String> typed = typed(request);
        return typed.isEmpty() || isTooMuch(typed)
                ? Optional.empty()
                : Optional.of(new FormStash(page(request), request.getParameter(ACTING_FOR), typed));
    }

    /** What this session holds. */
    public static Optional<FormStash> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((FormStash) session.getAttribute(KEY));
    }

    /** Holds it, in place of an earlier one. */
    public void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** It has become a draft, or cannot become one. */
    public static void forgetIn(HttpSession session) {
        session.removeAttribute(KEY);
    }

    private static String page(HttpServletRequest request) {
        String path = RequestPath.of(request);
        String page = request.getParameter(DRAFT_OF);
        boolean isNamed = path.equals(DraftServlet.PATH) && page != null && page.startsWith("/");
        return isNamed && page.length() <= LONGEST_PATH ? page : path;
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("application/x-www-form-urlencoded");
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_TYPED.matcher(name).matches()) {
                typed.put(name, String.join(SEPARATOR, values).replace("\0", ""));
            }
        });
        return typed;
    }

    private static boolean isTooMuch(Map<String, String> typed) {
        int characters = typed.entrySet().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
        return typed.size() > MOST_FIELDS || characters > MOST_CHARACTERS;
    }
}
