package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.standard.TargetUnit;

/** What is refused, at which figure, and by which sentence. */
class ReturnChecksTest {
    private static final ReturnField SOONER = timed(10);
    private static final ReturnField SOON = timed(20);
    private static final List<ReturnField> FIELDS = List.of(
            ReturnField.of(ReturnLine.CALLS_OFFERED),
            ReturnField.of(ReturnLine.CALLS_ANSWERED),
            SOONER,
            SOON,
            ReturnField.of(ReturnLine.CALLS_ABANDONED),
            ReturnField.of(ReturnLine.CALLS_SETTLED));

    @ParameterizedTest
    @CsvSource({
        "0,",
        "'  1234 ',",
        "0007,",
        "9999999,",
        "10000000,error.returns.too-much",
        "99999999999999999999,error.returns.too-much",
        "-3,error.returns.negative",
        "\u22123,error.returns.negative",
        "'12,5',error.returns.comma",
        "'1,234',error.returns.comma",
        "'1.234,5',error.returns.comma",
        "12.5,error.returns.point",
        "1 234,error.returns.number",
        "about 20,error.returns.number",
        "\u0663,error.returns.number",
        "1e3,error.returns.number"
    })
    void aCountIsAWholeNumberInFigures(String typed, String expected) {
        List<ReturnField> one = List.of(ReturnField.of(ReturnLine.VISITORS));
        if (expected == null) {
            assertThatCode(() -> ReturnChecks.read(one, Map.of("visitors", typed)))
                    .doesNotThrowAnyException();
        } else {
            assertThat(problems(one, Map.of("visitors", typed))).containsExactly("visitors " + expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "100,90,50,70,10,60,-",
                "100,101,50,70,0,60,calls_answered error.returns.part",
                "100,95,50,70,6,60,calls_abandoned error.returns.CALLS_OFFERED.together",
                "100,90,50,91,10,60,calls_answered_in_time_20_seconds error.returns.part",
                "100,90,71,70,10,60,calls_answered_in_time_10_seconds error.returns.shorter",
                "100,90,50,70,10,91,calls_settled error.returns.part",
                "0,0,0,0,0,0,-",
            })
    void partsAreNotMoreThanTheWhole(
            String offered,
            String answered,
            String sooner,
            String soon,
            String abandoned,
            String settled,
            String wrong) {
        Map<String, String> typed = Map.of(
                "calls_offered",
                offered,
                "calls_answered",
                answered,
                SOONER.code(),
                sooner,
                SOON.code(),
                soon,
                "calls_abandoned",
                abandoned,
                "calls_settled",
                settled);
        if (wrong == null) {
            assertThatCode(() -> ReturnChecks.read(FIELDS, typed)).doesNotThrowAnyException();
        } else {
            assertThat(problems(FIELDS, typed)).containsExactly(wrong);
        }
    }

    @Test
    void whatIsEmptyHasAReason() {
        List<ReturnField> letters =
                List.of(ReturnField.of(ReturnLine.LETTERS), ReturnField.of(ReturnLine.LETTERS_LONGER));
        assertThat(problems(letters, Map.of("letters", "5"))).containsExactly("letters_longer error.returns.missing");
        assertThat(ReturnChecks.read(letters, Map.of("letters", "5", "why_letter", "NOT_COUNTED")))
                .containsEntry(ReturnField.of(ReturnLine.LETTERS_LONGER), Entry.of(Gap.NOT_COUNTED));
        assertThat(problems(letters, Map.of("letters", "5", "why_letter", "NO_CHANNEL")))
                .as("what is not there cannot be counted")
                .contains("why_letter error.returns.no-channel");
        assertThat(problems(letters, Map.of("letters", "5", "why_letter", "because")))
                .containsExactly("letters_longer error.returns.missing");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, String> typed = new HashMap<>();
        typed.put("calls_offered", "-1");
        typed.put("calls_abandoned", "1,5");
        assertThat(problems(FIELDS, typed)).hasSize(FIELDS.size());
    }

    @ParameterizedTest
    @CsvSource({"1000,11000,true", "1000,9000,false", "11000,1000,true", "3,60,false", "0,100,true", "0,99,false"})
    void whatIsQuiteOtherThanTheMonthBeforeIsLookedAtTwice(int then, int now, boolean isJump) {
        ReturnField field = ReturnField.of(ReturnLine.VISITORS);
        Map<ReturnField, Entry> before = Map.of(field, Entry.of(then));
        Map<ReturnField, Entry> after = Map.of(field, Entry.of(now));
        if (isJump) {
            assertThatThrownBy(() -> ReturnChecks.compare(after, before))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.key()).isEqualTo("error.returns.jump"));
        } else {
            assertThatCode(() -> ReturnChecks.compare(after, before)).doesNotThrowAnyException();
        }
    }

    private static ReturnField timed(int seconds) {
        return new ReturnField(ReturnLine.CALLS_ANSWERED_IN_TIME, new Limit(seconds, TargetUnit.SECONDS));
    }

    private static List<String> problems(List<ReturnField> fields, Map<String, String> typed) {
        try {
            ReturnChecks.read(fields, typed);
            return List.of();
        } catch (InvalidInputException wrong) {
            return wrong.problems().stream()
                    .map((Problem problem) -> problem.field() + " " + problem.key())
                    .toList();
        }
    }
}
