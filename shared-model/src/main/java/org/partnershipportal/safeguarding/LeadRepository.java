package org.partnershipportal.safeguarding;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class LeadRepository extends BaseRepository {
    List<LeadRow> findNamed() {
        return list(LeadRepository::shape, """
                select id, subject, display_name, named_at from data_protection_lead
                where ended_at is null order by display_name, id
                """);
    }

    boolean isNamed(String subject) {
        return findNamed().stream().anyMatch(lead -> lead.subject().equals(subject));
    }

    /** Each person once. */
    List<LeadRow> findMembers(UUID body) {
        return list(LeadRepository::shape, """
                select distinct on (m.display_name, m.subject) m.id, m.subject, m.display_name, m.started_at from membership m
                where m.tenant_id = ?1 and m.ended_at is null and m.role <> 'COUNCILLOR'
                  and not exists (select 1 from data_protection_lead l where l.subject = m.subject and l.ended_at is null)
                order by m.display_name, m.subject
                """, body);
    }

    void add(LeadRow member, UUID body, String by) {
        change("""
                insert into data_protection_lead (id, tenant_id, subject, display_name, named_by) values (?1, ?2, ?3, ?4, ?5)
                """, UUID.randomUUID(), body, member.subject(), member.name(), by);
    }

    void end(UUID id) {
        change("update data_protection_lead set ended_at = now() where id = ?1 and ended_at is null", id);
    }

    private static LeadRow shape(Columns row) {
        return new LeadRow(row.uuid(0), row.text(1), row.text(2), row.instant(3));
    }
}
