package org.partnershipportal.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule for working hours of {@link PromiseClocks}. */
final class WorkingHourCount {
    private final PromiseRun run;
    private final Function<UUID, OfficeHours> offices;
    private final Instant end;
    private final Map<UUID, Long> shares = new LinkedHashMap<>();
    private final Map<String, Long> pauses = new LinkedHashMap<>();
    private long left;
    private @Nullable Instant due;

    WorkingHourCount(int hours, PromiseRun run, Function<UUID, OfficeHours> offices, Instant now) {
        this.run = run;
        this.offices = offices;
        this.end = run.until(now);
        this.left = Duration.ofHours(hours).toSeconds();
    }

    ClockReading read() {
        for (int i = 0; i < run.stretches().size(); i++) {
            count(run.stretches().get(i), run.endOf(i, end));
        }
        long whole = Duration.between(run.firstContact(), end).toSeconds();
        long taken = sum(shares) + sum(pauses);
        return new ClockReading(due == null ? forecast() : due, shares, pauses, whole - taken, whole);
    }

    private void count(Stretch stretch, Instant until) {
        for (LocalDate day = PromiseRun.day(stretch.from());
                !day.isAfter(PromiseRun.day(until));
                day = day.plusDays(1)) {
            for (Spell open : hours(stretch.holder(), day)) {
                take(stretch, open.within(stretch.from(), until));
            }
        }
    }

    private void take(Stretch stretch, Spell spell) {
        if (spell.seconds() == 0) {
            return;
        }
        String reason = stretch.pausedFor();
        if (reason != null) {
            pauses.merge(reason, spell.seconds(), Long::sum);
        } else {
            shares.merge(stretch.holder(), spell.seconds(), Long::sum);
            use(spell);
        }
    }

    /** Takes the spell from what is left; it is due where that runs out. */
    private void use(Spell spell) {
        if (due == null && spell.seconds() >= left) {
            due = spell.start().plusSeconds(left);
        }
        left -= spell.seconds();
    }

    private Instant forecast() {
        LocalDate day = PromiseRun.day(end);
        while (due == null) {
            for (Spell open : hours(run.last().holder(), day)) {
                Spell ahead = open.within(end, Instant.MAX);
                if (ahead.seconds() > 0) {
                    use(ahead);
                }
            }
            day = day.plusDays(1);
        }
        return due;
    }

    private List<Spell> hours(UUID holder, LocalDate day) {
        boolean far = !day.isBefore(PromiseRun.day(end).plusYears(1));
        return far ? OfficeHours.USUAL.on(day) : offices.apply(holder).on(day);
    }

    private static long sum(Map<?, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
