package org.partnershipportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a body's own promise is more than the standard's; the database is tried by the same cases. */
class PromiseTargetTest {
    static List<StrictnessCase> cases() {
        return StrictnessCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judges(StrictnessCase one) {
        assertThat(one.standard().judge(one.ownTarget(), one.ownPercent())).isEqualTo(one.judged());
    }
}
