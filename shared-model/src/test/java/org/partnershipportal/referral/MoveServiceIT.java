package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailView;

class MoveServiceIT {
    private static final EnquiryForm FORM = new EnquiryForm(
            "potholes",
            "Oakham",
            "A deep hole by the chapel",
            "Ada Invented",
            "ada@example.org",
            "01632 960001",
            "1 Chapel Lane",
            "Large print",
            "Do not ring before noon");

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void aResidentsEnquiryStartsWithTheBodyThatDoesIt() {
        EnquiryTaken taken = bring();
        CaseView county = open(Westmark.COUNTY, taken);
        assertThat(county.status()).isEqualTo(PartStatus.RECEIVED);
        assertThat(county.accountable()).isEqualTo("Westmark County Council");
        assertThat(county.moves())
                .containsExactly(
                        Move.OFFER, Move.START, Move.WAIT, Move.COMPLETE, Move.CORRECT, Move.WITHDRAW, Move.ERROR);
        assertThat(trail(taken).steps()).hasSize(1);
    }

    @Test
    void passesFromBodyToBodyWithExactlyOneAccountable() {
        EnquiryTaken taken = key(Westmark.ALDER);
        assertThat(move(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", true)))
                .isEqualTo(2);
        CaseView offered = open(Westmark.COUNTY, taken);
        assertThat(offered.accountable()).isEqualTo("Alder District Council");
        assertThat(offered.moves()).containsExactly(Move.ACCEPT, Move.HAND_BACK, Move.WAIT);

        move(Westmark.COUNTY, taken, MoveForm.accept(2));
        assertThat(open(Westmark.ALDER, taken).accountable()).isEqualTo("Westmark County Council");
        assertThat(open(Westmark.ALDER, taken).moves()).isEmpty();

        move(Westmark.COUNTY, taken, MoveForm.complete(3, Outcome.DONE, "Filled on Tuesday."));
        assertThat(open(Westmark.ALDER, taken).status()).isEqualTo(PartStatus.COMPLETED);
        TrailView trail = trail(taken);
        assertThat(trail.steps()).hasSize(4);
        assertThat(trail.steps().get(0).sentence())
                .isEqualTo("Westmark County Council has finished this. Filled on Tuesday.");
        assertThat(open(Westmark.ALDER, taken).history())
                .extracting(CaseView.HistoryRow::move)
                .containsExactly(Move.COMPLETE, Move.ACCEPT, Move.OFFER);
    }

    @Test
    void theCopyIsCutToTheAgreementAndSupportNeedsAlwaysTravel() {
        EnquiryTaken taken = key(Westmark.ALDER);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", true));
        CaseContent copy = open(Westmark.COUNTY, taken).content().orElseThrow();
        assertThat(copy.name()).isEqualTo("Ada Invented");
        assertThat(copy.phone()).isEqualTo("01632 960001");
        assertThat(copy.email()).isNull();
        assertThat(copy.address()).isNull();
        assertThat(copy.supportNeeds()).isEqualTo("Large print");
        assertThat(copy.safeContact()).isEqualTo("Do not ring before noon");
    }

    @Test
    void withoutAnAgreementInForceNoPersonalDataTravels() {
        EnquiryTaken taken = key(Westmark.ALDER);
        assertThatThrownBy(() -> move(Westmark.ALDER, taken, MoveForm.offer(1, "birch", true)))
                .isInstanceOf(NoAgreementInForce.class);
        assertThatThrownBy(() -> move(Westmark.ALDER, taken, MoveForm.offer(1, "cove", true)))
                .isInstanceOf(NoAgreementInForce.class);
        assertThat(open(Westmark.ALDER, taken).status()).isEqualTo(PartStatus.RECEIVED);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "cove", false));
        CaseContent copy = open(Westmark.COVE, taken).content().orElseThrow();
        assertThat(copy.personalFields()).isEmpty();
        assertThat(copy.supportNeeds()).isEqualTo("Large print");
    }

