package org.partnershipportal.portal.review;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.review.RecommendationSearch;
import org.partnershipportal.web.page.Ids;

/** Which recommendations an address asks for: {@code body=}, {@code standing=}, {@code theme=}, {@code review=}, {@code page=}. */
final class TrackerWish {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final int LONGEST = 60;

    private TrackerWish() {}

    /** @throws NotFoundException when it names what cannot be */
    static RecommendationSearch read(HttpServletRequest request) {
        @Nullable String body = Texts.orNull(request.getParameter("body"));
        @Nullable String standing = Texts.orNull(request.getParameter("standing"));
        @Nullable String theme = Texts.orNull(request.getParameter("theme"));
        @Nullable String known = RecommendationSearch.standing(standing);
        boolean isNoBody = body != null && !SLUG.matcher(body).matches();
        boolean isNoStanding = standing != null && known == null;
        boolean isNoTheme = theme != null && theme.length() > LONGEST;
        if (isNoBody || isNoStanding || isNoTheme) {
            throw new NotFoundException("error.NotFound");
        }
        return new RecommendationSearch(body, known, theme, Ids.orNull(request.getParameter("review")));
    }

    /** The first is 1. */
    static int page(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("page"), "");
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    /** The same as it stands in an address, without the page. */
    static String query(HttpServletRequest request) {
        StringBuilder query = new StringBuilder();
        for (String name : new String[] {"body", "standing", "theme", "review"}) {
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
