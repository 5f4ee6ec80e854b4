package org.partnershipportal.audit;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class AuditRepository extends BaseRepository {
    void add(
            @Nullable UUID tenant,
            String actor,
            String action,
            String subjectType,
            String subjectId,
            @Nullable String detail) {
        change("""
                insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id, detail)
                values (?1, ?2::uuid, ?3, ?4, ?5, ?6, ?7)
                """, UUID.randomUUID(), tenant, actor, action, subjectType, subjectId, detail);
    }

    List<AuditEntryRow> findLatest(UUID tenant, int most) {
        return list(
                row -> new AuditEntryRow(
                        row.instant(0), row.text(1), row.text(2), row.text(3), row.text(4), row.textOrNull(5)),
                """
                select a.at, coalesce(m.display_name, a.actor), a.action, a.subject_type, a.subject_id, a.detail
                from audit_entry a
                left join lateral (select display_name from membership m
                                   where m.tenant_id = ?1 and m.subject = a.actor limit 1) m on true
                where a.tenant_id = ?1 order by a.at desc limit ?2
                """,
                tenant,
                most);
    }
}
