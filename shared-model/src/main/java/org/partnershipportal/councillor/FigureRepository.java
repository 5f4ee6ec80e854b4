package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.BaseRepository;

/** What the job counts of one body, and what of it a councillor may read. */
@Dependent
class FigureRepository extends BaseRepository {
    /**
     * A postcode of the directory is no place of its own: its text leads to its cell. A part came to the body that had it
     * first, once and for good, whoever has it by the time this is counted; it is finished by the one that closed it.
     */
    private static final String ATOMS = """
            with found as (
                select p.id from enquiry_part p
                where p.taken_by_id = ?1 and p.began_with_id is null and p.first_contact_at >= ?2 and p.first_contact_at < ?3
                union select p.id from enquiry_part p
                where p.began_with_id = ?1 and p.first_contact_at >= ?2 and p.first_contact_at < ?3
                union select p.id from enquiry_part p
                where p.accountable_id = ?1 and p.closed_at >= ?2 and p.closed_at < ?3),
            counted as (
                select distinct on (p.id) p.id, p.service_id,
                       coalesce(p.began_with_id, p.taken_by_id) = ?1
                           and p.first_contact_at >= ?2 and p.first_contact_at < ?3 as came,
                       coalesce(p.accountable_id = ?1 and p.status = 'COMPLETED'
                                and p.closed_at >= ?2 and p.closed_at < ?3, false) as finished,
                       coalesce(p.closed_at > p.due_at, false) as late,
                       coalesce(named.area_id, directory.cell_id, small.area_id) as area_id
                from found f join enquiry_part p on p.id = f.id
                left join place named on named.id = p.place_id
                left join postcode directory on p.place_id is null
                    and directory.key = replace(upper(p.place_text), ' ', '')
                    and directory.generation = (select g.id from postcode_generation g where g.status = 'CURRENT')
                left join place small on p.place_id is null and small.kind = 'POSTCODE'
                    and small.key = replace(upper(p.place_text), ' ', '')
                where p.status <> 'RECORDED_IN_ERROR'
                order by p.id),
            placed as (
                select c.service_id, c.came, c.finished, c.finished and c.late as late,
                       (select string_agg(w.within_id::text, ' ' order by w.within_id) from area_within w
                        join councillor_area a on a.area_id = w.within_id where w.area_id = c.area_id) as areas
                from counted c)
            select service_id, areas, came, finished, late, count(*) from placed
            where areas is not null and (came or finished) group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            """;

    /** All bodies that were at work here on that day or later: one that has closed since has months to be counted, too. */
    List<UUID> findBodies(LocalDate since) {
        return list(row -> row.uuid(0), """
                select t.id from tenant t join organisation o on o.id = t.id
                where t.status <> 'SUSPENDED' and coalesce(o.closes_on, 'infinity') >= ?1 order by t.id
                """, since);
    }

    /** Whether some councillor's area lies in one of the body's. */
    boolean hasCouncillors(UUID body) {
        return first(row -> row.uuid(0), """
                        select c.area_id from councillor_area c join area_within w on w.within_id = c.area_id
                        join area_within o on o.area_id = w.area_id join organisation_area oa on oa.area_id = o.within_id
                        where oa.organisation_id = ?1 limit 1
                        """, body).isPresent();
    }

    /** False when the month was counted before, by another node too. */
    boolean begin(UUID body, LocalDate month) {
        return change("insert into ward_month (tenant_id, month) values (?1, ?2) on conflict do nothing", body, month)
                == 1;
    }

    boolean isCounted(UUID body, LocalDate month) {
        return first(
                        row -> row.date(0),
                        "select month from ward_month where tenant_id = ?1 and month = ?2",
                        body,
                        month)
                .isPresent();
    }

    List<FigureAtom> findAtoms(UUID body, Instant from, Instant until) {
        return list(
                row -> new FigureAtom(
                        row.uuid(0),
                        Arrays.stream(row.text(1).split(" "))
                                .map(UUID::fromString)
                                .collect(Collectors.toSet()),
                        row.flag(2),
                        row.flag(3),
                        row.flag(4),
                        row.number(5)),
                ATOMS,
                body,
                from,
                until);
    }

    void add(UUID body, LocalDate month, FigureCount count) {
        change(
                """
                insert into ward_figure (id, tenant_id, area_id, service_id, month, came, finished, late)
                values (?1, ?2, ?3, ?4::uuid, ?5, ?6::integer, ?7::integer, ?8::integer)
                """,
                UUID.randomUUID(),
                body,
                count.area(),
                count.service(),
                month,
                count.came(),
                count.finished(),
                count.late());
    }

    /** The months for which anything is shown of the area, the latest first. */
    List<LocalDate> findMonths(UUID area) {
        return list(
                row -> row.date(0),
                "select distinct month from ward_figure where area_id = ?1 order by month desc limit 24",
                area);
    }

    List<FigureRow> findFigures(UUID area, LocalDate month) {
        return list(
                row -> new FigureRow(
                        row.text(0), row.textOrNull(1), row.numberIfAny(2), row.numberIfAny(3), row.numberIfAny(4)),
                """
                select o.name, s.name, f.came, f.finished, f.late
                from ward_figure f join organisation o on o.id = f.tenant_id
                left join council_service s on s.id = f.service_id
                where f.area_id = ?1 and f.month = ?2 order by o.name, s.name nulls first
                """,
                area,
                month);
    }
}
