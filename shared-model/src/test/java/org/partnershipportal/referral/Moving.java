package org.partnershipportal.referral;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailStepRow;

/** A part of a keyed enquiry about a pothole in Oakham, as bodies and deciders move it. */
record Moving(String reference, TrailSecret secret) {
    private static final EnquiryForm FORM = new EnquiryForm(
            "potholes", "Oakham", "A deep hole by the chapel", "Ada Invented", null, null, null, null, null);

    static Moving keyed(UUID body) {
        TrailSecret secret = TrailSecret.fresh();
        return new Moving(
                Wiring.as(Westmark.staff(body), w -> w.get(EnquiryService.class).key(FORM, Origin.PHONE, secret))
                        .reference(),
                secret);
    }

    /** Handed back by Birch and by Cove: at the partnership desk. */
    static Moving handedBackTwice() {
        Moving part = keyed(Westmark.ALDER);
        part.handedBackBy(Westmark.BIRCH, "birch");
        part.handedBackBy(Westmark.COVE, "cove");
        return part;
    }

    void handedBackBy(UUID body, String slug) {
        move(Westmark.ALDER, MoveForm.offer(version(Westmark.ALDER), slug, false));
        move(body, MoveForm.handBack(version(body), "NOT_OUR_AREA", "westmark"));
    }

    int move(UUID body, MoveForm form) {
        return move(Westmark.staff(body), form);
    }

    int move(Asker asker, MoveForm form) {
        return Wiring.as(asker, w -> w.get(MoveService.class).move(reference, form));
    }

    CaseView open(UUID body) {
        return open(Westmark.staff(body));
    }

    CaseView open(Asker asker) {
        return Wiring.as(asker, w -> w.get(CaseService.class).open(reference));
    }

    int version(UUID body) {
        return open(body).version();
    }

    /** The latest step of the resident's trail. */
    TrailStepRow told() {
        return Wiring.as(
                        Asker.resident(secret.value()),
                        w -> w.get(TrailService.class).get(secret))
                .steps()
                .get(0);
    }

    /** Makes somebody a manager of the body, and names him or her as decider. */
    static Asker decider(UUID body, String subject) {
        Westmark.join(body, subject, "MANAGER");
        Database.sql(
                "portal_admin",
                Asker.steward("system:test"),
                c -> run(
                        c,
                        "insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by)"
                                + " values (gen_random_uuid(), ?, 'A Manager', ?, 'A body', true, 'system:test')",
                        subject,
                        subject + "@example.org"));
        return Asker.member(body, subject);
    }

    private static int run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i].toString());
            }
            return statement.executeUpdate();
        }
    }
}
