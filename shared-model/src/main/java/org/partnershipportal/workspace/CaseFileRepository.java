package org.partnershipportal.workspace;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class CaseFileRepository extends BaseRepository {
    private static final String NAME =
            "(select m.display_name from membership m where m.tenant_id = ?1 and m.subject = %s order by m.ended_at desc nulls first limit 1)";

    /** A part of which the own body is a party. */
    Optional<UUID> findPart(String reference) {
        return first(row -> row.uuid(0), """
                select p.id from enquiry_part p join enquiry e on e.id = p.enquiry_id
                where e.reference in (?1, regexp_replace(?1, '-[0-9]+$', ''))
                  and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?1
                """, reference);
    }

    List<ChosenRow> findChosen(UUID me, List<String> references) {
        return list(
                row -> new ChosenRow(row.text(0), row.text(1), row.number(2), row.number(3), row.textOrNull(4)),
                """
                select n.name, s.name, p.version, coalesce(f.version, 0),
                       (select m.display_name from membership m
                        where m.tenant_id = ?1 and m.subject = f.assigned_to and m.ended_at is null limit 1)
                from unnest(string_to_array(?2, ',')) with ordinality n(name, place)
                join enquiry e on e.reference in (n.name, regexp_replace(n.name, '-[0-9]+$', ''))
                join enquiry_part p on p.enquiry_id = e.id
                 and e.reference || case when p.number = 1 then '' else '-' || p.number end = n.name
                join council_service s on s.id = p.service_id
                left join case_file f on f.tenant_id = ?1 and f.part_id = p.id
                order by n.place
                """,
                me,
                String.join(",", references));
    }

    Optional<Kept> find(UUID me, UUID part) {
        return first(
                row -> new Kept(row.number(0), row.textOrNull(1), row.textOrNull(2), row.textOrNull(3)), """
                select f.version, f.own_reference, m.subject, m.display_name from case_file f
                left join membership m on m.tenant_id = ?1 and m.subject = f.assigned_to and m.ended_at is null
                where f.tenant_id = ?1 and f.part_id = ?2
                """, me, part);
    }

    List<String> findTwins(UUID me, UUID part, String ownReference) {
        return list(row -> row.text(0), """
                select e.reference || case when p.number = 1 then '' else '-' || p.number end
                from case_file f join enquiry_part p on p.id = f.part_id join enquiry e on e.id = p.enquiry_id
                where f.tenant_id = ?1 and lower(f.own_reference) = lower(?3::text) and f.part_id <> ?2 order by 1 limit 10
                """, me, part, ownReference);
    }

    List<CaseFileView.Line> findLines(UUID me, UUID part) {
        return list(
                row -> new CaseFileView.Line(
                        row.instant(0),
                        CaseFileView.Kind.valueOf(row.text(1)),
                        row.textOrNull(2) == null ? "" : row.text(2),
                        row.textOrNull(3)),
                "select l.at, l.kind, " + NAME.formatted("l.actor") + ", case when l.kind = 'ASSIGNED' then "
                        + NAME.formatted("l.about") + """
                         else l.about end
                        from case_line l where l.tenant_id = ?1 and l.part_id = ?2 order by l.at desc, l.id limit 100
                        """,
                me,
                part);
    }

    /** The own body's people who work on cases, by name, each once. */
    List<CaseFileView.Person> findPeople(UUID me) {
        return list(row -> new CaseFileView.Person(row.uuid(0), row.text(1)), """
                select distinct on (m.display_name, m.subject) m.id, m.display_name from membership m
                where m.tenant_id = ?1 and m.ended_at is null and m.role in ('STAFF', 'CONTRIBUTOR', 'MANAGER')
                order by m.display_name, m.subject, m.id
                """, me);
    }

    /** The person of a membership of the own body that has not ended, who works on cases. */
    Optional<String> findSubject(UUID me, UUID membership) {
        return first(row -> row.text(0), """
                select subject from membership
                where tenant_id = ?1 and id = ?2 and ended_at is null and role in ('STAFF', 'CONTRIBUTOR', 'MANAGER')
                """, me, membership);
    }

    /** Begins or changes the file, if the version seen is still its own; false when it is not. */
    boolean keep(UUID me, UUID part, int version, @Nullable String ownReference, @Nullable String assignedTo) {
        if (version == 0) {
            return change("""
                            insert into case_file (tenant_id, part_id, own_reference, assigned_to) values (?1, ?2, ?3, ?4)
                            on conflict do nothing
                            """, me, part, ownReference, assignedTo) == 1;
        }
        return change("""
                        update case_file set own_reference = ?4, assigned_to = ?5, version = version + 1, changed_at = now()
                        where tenant_id = ?1 and part_id = ?2 and version = ?3
                        """, me, part, version, ownReference, assignedTo) == 1;
    }

    void addLine(UUID me, UUID part, Instant at, String actor, CaseFileView.Kind kind, @Nullable String about) {
        change("""
                insert into case_line (id, tenant_id, part_id, at, actor, kind, about) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """, UUID.randomUUID(), me, part, at, actor, kind.name(), about);
    }

    /** What is kept; assignedTo and name are null for nobody, or for somebody who has left. */
    record Kept(
            int version,
            @Nullable String ownReference,
            @Nullable String assignedTo,
            @Nullable String name) {
        static final Kept NOTHING = new Kept(0, null, null, null);
    }
}
