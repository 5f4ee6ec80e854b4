package org.partnershipportal.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rule of {@link PromiseClocks} for requests for information. */
final class InformationDayCount {
    private final int amount;
    private final PromiseRun run;
    private final LocalDate today;
    private final LocalDate firstOpen;

    InformationDayCount(int amount, PromiseRun run, Instant now) {
        this.amount = amount;
        this.run = run.withoutEmptyStretches();
        this.today = PromiseRun.day(run.until(now));
        this.firstOpen = run.closedAt() == null ? today : today.plusDays(1);
    }

    ClockReading read() {
        Map<UUID, Long> shares = new LinkedHashMap<>();
        Map<String, Long> pauses = new LinkedHashMap<>();
        long whole = 0;
        for (LocalDate day = run.dayZero().plusDays(1); day.isBefore(firstOpen); day = day.plusDays(1)) {
            if (WorkingDays.isWorkingDayOfTheWholeKingdom(day)) {
                whole++;
                Stretch stretch = run.before(PromiseRun.endOf(day));
                String reason = stands(stretch);
                if (reason == null) {
                    shares.merge(stretch.holder(), 1L, Long::sum);
                } else {
                    pauses.merge(reason, 1L, Long::sum);
                }
            }
        }
        return new ClockReading(due(), shares, pauses, 0, whole);
    }

    private Instant due() {
        LocalDate day = run.dayZero();
        while (!isReached(day)) {
            day = day.plusDays(1);
        }
        return PromiseRun.endOf(day);
    }

    private boolean isReached(LocalDate day) {
        Stretch stretch = run.before(PromiseRun.endOf(day));
        boolean over = day.isBefore(firstOpen);
        return WorkingDays.isWorkingDayOfTheWholeKingdom(day)
                && (!over || stands(stretch) == null)
                && days(dayZero(stretch.holder(), day), day) >= amount;
    }

    /** The day on which a body first had it, or on which its latest question to the resident was answered. */
    private LocalDate dayZero(UUID holder, LocalDate day) {
        Instant end = PromiseRun.endOf(day);
        LocalDate zero = null;
        for (int i = 0; i < run.stretches().size(); i++) {
            Stretch stretch = run.stretches().get(i);
            if (stretch.holder().equals(holder) && stretch.from().isBefore(end)) {
                boolean asks = stands(stretch) != null;
                zero = asks ? answered(i) : zero == null ? PromiseRun.day(stretch.from()) : zero;
            }
        }
        return zero == null ? day : zero;
    }

    /** Of a question that is not answered yet, today: it is reckoned as if it were. */
    private LocalDate answered(int question) {
        return question + 1 < run.stretches().size()
                ? PromiseRun.day(run.stretches().get(question + 1).from())
                : today;
    }

    private static long days(LocalDate zero, LocalDate day) {
        return zero.isBefore(day)
                ? zero.plusDays(1)
                        .datesUntil(day.plusDays(1))
                        .filter(WorkingDays::isWorkingDayOfTheWholeKingdom)
                        .count()
                : 0;
    }

    private static @Nullable String stands(Stretch stretch) {
        String reason = stretch.pausedFor();
        return PromiseUnit.INFORMATION_DAYS.standsFor(reason) ? reason : null;
    }
}
