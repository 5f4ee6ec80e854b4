package org.partnershipportal.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;

class StatusProofTest {
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "-", "’"})
    void whoLeavesTheDetailEmptyHasNotTried(String nothing) {
        assertThatThrownBy(() -> StatusProof.of("BCDF-2345", nothing))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("detail"));
    }

    @Test
    void bothBoxesAreNamed() {
        assertThatThrownBy(() -> StatusProof.of(" ", null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("reference", "detail"));
    }
}
