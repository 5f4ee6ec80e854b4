package org.partnershipportal.workspace;

import java.sql.PreparedStatement;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.enquiry.EnquiryForm;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.enquiry.Origin;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.MoveService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;
import org.partnershipportal.trail.TrailStepRow;

/** A case keyed by Alder, about a pothole, and those who work on it. */
record Shelf(String reference, TrailSecret secret) {
    static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    static final Asker COVE = Westmark.staff(Westmark.COVE);

    static Shelf keyed(String summary) {
        TrailSecret secret = TrailSecret.fresh();
        EnquiryForm form = new EnquiryForm(
                "potholes", "Oakham", summary, "Ada Invented", "ada@example.org", null, null, null, null);
        return new Shelf(
                as(ALDER, EnquiryService.class, s -> s.key(form, Origin.PHONE, secret))
                        .reference(),
                secret);
    }

    Shelf offered() {
        move(ALDER, MoveForm.offer(version(ALDER), "westmark", false));
        return this;
    }

    void move(Asker asker, MoveForm form) {
        as(asker, MoveService.class, s -> s.move(reference, form));
    }

    int version(Asker asker) {
        return as(asker, CaseService.class, s -> s.open(reference)).version();
    }

    CaseFileView file(Asker asker) {
        return as(asker, CaseFileService.class, s -> s.get(reference));
    }

    TrailStepRow told() {
        return Wiring.as(
                        Asker.resident(secret.value()),
                        w -> w.get(TrailService.class).get(secret))
                .steps()
                .get(0);
    }

    static <S, T> T as(Asker asker, Class<S> service, Function<S, T> use) {
        return Wiring.as(asker, w -> use.apply(w.get(service)));
    }

    /** Somebody of a body with this role; the id of the membership. */
    static UUID member(UUID body, String subject, String role) {
        UUID id = UUID.randomUUID();
        run(
                body,
                "insert into membership (id, tenant_id, subject, role, display_name, email) values (?::uuid, '" + body
                        + "', '" + subject + "', '" + role + "', 'Name of " + subject + "', 'member@example.org')",
                id);
        return id;
    }

    static void leaves(UUID body, UUID membership) {
        run(body, "update membership set ended_at = now() where id = ?::uuid", membership);
    }

    private static void run(UUID body, String sql, UUID id) {
        Database.sql("portal_admin", Asker.member(body, "system:test"), c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                statement.setString(1, id.toString());
                return statement.executeUpdate();
            }
        });
    }
}
