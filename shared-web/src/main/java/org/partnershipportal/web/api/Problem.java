package org.partnershipportal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.web.failure.Failure;
import org.partnershipportal.web.page.Messages;

/**
 * An answer of the API that is not what was asked for (RFC 9457).
 *
 * @param status of HTTP
 * @param type the last part of the stable address that names this kind of problem, for instance {@code not-found}
 * @param title what is wrong and what to do, for a person
 * @param errors what is wrong with single fields or parameters
 * @param more what else this kind of problem tells, by name
 * @param reference under which a failure stands in the log; null for a refusal
 */
public record Problem(
        int status,
        String type,
        String title,
        List<FieldError> errors,
        Map<String, JsonValue> more,
        @Nullable String reference) {

    /** The media type of such an answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());
    private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final String TYPES = "https://partnershipportal.org/problems/";
    private static final Map<Integer, String> KEYS = Map.of(
            404, "error.api.path-unknown",
            405, "error.api.method-not-allowed",
            406, "error.api.not-acceptable",
            411, "error.api.length-required",
            413, "error.api.body-too-large",
            415, "error.api.media-type-unsupported");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** What is wrong with one field or parameter of a request. */
    public record FieldError(String field, String message) {}

    /** A problem with a text of the message bundle; its type is made from the key: {@code error.token.refused}. */
    public static Problem of(int status, String key, Object... arguments) {
        return new Problem(status, type(key), Messages.text(key, arguments), List.of(), Map.of(), null);
    }

    /** What the server, or a filter, refuses without a word. */
    static Problem ofStatus(int status) {
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? of(status, status == UNAVAILABLE ? "error.api.unavailable" : "error.api.failure", "-")
                : of(status, KEYS.getOrDefault(status, "error.api.bad-request"));
    }

    /** What was refused, or failed and is logged, before any resource was reached. */
    static Problem of(int status, Failure failure) {
        BusinessException refusal = failure.refusal();
        if (refusal != null) {
            return of(status, refusal.key(), refusal.arguments().toArray());
        }
        Problem problem =
                of(status, status == UNAVAILABLE ? "error.api.unavailable" : "error.api.failure", failure.reference());
        return new Problem(status, problem.type, problem.title, List.of(), Map.of(), failure.reference());
    }

    /** The same with what is wrong field by field. */
    public Problem with(List<FieldError> fields) {
        return new Problem(status, type, title, List.copyOf(fields), more, reference);
    }

    /** The same with one more thing told. */
    public Problem and(String name, JsonValue value) {
        return new Problem(status, type, title, errors, Map.of(name, value), reference);
    }

    /** What to say of something that was not expected; logs it. */
    public static Problem ofFailure(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        LOG.log(Level.SEVERE, thrown, () -> "Failure " + failure.reference() + " in the API");
        Problem problem = of(
                failure.status(),
                failure.status() == UNAVAILABLE ? "error.api.unavailable" : "error.api.failure",
                failure.reference());
        return new Problem(problem.status, problem.type, problem.title, List.of(), Map.of(), failure.reference());
    }

    /** As the answer of a resource. */
    public Response toResponse() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(toJson().toString())
                .build();
    }

    /** As the answer where no resource was reached; in the form of Open311 where that was asked. */
    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writeTo(request.getRequestURI().substring(request.getContextPath().length()), response);
    }

    /** The same for an address that was asked for before the server came here. */
    void writeTo(String path, HttpServletResponse response) throws IOException {
        boolean isOpen311 = ApiPaths.isOpen311(path);
        GeoFormat format = GeoFormat.ofPath(path);
        response.setStatus(status);
        response.setContentType(isOpen311 ? format.mediaType() : MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().print(isOpen311 ? GeoErrors.of(toJson()).in(format) : toJson());
        response.flushBuffer();
    }

    /** As a part of a longer answer. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", TYPES + type)
                .add("title", title)
                .add("status", status);
        if (!errors.isEmpty()) {
            JsonArrayBuilder fields = Json.createArrayBuilder();
            errors.forEach(error -> fields.add(
                    Json.createObjectBuilder().add("field", error.field()).add("message", error.message())));
            json.add("errors", fields);
        }
        more.forEach(json::add);
        if (reference != null) {
            json.add("reference", reference);
        }
        return json.build();
    }

    /** {@code error.ReferralAlreadyAnswered} becomes {@code referral-already-answered}. */
    private static String type(String key) {
        String words = key.startsWith("error.") ? key.substring("error.".length()) : key;
        return HUMP.matcher(words).replaceAll("-").replace('.', '-').toLowerCase(Locale.ROOT);
    }
}
