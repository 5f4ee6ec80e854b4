package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.succession.Reorganising.ALDER_AREA;
import static org.partnershipportal.succession.Reorganising.BIRCH_AREA;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.EnquiryTaken;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.CaseView;
import org.partnershipportal.tenancy.Asker;

/** Alder and Birch merged in April, and Cove followed the merged council in October, before that had joined the portal. */
class ChainedWorkIT {
    private static final LocalDate MERGER = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 10, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2025, 1, 15));
    private static final EnquiryForm FORM = new EnquiryForm(
            "bins", "Oakham", "Not emptied", "Ada Invented", "ada@example.org", "01632 960001", null, null, null);

    @BeforeAll
    static void found() {
        Database.use("chained");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void openWorkGoesToTheLastOfTheChain() {
        EnquiryTaken kept = Wiring.as(
                Westmark.staff(Westmark.ALDER),
                w -> w.get(EnquiryService.class).key(FORM, Origin.PHONE, TrailSecret.fresh()));
        UUID merger = ADMINISTRATORS.merger(MERGER);
        publish(merger);
        UUID merged = ADMINISTRATORS.plan(merger).bodies().get(0).id();
        UUID end = ADMINISTRATORS.begin("Cove grows", END);
        ADMINISTRATORS.close(end, merged, Westmark.COVE);
        ADMINISTRATORS.follow(end, merged, ALDER_AREA, Westmark.COVE);
        ADMINISTRATORS.follow(end, merged, BIRCH_AREA, Westmark.COVE);
        publish(end);

        assertThat(passOn(Westmark.ALDER)).isOne();
        assertThat(passOn(Westmark.ALDER)).as("done again").isZero();
        CaseView seen = Wiring.as(
                Westmark.staff(Westmark.COVE), w -> w.get(CaseService.class).open(kept.reference()));
        assertThat(seen.accountable()).isEqualTo("Cove City Council");
        assertThat(seen.content().orElseThrow().name()).isEqualTo("Ada Invented");
    }

    private static void publish(UUID plan) {
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
    }

    private static int passOn(UUID body) {
        return Wiring.as(
                Asker.member(body, "system:succession"),
                w -> w.get(PassingOnService.class).passOn());
    }
}
