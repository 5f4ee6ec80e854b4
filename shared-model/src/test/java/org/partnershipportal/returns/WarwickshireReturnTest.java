package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.performance.Figure;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.TargetUnit;

/**
 * The contact centre of Warwickshire County Council as it reported 2008 to November: 142,786 contacts, 82.67 % answered in 20
 * seconds, 82.24 % settled at once, 8.63 % given up, against 90, 80 and 5. The counts behind the shares are worked out by hand:
 *
 * <pre>
 * offered    142,786
 * in 20 s    142,786 × 0.8267 = 118,041.2   118,041 / 142,786 = 82.670 %
 * given up   142,786 × 0.0863 =  12,322.4    12,322 / 142,786 =  8.630 %
 * answered   142,786 − 12,322 = 130,464
 * at once    130,464 × 0.8224 = 107,293.6   107,294 / 130,464 = 82.240 %
 * </pre>
 */
class WarwickshireReturnTest {
    private static final YearMonth MONTH = YearMonth.of(2008, 11);
    private static final List<CharterLine> PROMISES = List.of(
            Kept.within(Measure.CALL_ANSWER_TIME, 20, TargetUnit.SECONDS),
            Kept.share(Measure.CALLS_ABANDONED, Bound.AT_MOST, 5),
            Kept.share(Measure.SETTLED_AT_FIRST_CONTACT, Bound.AT_LEAST, 80));
    private static final Map<String, String> TYPED = Map.of(
            "calls_offered", "142786",
            "calls_answered", "130464",
            "calls_answered_in_time_20_seconds", "118041",
            "calls_abandoned", "12322",
            "calls_settled", "107294");

    @Test
    void sharesAreThoseThatWereReported() {
        Asked asked = Asked.of(PROMISES);
        assertThat(asked.fields()).extracting(ReturnField::code).containsExactlyInAnyOrderElementsOf(TYPED.keySet());
        List<Figure> figures = asked.figures(MONTH, ReturnChecks.read(asked.fields(), TYPED));
        assertThat(share(figures, Measure.CALL_ANSWER_TIME)).isCloseTo(82.67, within(0.005));
        assertThat(share(figures, Measure.SETTLED_AT_FIRST_CONTACT)).isCloseTo(82.24, within(0.005));
        assertThat(share(figures, Measure.CALLS_ABANDONED)).isCloseTo(8.63, within(0.005));
    }

    private static double share(List<Figure> figures, Measure measure) {
        Figure figure = figures.stream()
                .filter(one -> one.promise().equals(Kept.id(measure)))
                .findFirst()
                .orElseThrow();
        return 100.0 * figure.hits() / figure.cases();
    }
}
