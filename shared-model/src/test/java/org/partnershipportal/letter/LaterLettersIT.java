package org.partnershipportal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Who wants letters is told of each step by letter, and is sent one a day at most. */
class LaterLettersIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Clock TODAY = LondonClock.ticking();
    private static final Clock TOMORROW = Clock.offset(TODAY, Duration.ofDays(1));

    @BeforeAll
    static void found() {
        Database.use("letters");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void stepsOfADayAreOneLetterAndAfterItWasSentTheNextGoesTomorrow() {
        String reference = key("Ada Invented", ContactWay.POST);
        move(reference, MoveForm.of(Move.START, 1));
        LetterRow letter = waiting(TODAY, "Ada Invented").get(0);
        assertThat(waiting(TODAY, "Ada Invented")).hasSize(1);
        assertThat(letter.format()).isEqualTo("Large print");
        assertThat(letter.body())
                .contains("Its reference is " + reference)
                .contains(reference + ": Alder District Council is working on this.");

        sent(letter);
        move(reference, MoveForm.complete(2, Outcome.DONE, "A hole by the chapel is filled."));
        assertThat(waiting(TODAY, "Ada Invented")).isEmpty();
        LetterRow next = waiting(TOMORROW, "Ada Invented").get(0);
        assertThat(next.body())
                .contains(reference + ": Alder District Council has finished this.")
                .doesNotContain("chapel", "is working on this");
    }

    @Test
    void whatCameSinceItWasPrintedWaitsForTheNextLetter() {
        String reference = key("Cas Invented", ContactWay.POST);
        LetterRow printed = waiting(TODAY, "Cas Invented").get(0);
        move(reference, MoveForm.of(Move.START, 1));
        sent(printed);
        sent(printed);
        assertThat(waiting(TOMORROW, "Cas Invented").get(0).body())
                .contains(reference + ": Alder District Council is working on this.")
                .doesNotContain("Its reference is");
    }

    @Test
    void whoWantsNoLettersGetsNone() {
        String reference = key("Bob Invented", ContactWay.NONE);
        move(reference, MoveForm.of(Move.START, 1));
        assertThat(waiting(TOMORROW, "Bob Invented")).isEmpty();
    }

    private static void sent(LetterRow letter) {
        Wiring.as(ALDER, w -> {
            w.get(LetterService.class).sent(letter.parts());
            return w;
        });
    }

    private static List<LetterRow> waiting(Clock clock, String name) {
        List<LetterRow> all =
                Wiring.at(clock, ALDER, w -> w.get(LetterService.class).waiting());
        return all.stream().filter(row -> row.addressee().startsWith(name)).toList();
    }

    private static void move(String reference, MoveForm form) {
        Wiring.as(ALDER, w -> w.get(MoveService.class).move(reference, form));
    }

    private static String key(String name, ContactWay way) {
        EnquiryPerson person =
                new EnquiryPerson(name, null, null, "1 High Street", "Large print", null, way, null, null);
        NewEnquiry enquiry = new NewEnquiry(List.of(new EnquiryMatter("bins", "Oakham", "Not emptied", null)), person);
        return Wiring.as(
                ALDER,
                w -> w.get(EnquiryService.class)
                        .key(enquiry, Origin.PHONE, TrailSecret.fresh())
                        .reference());
    }
}
