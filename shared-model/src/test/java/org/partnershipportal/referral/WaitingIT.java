package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

class WaitingIT {
    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void aWaitStopsTheClockAndIsLookedAtAgain() {
        Moving part = Moving.keyed(Westmark.ALDER);
        LocalDate today = LocalDate.now(LondonClock.ticking());
        LocalDate promised = part.open(Westmark.ALDER).due();
        assertThatThrownBy(() -> part.move(Westmark.ALDER, MoveForm.of(Move.WAIT, 1)))
                .isInstanceOf(InvalidInputException.class);
        part.move(Westmark.ALDER, MoveForm.because(Move.WAIT, 1, "FOR_RESIDENT"));
        CaseView waits = part.open(Westmark.ALDER);
        assertThat(waits.waitsFor()).isEqualTo("FOR_RESIDENT");
        assertThat(waits.due()).isEqualTo(WorkingDays.due(today, 5));
        assertThat(part.told().sentence()).contains("needs to hear from you");

        LocalDate later = WorkingDays.due(today, 3);
        Clock then = Clock.fixed(later.atTime(12, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        Wiring.at(
                then,
                Westmark.staff(Westmark.ALDER),
                w -> w.get(MoveService.class).move(part.reference(), MoveForm.of(Move.RESUME, 2)));
        assertThat(part.open(Westmark.ALDER).status()).isEqualTo(PartStatus.IN_PROGRESS);
        int waited = WorkingDays.between(today, later.minusDays(1));
        assertThat(waited).isGreaterThan(1);
        assertThat(part.open(Westmark.ALDER).due()).isEqualTo(WorkingDays.due(promised, waited));
    }

    @Test
    void whoWasAskedWaitsForInformationInPlaceOfHandingBack() {
        Moving part = Moving.keyed(Westmark.ALDER);
        part.move(Westmark.ALDER, MoveForm.offer(1, "westmark", true));
        assertThatThrownBy(() -> part.move(Westmark.COUNTY, MoveForm.handBack(2, "FOR_INFORMATION", null)))
                .isInstanceOf(InvalidInputException.class);
        part.move(Westmark.COUNTY, MoveForm.because(Move.WAIT, 2, "FOR_INFORMATION"));
        assertThat(part.open(Westmark.ALDER).accountable()).isEqualTo("Alder District Council");
        assertThat(part.open(Westmark.ALDER).moves()).contains(Move.RESUME, Move.RECALL);
        part.move(Westmark.ALDER, MoveForm.of(Move.RESUME, 3));
        assertThat(part.open(Westmark.COUNTY).status()).isEqualTo(PartStatus.OFFERED);
        part.move(Westmark.COUNTY, MoveForm.accept(4));
        assertThat(part.open(Westmark.ALDER).accountable()).isEqualTo("Westmark County Council");
    }

    @Test
    void whatIsDealtWithIsStartedAndWhatWasAMistakeIsClosed() {
        Moving part = Moving.keyed(Westmark.ALDER);
        part.move(Westmark.ALDER, MoveForm.of(Move.START, 1));
        assertThat(part.open(Westmark.ALDER).status()).isEqualTo(PartStatus.IN_PROGRESS);
        part.move(Westmark.ALDER, MoveForm.offer(2, "westmark", false));
        part.move(Westmark.ALDER, MoveForm.because(Move.ERROR, 3, "KEYED_TWICE"));
        assertThat(part.open(Westmark.COUNTY).status()).isEqualTo(PartStatus.RECORDED_IN_ERROR);
        assertThat(part.open(Westmark.COUNTY).legs())
                .singleElement()
                .satisfies(leg -> assertThat(leg.status()).isEqualTo(ReferralStatus.WITHDRAWN));
        assertThat(part.open(Westmark.ALDER).moves()).isEmpty();
    }

    /** The second body offers on, to one that it has not seen before: legs and copies do not collide. */
    @Test
    void aPartGoesOnFromBodyToBody() {
        Moving part = Moving.keyed(Westmark.ALDER);
        part.handedBackBy(Westmark.BIRCH, "birch");
        part.move(Westmark.ALDER, MoveForm.offer(3, "westmark", true));
        part.move(Westmark.COUNTY, MoveForm.accept(4));
        part.move(Westmark.COUNTY, MoveForm.offer(5, "cove", false));
        part.move(Westmark.COVE, MoveForm.accept(6));
        assertThatThrownBy(() -> part.move(Westmark.COVE, MoveForm.offer(7, "birch", false)))
                .isInstanceOf(BodyHandedItBack.class);
        part.move(Westmark.COVE, MoveForm.correct(7, "bins", null));
        part.move(Westmark.COVE, MoveForm.offer(8, "birch", false));
        assertThat(part.open(Westmark.BIRCH).moves()).contains(Move.ACCEPT, Move.HAND_BACK);
    }
}
