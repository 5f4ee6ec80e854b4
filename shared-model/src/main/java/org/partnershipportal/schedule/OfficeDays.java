package org.partnershipportal.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.OfficeHours;
import org.partnershipportal.worktime.Spell;

/** Opening hours day by day: what runs past midnight is cut there, and what overlaps is counted once. */
final class OfficeDays implements OfficeHours {
    private final OpeningHours hours;

    OfficeDays(OpeningHours hours) {
        this.hours = hours;
    }

    @Override
    public List<Spell> on(LocalDate day) {
        Instant begin = day.atStartOfDay(LondonClock.ZONE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant();
        List<Spell> open = new ArrayList<>();
        hours.days(day.minusDays(1), 2).stream()
                .flatMap(each -> each.spells().stream())
                .map(spell -> within(spell, begin, end))
                .filter(spell -> spell.end().isAfter(spell.start()))
                .sorted(Comparator.comparing(Spell::start))
                .forEach(spell -> add(open, spell));
        return open;
    }

    private static Spell within(OpenSpell spell, Instant begin, Instant end) {
        Instant start = spell.start().toInstant();
        Instant close = spell.end().toInstant();
        return new Spell(start.isBefore(begin) ? begin : start, close.isAfter(end) ? end : close);
    }

    private static void add(List<Spell> open, Spell spell) {
        Spell last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last == null || spell.start().isAfter(last.end())) {
            open.add(spell);
        } else if (spell.end().isAfter(last.end())) {
            open.set(open.size() - 1, new Spell(last.start(), spell.end()));
        }
    }
}
