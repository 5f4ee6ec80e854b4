package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.membership.MemberRow;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class TermRepository extends BaseRepository {
    private static final String TERM = """
            select t.id, a.name, a.code, t.from_on, t.until_on
            from councillor_term t join area a on a.id = t.area_id where t.ended_at is null
            """;

    /**
     * Wards and parishes in the areas of the body; and areas of another kind, as a county's divisions are loaded, that
     * hold a ward or parish there without holding the body's whole area.
     */
    private static final String OF_THE_BODY = """
            with own as (select oa.area_id from organisation_area oa where oa.organisation_id = ?1
                          and oa.valid_from <= ?2 and coalesce(oa.valid_until, 'infinity') >= ?2),
            within as (select a.id from area a join area_within w on w.area_id = a.id join own on own.area_id = w.within_id
                       where a.kind in ('WARD', 'PARISH'))
            select a.id, a.name, a.code from area a
            where a.valid_from <= ?2 and coalesce(a.valid_until, 'infinity') >= ?2
              and (a.id in (select id from within)
                   or a.kind = 'OTHER'
                      and exists (select 1 from area_within w join within on within.id = w.area_id where w.within_id = a.id)
                      and not exists (select 1 from area_within w join own on own.area_id = w.area_id
                                      where w.within_id = a.id))
            """;

    /** All that were not ended, of this member. */
    List<TermRow> findAll(UUID tenant, String subject) {
        return list(
                TermRepository::shape,
                TERM + " and t.tenant_id = ?1 and t.subject = ?2 order by t.from_on desc, a.name",
                tenant,
                subject);
    }

    /** Those in force of the councillor who asks: the policies show no others. */
    List<TermRow> findOwn() {
        return list(TermRepository::shape, TERM + " order by a.name, a.code");
    }

    /** The area of this code, when the councillor who asks has a term in force there. */
    Optional<UUID> findOwnArea(String code) {
        return first(
                row -> row.uuid(0),
                "select a.id from councillor_term t join area a on a.id = t.area_id where a.code = ?1 limit 1",
                code);
    }

    private static TermRow shape(Columns row) {
        return new TermRow(row.uuid(0), row.text(1), row.text(2), row.date(3), row.dateIfAny(4));
    }

    List<AreaChoice> findAreas(UUID body, LocalDate on, String nameOrCode) {
        return list(
                row -> new AreaChoice(row.uuid(0), row.text(1), row.text(2)),
                OF_THE_BODY + " and (upper(a.code) = upper(?3) or lower(a.name) = lower(?3)) order by a.code limit 20",
                body,
                on,
                nameOrCode);
    }

    boolean hasAreas(UUID body, LocalDate on) {
        return first(row -> row.uuid(0), OF_THE_BODY + " limit 1", body, on).isPresent();
    }

    boolean overlaps(UUID tenant, String subject, UUID area, LocalDate from, @Nullable LocalDate until) {
        return first(row -> row.uuid(0), """
                        select id from councillor_term
                        where tenant_id = ?1 and subject = ?2 and area_id = ?3 and ended_at is null
                          and daterange(from_on, until_on, '[]') && daterange(?4, ?5::date, '[]')
                        """, tenant, subject, area, from, until)
                .isPresent();
    }

    /** One administrator at a time gives terms to the same person. */
    void lock(UUID tenant, String subject) {
        first(
                row -> row.text(0),
                "select pg_advisory_xact_lock(hashtextextended('councillor_term ' || ?1, 0))::text",
                tenant + " " + subject);
    }

    void add(UUID tenant, MemberRow member, UUID area, LocalDate from, @Nullable LocalDate until, String by) {
        change("""
                insert into councillor_term (id, tenant_id, subject, display_name, email, area_id, from_on, until_on, given_by)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8::date, ?9)
                """, UUID.randomUUID(), tenant, member.subject(), member.name(), member.email(), area, from, until, by);
        change("insert into councillor_area (area_id) values (?1) on conflict do nothing", area);
    }

    boolean end(UUID tenant, String subject, UUID id) {
        return change("""
                        update councillor_term set ended_at = now()
                        where id = ?1 and tenant_id = ?2 and subject = ?3 and ended_at is null
                        """, id, tenant, subject) == 1;
    }
}
