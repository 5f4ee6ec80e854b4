package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class AdoptionRepository extends BaseRepository {
    /** The latest version before v that the body ?1 has adopted. */
    private static final String FORMER = """
            (select a.version_id from standard_adoption a join standard_version f on f.id = a.version_id
             where a.tenant_id = ?1 and f.in_force_from < v.in_force_from order by f.in_force_from desc limit 1)
            """;

    /** What the body ?1 promises beside a version w goes along into adopted later ones v: what does not apply needs no number. */
    private static final String CARRY = """
            insert into local_promise (id, tenant_id, promise_id, kind, target, percent, reason, holds_from, ends_on,
                                       set_by, set_at)
            select gen_random_uuid(), l.tenant_id, n.id, l.kind, l.target, l.percent, l.reason,
                   greatest(l.holds_from, v.in_force_from), l.ends_on, ?2, ?3
            from local_promise l join promise o on o.id = l.promise_id join standard_version w on w.id = o.version_id
            join promise n on n.code = o.code
            join standard_version v on v.id = n.version_id and v.in_force_from > w.in_force_from
            join standard_adoption d on d.version_id = v.id and d.tenant_id = l.tenant_id
            where l.tenant_id = ?1
              and coalesce(l.ends_on, 'infinity') > greatest(l.holds_from, v.in_force_from)
              and (l.kind = 'NOT_APPLICABLE'
                   or n.measure = o.measure and n.unit is not distinct from o.unit and n.bound is not distinct from o.bound
                      and (n.unit is distinct from 'PERCENT' or l.target <= 100)
                      and is_stricter(n.bound, n.target, n.percent, l.target, l.percent))
            """;

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
        return change(CARRY + " and v.id = ?4 and w.id = " + FORMER + " on conflict do nothing", body, by, at, version);
    }

    /** Takes one promise along into all later versions that the body has adopted already, where it has no other there. */
    void carryOn(UUID body, UUID local, String by, Instant at) {
        change(CARRY + " and l.id = ?4 on conflict do nothing", body, by, at, local);
    }

    /** What a body promised beyond the version before and does not beside this one: name and promise, in their order. */
    List<String> findLeft(UUID body, UUID version) {
        return list(
                row -> row.text(0) + ": " + row.text(1), """
                select o.code, o.text
                from local_promise l join promise o on o.id = l.promise_id join standard_version v on v.id = ?2
                where l.tenant_id = ?1 and coalesce(l.ends_on, 'infinity') > greatest(l.holds_from, v.in_force_from)
                  and not exists (select 1 from local_promise s join promise n on n.id = s.promise_id
                                  where s.tenant_id = l.tenant_id and n.version_id = v.id and n.code = o.code)
                  and o.version_id =
                """ + FORMER + " order by o.position, o.code", body, version);
    }
}
