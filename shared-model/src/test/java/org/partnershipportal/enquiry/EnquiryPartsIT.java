package org.partnershipportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.letter.LetterRow;
import org.partnershipportal.letter.LetterService;
import org.partnershipportal.referral.CaseContent;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.SiblingRow;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailPartView;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailView;

/** The bin and the pothole: two matters in one go, for the district and the county. */
class EnquiryPartsIT {
    private static final EnquiryPerson ADA =
            new EnquiryPerson("Ada Invented", "ada@example.org", null, null, "Large print", null);
    private static final NewEnquiry BIN_AND_POTHOLE = new NewEnquiry(
            List.of(
                    new EnquiryMatter("bins", "Oakham", "It was not emptied"),
                    new EnquiryMatter("potholes", "Oakham", "A hole by the chapel")),
            ADA);

    @BeforeAll
    static void found() {
        Database.use("parts");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void anOnlineEnquiryHasOneReferenceAndABodyForEachPart() {
        TrailSecret secret = TrailSecret.fresh();
        EnquiryTaken taken = as(secret, w -> w.get(EnquiryService.class).bring(BIN_AND_POTHOLE, secret));
        String second = taken.reference() + "-2";
        assertThat(taken.parts())
                .extracting(EnquiryTaken.Part::reference, EnquiryTaken.Part::body)
                .containsExactly(
                        tuple(taken.reference(), "Alder District Council"), tuple(second, "Westmark County Council"));

        CaseView pothole = open(Westmark.staff(Westmark.COUNTY), second);
        assertThat(pothole.accountable()).isEqualTo("Westmark County Council");
        assertThat(pothole.content().orElseThrow().summary()).isEqualTo("A hole by the chapel");
        assertThat(pothole.content().orElseThrow().name()).isEqualTo("Ada Invented");
        assertThatThrownBy(() -> open(Westmark.staff(Westmark.COUNTY), taken.reference()))
                .as("the other matter")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> open(Westmark.staff(Westmark.ALDER), second)).isInstanceOf(NotFoundException.class);

        move(Westmark.staff(Westmark.COUNTY), second, MoveForm.of(Move.START, 1));
        TrailView trail = as(secret, w -> w.get(TrailService.class).get(secret));
        assertThat(trail.parts()).extracting(TrailPartView::reference).containsExactly(taken.reference(), second);
        assertThat(trail.parts())
                .extracting(TrailPartView::about)
                .containsExactly("Bin collection, Oakham", "Potholes, Oakham");
        assertThat(trail.parts().get(0).steps()).hasSize(1);
        assertThat(trail.parts().get(1).steps()).hasSize(2);
        assertThat(trail.steps()).hasSize(3);
    }

    @Test
    void whatTheDirectoryGivesToNobodyBelongsToTheFrontDoor() throws SQLException {
        run("insert into portal.council_service (id, slug, name, group_name, description, reason, place_rule) values"
                + " (gen_random_uuid(), 'unheard-of', 'Unheard of', 'G', 'D', 'R', 'WHERE_THE_THING_IS')");
        NewEnquiry unheardOf = new NewEnquiry(List.of(new EnquiryMatter("unheard-of", "Oakham", "What is it?")), ADA);
        TrailSecret refused = TrailSecret.fresh();
        assertThatThrownBy(() -> as(refused, w -> w.get(EnquiryService.class).bring(unheardOf, refused)))
                .isInstanceOf(BodyTakesNoEnquiries.class);
        run("insert into portal.front_door (body_id, service_id, named_by) select '" + Westmark.COUNTY
                + "', id, 'p' from portal.council_service where slug = 'bins'");
        TrailSecret secret = TrailSecret.fresh();
        EnquiryTaken taken = as(secret, w -> w.get(EnquiryService.class).bring(unheardOf, secret));
        assertThat(taken.parts().get(0).body()).isEqualTo("Westmark County Council");
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void anAdvisersEnquiryIsTheOwnBodysUntilAnotherAcceptsAPart() {
        Asker adviser = Westmark.staff(Westmark.ALDER);
        EnquiryTaken taken = Wiring.as(
                adviser, w -> w.get(EnquiryService.class).key(BIN_AND_POTHOLE, Origin.PHONE, TrailSecret.fresh()));
        String second = taken.reference() + "-2";
        assertThat(siblings(adviser, taken.reference()))
                .containsExactly(new SiblingRow(second, "Potholes", "Alder District Council"));
        move(adviser, second, MoveForm.offer(1, "westmark", true));
        assertThat(open(Westmark.staff(Westmark.COUNTY), second)
                        .content()
                        .orElseThrow()
                        .supportNeeds())
                .isEqualTo("Large print");
        assertThat(siblings(Westmark.staff(Westmark.COUNTY), second))
                .as("the bin is nothing of the county's")
                .isEmpty();
    }

    @Test
    void aFormThatIsPressedTwiceAtOnceIsOneEnquiry() {
        Asker adviser = Westmark.staff(Westmark.ALDER);
        TrailSecret secret = TrailSecret.fresh();
        List<CompletableFuture<String>> presses = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> press(adviser, secret)))
                .limit(3)
                .toList();
        assertThat(presses.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(siblings(adviser, presses.get(0).join())).hasSize(1);
    }

    private static String press(Asker adviser, TrailSecret secret) {
        Database.use("parts");
        return Wiring.as(adviser, w -> w.get(EnquiryService.class).key(BIN_AND_POTHOLE, Origin.PHONE, secret))
                .reference();
    }

