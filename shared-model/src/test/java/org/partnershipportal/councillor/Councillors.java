package org.partnershipportal.councillor;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.membership.MemberService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** A ward with councillors, for tests. */
final class Councillors {
    static final Asker ADMIN = Asker.member(Westmark.ALDER, "alder-administrator");

    private Councillors() {}

    /** The county, with a ward, in a database of its own. */
    static void found(String database) {
        Database.use(database);
        Westmark.found();
        Database.sql("portal_admin", Asker.steward("system:test"), c -> {
            try (PreparedStatement ward = c.prepareStatement("""
                    with ward as (insert into area (id, code, name, kind)
                                  values (gen_random_uuid(), 'E05000991', 'Oak Ward', 'WARD') returning id),
                    inside as (insert into area_within (area_id, within_id)
                               select ward.id, w.within_id from ward, area a join area_within w on w.area_id = a.id
                               where a.code = 'E07000991' union all select id, id from ward)
                    insert into place (id, kind, name, key, area_id) select gen_random_uuid(), 'VILLAGE', 'Acorn', 'acorn', id
                    from ward""")) {
                return ward.executeUpdate();
            }
        });
    }

    static UUID councillor(String subject) {
        Westmark.join(Westmark.ALDER, subject, "COUNCILLOR");
        return Wiring.inAdministration(ADMIN, w -> w.get(MemberService.class).members()).stream()
                .filter(member -> member.subject().equals(subject))
                .map(MemberRow::id)
                .findFirst()
                .orElseThrow();
    }

    static void give(UUID member, String area, LocalDate from, @Nullable LocalDate until) {
        Wiring.inAdministration(ADMIN, w -> {
            w.get(TermService.class).give(member, new TermForm(area, from, until));
            return true;
        });
    }

    static Asker as(String subject, @Nullable TrailSecret secret) {
        return new Asker(DatabaseRole.RESIDENT, Westmark.ALDER, subject, secret == null ? null : secret.value());
    }
}
