package org.partnershipportal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "My house is on fire",
                "I can smell gas",
                "gas leak in the street",
                "someone is hurt on the road",
                "he's bleeding",
                "my husband hits me",
                "I want to kill myself",
                "somebody trapped in a car",
                "someone's trying to break in"
            })
    void hearsDanger(String question) {
        assertThat(Danger.in(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pothole", "gas bill", "fire safety visit", "book a smoke alarm", "dangerous tree roots"})
    void staysCalm(String question) {
        assertThat(Danger.in(question)).isFalse();
    }
}
