package org.partnershipportal.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Target BASELINE = new Target("base", "/base");
    private static final Target HALF = new Target("half", "/half", 0.6);
    private static final Expected ANY = new Expected(200, 10);

    @Test
    void percentilesAreTheNearestRank() {
        Sample sample = new Sample(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray(), Duration.ofSeconds(2));
        assertThat(sample.millis(0.5)).isEqualTo(50);
        assertThat(sample.millis(0.99)).isEqualTo(99);
        assertThat(sample.millis(1)).isEqualTo(100);
        assertThat(sample.millis(0)).isEqualTo(1);
        assertThat(sample.perSecond()).isEqualTo(50);
    }

    @Test
    void oneRequestIsItsOwnPercentile() {
        Sample sample = new Sample(new long[] {2_500_000}, Duration.ofSeconds(1));
        assertThat(sample.millis(0.5)).isEqualTo(2.5);
        assertThat(sample.millis(0.99)).isEqualTo(2.5);
    }

    @Test
    void nothingMeasuredIsNoFigure() {
        assertThatThrownBy(() -> new Sample(new long[0], Duration.ofSeconds(1))).isInstanceOf(BenchFailure.class);
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Median.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3);
    }

    @Test
    void aRoundThatWasSlowForAllDoesNotMoveTheRatio() {
        Result baseline = result(BASELINE, 100, 10, 100);
        Result half = result(HALF, 50, 5, 50);
        assertThat(half.ratioTo(baseline)).isCloseTo(0.5, within(0.001));
        assertThat(half.perSecond()).isEqualTo(50);
    }

    @Test
    void theTableSaysWhetherABudgetIsKept() {
        Result baseline = result(BASELINE, 100, 100, 100);
        assertThat(ResultTable.of(List.of(baseline, result(HALF, 59, 59, 59)), "base"))
                .contains("0.59", "at least 0.60: MISSED");
        assertThat(ResultTable.of(List.of(baseline, result(HALF, 60, 60, 60)), "base"))
                .contains("at least 0.60: kept");
    }

    /** One second of each round, with so many requests. */
    private static Result result(Target target, int... requests) {
        List<Sample> samples = java.util.Arrays.stream(requests)
                .mapToObj(count -> new Sample(new long[count], Duration.ofSeconds(1)))
                .toList();
        return new Result(target, 1, ANY, samples);
    }
}
