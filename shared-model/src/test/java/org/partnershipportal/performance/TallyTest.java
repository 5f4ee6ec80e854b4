package org.partnershipportal.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.standard.PromiseTarget;

class TallyTest {
    private static final PromiseTarget EVERY_TIME = new PromiseTarget(null, null, null, null);

    static List<KeptCase> cases() {
        return KeptCase.all();
    }

    /** Among them what a contact centre reported for 2006 to 2008. */
    @ParameterizedTest
    @MethodSource("cases")
    void isAsReckonedByHand(KeptCase one) {
        Tally tally = new Tally(1, 0, one.cases(), one.hits());
        assertThat(tally.percentage()).isEqualTo(one.percentage());
        assertThat(tally.gap(one.target())).isEqualTo(one.gap());
        assertThat(one.target().isKept(one.cases(), one.hits())).isEqualTo(one.kept());
    }

    @Test
    void whatIsNotKnownIsNeitherKeptNorMissed() {
        assertThat(Tally.UNKNOWN.standing(EVERY_TIME)).isEqualTo(Standing.MISSING);
        assertThat(new Tally(3, 0, 0, 0).standing(EVERY_TIME)).isEqualTo(Standing.NONE);
        assertThat(new Tally(3, 1, 0, 0).standing(EVERY_TIME)).isEqualTo(Standing.FEW);
        assertThat(new Tally(3, 1, 9, 9).standing(EVERY_TIME)).isEqualTo(Standing.KEPT);
        assertThat(new Tally(3, 1, 9, 8).standing(EVERY_TIME)).isEqualTo(Standing.MISSED);
    }
}
