package org.partnershipportal.portal.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.machine.RequestFilter;
import org.partnershipportal.worktime.LondonClock;

/** Which requests or updates are asked for. */
final class GeoSearch {
    private static final String START = "start_date";
    private static final String END = "end_date";
    private static final String PAGE = "page";
    private static final int MOST_DAYS = 90;
    private static final int LAST_PAGE = 1000;
    private static final Duration SPAN = Duration.ofDays(MOST_DAYS);

    /** Moments are told by the second, so that the last second belongs to what is asked for. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private GeoSearch() {}

    /**
     * Requests by their number, which overrides all else; else those of a span of at most 90 days.
     *
     * @throws InvalidInputException naming the parameter that cannot be read
     */
    static RequestFilter read(GeoParameters asked, Instant now) {
        List<String> references = asked.several("service_request_id");
        if (!references.isEmpty()) {
            return new RequestFilter(references, List.of(), null, null, null, page(asked));
        }
        return spanned(asked, now, references);
    }

    /**
     * Updates: of these requests, if some are named, in a span of at most 90 days.
     *
     * @throws InvalidInputException naming the parameter that cannot be read
     */
    static RequestFilter updates(GeoParameters asked, Instant now) {
        return spanned(asked, now, asked.several("service_request_id"));
    }

    private static RequestFilter spanned(GeoParameters asked, Instant now, List<String> references) {
        @Nullable Instant start = moment(asked, START);
        @Nullable Instant end = moment(asked, END);
        Instant until = end != null ? end : start != null ? start.plus(SPAN) : now;
        Instant since = start != null ? start : until.minus(SPAN);
        if (since.isAfter(until)) {
            throw new InvalidInputException(END, "error.open311.end-before-start");
        }
        if (since.plus(SPAN).isBefore(until)) {
            throw new InvalidInputException(END, "error.open311.span", MOST_DAYS);
        }
        return new RequestFilter(
                references, asked.several("service_code"), closed(asked), since, until.plus(A_SECOND), page(asked));
    }

    /**
     * A moment, or the beginning of a day here; null for nothing.
     *
     * @throws InvalidInputException when it is neither
     */
    static @Nullable Instant moment(GeoParameters asked, String name) {
        @Nullable String text = asked.get(name);
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("[12][0-9]{3}-.*")) {
                return text.contains("T")
                        ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                        : LocalDate.parse(text).atStartOfDay(LondonClock.ZONE).toInstant();
            }
        } catch (DateTimeParseException e) {
            throw unreadable(name, text);
        }
        throw unreadable(name, text);
    }

    private static InvalidInputException unreadable(String name, String text) {
        return new InvalidInputException(name, "error.open311.moment", text);
    }

    /**
     * Whether closed ones are asked for; null for both.
     *
     * @throws InvalidInputException when it says anything else
     */
    static @Nullable Boolean closed(GeoParameters asked) {
        Set<Boolean> wanted = new HashSet<>();
        for (String status : asked.several("status")) {
            switch (status.toLowerCase(Locale.ROOT)) {
                case "open" -> wanted.add(false);
                case "closed" -> wanted.add(true);
                default -> throw new InvalidInputException("status", "error.open311.status-unknown", status);
            }
        }
        return wanted.size() == 1 ? wanted.iterator().next() : null;
    }

    private static int page(GeoParameters asked) {
        @Nullable String text = asked.get(PAGE);
        if (text == null) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > LAST_PAGE) {
            throw new InvalidInputException(PAGE, "error.open311.page", LAST_PAGE);
        }
        return Integer.parseInt(text);
    }
}
