package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.sharing.DisclosureService;
import org.partnershipportal.sharing.SharedField;
import org.partnershipportal.sharing.SharingAgreementService;
import org.partnershipportal.sharing.Travel;
import org.partnershipportal.tenancy.Asker;

/** What travels beyond any agreement, and what travels only when the person agrees. */
class DisclosureIT {
    private static final String OWN = "disclosure";

    @BeforeAll
    static void found() throws SQLException {
        Database.use(OWN);
        Westmark.found();
        Westmark.join(Westmark.ALDER, "alder-manager", "MANAGER");
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update portal.council_service set sharing_basis = 'CONSENT' where slug = 'trees'");
        }
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aManagerLetsNamedFieldsTravelOnceWithThisCaseOnly() {
        Moving part = keyed("potholes");
        Moving other = keyed("potholes");
        assertThatThrownBy(() -> part.move(Westmark.ALDER, MoveForm.offer(1, "cove", true)))
                .isInstanceOf(NoAgreementInForce.class);
        disclose(part, Westmark.COVE, EnumSet.of(SharedField.PHONE), "The road is flooding; they must ring");
        assertThatThrownBy(() -> other.move(Westmark.ALDER, MoveForm.offer(1, "cove", true)))
                .isInstanceOf(NoAgreementInForce.class);
        assertThatThrownBy(() -> part.move(Westmark.ALDER, MoveForm.offer(1, "birch", true)))
                .isInstanceOf(NoAgreementInForce.class);
        part.move(Westmark.ALDER, MoveForm.offer(1, "cove", true));
        CaseContent copy = part.open(Westmark.COVE).content().orElseThrow();
        assertThat(copy.personalFields()).containsExactly(SharedField.PHONE);
    }

    @Test
    void itAddsToWhatAnAgreementLetsTravel() {
        Moving part = keyed("potholes");
        disclose(part, Westmark.COUNTY, EnumSet.of(SharedField.EMAIL), "They answer by mail alone");
        Travel travel = travel(part, Westmark.COUNTY);
        assertThat(travel.fields()).containsExactly(SharedField.NAME, SharedField.EMAIL, SharedField.PHONE);
        part.move(Westmark.ALDER, MoveForm.offer(1, "westmark", true));
        CaseContent copy = part.open(Westmark.COUNTY).content().orElseThrow();
        assertThat(copy.personalFields()).containsExactly(SharedField.NAME, SharedField.EMAIL, SharedField.PHONE);
    }

    @Test
    void itNeedsFieldsAReasonAndAnOpenCaseOfTheOwnBody() {
        Moving part = keyed("potholes");
        Set<SharedField> phone = EnumSet.of(SharedField.PHONE);
        assertThatThrownBy(() -> disclose(part, Westmark.COVE, EnumSet.noneOf(SharedField.class), "Why"))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> disclose(part, Westmark.COVE, phone, "  ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> disclose(part, Westmark.COVE, phone, "x".repeat(1001)))
                .isInstanceOf(InvalidInputException.class);
        Asker elsewhere = Westmark.join(Westmark.BIRCH, "birch-manager", "MANAGER");
        assertThatThrownBy(() -> disclose(elsewhere, part, Westmark.COVE, phone, "Why"))
                .isInstanceOf(NotFoundException.class);
        part.move(Westmark.ALDER, MoveForm.complete(1, Outcome.DONE, null));
        assertThatThrownBy(() -> disclose(part, Westmark.COVE, phone, "Why")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whereTheBasisIsConsentTheReferralRecordsThatThePersonAgrees() throws SQLException {
        Moving trees = keyed("trees");
        assertThat(travel(trees, Westmark.COUNTY).needsConsent()).isTrue();
        assertThat(travel(keyed("potholes"), Westmark.COUNTY).needsConsent()).isFalse();
        trees.move(Westmark.ALDER, MoveForm.offer(1, "westmark", true));
        CaseContent copy = trees.open(Westmark.COUNTY).content().orElseThrow();
        assertThat(copy.name()).isEqualTo("Ada Invented");
        assertThat(copy.legalBasis()).isEqualTo("CONSENT");
        assertThat(agreed(trees)).isOne();
    }

    @Test
    void whatAManagerLetTravelGoesWithoutThePersonsConsentAndAlone() throws SQLException {
        Moving trees = keyed("trees");
        disclose(trees, Westmark.COUNTY, EnumSet.of(SharedField.EMAIL), "They must be able to answer");
        trees.move(Westmark.ALDER, MoveForm.offer(1, "westmark", Travelling.DISCLOSED));
        CaseContent copy = trees.open(Westmark.COUNTY).content().orElseThrow();
        assertThat(copy.personalFields()).containsExactly(SharedField.EMAIL);
        assertThat(agreed(trees)).isZero();
    }

    private static void disclose(Moving part, UUID to, Set<SharedField> fields, @Nullable String reason) {
        disclose(Asker.member(Westmark.ALDER, "alder-manager"), part, to, fields, reason);
    }

    private static void disclose(Asker who, Moving part, UUID to, Set<SharedField> fields, @Nullable String reason) {
        Wiring.as(who, w -> {
            w.get(DisclosureService.class).disclose(part.reference(), to, fields, reason);
            return true;
        });
    }

    private static Travel travel(Moving part, UUID to) {
        UUID id = part.open(Westmark.ALDER).id();
        return Wiring.as(
                Westmark.staff(Westmark.ALDER),
                w -> w.get(SharingAgreementService.class).travel(id, to));
    }

    /** How many referrals of the part say that the person agrees. */
    private static int agreed(Moving part) throws SQLException {
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                Statement statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from portal.referral r join portal.enquiry_part p on p.id = r.part_id"
                                + " join portal.enquiry e on e.id = p.enquiry_id where r.resident_agreed"
                                + " and e.reference = '" + part.reference() + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Moving keyed(String service) {
        TrailSecret secret = TrailSecret.fresh();
        EnquiryForm form = new EnquiryForm(
                service, "Oakham", "A matter", "Ada Invented", "ada@example.org", "01632 960001", null, null, null);
        return new Moving(
                Wiring.as(
                                Westmark.staff(Westmark.ALDER),
                                w -> w.get(EnquiryService.class).key(form, Origin.PHONE, secret))
                        .reference(),
                secret);
    }
}
