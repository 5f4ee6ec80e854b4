package org.partnershipportal.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.succession.Reorganising.SECOND;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;

/** The Housing Trust answered by link and has closed; Cove City Council follows it and answers by link, too. */
class LinksFollowIT {
    private static final LocalDate END = LocalDate.of(2025, 10, 1);
    private static final Reorganising ADMINISTRATORS = new Reorganising(LocalDate.of(2025, 1, 15));
    private static final EnquiryForm FORM = new EnquiryForm(
            "potholes", "Oakham", "A deep hole", "Ada Invented", null, "01632 960001", null, null, null);

    @BeforeAll
    static void found() throws SQLException {
        Database.use("links_follow");
        Westmark.found();
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("update portal.organisation set live_inbox = false where slug in ('trust', 'cove')");
            statement.execute("insert into portal.referral_address (tenant_id, email, phone, secret_hash, recorded_by,"
                    + " confirmed_at) select id, slug || '@example.org', '01632 960010', sha256(slug::bytea), 'x', now()"
                    + " from portal.organisation where slug in ('trust', 'cove')");
        }
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void theOldLinkIsOverAndTheSuccessorGetsOne() throws SQLException {
        Asker alder = Westmark.staff(Westmark.ALDER);
        String reference = Wiring.as(
                alder,
                w -> w.get(EnquiryService.class)
                        .key(FORM, Origin.PHONE, TrailSecret.fresh())
                        .reference());
        Wiring.as(alder, w -> w.get(MoveService.class).move(reference, MoveForm.offer(1, "trust", false)));
        UUID plan = ADMINISTRATORS.begin("Cove grows", END);
        ADMINISTRATORS.close(plan, Westmark.TRUST, Westmark.COVE);
        ADMINISTRATORS.propose(plan);
        ADMINISTRATORS.publish(SECOND, plan);
        int passed = Wiring.as(
                Asker.member(Westmark.TRUST, "system:succession"),
                w -> w.get(PassingOnService.class).passOn());
        assertThat(passed).isOne();
        assertThat(ask("select o.slug || ' ' || l.ended from portal.receiver_link l join portal.organisation o"
                        + " on o.id = l.to_id order by o.slug"))
                .containsExactly("cove false", "trust true");
        assertThat(ask("select recipient from portal.outbox where stream = '" + reference + "' order by position"))
                .containsExactly("trust@example.org", "cove@example.org");
    }

    private static List<String> ask(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
