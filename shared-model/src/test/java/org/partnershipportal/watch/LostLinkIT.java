package org.partnershipportal.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.enquiry.EnquiryMatter;
import org.partnershipportal.enquiry.EnquiryPerson;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.NewEnquiry;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.ContactWay;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.trail.StatusProof;
import org.partnershipportal.trail.TrailService;

/** Who has lost the link of a trail is sent a fresh one, to the address on record alone. */
class LostLinkIT {
    private static final String OWN = "lost_link";

    @BeforeAll
    static void found() {
        Database.use(OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aFreshLinkGoesToTheAddressOnRecordOnceADay() throws SQLException {
        TrailSecret lost = TrailSecret.fresh();
        String reference = keyed(lost, ContactWay.EMAIL);
        ask(reference, "Ada Invented");
        ask(reference, "Ada Invented");
        assertThat(send(Westmark.BIRCH)).as("has nothing to do with it").isZero();
        assertThat(send(Westmark.ALDER)).isOne();
        assertThat(send(Westmark.ALDER)).isZero();
        ask(reference, "Ada Invented");
        assertThat(send(Westmark.ALDER)).as("on the same day").isZero();
        List<String> links = links(reference);
        assertThat(links).hasSize(1);
        assertThat(read(new TrailSecret(links.get(0)))).isEqualTo(reference);
        assertThatThrownBy(() -> read(lost)).isInstanceOf(NotFoundException.class);
        run("update portal.lost_link set asked_at = asked_at - interval '25 hours'");
        send(Westmark.ALDER);
        ask(reference, "Ada Invented");
        assertThat(send(Westmark.ALDER)).as("a day later").isOne();
    }

    @Test
    void nothingIsSentForAWrongDetailNorToWhoWantsNoMail() {
        TrailSecret kept = TrailSecret.fresh();
        String reference = keyed(kept, ContactWay.EMAIL);
        ask(reference, "Bob Invented");
        assertThat(send(Westmark.ALDER)).isZero();
        String silent = keyed(TrailSecret.fresh(), ContactWay.NONE);
        ask(silent, "Ada Invented");
        assertThat(send(Westmark.ALDER)).isZero();
        assertThat(read(kept)).isEqualTo(reference);
    }

    private static void ask(String reference, String detail) {
        TrailSecret proof = StatusProof.of(reference, detail);
        Wiring.as(new Asker(DatabaseRole.MEMBER, null, null, proof.value()), w -> {
            w.get(LostLinkService.class).ask(proof);
            return true;
        });
    }

    private static int send(UUID body) {
        return Wiring.as(
                Asker.member(body, "system:promise"),
                w -> w.get(LostLinkService.class).send());
    }

    private static String read(TrailSecret secret) {
        return Wiring.as(
                Asker.resident(secret.value()),
                w -> w.get(TrailService.class).get(secret).reference());
    }

    private static String keyed(TrailSecret secret, ContactWay way) {
        NewEnquiry enquiry = new NewEnquiry(
                List.of(new EnquiryMatter("potholes", "Oakham", "A matter")),
                new EnquiryPerson("Ada Invented", "ada@example.org", null, null, null, null, way, null, null));
        return Wiring.as(
                        Westmark.staff(Westmark.ALDER),
                        w -> w.get(EnquiryService.class).key(enquiry, Origin.PHONE, secret))
                .reference();
    }

    /** The secrets in the mails with fresh links. */
    private static List<String> links(String reference) {
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                PreparedStatement query = superuser.prepareStatement(
                        "select substring(body from '/trail/follow/(\\S+)') from portal.outbox"
                                + " where stream = ? and subject like 'A new link %' and recipient = 'ada@example.org'")) {
            query.setString(1, reference);
            List<String> links = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    links.add(rows.getString(1));
                }
            }
            return links;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
