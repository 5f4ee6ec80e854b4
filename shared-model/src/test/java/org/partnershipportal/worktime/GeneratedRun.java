package org.partnershipportal.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case for the promise clock, generated from a seed: bodies with odd hours and days closed, hand-overs, pauses. Moments
 * are minutes since 1970 in UTC.
 *
 * @param end now, or the closing
 */
record GeneratedRun(PromiseUnit unit, int amount, List<Office> offices, List<Event> events, long end, boolean closed) {

    private static final String[] REASONS = {"FOR_RESIDENT", "FOR_INFORMATION", "FOR_THIRD_PARTY"};
    /** Around these days something is odd: Christmas, Easter, changes of the clocks, bank holidays here and elsewhere in the kingdom. */
    private static final String[] ODD_DAYS = {
        "2025-12-23",
        "2026-04-01",
        "2026-03-27",
        "2026-10-23",
        "2026-12-22",
        "2027-03-24",
        "2027-12-23",
        "2026-05-01",
        "2026-06-11",
        "2026-07-09",
        "2026-07-30",
        "2026-11-26",
        "2026-12-30",
        "2027-03-12"
    };

    static GeneratedRun of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PromiseUnit unit = switch (random.nextInt(10)) {
            case 6 -> PromiseUnit.WORKING_HOURS;
            case 7 -> PromiseUnit.HOURS;
            case 8, 9 -> PromiseUnit.INFORMATION_DAYS;
            default -> PromiseUnit.WORKING_DAYS;
        };
        boolean days = unit.isDays();
        List<Office> offices = List.of(office(random), office(random), office(random));
        List<Event> events = new ArrayList<>();
        long minute = start(random);
        int holder = random.nextInt(3);
        events.add(new Event(minute, holder, null));
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            minute += gap(random, days);
            holder = random.nextBoolean() ? holder : random.nextInt(3);
            events.add(new Event(minute, holder, random.nextInt(3) == 0 ? REASONS[random.nextInt(3)] : null));
        }
        minute += gap(random, days);
        int amount = random.nextInt(days ? 16 : 30);
        return new GeneratedRun(unit, amount, offices, events, minute, random.nextInt(3) == 0);
    }

    private static long start(SplittableRandom random) {
        long day = random.nextInt(5) < 2
                ? LocalDate.parse(ODD_DAYS[random.nextInt(ODD_DAYS.length)]).toEpochDay() + random.nextInt(6)
                : LocalDate.of(2025, 3, 1).toEpochDay() + random.nextInt(900);
        return day * 24 * 60 + random.nextInt(24 * 60);
    }

    private static long gap(SplittableRandom random, boolean days) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(3);
            case 1 -> random.nextInt(24 * 60);
            default -> random.nextInt((days ? 7 : 2) * 24 * 60);
        };
    }

    private static Office office(SplittableRandom random) {
        List<List<Integer>> week = new ArrayList<>();
        boolean always = random.nextInt(8) == 0;
        for (int day = 0; day < 7; day++) {
            boolean open = day < 2 || random.nextInt(8) < (day < 5 ? 7 : 1);
            int opens = 60 * 7 + 15 * random.nextInt(16);
            int closes = opens + 240 + 15 * random.nextInt(16);
            week.add(always ? List.of(0, 24 * 60) : open ? List.of(opens, closes) : List.of());
        }
        Set<LocalDate> closedDays = new HashSet<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            closedDays.add(LocalDate.of(2025, 3, 1).plusDays(random.nextInt(1000)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            closedDays.add(
                    LocalDate.parse(ODD_DAYS[random.nextInt(ODD_DAYS.length)]).plusDays(i));
        }
        return new Office(week, closedDays, random.nextInt(6) == 0);
    }

    /** What the clock under test says, in the words of the oracle. */
    String read() {
        PromiseRun run = new PromiseRun(
                events.stream()
                        .map(event -> new Stretch(moment(event.minute()), body(event.holder()), event.paused()))
                        .toList(),
                closed ? moment(end) : null);
        Instant now = moment(closed ? end + 12345 : end);
        ClockReading reading = PromiseClocks.read(
                new Promised(amount, unit), run, body -> offices.get((int) body.getLeastSignificantBits()), now);
        long one = unit.isDays() ? 1 : 60;
        Map<Integer, Long> shares = new TreeMap<>();
        reading.shares().forEach((body, share) -> shares.put((int) body.getLeastSignificantBits(), share / one));
        Map<String, Long> pauses = new TreeMap<>();
        reading.pauses().forEach((reason, pause) -> pauses.put(reason, pause / one));
        return "due " + reading.due().getEpochSecond() / 60 + ", shares " + shares + ", pauses " + pauses + ", closed "
                + reading.closed() / one + ", whole " + reading.whole() / one;
    }

    private static Instant moment(long minute) {
        return Instant.ofEpochSecond(minute * 60);
    }

    private static UUID body(int number) {
        return new UUID(0, number);
    }

    /** From this minute on a body has it, and the clock stands for a reason or runs. */
    record Event(long minute, int holder, @Nullable String paused) {}

    /** @param week from when until when on each weekday, in minutes of the day; empty for closed */
    record Office(List<List<Integer>> week, Set<LocalDate> closedDays, boolean onBankHolidays) implements OfficeHours {
        @Override
        public List<Spell> on(LocalDate day) {
            List<Integer> hours = week.get(day.getDayOfWeek().getValue() - 1);
            if (hours.isEmpty() || closedDays.contains(day) || (!onBankHolidays && WorkingDays.isBankHoliday(day))) {
                return List.of();
            }
            return List.of(new Spell(at(day, hours.get(0)), at(day, hours.get(1))));
        }

        private static Instant at(LocalDate day, int minute) {
            LocalDate on = day.plusDays(minute / (24 * 60));
            return on.atTime(LocalTime.MIN.plusMinutes(minute % (24 * 60)))
                    .atZone(LondonClock.ZONE)
                    .toInstant();
        }
    }
}
