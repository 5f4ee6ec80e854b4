package org.partnershipportal.portal.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.performance.Tally;
import org.partnershipportal.performance.TrendPoint;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;

class TrendChartTest {
    private static final PromiseTarget NINETY = new PromiseTarget(Bound.AT_MOST, 20, TargetUnit.SECONDS, 90);
    private static final PromiseTarget FIVE = new PromiseTarget(Bound.AT_MOST, 5, TargetUnit.PERCENT, null);

    @Test
    void theLineIsBrokenWhereNothingIsKnown() {
        TrendChart chart = new TrendChart(List.of(
                point(1, NINETY, 90),
                point(2, NINETY, 100),
                point(3, NINETY, null),
                point(4, NINETY, 0),
                point(5, NINETY, 50)));
        assertThat(chart.getCurves()).hasSize(2);
        assertThat(chart.getCurves().get(0).split(" ")).hasSize(2);
        assertThat(chart.getDots()).hasSize(4);
        assertThat(chart.getDots().get(0).kept()).isTrue();
        assertThat(chart.getDots().get(3).kept()).isFalse();
        assertThat(chart.getDots().get(1).y())
                .as("all is at the top")
                .isEqualTo(chart.getGrid().get(4).y());
        assertThat(chart.getDots().get(2).y())
                .as("none is at the bottom")
                .isEqualTo(chart.getGrid().get(0).y());
    }

    @Test
    void aPointAloneHasNoLine() {
        TrendChart chart =
                new TrendChart(List.of(point(1, NINETY, null), point(2, NINETY, 80), point(3, NINETY, null)));
        assertThat(chart.getCurves()).isEmpty();
        assertThat(chart.getDots()).hasSize(1);
        assertThat(chart.isBlank()).isFalse();
        assertThat(new TrendChart(List.of(point(1, NINETY, null))).isBlank()).isTrue();
    }

    @Test
    void smallSharesAreDrawnLarge() {
        TrendChart chart = new TrendChart(List.of(point(11, FIVE, 4), point(12, FIVE, 8), point(13, FIVE, 3)));
        assertThat(chart.getGrid().get(4).label()).isEqualTo("10%");
        assertThat(chart.getTarget().split(" ")).hasSize(6);
        assertThat(chart.getMarks()).extracting(TrendChart.Mark::year).containsExactly("2026", "", "2027");
    }

    /** Hits of a hundred cases in a month, counted from the beginning of 2026; null for what is not known. */
    private static TrendPoint point(int month, PromiseTarget target, @Nullable Integer hits) {
        Period period = Period.of(PeriodKind.MONTH, YearMonth.of(2026, 1).plusMonths(month - 1L));
        return new TrendPoint(period, target, hits == null ? Tally.UNKNOWN : new Tally(1, 0, 100, hits));
    }
}
