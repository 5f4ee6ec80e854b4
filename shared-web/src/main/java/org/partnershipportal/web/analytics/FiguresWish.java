package org.partnershipportal.web.analytics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.analytics.AnalyticsPeriod;
import org.partnershipportal.common.InvalidInputException;

/**
 * Which figures are asked for, as it was typed; null for nothing.
 *
 * @param period one of {@link AnalyticsPeriod#CHOICES}
 * @param body an id
 */
public record FiguresWish(
        @Nullable String period,
        @Nullable String from,
        @Nullable String until,
        @Nullable String body) {
    /** The names of the parameters, which are those of the form's fields. */
    public static FiguresWish read(UnaryOperator<@Nullable String> parameter) {
        return new FiguresWish(
                parameter.apply("period"), parameter.apply("from"), parameter.apply("until"), parameter.apply("body"));
    }

    /** @throws InvalidInputException naming from and until */
    public AnalyticsPeriod days(LocalDate today) {
        return AnalyticsPeriod.of(period, from, until, today);
    }

    /** The same as the parameters of an address. */
    public String query() {
        return "?period=" + encoded(period) + "&from=" + encoded(from) + "&until=" + encoded(until) + "&body="
                + encoded(body);
    }

    private static String encoded(@Nullable String typed) {
        return URLEncoder.encode(Objects.toString(typed, "").strip(), StandardCharsets.UTF_8);
    }
}
