package org.partnershipportal.portal.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.referral.PartFilter;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.worktime.LondonClock;

/** Which referrals are asked for, read from the parameters of an address. */
final class ReferralList {
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final int LAST_PAGE = 100_000;

    private ReferralList() {}

    /** @throws InvalidInputException naming the parameter that cannot be read */
    static PartFilter read(
            @Nullable String status, @Nullable String updatedAfter, @Nullable String page, @Nullable String perPage) {
        return new PartFilter(
                statuses(status),
                moment(updatedAfter),
                number("page", page, 1, LAST_PAGE),
                number("per_page", perPage, USUAL_SIZE, LARGEST_SIZE));
    }

    private static Set<PartStatus> statuses(@Nullable String names) {
        Set<PartStatus> statuses = EnumSet.noneOf(PartStatus.class);
        if (names == null || names.isBlank()) {
            return statuses;
        }
        for (String name : names.split(",", -1)) {
            statuses.add(Arrays.stream(PartStatus.values())
                    .filter(status -> status.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInputException(
                            "status",
                            "error.machine.status-unknown",
                            name,
                            String.join(
                                    ", ",
                                    Arrays.stream(PartStatus.values())
                                            .map(status -> status.name().toLowerCase(Locale.ROOT))
                                            .toList()))));
        }
        return statuses;
    }

    /** A moment as {@code 2026-11-22T09:00:00Z}, or the beginning of a day here. */
    private static @Nullable Instant moment(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("[12][0-9]{3}-.*")) {
            throw new InvalidInputException("updatedAfter", "error.machine.moment", text);
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text.strip()).toInstant()
                    : LocalDate.parse(text.strip())
                            .atStartOfDay(LondonClock.ZONE)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("updatedAfter", "error.machine.moment", text);
        }
    }

    private static int number(String name, @Nullable String text, int usual, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.strip().matches("[1-9][0-9]{0,5}") || Integer.parseInt(text.strip()) > most) {
            throw new InvalidInputException(name, "error.machine.number", name, most);
        }
        return Integer.parseInt(text.strip());
    }
}
