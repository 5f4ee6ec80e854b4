package org.partnershipportal.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept of published figures, and how long. */
class PublishedViewsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final PublishedViews views = new PublishedViews();
    private final AtomicInteger made = new AtomicInteger();

    private int ask(Object key, Duration later) {
        return views.get(key, Integer.class, Clock.fixed(NOON.plus(later), ZoneOffset.UTC), made::incrementAndGet);
    }

    @Test
    void itIsMadeOnceInAMinute() {
        assertThat(ask("a", Duration.ZERO)).isEqualTo(1);
        assertThat(ask("a", Duration.ofSeconds(60))).isEqualTo(1);
        assertThat(ask("a", Duration.ofSeconds(61))).isEqualTo(2);
        assertThat(ask("b", Duration.ofSeconds(61))).isEqualTo(3);
    }

    @Test
    void whileOneMakesItAnewOthersReadWhatThereWas() {
        ask("a", Duration.ZERO);
        Clock later = Clock.fixed(NOON.plusSeconds(90), ZoneOffset.UTC);
        int outer = views.get("a", Integer.class, later, () -> {
            assertThat(ask("a", Duration.ofSeconds(91))).isEqualTo(1);
            return made.incrementAndGet();
        });
        assertThat(outer).isEqualTo(2);
        assertThat(ask("a", Duration.ofSeconds(92))).isEqualTo(2);
    }

    @Test
    void ofManyTheOneThatNobodyAskedForLongestGoes() {
        for (int key = 0; key < 100; key++) {
            ask(key, Duration.ZERO);
        }
        ask(0, Duration.ZERO);
        ask("one more", Duration.ZERO);
        int before = made.get();
        ask(0, Duration.ZERO);
        assertThat(made).as("asked for a moment ago").hasValue(before);
        ask(1, Duration.ZERO);
        assertThat(made).hasValue(before + 1);
    }
}
