package org.partnershipportal.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;

/** What of typed shares, and of what people say of themselves, can be taken. */
class TypedSharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CENSUS = LocalDate.of(2021, 3, 21);

    private static TypedShares.Checked read(Map<String, @Nullable String> shares, String source, LocalDate on) {
        return TypedShares.of(new PopulationForm(shares, source, on), EqualityQuestion.SEX, TODAY);
    }

    private static void refused(ThrowingCallable wish, String... told) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.field() + " " + problem.key())
                                .containsExactly(told));
    }

    @Test
    void sharesAreAHundredTogetherButForRounding() {
        assertThat(read(Map.of("FEMALE", "51", "MALE", "48.9"), "Census", CENSUS)
                        .shares())
                .containsEntry("FEMALE", new BigDecimal("51.0"));
        assertThat(read(Map.of("FEMALE", "0", "MALE", "99"), "Census", CENSUS).shares())
                .hasSize(2);
        refused(() -> read(Map.of("FEMALE", "51", "MALE", "47.9"), "Census", CENSUS), "FEMALE error.equality.sum");
        refused(() -> read(Map.of("FEMALE", "51", "MALE", "50.1"), "Census", CENSUS), "FEMALE error.equality.sum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "100.1", "101", "12,5", "12.55", "a few", "1e2", "1000", " "})
    void aShareIsANumberFromNoughtToAHundred(String typed) {
        refused(() -> read(Map.of("FEMALE", typed, "MALE", "49"), "Census", CENSUS), "FEMALE error.equality.share");
    }

    @Test
    void whoCountedAndWhenIsSaid() {
        refused(
                () -> read(Map.of("FEMALE", "51", "MALE", "49"), " ", null),
                "source error.equality.source",
                "sourceOn error.equality.day");
        refused(
                () -> read(Map.of("FEMALE", "51", "MALE", "49"), "Census", TODAY.plusDays(1)),
                "sourceOn error.equality.day-range");
        refused(
                () -> read(Map.of("FEMALE", "51", "MALE", "49"), "Census", LocalDate.of(2000, 12, 31)),
                "sourceOn error.equality.day-range");
    }

    @Test
    void anAnswerIsOneOfItsQuestionAndAtLeastOneIsGiven() {
        assertThat(EqualityAnswers.of(Map.of("AGE", "FROM_65", "SEX", "")).given())
                .containsExactly(Map.entry(EqualityQuestion.AGE, "FROM_65"));
        refused(() -> EqualityAnswers.of(Map.of("AGE", "FEMALE")), "AGE error.equality.choice");
        refused(() -> EqualityAnswers.of(Map.of("SEX", " ")), "AGE error.equality.none");
    }
}
