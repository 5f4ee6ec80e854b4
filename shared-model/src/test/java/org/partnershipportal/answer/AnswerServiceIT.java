package org.partnershipportal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

class AnswerServiceIT {
    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @ParameterizedTest
    @CsvSource({
        "who mends a pothole?, Oakham, westmark",
        "pothole, ZZ1 1AA, westmark",
        "pothole, zz11aa, westmark",
        "pothole, Seaport, cove",
        "bin not emptied, Oakham, alder",
        "bin not emptied, Seaport, cove",
        "my bin was missed, 'Newton, Birch', birch",
        "potole, Oakham, westmark",
        "my boiler is broken, Oakham, trust",
        "my boiler is broken, 'Newton, Birch', birch"
    })
    void namesTheRightBody(String question, String place, String body) {
        AnswerView view = ask(question, place);
        assertThat(view.answers()).isNotEmpty();
        assertThat(view.answers().get(0).body().slug()).isEqualTo(body);
    }

    @Test
    void saysWhyInOneSentence() {
        assertThat(ask("pothole", "ZZ1 1AA").answers().get(0).reason())
                .isEqualTo("Roads are the county's job; ZZ1 1AA is in Alder district, which is in Westmark.");
        assertThat(ask("boiler broken", "Oakham").answers().get(0).reason())
                .isEqualTo("Alder Housing Trust does this in Alder: transfer agreement of 2007.");
    }

    @Test
    void isSureOnlyOfWhatItUnderstood() {
        assertThat(ask("hole in the road", "Oakham").answers().get(0).confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(ask("a branch of my family moved to a house by the road", "Oakham")
                        .answers()
                        .get(0)
                        .confidence())
                .isNotEqualTo(Confidence.HIGH);
        assertThat(ask("xylophone lessons", "Oakham").answers()).isEmpty();
    }

    @Test
    void whereItIsNotSureItSaysWhomToRing() {
        AnswerView guess = ask("a branch of my family moved to a house by the road", "Oakham");
        assertThat(guess.frontDesk()).isNotNull();
        assertThat(guess.frontDesk().body().slug()).isEqualTo("alder");
        assertThat(ask("xylophone lessons", "Seaport").frontDesk().body().slug())
                .isEqualTo("cove");
        assertThat(ask("hole in the road", "Oakham").frontDesk()).isNull();
    }

    @Test
    void danger999StandsAboveTheAnswer() {
        assertThat(ask("tree fell on the road and somebody is hurt", "Oakham").danger())
                .isTrue();
        assertThat(ask("pothole", "Oakham").danger()).isFalse();
    }

    @Test
    void asksWhichCouncilWhereSeveralArePossible() {
        AnswerView view = ask("pothole", "ZZ1 9ZZ");
        assertThat(view.answers()).isEmpty();
        assertThat(view.place().isAmbiguous()).isTrue();
        assertThat(view.place().candidates()).extracting("areaName").containsExactly("Alder", "Birch");
        assertThat(ask("pothole", "Newton").place().candidates()).hasSize(2);
        assertThat(ask("pothole", "E07000992").place().place()).isPresent();
    }

    @Test
    void offersWhatAnUnknownPlaceLooksLike() {
        AnswerView view = ask("pothole", "Okham");
        assertThat(view.place().known()).isFalse();
        assertThat(view.place().candidates()).extracting("name").contains("Oakham");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CM7 9H", "12345", "CM79 9HBB", "7CM 9HB"})
    void refusesWhatCannotBeAPostcode(String place) {
        assertThatThrownBy(() -> ask("pothole", place))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("place"));
    }

    @Test
    void refusesEmptyAndEndlessQuestionsAndDatesOutOfRange() {
        assertThatThrownBy(() -> ask("  ", "Oakham")).hasMessage("error.question.empty");
        assertThatThrownBy(() -> ask("x".repeat(10_000), "Oakham")).hasMessage("error.question.too-long");
        assertThatThrownBy(() -> ask("pothole", " ")).hasMessage("error.place.empty");
        assertThatThrownBy(() -> Wiring.as(
                        Asker.ANYBODY,
                        w -> w.get(AnswerService.class).answer("pothole", "Oakham", LocalDate.of(1066, 10, 14))))
                .hasMessage("error.date.out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table place; --", "<script>alert(1)</script>", "🕳️", "' | ! & ( :*", "\\", "%_"})
    void takesAnythingForWords(String question) {
        assertThat(ask(question, "Oakham").query()).isEqualTo(question);
    }

    private static AnswerView ask(String question, String place) {
        return Wiring.as(Asker.ANYBODY, w -> w.get(AnswerService.class).answer(question, place, null));
    }
}
