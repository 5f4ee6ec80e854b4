package org.partnershipportal.portal.performance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;

/** The time that an address asks for: {@code by=month}, {@code quarter} or {@code year}, {@code month=2026-10} any month in it. */
final class PeriodWish {
    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private PeriodWish() {}

    /**
     * Months where it names no kind.
     *
     * @param otherwise the month where it names none
     * @throws NotFoundException when it names what is no time
     */
    static Period read(HttpServletRequest request, Supplier<YearMonth> otherwise) {
        String month = request.getParameter("month");
        return Period.of(kind(request.getParameter("by")), month == null ? otherwise.get() : month(month));
    }

    /** @throws NotFoundException when it is none from 2000 to 2099 */
    static YearMonth month(String text) {
        if (!text.matches(MONTH)) {
            throw new NotFoundException("error.NotFound");
        }
        return YearMonth.parse(text);
    }

    private static PeriodKind kind(@Nullable String name) {
        return name == null
                ? PeriodKind.MONTH
                : Arrays.stream(PeriodKind.values())
                        .filter(kind -> name(kind).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /** As it stands in an address. */
    static String name(PeriodKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
