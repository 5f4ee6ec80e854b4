package org.partnershipportal.portal.performance;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.web.page.Messages;

/** From a page of one time to the same page of others. */
public final class PeriodLinks {
    private final String page;
    private final String more;
    private final Period period;
    private final @Nullable Period last;

    private PeriodLinks(String page, String more, Period period, @Nullable Period last) {
        this.page = page;
        this.more = more;
        this.period = period;
        this.last = last;
    }

    /**
     * @param page its address
     * @param more further parameters, each with its ampersand
     * @param latest the last month of which anything is told; null for none
     */
    static PeriodLinks of(String page, String more, Period period, @Nullable YearMonth latest) {
        return new PeriodLinks(page, more, period, latest == null ? null : Period.of(period.kind(), latest));
    }

    /** A way to another time. */
    public record Way(String address, String label, boolean current) {}

    /** By month, by quarter, by year. */
    public List<Way> getKinds() {
        return Arrays.stream(PeriodKind.values())
                .map(kind -> new Way(
                        address(Period.of(kind, period.last())),
                        Messages.text("performance.by." + kind),
                        kind == period.kind()))
                .toList();
    }

    /** The time before. */
    public Way getEarlier() {
        return way(period.minus(1));
    }

    /** The time after; null where nothing is told of it yet. */
    public @Nullable Way getLater() {
        return last == null || !period.first().isBefore(last.first()) ? null : way(period.next());
    }

    /** What an address needs to lead to the same time. */
    public String getQuery() {
        return "by=" + PeriodWish.name(period.kind()) + "&month=" + period.first();
    }

    private Way way(Period other) {
        return new Way(address(other), other.toString(), false);
    }

    private String address(Period other) {
        return page + "?by=" + PeriodWish.name(other.kind()) + "&month=" + other.first() + more;
    }
}
