package org.partnershipportal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.handoff.CallBackRow;
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.referral.PartService;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.tally.ContactChannel;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.CallerSays;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.StatusService;
import org.partnershipportal.withdrawal.CallerMessageService;

/** Who is told of moves, by which way, and by which body; and what a caller says to any desk is heard. */
class ResidentToldIT {
    private static final String OWN = "resident_told";
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);

    @BeforeAll
    static void found() {
        Database.use(OWN);
        Westmark.found();
        Westmark.join(Westmark.ALDER, "alder-manager", "MANAGER");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whoWantsMailIsToldThatTheBodyWaitsAndThatItIsOver() {
        String reference = keyed(ContactWay.EMAIL, null);
        move(ALDER, reference, MoveForm.of(Move.START, 1));
        assertThat(mails(reference)).as("nothing is wanted").isEmpty();
        move(ALDER, reference, MoveForm.because(Move.WAIT, 2, "FOR_INFORMATION"));
        move(ALDER, reference, MoveForm.of(Move.RESUME, 3));
        assertThat(mails(reference)).as("not from the resident").isEmpty();
        move(ALDER, reference, MoveForm.because(Move.WAIT, 4, "FOR_RESIDENT"));
        assertThat(mails(reference)).containsExactly("ada@example.org We need to hear from you: " + reference);
        move(ALDER, reference, MoveForm.complete(5, Outcome.NOT_PROVIDED, "Ask the county."));
        assertThat(mails(reference)).hasSize(2).last().isEqualTo("ada@example.org News of your enquiry " + reference);
    }

    @Test
    void whoLeftInstructionsForBeingSafeIsNotWrittenTo() {
        String reference = keyed(ContactWay.EMAIL, "My brother reads my mail");
        move(ALDER, reference, MoveForm.because(Move.WAIT, 1, "FOR_RESIDENT"));
        assertThat(mails(reference)).isEmpty();
    }

    /** Text messages cannot be sent here. */
    @Test
    void whoWantsToBeRungStandsOnTheListOnce() {
        for (ContactWay way : List.of(ContactWay.PHONE, ContactWay.TEXT)) {
            String reference = keyed(way, null);
            move(ALDER, reference, MoveForm.because(Move.WAIT, 1, "FOR_RESIDENT"));
            move(ALDER, reference, MoveForm.complete(2, Outcome.DONE, null));
            List<CallBackRow> calls = calls(reference);
            assertThat(calls).as(way.name()).hasSize(1);
            assertThat(calls.get(0).matter()).startsWith("We need to hear from them");
            assertThat(calls.get(0).phone()).isEqualTo("07700 900101");
            assertThat(calls.get(0).name()).isEqualTo("Ada Invented");
        }
    }

    @Test
    void whoRingsReadsFirstHowToBeSafe() {
        String reference = keyed(ContactWay.PHONE, "Only before noon");
        move(ALDER, reference, MoveForm.complete(1, Outcome.DONE, null));
        assertThat(calls(reference).get(0).matter()).contains("how to make contact safely");
    }

    /** The county got the part without the address; Alder, which has it, is left to tell, and tells once. */
    @Test
    void theBodyThatKnowsTheAddressTellsWhatAnotherDid() {
        String reference = keyed(ContactWay.EMAIL, null);
        move(ALDER, reference, MoveForm.offer(1, "westmark", false));
        move(COUNTY, reference, MoveForm.accept(2));
        assertThat(mails(reference)).isEmpty();
        assertThat(tell(Westmark.BIRCH)).isZero();
        assertThat(tell(Westmark.ALDER)).isOne();
        assertThat(tell(Westmark.ALDER)).isZero();
        assertThat(mails(reference)).containsExactly("ada@example.org News of your enquiry " + reference);
        move(COUNTY, reference, MoveForm.because(Move.WAIT, 3, "FOR_RESIDENT"));
        tell(Westmark.ALDER);
        assertThat(mails(reference)).hasSize(2).last().asString().contains("We need to hear from you");
    }

    /** Cove is told; Alder, which waits for the resident, hears it and goes on. */
    @Test
    void whatACallerSaysToAnotherDeskEndsTheWait() {
        String reference = keyed(ContactWay.NONE, null);
        move(ALDER, reference, MoveForm.because(Move.WAIT, 1, "FOR_RESIDENT"));
        TrailSecret proof = StatusProof.of(reference, "Ada Invented");
        Asker cove = new Asker(
                DatabaseRole.MEMBER,
                Westmark.COVE,
                Westmark.staff(Westmark.COVE).user(),
                proof.value());
        UUID id = UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
        Wiring.as(
                cove,
                w -> w.get(StatusService.class)
                        .tell(proof, new CallerSays(id, 1, ContactChannel.PHONE, "It is number 12")));
        assertThat(waiting(Westmark.COVE)).isEmpty();
        assertThat(waiting(Westmark.ALDER)).contains(id);
        hear(Westmark.COVE, id);
        assertThat(mails(reference)).isEmpty();
        hear(Westmark.ALDER, id);
        hear(Westmark.ALDER, id);
        assertThat(mails(reference)).containsExactly("alder-manager@example.org A resident has replied: " + reference);
        PartStatus status = Wiring.as(
                ALDER, w -> w.get(PartService.class).get(reference).brief().status());
        assertThat(status).isEqualTo(PartStatus.IN_PROGRESS);
        assertThat(waiting(Westmark.ALDER)).doesNotContain(id);
    }

    private static List<UUID> waiting(UUID body) {
        return heard(body, w -> w.get(CallerMessageService.class).waiting());
    }

    private static void hear(UUID body, UUID message) {
        heard(body, w -> {
            w.get(CallerMessageService.class).hear(message);
            return true;
        });
    }

    private static int tell(UUID body) {
        return heard(body, w -> w.get(WatchService.class).tell());
    }

    private static <T> T heard(UUID body, Function<Wiring, T> work) {
        return Wiring.as(Asker.member(body, "system:promise"), work);
    }

    private static void move(Asker asker, String reference, MoveForm form) {
        Wiring.as(asker, w -> w.get(MoveService.class).move(reference, form));
    }

    private static String keyed(ContactWay way, String safeContact) {
        NewEnquiry enquiry = new NewEnquiry(
                List.of(new EnquiryMatter("potholes", "Oakham", "A matter")),
                new EnquiryPerson(
                        "Ada Invented", "ada@example.org", "07700 900101", null, null, safeContact, way, null, null));
        return Wiring.as(ALDER, w -> w.get(EnquiryService.class).key(enquiry, Origin.PHONE, TrailSecret.fresh()))
                .reference();
    }

    private static List<CallBackRow> calls(String reference) {
        return Wiring.as(ALDER, w -> w.get(CallBackService.class).waiting()).stream()
                .filter(call -> reference.equals(call.reference()))
                .toList();
    }

    /** Recipients and subjects of what waits in the outbox about it, but for its receipt. */
    private static List<String> mails(String reference) {
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                PreparedStatement query =
                        superuser.prepareStatement("select recipient || ' ' || subject from portal.outbox"
                                + " where stream = ? and subject not like 'Your enquiry %' order by position")) {
            query.setString(1, reference);
            List<String> mails = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    mails.add(rows.getString(1));
                }
            }
            return mails;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
