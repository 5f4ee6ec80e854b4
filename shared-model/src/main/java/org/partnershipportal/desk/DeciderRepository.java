package org.partnershipportal.desk;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class DeciderRepository extends BaseRepository {
    List<DeciderRow> findNamed() {
        return list(DeciderRepository::shape, """
                select id, subject, display_name, email, body_name, escalation, named_at from desk_decider
                where ended_at is null order by display_name, id
                """);
    }

    /** Managers who are not named: each once, for the first of the bodies. */
    List<DeciderRow> findManagers() {
        return list(DeciderRepository::shape, """
                select distinct on (o.name, m.display_name, m.subject) m.id, m.subject, m.display_name, m.email, o.name, false,
                       m.started_at
                from membership m join organisation o on o.id = m.tenant_id
                where m.role = 'MANAGER' and m.ended_at is null
                  and not exists (select 1 from desk_decider d where d.subject = m.subject and d.ended_at is null)
                order by o.name, m.display_name, m.subject
                """);
    }

    void add(DeciderRow manager, boolean escalation, String by) {
        change(
                """
                insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                UUID.randomUUID(),
                manager.subject(),
                manager.name(),
                manager.email(),
                manager.body(),
                escalation,
                by);
    }

    void end(UUID id) {
        change("update desk_decider set ended_at = now() where id = ?1 and ended_at is null", id);
    }

    private static DeciderRow shape(Columns row) {
        return new DeciderRow(
                row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4), row.flag(5), row.instant(6));
    }
}
