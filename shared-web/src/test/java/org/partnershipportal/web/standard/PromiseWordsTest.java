package org.partnershipportal.web.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;

/** A target reads as somebody would say it. */
class PromiseWordsTest {
    private final PromiseWords words = new PromiseWords();

    @Test
    void targets() {
        assertThat(said(Bound.AT_MOST, 20, TargetUnit.SECONDS, 90))
                .isEqualTo("At most 20 seconds – At least 90 times in 100");
        assertThat(said(Bound.AT_MOST, 1, TargetUnit.WORKING_DAYS, null))
                .isEqualTo("At most 1 working day – Every time");
        assertThat(said(Bound.AT_MOST, 1, TargetUnit.TIMES, 95)).isEqualTo("At most once – At least 95 times in 100");
        assertThat(said(Bound.AT_LEAST, 80, TargetUnit.PERCENT, null)).isEqualTo("At least 80 in 100");
        assertThat(said(null, null, null, 95)).isEqualTo("At least 95 times in 100");
        assertThat(said(null, null, null, null)).isEqualTo("Every time");
    }

    @Test
    void everyWordIsThere() {
        for (PromiseChannel channel : PromiseChannel.values()) {
            assertThat(words.channel(channel)).isNotEmpty();
        }
        for (Measure measure : Measure.values()) {
            assertThat(words.measure(measure)).isNotEmpty();
            assertThat(words.source(measure)).isNotEmpty();
        }
        for (TargetUnit unit : TargetUnit.values()) {
            assertThat(said(Bound.AT_MOST, 2, unit, null)).startsWith("At most ");
        }
    }

    private String said(
            @Nullable Bound bound, @Nullable Integer amount, @Nullable TargetUnit unit, @Nullable Integer percent) {
        return words.target(new PromiseTarget(bound, amount, unit, percent));
    }
}
