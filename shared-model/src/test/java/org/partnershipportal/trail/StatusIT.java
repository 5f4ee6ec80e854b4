package org.partnershipportal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tally.ContactKind;
import org.partnershipportal.tally.MonthTally;
import org.partnershipportal.tally.TallyService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.worktime.LondonClock;

/** Alder has keyed it; Cove, which has nothing to do with it, is asked how far it is. */
class StatusIT {
    @BeforeAll
    static void found() {
        Database.use("status");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ada Invented",
        "ADA@example.org",
        "+44 1632 960001",
        "01632-960 001",
        "zz1 1aa",
    })
    void oneDetailIsEnough(String detail) {
        String reference = keyed();
        assertThat(find(reference, detail).orElseThrow().parts().get(0).steps())
                .extracting(TrailStepRow::sentence)
                .containsExactly("Alder District Council has your enquiry.");
        assertThat(find(" " + reference.toLowerCase(Locale.UK) + "-2", detail))
                .as("the reference of a part will do")
                .isPresent();
        assertThat(find(reference.replace("-", " "), detail))
                .as("as it is said on the telephone")
                .isPresent();
        assertThat(find(reference + " and ever so much more".repeat(500), detail))
                .isEmpty();
    }

    @Test
    void threeWrongDetailsLockItForADay() {
        String reference = keyed();
        assertThat(find(reference, "01632 960002")).isEmpty();
        assertThat(find(reference, "Bea Invented")).isEmpty();
        assertThat(find(reference, "Ada Invented")).as("the third try is right").isPresent();
        for (int wrong = 1; wrong <= 3; wrong++) {
            assertThat(find(reference, "wrong")).isEmpty();
        }
        assertThat(find(reference, "Ada Invented")).as("locked").isEmpty();
        Clock soon = Clock.offset(LondonClock.ticking(), Duration.ofHours(23));
        assertThat(Wiring.at(soon, asker(Westmark.BIRCH, proof(reference, "Ada Invented")), status(reference)))
                .as("a try while it is locked does not make that longer")
                .isEmpty();
        Clock tomorrow = Clock.offset(LondonClock.ticking(), Duration.ofHours(25));
        assertThat(Wiring.at(tomorrow, asker(Westmark.BIRCH, proof(reference, "Ada Invented")), status(reference)))
                .isPresent();
        assertThat(find("BCDF-2345", "Ada Invented"))
                .as("of an unknown reference")
                .isEmpty();
    }

    @Test
    void aMessageReachesTheBodyThatHasItAndCountsAsAChaser() {
        String reference = keyed();
        int before = chasers();
        TrailSecret proof = proof(reference, "Ada Invented");
        assertThat(tell(proof)).isTrue();
        assertThat(chasers()).isEqualTo(before + 1);
        assertThat(messages(Westmark.ALDER, reference))
                .extracting(StatusMessageRow::body)
                .containsExactly(Optional.of("Cove City Council"));
        assertThat(messages(Westmark.BIRCH, reference)).isEmpty();
        CaseView offered = Wiring.as(Westmark.staff(Westmark.ALDER), w -> {
            w.get(MoveService.class).move(reference, MoveForm.offer(1, "westmark", false));
            return w.get(CaseService.class).open(reference);
        });
        assertThat(messages(Westmark.COUNTY, reference))
                .as("an offer without personal data shows no words of callers")
                .isEmpty();
        Wiring.as(
                Westmark.staff(Westmark.COUNTY),
                w -> w.get(MoveService.class).move(reference, MoveForm.accept(offered.version())));
        assertThat(messages(Westmark.COUNTY, reference)).hasSize(1);
        assertThat(messages(Westmark.ALDER, reference)).isEmpty();
        for (int wrong = 1; wrong <= 3; wrong++) {
            assertThat(tell(proof(reference, "wrong"))).isFalse();
        }
        assertThat(tell(proof)).as("locked").isFalse();
    }

    private static List<StatusMessageRow> messages(UUID body, String reference) {
        return Wiring.as(Westmark.staff(body), w -> w.get(StatusService.class).messages(reference));
    }

    private static boolean tell(TrailSecret proof) {
        return Wiring.as(
                asker(Westmark.COVE, proof), w -> w.get(StatusService.class).tell(proof, 1, "It has grown"));
    }

    private static int chasers() {
        List<MonthTally> months = Wiring.as(
                Westmark.staff(Westmark.COVE), w -> w.get(TallyService.class).months());
        return months.stream().mapToInt(month -> month.of(ContactKind.CHASER)).sum();
    }

    private static Optional<StatusView> find(String reference, String detail) {
        TrailSecret proof = proof(reference, detail);
        return Wiring.as(
                asker(Westmark.COVE, proof), w -> w.get(StatusService.class).find(proof));
    }

    private static Function<Wiring, Optional<StatusView>> status(String reference) {
        return w -> w.get(StatusService.class).find(proof(reference, "Ada Invented"));
    }

    private static TrailSecret proof(String reference, String detail) {
        return StatusProof.of(reference, detail);
    }

    private static Asker asker(UUID body, TrailSecret proof) {
        return new Asker(DatabaseRole.MEMBER, body, "staff-of-" + body, proof.value());
    }

    private static String keyed() {
        EnquiryForm form = new EnquiryForm(
                "potholes",
                "Oakham",
                "A hole",
                "Ada Invented",
                "ada@example.org",
                "01632 960001",
                "1 High Street, Oakham ZZ1 1AA",
                null,
                null);
        return Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(form, Origin.PHONE, TrailSecret.fresh()))
                .reference();
    }
}