    @Test
    void whatIsWrongWithAFurtherMatterIsSaidAtItsOwnField() {
        NewEnquiry wrong = new NewEnquiry(
                List.of(
                        new EnquiryMatter("bins", "Oakham", "It was not emptied"),
                        new EnquiryMatter("potholes", "Newton", "A hole"),
                        new EnquiryMatter("potholes", "Nowhere at all", "A hole")),
                ADA);
        TrailSecret secret = TrailSecret.fresh();
        assertThatThrownBy(() -> as(secret, w -> w.get(EnquiryService.class).bring(wrong, secret)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("place-2"));
    }

    @Test
    void whoWantsALetterGetsOneToBePrintedAndNoMail() throws SQLException {
        EnquiryPerson byPost = new EnquiryPerson(
                "Ada Invented",
                "ada@example.org",
                null,
                "1 High Street",
                "Large print",
                null,
                ContactWay.POST,
                "Bob Invented",
                "His sister");
        NewEnquiry enquiry =
                new NewEnquiry(List.of(new EnquiryMatter("potholes", "Oakham", "A hole", "By the chapel")), byPost);
        TrailSecret secret = TrailSecret.fresh();
        String reference = as(secret, w -> w.get(EnquiryService.class).bring(enquiry, secret))
                .reference();
        Asker county = Westmark.staff(Westmark.COUNTY);
        LetterRow letter = letters(county, reference).get(0);
        assertThat(letter.addressee()).isEqualTo("Ada Invented\n1 High Street");
        assertThat(letter.format()).isEqualTo("Large print");
        assertThat(letter.body()).contains(reference).doesNotContain(secret.value());
        assertThat(letters(Westmark.staff(Westmark.ALDER), reference)).isEmpty();
        assertThat(mails(reference)).isZero();
        CaseContent.Manner manner =
                open(county, reference).content().orElseThrow().manner();
        assertThat(manner)
                .isEqualTo(new CaseContent.Manner(ContactWay.POST, "By the chapel", "Bob Invented", "His sister"));

        Wiring.as(county, w -> {
            w.get(LetterService.class).sent(letter.parts());
            return true;
        });
        assertThat(letters(county, reference)).isEmpty();
    }

    @Test
    void whoWantsToBeReachedHasToSayWhere() {
        assertThat(problem(ContactWay.EMAIL)).isEqualTo("email");
        assertThat(problem(ContactWay.TEXT)).isEqualTo("phone");
        assertThat(problem(ContactWay.PHONE)).isEqualTo("phone");
        assertThat(problem(ContactWay.POST)).isEqualTo("name");
    }

    private static String problem(ContactWay way) {
        try {
            EnquiryChecks.require(new EnquiryPerson(null, null, null, null, null, null, way, null, null));
            return "";
        } catch (InvalidInputException wrong) {
            return wrong.field();
        }
    }

    /** The other person's name stays where names may not travel; the spot and the way go. */
    @Test
    void thePersonConcernedTravelsWhereNamesMay() {
        EnquiryPerson reporter =
                new EnquiryPerson(null, null, null, null, null, null, ContactWay.NONE, "Bob Invented", null);
        NewEnquiry enquiry =
                new NewEnquiry(List.of(new EnquiryMatter("potholes", "Oakham", "A hole", "By the chapel")), reporter);
        Asker alder = Westmark.staff(Westmark.ALDER);
        String reference = Wiring.as(
                        alder, w -> w.get(EnquiryService.class).key(enquiry, Origin.VISIT, TrailSecret.fresh()))
                .reference();
        move(alder, reference, MoveForm.offer(1, "cove", false));
        CaseContent copy =
                open(Westmark.staff(Westmark.COVE), reference).content().orElseThrow();
        assertThat(copy.manner()).isEqualTo(new CaseContent.Manner(ContactWay.NONE, "By the chapel", null, null));

        String agreed = Wiring.as(
                        alder, w -> w.get(EnquiryService.class).key(enquiry, Origin.VISIT, TrailSecret.fresh()))
                .reference();
        move(alder, agreed, MoveForm.offer(1, "westmark", true));
        assertThat(open(Westmark.staff(Westmark.COUNTY), agreed)
                        .content()
                        .orElseThrow()
                        .manner()
                        .concerned())
                .isEqualTo("Bob Invented");
        assertThat(alike(alder, agreed)).extracting(SiblingRow::reference).contains(reference);
        assertThat(alike(Westmark.staff(Westmark.COVE), reference))
                .extracting(SiblingRow::reference)
                .as("what Cove has nothing to do with")
                .doesNotContain(agreed);
    }

    private static List<SiblingRow> alike(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(CaseService.class).duplicates(reference));
    }

    private static List<LetterRow> letters(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(LetterService.class).waiting()).stream()
                .filter(letter -> letter.reference().equals(reference))
                .toList();
    }

    private static int mails(String reference) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from portal.outbox where stream = '" + reference + "'")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static <T> T as(TrailSecret secret, Function<Wiring, T> work) {
        return Wiring.as(Asker.resident(secret.value()), work);
    }

    private static CaseView open(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(CaseService.class).open(reference));
    }

    private static List<SiblingRow> siblings(Asker asker, String reference) {
        return Wiring.as(asker, w -> w.get(CaseService.class).siblings(reference));
    }

    private static void move(Asker asker, String reference, MoveForm form) {
        Wiring.as(asker, w -> w.get(MoveService.class).move(reference, form));
    }
}
