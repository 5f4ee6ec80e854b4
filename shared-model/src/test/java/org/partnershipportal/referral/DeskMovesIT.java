package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

class DeskMovesIT {
    private Asker decider;

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @BeforeEach
    void name() {
        decider = Moving.decider(Westmark.TRUST, "decider-" + UUID.randomUUID());
    }

    @Test
    void theSecondHandBackGoesToTheDeskAndTheDirectorysBodyActs() {
        Moving part = Moving.handedBackTwice();
        CaseView alder = part.open(Westmark.ALDER);
        assertThat(alder.accountable()).isEqualTo("Alder District Council");
        assertThat(alder.holder()).isEqualTo("Westmark County Council");
        assertThat(alder.desk().status()).isEqualTo(DeskStatus.AT_DESK);
        assertThat(alder.moves()).containsExactly(Move.CORRECT, Move.WITHDRAW, Move.ERROR);
        assertThat(alder.handedBack()).containsExactly("Birch District Council", "Cove City Council");
        assertThat(part.told().sentence())
                .isEqualTo("Cove City Council looked at it and found that this is not its job either.");
        assertThat(part.told().nextStep()).contains("Westmark County Council makes safe");
        assertThat(toDo(Westmark.COUNTY, part)).containsExactly("ACT");
        assertThat(part.open(Westmark.COUNTY).moves()).isEmpty();
        assertThat(part.open(Westmark.COUNTY).content()).isEmpty();
    }

    @Test
    void aDeciderOfNoPartySeesRoutingFactsAndNoContents() {
        Moving part = Moving.handedBackTwice();
        CaseView seen = part.open(decider);
        assertThat(seen.moves()).containsExactly(Move.DECIDE, Move.OVERRULE);
        assertThat(seen.content()).isEmpty();
        assertThat(seen.history()).extracting(CaseView.HistoryRow::suggested).contains("Westmark County Council");
        assertThatThrownBy(() -> part.open(Westmark.staff(Westmark.TRUST))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDeciderWhoBelongsToAPartyIsAPartyAndNoMore() {
        Moving part = Moving.handedBackTwice();
        Asker ofBirch = Moving.decider(Westmark.BIRCH, "decider-" + UUID.randomUUID());
        assertThat(part.open(ofBirch).moves()).isEmpty();
        assertThatThrownBy(() -> part.move(ofBirch, decide(Move.DECIDE, part, "westmark")))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void aDecisionBindsBothEnds() {
        Moving part = Moving.handedBackTwice();
        part.move(decider, decide(Move.DECIDE, part, "westmark"));
        assertThat(part.told().body()).isEqualTo("The partnership’s desk");
        CaseView alder = part.open(Westmark.ALDER);
        assertThat(alder.moves()).containsExactly(Move.OFFER, Move.CORRECT, Move.WITHDRAW, Move.ERROR);
        assertThat(alder.desk().body()).isEqualTo("Westmark County Council");
        assertThat(alder.desk().reason()).isEqualTo("Roads are the county's.");
        assertThatThrownBy(() -> part.move(Westmark.ALDER, MoveForm.offer(alder.version(), "trust", false)))
                .isInstanceOf(DeskDecidedOtherwise.class);
        part.move(Westmark.ALDER, MoveForm.offer(alder.version(), "westmark", true));
        assertThat(part.open(Westmark.COUNTY).moves()).containsExactly(Move.ACCEPT, Move.WAIT);
        part.move(Westmark.COUNTY, MoveForm.accept(part.version(Westmark.COUNTY)));
        assertThat(part.open(Westmark.COUNTY).content().orElseThrow().name()).isEqualTo("Ada Invented");
        assertThat(part.open(Westmark.COUNTY).moves())
                .contains(Move.START, Move.COMPLETE)
                .doesNotContain(Move.OFFER);
    }

    @Test
    void theAccountableBodyItselfCanBeDecidedFor() {
        Moving part = Moving.handedBackTwice();
        part.move(decider, decide(Move.DECIDE, part, "alder"));
        assertThat(part.open(Westmark.ALDER).moves())
                .contains(Move.START, Move.COMPLETE)
                .doesNotContain(Move.OFFER);
        assertThat(toDo(Westmark.ALDER, part)).containsExactly("DEAL");
    }

    @Test
    void onlyTheDeskOverrulesAHandBack() {
        Moving part = Moving.handedBackTwice();
        assertThatThrownBy(() -> part.move(decider, decide(Move.DECIDE, part, "birch")))
                .isInstanceOf(BodyHandedItBack.class);
        assertThatThrownBy(() -> part.move(decider, decide(Move.OVERRULE, part, "westmark")))
                .isInstanceOf(InvalidInputException.class);
        part.move(decider, decide(Move.OVERRULE, part, "birch"));
        part.move(Westmark.ALDER, MoveForm.offer(part.version(Westmark.ALDER), "birch", false));
        assertThat(part.open(Westmark.BIRCH).moves()).containsExactly(Move.ACCEPT, Move.WAIT);
        part.move(Westmark.BIRCH, MoveForm.accept(part.version(Westmark.BIRCH)));
        assertThat(part.open(Westmark.ALDER).accountable()).isEqualTo("Birch District Council");
    }

    @Test
    void whoIsLateIsToldSo() {
        Moving part = Moving.handedBackTwice();
        MoveForm withdrawal = MoveForm.because(Move.WITHDRAW, part.version(Westmark.ALDER), "NO_LONGER_NEEDED");
        part.move(decider, decide(Move.DECIDE, part, "westmark"));
        assertThatThrownBy(() -> part.move(Westmark.ALDER, withdrawal)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> part.move(decider, decide(Move.DECIDE, part, "alder")))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void whatIsWithdrawnOrCorrectedLeavesTheDesk() {
        Moving gone = Moving.handedBackTwice();
        gone.move(Westmark.ALDER, MoveForm.because(Move.WITHDRAW, gone.version(Westmark.ALDER), "RESIDENT_WISHES"));
        assertThat(gone.told().sentence()).isEqualTo("Alder District Council has closed this, as you wished.");
        assertThatThrownBy(() -> gone.open(decider)).isInstanceOf(NotFoundException.class);

        Moving put = Moving.handedBackTwice();
        put.move(Westmark.ALDER, MoveForm.correct(put.version(Westmark.ALDER), "bins", null));
        assertThat(put.open(Westmark.ALDER).desk()).isNull();
        assertThat(put.open(Westmark.ALDER).handedBack()).isEmpty();
        assertThat(put.open(Westmark.ALDER).service()).isEqualTo("Bin collection");
        put.handedBackBy(Westmark.BIRCH, "birch");
        assertThat(put.open(Westmark.ALDER).desk()).as("counted anew").isNull();
    }

    @Test
    void aDecisionSaysWhy() {
        Moving part = Moving.handedBackTwice();
        MoveForm silent = MoveForm.decide(Move.DECIDE, part.version(Westmark.ALDER), "westmark", " ");
        assertThatThrownBy(() -> part.move(decider, silent)).isInstanceOf(InvalidInputException.class);
    }

    private static MoveForm decide(Move move, Moving part, String body) {
        return MoveForm.decide(move, part.version(Westmark.ALDER), body, "Roads are the county's.");
    }

    private static List<String> toDo(UUID body, Moving part) {
        return Wiring.as(Westmark.staff(body), w -> w.get(InboxService.class).export(InboxList.NOW, InboxFilter.NONE))
                .stream()
                .filter(row -> row.reference().equals(part.reference()))
                .map(InboxRow::doNow)
                .toList();
    }
}
