package org.partnershipportal.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;

/** However often the job looks, and whenever: the same is measured as if it looked once at the end. */
class MeasuringSlicesIT {
    private static final Instant BEGIN = Planting.at("2026-03-01T00:00");
    private static final Instant END = Planting.at("2026-12-20T12:00");
    private static final int TIMES = System.getProperty("full") == null ? 2 : 100;

    @BeforeAll
    static void ground() {
        Ground.found("measuringslices");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void anySlicingOfRoundsGivesTheSame() {
        List<Story> stories = MeasuringIT.cases().stream()
                .map(one -> Ground.story(one.get(0), one.get(1)))
                .toList();
        List<List<String>> once = measured(stories, List.of(END));
        assertThat(once).hasSizeGreaterThan(100);
        LongStream.range(0, TIMES)
                .forEach(seed -> assertThat(measured(stories, slices(seed)))
                        .as("slices of seed %s", seed)
                        .isEqualTo(once));
    }

    private static List<Instant> slices(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long span = END.getEpochSecond() - BEGIN.getEpochSecond();
        return Stream.concat(
                        IntStream.range(0, 4 + random.nextInt(10))
                                .mapToObj(i -> BEGIN.plusSeconds(random.nextLong(i % 2 == 0 ? span : span / 4)))
                                .sorted(),
                        Stream.of(END))
                .toList();
    }

    private static List<List<String>> measured(List<Story> stories, List<Instant> rounds) {
        forget();
        stories.forEach(Story::forget);
        for (Instant now : rounds) {
            Ground.tell(stories, now);
            Ground.round(now);
        }
        return Ground.rows("""
                select tenant_id || ' ' || promise_id || ' ' || month, 'C ' || subject_id || hit || coalesce(own_hit::text, '-')
                from measured_contact
                order by 1, 2
                """);
    }

    private static void forget() {
        try (Planting planting = new Planting()) {
            for (String table : List.of(
                    "measured_contact",
                    "promise_figure",
                    "measuring",
                    "follow_up",
                    "trail_step",
                    "part_move",
                    "part_stretch",
                    "referral",
                    "print_task",
                    "call_back",
                    "feedback_event",
                    "feedback",
                    "enquiry_part",
                    "enquiry")) {
                planting.change("delete from " + table);
            }
        }
    }
}
