package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;
import static org.partnershipportal.succession.Reorganising.BIRCH_AREA;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.feedback.FeedbackDraftService;
import org.partnershipportal.feedback.FeedbackListService;
import org.partnershipportal.feedback.FeedbackService;
import org.partnershipportal.feedback.FeedbackTrailService;
import org.partnershipportal.feedback.FeedbackView;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.handoff.NewVisitor;
import org.partnershipportal.handoff.VisitorRow;
import org.partnershipportal.handoff.VisitorService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.letter.LetterService;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** The county has closed: Alder follows it in its area, Birch in all that lies nowhere. */
class NothingOpenIsLostIT {
    private static final LocalDate END = LocalDate.of(2025, 10, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2025, 1, 15));
    private static final EnquiryForm FORM = new EnquiryForm(
            "potholes", "Oakham", "A deep hole", "Ada Invented", null, "01632 960001", null, null, null);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);

    @BeforeAll
    static void found() {
        Database.use("nothing_lost");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whatIsOpenBesideThePartsFollowsToo() {
        TrailSecret key = TrailSecret.fresh();
        String complaint =
                give(key, Map.of("kind", "COMPLAINT", "told", "Rude", "body", "westmark", "place", "Oakham"));
        String comment = give(TrailSecret.fresh(), Map.of("kind", "COMMENT", "told", "Nice", "body", "westmark"));
        FeedbackView before = acknowledged(complaint);
        String enquiry = Wiring.as(
                COUNTY,
                w -> w.get(EnquiryService.class)
                        .key(FORM, Origin.PHONE, TrailSecret.fresh())
                        .reference());
        letter(enquiry, "The first");
        letter("GONE", "The second");
        Wiring.as(
                COUNTY,
                w -> w.get(CallBackService.class)
                        .promise(UUID.randomUUID(), "01632 960002", "Ben Invented", "Rings back"));
        Wiring.as(
                ALDER,
                w -> w.get(VisitorService.class)
                        .announce(UUID.randomUUID(), new NewVisitor("westmark", "Needs a form", "today", null)));
        Wiring.as(COUNTY, w -> {
            w.get(NoteService.class).write(enquiry, UUID.randomUUID(), Visibility.INTERNAL, "Known for years");
            return true;
        });
        close();

        assertThat(passOn()).as("parts").isOne();
        assertThat(passOn()).as("done again").isZero();
        complaintGoesOnAsItStood(before, complaint, key);
        assertThat(Wiring.as(BIRCH, w -> w.get(FeedbackListService.class).open(comment))
                        .ours())
                .as("a comment about no place is the residuary successor's")
                .isTrue();
        assertThat(letters(ALDER)).containsExactly("The first");
        assertThat(letters(BIRCH)).containsExactly("The second");
        assertThat(letters(COUNTY)).isEmpty();
        assertThat(calls(BIRCH)).containsExactly("01632 960002");
        assertThat(calls(COUNTY)).isEmpty();
        List<VisitorRow> visitors =
                Wiring.as(BIRCH, w -> w.get(VisitorService.class).expected());
        assertThat(visitors).extracting(VisitorRow::matter).containsExactly("Needs a form");
        assertThat(Wiring.as(ALDER, w -> w.get(NoteService.class).notes(enquiry))
                        .toString())
                .contains("Known for years");
    }

    private static void complaintGoesOnAsItStood(FeedbackView before, String complaint, TrailSecret key) {
        FeedbackView after =
                Wiring.as(ALDER, w -> w.get(FeedbackListService.class).open(complaint));
        assertThat(after.ours()).isTrue();
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.content().orElseThrow().told()).isEqualTo("Rude");
        assertThat(after.history()).extracting(line -> line.note()).contains("Was seen before");
        assertThat(Wiring.as(
                                Asker.resident(key.value()),
                                w -> w.get(FeedbackTrailService.class).get(key))
                        .toString())
                .contains("Westmark County Council has closed. Alder District Council has taken over");
        FeedbackView old =
                Wiring.as(COUNTY, w -> w.get(FeedbackListService.class).open(complaint));
        assertThat(old.ours()).isFalse();
        assertThat(old.content()).isEmpty();
        assertThat(old.history()).as("stays readable").isNotEmpty();
        assertThat(after.may().passOn())
                .as("not passed on yet by anybody's choice")
                .isEqualTo(before.may().passOn());
    }

    private static FeedbackView acknowledged(String reference) {
        return Wiring.as(COUNTY, w -> {
            FeedbackService service = w.get(FeedbackService.class);
            service.acknowledge(reference, 0);
            service.note(reference, "Was seen before");
            return w.get(FeedbackListService.class).open(reference);
        });
    }

    private static String give(TrailSecret key, Map<String, String> answers) {
        return Wiring.as(Asker.resident(key.value()), w -> {
            FeedbackDraftService drafts = w.get(FeedbackDraftService.class);
            drafts.begin(key, answers);
            return drafts.send(key).reference();
        });
    }

    private static void letter(String reference, String text) {
        Wiring.as(COUNTY, w -> {
            w.get(Letters.class).leave(Westmark.COUNTY, reference, "Ada Invented " + reference, text, null);
            return true;
        });
    }

    private static List<String> letters(Asker who) {
        return Wiring.as(who, w -> w.get(LetterService.class).waiting()).stream()
                .map(letter -> letter.body())
                .toList();
    }

    private static List<String> calls(Asker who) {
        return Wiring.as(who, w -> w.get(CallBackService.class).waiting()).stream()
                .map(call -> call.phone())
                .toList();
    }

    private static void close() {
        UUID plan = ADMINISTRATORS.begin("The county ends", END);
        ADMINISTRATORS.close(plan, Westmark.COUNTY, Westmark.BIRCH);
        ADMINISTRATORS.follow(plan, Westmark.COUNTY, ALDER_AREA, Westmark.ALDER);
        ADMINISTRATORS.follow(plan, Westmark.COUNTY, BIRCH_AREA, Westmark.BIRCH);
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
    }

    private static int passOn() {
        return Wiring.as(
                Asker.member(Westmark.COUNTY, "system:succession"),
                w -> w.get(PassingOnService.class).passOn());
    }
}
