package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class AdoptionRepository extends BaseRepository {
    List<AdoptionRow> findOf(UUID body) {
        return list(
                row -> new AdoptionRow(row.uuid(0), row.date(1), row.text(2), row.text(3)),
                "select version_id, adopted_on, signatory_name, signatory_role from standard_adoption where tenant_id = ?1",
                body);
    }

    /** Who has adopted a version, by name. */
    List<AdopterRow> findAdopters(UUID version) {
        return list(row -> new AdopterRow(row.text(0), row.date(1), row.text(2), row.text(3)), """
                select o.name, a.adopted_on, a.signatory_name, a.signatory_role
                from standard_adoption a join organisation o on o.id = a.tenant_id where a.version_id = ?1 order by o.name
                """, version);
    }

    /** Adopts, or corrects the day and who signed. */
    void put(UUID body, AdoptionRow adoption, String by, Instant at) {
        change(
                """
                insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role,
                                               recorded_by, recorded_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                on conflict (tenant_id, version_id) do update set adopted_on = ?4, signatory_name = ?5,
                    signatory_role = ?6, recorded_by = ?7, recorded_at = ?8
                """,
                UUID.randomUUID(),
                body,
                adoption.version(),
                adoption.on(),
                adoption.signatoryName(),
                adoption.signatoryRole(),
                by,
                at);
    }

    /**
     * Takes along what the body promised beyond the latest other version that it has adopted, where that is still more, or
     * still does not apply.
     *
     * @return how many went along
     */
    int carry(UUID body, UUID version, String by, Instant at) {
        return change("""
                insert into local_promise (id, tenant_id, promise_id, kind, target, percent, reason, holds_from, ends_on,
                                           set_by, set_at)
                select gen_random_uuid(), ?1, n.id, l.kind, l.target, l.percent, l.reason,
                       greatest(l.holds_from, v.in_force_from), l.ends_on, ?3, ?4
                from local_promise l join promise o on o.id = l.promise_id
                join promise n on n.version_id = ?2 and n.code = o.code and n.measure = o.measure
                              and n.unit is not distinct from o.unit and n.bound is not distinct from o.bound
                join standard_version v on v.id = n.version_id
                where l.tenant_id = ?1
                  and o.version_id = (select a.version_id
                                      from standard_adoption a join standard_version w on w.id = a.version_id
                                      where a.tenant_id = ?1 and w.in_force_from < v.in_force_from
                                      order by w.in_force_from desc limit 1)
                  and coalesce(l.ends_on, 'infinity') > greatest(l.holds_from, v.in_force_from)
                  and (l.kind = 'NOT_APPLICABLE' or is_stricter(n.bound, n.target, n.percent, l.target, l.percent))
                on conflict do nothing
                """, body, version, by, at);
    }
}
