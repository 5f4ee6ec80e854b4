package org.partnershipportal.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PromiseClockOracleTest {
    private static final int CASES = System.getProperty("full") == null ? 20_000 : 1_000_000;

    @Test
    void theClockAgreesWithTheOracle() {
        LongStream.range(0, CASES).forEach(PromiseClockOracleTest::compare);
    }

    private static void compare(long seed) {
        GeneratedRun run = GeneratedRun.of(seed);
        String expected = new ClockOracle(run).say().toString();
        assertThat(run.read()).as("case %s: %s", seed, run).isEqualTo(expected);
    }
}
