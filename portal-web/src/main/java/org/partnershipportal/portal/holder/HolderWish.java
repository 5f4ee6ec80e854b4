package org.partnershipportal.portal.holder;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.holder.HolderSearch;
import org.partnershipportal.web.page.Ids;

/** Which holders an address asks for: {@code body=}, {@code role=}, {@code standing=vacant}, {@code page=}. */
final class HolderWish {
    static final String VACANT = "vacant";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private HolderWish() {}

    /** @throws NotFoundException when it names what cannot be */
    static HolderSearch read(HttpServletRequest request) {
        @Nullable String body = Texts.orNull(request.getParameter("body"));
        @Nullable String standing = Texts.orNull(request.getParameter("standing"));
        boolean isNoBody = body != null && !SLUG.matcher(body).matches();
        boolean isNoStanding = standing != null && !standing.equals(VACANT);
        if (isNoBody || isNoStanding) {
            throw new NotFoundException("error.NotFound");
        }
        return new HolderSearch(body, Ids.orNull(request.getParameter("role")), standing != null);
    }

    /** The first is 1. */
    static int page(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("page"), "");
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    /** The same as it stands in an address, without the page. */
    static String query(HttpServletRequest request) {
        StringBuilder query = new StringBuilder();
        for (String name : new String[] {"body", "role", "standing"}) {
            @Nullable String value = Texts.orNull(request.getParameter(name));
            if (value != null) {
                query.append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return query.toString();
    }
}
