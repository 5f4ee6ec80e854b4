package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;
import static org.partnershipportal.succession.Reorganising.BIRCH_AREA;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.feedback.FeedbackDraftService;
import org.partnershipportal.feedback.FeedbackListService;
import org.partnershipportal.feedback.FeedbackService;
import org.partnershipportal.feedback.FeedbackTrailService;
import org.partnershipportal.feedback.FeedbackView;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.format.FormatForm;
import org.partnershipportal.format.FormatService;
import org.partnershipportal.handoff.CallBackService;
import org.partnershipportal.handoff.NewVisitor;
import org.partnershipportal.handoff.VisitorRow;
import org.partnershipportal.handoff.VisitorService;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.letter.LetterService;
import org.partnershipportal.letter.Letters;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** The county has closed: Alder follows it in its area, Birch in all that lies nowhere. */
class NothingOpenIsLostIT {
    private static final LocalDate END = LocalDate.of(2025, 10, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2025, 1, 15));
    private static final NewEnquiry TWO_MATTERS = new NewEnquiry(
            List.of(
                    new EnquiryMatter("potholes", "Oakham", "A deep hole"),
                    new EnquiryMatter("trees", "Oakham", "A branch")),
            new EnquiryPerson("Ada Invented", null, "01632 960001", null, null, null));
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
                        .key(TWO_MATTERS, Origin.PHONE, TrailSecret.fresh())
                        .reference());
        letter(enquiry, "The first");
        letter(enquiry + "-2", "About a part");
        letter("GONE", "The second");
        Wiring.as(
                COUNTY,
                w -> w.get(CallBackService.class)
                        .promise(UUID.randomUUID(), "01632 960002", "Ben Invented", "Rings back"));
        Wiring.as(
                ALDER,
                w -> w.get(VisitorService.class)
                        .announce(UUID.randomUUID(), new NewVisitor("westmark", "Needs a form", "today", null)));
        UUID format = Wiring.as(
                COUNTY,
                w -> w.get(FormatService.class)
                        .add(new FormatForm(null, "AUDIO", null, "The map", null, null, null, null, null))
                        .id());
        Wiring.as(COUNTY, w -> {
            w.get(NoteService.class).write(enquiry, UUID.randomUUID(), Visibility.INTERNAL, "Known for years");
            return true;
        });
        close();

        assertThat(passOn()).as("parts").isEqualTo(2);
        assertThat(passOn()).as("done again").isZero();
        complaintGoesOnAsItStood(before, complaint, key);
        assertThat(Wiring.as(BIRCH, w -> w.get(FeedbackListService.class).open(comment))
                        .ours())
                .as("a comment about no place is the residuary successor's")
                .isTrue();
        assertThat(letters(ALDER)).containsExactlyInAnyOrder("The first", "About a part");
        assertThat(letters(BIRCH)).containsExactly("The second");
        assertThat(letters(COUNTY)).isEmpty();
        assertThat(calls(BIRCH)).containsExactly("01632 960002");
        assertThat(calls(COUNTY)).isEmpty();
        assertThat(Wiring.as(BIRCH, w -> w.get(FormatService.class).get(format)).about())
                .as("with what was asked")
                .isEqualTo("The map");
        List<VisitorRow> visitors =
                Wiring.as(BIRCH, w -> w.get(VisitorService.class).expected());
        assertThat(visitors).extracting(VisitorRow::matter).containsExactly("Needs a form");
        assertThat(notes(ALDER, enquiry)).contains("Known for years");
        int version =
                Wiring.as(ALDER, w -> w.get(CaseService.class).open(enquiry)).version();
        Wiring.as(ALDER, w -> w.get(MoveService.class).move(enquiry, MoveForm.offer(version, "birch", false)));
        assertThat(notes(BIRCH, enquiry))
                .as("it follows the county too, but not here")
                .doesNotContain("Known for years");
        Wiring.as(BIRCH, w -> w.get(MoveService.class).move(enquiry, MoveForm.accept(version + 1)));
        assertThat(notes(BIRCH, enquiry)).doesNotContain("Known for years");
    }

    private static String notes(Asker who, String enquiry) {
        return Wiring.as(who, w -> w.get(NoteService.class).notes(enquiry)).toString();
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
        Database.sql("portal_admin", SECOND, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("insert into front_door (body_id, service_id, named_by) select '"
                        + Westmark.COUNTY + "', id, 'second-person' from council_service where slug = 'trees'");
            }
        });
        UUID plan = ADMINISTRATORS.begin("The county ends", END);
        ADMINISTRATORS.close(plan, Westmark.COUNTY, null);
        assertThat(ADMINISTRATORS.rehearse(plan).work())
                .extracting(work -> work.what() + " " + work.to())
                .as("nobody follows in what lies nowhere")
                .contains("CALL_BACK null", "VISITOR null", "FRONT_DOOR null");
        ADMINISTRATORS.close(plan, Westmark.COUNTY, Westmark.BIRCH);
        ADMINISTRATORS.follow(plan, Westmark.COUNTY, ALDER_AREA, Westmark.ALDER);
        ADMINISTRATORS.follow(plan, Westmark.COUNTY, BIRCH_AREA, Westmark.BIRCH);
        assertThat(ADMINISTRATORS.rehearse(plan).work())
                .extracting(work -> work.what() + " " + work.to() + " " + work.parts())
                .as("counted before: letters by who follows in what lies nowhere")
                .containsExactly(
                        "PART Alder District Council 2",
                        "FEEDBACK Alder District Council 1",
                        "FEEDBACK Birch District Council 1",
                        "LETTER Birch District Council 3",
                        "CALL_BACK Birch District Council 1",
                        "FORMAT Birch District Council 1",
                        "VISITOR Birch District Council 1",
                        "FRONT_DOOR Birch District Council 1");
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
    }

    private static int passOn() {
        return Wiring.as(
                Asker.member(Westmark.COUNTY, "system:succession"),
                w -> w.get(PassingOnService.class).passOn());
    }
}