    @Test
    void aHandBackLeavesTheSenderAccountableAndIsNotOfferedThereAgain() {
        EnquiryTaken taken = key(Westmark.ALDER);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "cove", false));
        move(Westmark.COVE, taken, MoveForm.handBack(2, "NOT_OUR_AREA", "westmark"));
        CaseView back = open(Westmark.ALDER, taken);
        assertThat(back.status()).isEqualTo(PartStatus.HANDED_BACK);
        assertThat(back.accountable()).isEqualTo("Alder District Council");
        assertThat(back.legs().get(0).suggested()).isEqualTo("Westmark County Council");
        assertThatThrownBy(() -> move(Westmark.ALDER, taken, MoveForm.offer(3, "cove", false)))
                .isInstanceOf(BodyHandedItBack.class);
        move(Westmark.ALDER, taken, MoveForm.offer(3, "westmark", true));
        move(Westmark.COUNTY, taken, MoveForm.accept(4));
        assertThat(open(Westmark.COUNTY, taken).moves()).contains(Move.COMPLETE);
    }

    @Test
    void anOfferTakenBackCanBeMadeAgain() {
        EnquiryTaken taken = key(Westmark.ALDER);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", true));
        move(Westmark.ALDER, taken, MoveForm.recall(2));
        assertThat(open(Westmark.ALDER, taken).status()).isEqualTo(PartStatus.RECEIVED);
        move(Westmark.ALDER, taken, MoveForm.offer(3, "westmark", true));
        move(Westmark.COUNTY, taken, MoveForm.accept(4));
    }

    @Test
    void whoIsNoPartySeesNothing() {
        EnquiryTaken taken = key(Westmark.ALDER);
        assertThatThrownBy(() -> open(Westmark.BIRCH, taken)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> move(Westmark.BIRCH, taken, MoveForm.accept(1)))
                .isInstanceOf(NotFoundException.class);
        InboxPage inbox = Wiring.as(
                        Westmark.staff(Westmark.BIRCH),
                        w -> w.get(InboxService.class).view(InboxList.NOW, InboxFilter.NONE, 1, true))
                .page();
        assertThat(inbox.rows()).noneMatch(row -> row.reference().equals(taken.reference()));
    }

    @Test
    void aStaleVersionAndAMoveOutOfTurnAreRefused() {
        EnquiryTaken taken = key(Westmark.ALDER);
        assertThatThrownBy(() -> move(Westmark.ALDER, taken, MoveForm.accept(1)))
                .isInstanceOf(MoveNotAllowed.class);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", false));
        assertThatThrownBy(() -> move(Westmark.COUNTY, taken, MoveForm.accept(1)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> move(Westmark.ALDER, taken, MoveForm.offer(2, "birch", false)))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void ofTwoAcceptancesAtOnceOneHoldsAndTheOtherIsToldSo() throws Exception {
        EnquiryTaken taken = key(Westmark.ALDER);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", false));
        oneOfTwoHolds(Westmark.COUNTY, taken, MoveForm.accept(2));
        assertThat(open(Westmark.COUNTY, taken).history()).hasSize(2);
    }

    /** What the slower of two sees when the other's acceptance lands after it has read the part, and before the legs. */
    @Test
    void whoIsTooLateForTheOpenLegIsToldSo() throws Exception {
        EnquiryTaken taken = key(Westmark.ALDER);
        move(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", false));
        try (Connection superuser = TestDatabase.get().superuser();
                PreparedStatement answered =
                        superuser.prepareStatement("update portal.referral set status = 'ACCEPTED', answered_at = now()"
                                + " where part_id in (select p.id from portal.enquiry_part p"
                                + " join portal.enquiry e on e.id = p.enquiry_id where e.reference = ?)")) {
            answered.setString(1, taken.reference());
            assertThat(answered.executeUpdate()).isEqualTo(1);
        }
        assertThatThrownBy(() -> move(Westmark.COUNTY, taken, MoveForm.accept(2)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void ofTwoOffersAtOnceOneHoldsAndTheOtherIsToldSo() throws Exception {
        EnquiryTaken taken = key(Westmark.ALDER);
        oneOfTwoHolds(Westmark.ALDER, taken, MoveForm.offer(1, "westmark", true));
        assertThat(open(Westmark.ALDER, taken).legs()).hasSize(1);
    }

    private static void oneOfTwoHolds(UUID body, EnquiryTaken taken, MoveForm form) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> {
            start.await();
            try {
                move(body, taken, form);
                return true;
            } catch (StaleVersionException e) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> one = two.submit(attempt);
            Future<Boolean> other = two.submit(attempt);
            assertThat(Stream.of(one.get(), other.get()).filter(held -> held).count())
                    .isEqualTo(1);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void aWrongSecretOpensNothing() {
        bring();
        TrailSecret wrong = TrailSecret.fresh();
        assertThatThrownBy(() -> Wiring.as(
                        Asker.resident(wrong.value()),
                        w -> w.get(TrailService.class).get(wrong)))
                .isInstanceOf(NotFoundException.class);
    }

    private static EnquiryTaken bring() {
        TrailSecret secret = TrailSecret.fresh();
        return Wiring.as(
                Asker.resident(secret.value()), w -> w.get(EnquiryService.class).bring(FORM, secret));
    }

    private static EnquiryTaken key(UUID body) {
        return Wiring.as(
                Westmark.staff(body), w -> w.get(EnquiryService.class).key(FORM, Origin.PHONE, TrailSecret.fresh()));
    }

    private static int move(UUID body, EnquiryTaken taken, MoveForm form) {
        return Wiring.as(Westmark.staff(body), w -> w.get(MoveService.class).move(taken.reference(), form));
    }

    private static CaseView open(UUID body, EnquiryTaken taken) {
        return Wiring.as(Westmark.staff(body), w -> w.get(CaseService.class).open(taken.reference()));
    }

    private static TrailView trail(EnquiryTaken taken) {
        return Wiring.as(
                Asker.resident(taken.secret().value()),
                w -> w.get(TrailService.class).get(taken.secret()));
    }
}
