package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** The rules themselves, as they are kept. */
@Dependent
class RuleRepository extends BaseRepository {
    private static final String NOWHERE = "'00000000-0000-0000-0000-000000000000'";
    private static final String RULE = """
            select r.id, r.version, r.service_id, s.name, r.part, r.tier, r.organisation_id, o.name, r.area_id, a.name,
                   r.valid_from, r.valid_until, r.authority, r.note, r.contractor
            from responsibility r join council_service s on s.id = r.service_id
            left join organisation o on o.id = r.organisation_id left join area a on a.id = r.area_id
            """;

    /** Rules of services whose name holds the words, by service and beginning; not those that ended before the day. */
    List<RuleRow> find(String words, LocalDate notEndedBefore, int most) {
        return list(RuleRepository::shape, RULE + """
                where (strpos(lower(s.name), lower(?1)) > 0 or strpos(lower(coalesce(o.name, '')), lower(?1)) > 0)
                  and coalesce(r.valid_until, 'infinity') >= ?2
                order by s.name, r.part, (r.organisation_id is not null), a.name, r.valid_from limit ?3
                """, words, notEndedBefore, most);
    }

    Optional<RuleRow> find(UUID id) {
        return first(RuleRepository::shape, RULE + " where r.id = ?1", id);
    }

    /** Another rule of the same kind for the same part and area at one of these days. */
    Optional<RuleRow> findOverlapping(RuleForm form, @Nullable UUID except) {
        return first(
                RuleRepository::shape,
                RULE + " where r.service_id = ?1 and r.part = ?2 and coalesce(r.area_id, " + NOWHERE
                        + ") = coalesce(?3::uuid, " + NOWHERE + ") and (r.organisation_id is not null) = ?4"
                        + " and daterange(r.valid_from, r.valid_until, '[]') && daterange(?5::date, ?6::date, '[]')"
                        + " and r.id is distinct from ?7::uuid order by r.valid_from",
                form.service(),
                form.part(),
                form.area(),
                form.body() != null,
                form.from(),
                form.until(),
                except);
    }

    /** The body of an override, when it is not there for all of its time. */
    Optional<Absent> findAbsent(RuleForm form) {
        return first(
                row -> new Absent(row.text(0), row.flag(1), row.text(2)), """
                select name, closes_on < coalesce(?3::date, 'infinity'),
                       to_char(case when closes_on < coalesce(?3::date, 'infinity') then closes_on else opens_on end,
                               'FMDD FMMonth YYYY')
                from organisation
                where id = ?1::uuid and (opens_on > ?2::date or closes_on < coalesce(?3::date, 'infinity'))
                """, form.body(), form.from(), form.until());
    }

    /** Until the end of this transaction nobody else changes the rules of the service. */
    void lock(UUID service) {
        list(row -> true, "select true from council_service where id = ?1 for update", service);
    }

    /** False when another rule overlaps after all. */
    boolean add(UUID id, RuleForm form) {
        return change(
                        """
                        insert into responsibility (id, service_id, part, tier, organisation_id, area_id, valid_from,
                                                    valid_until, authority, note, contractor)
                        values (?1, ?2, ?3, ?4, ?5::uuid, ?6::uuid, ?7, ?8::date, ?9, ?10, ?11) on conflict do nothing
                        """,
                        id,
                        form.service(),
                        form.part(),
                        form.tier(),
                        form.body(),
                        form.area(),
                        form.from(),
                        form.until(),
                        form.authority(),
                        form.note(),
                        form.contractor())
                == 1;
    }

    void end(UUID id, LocalDate lastDay) {
        change(
                "update responsibility set valid_until = least(valid_until, ?2), version = version + 1 where id = ?1",
                id,
                lastDay);
    }

    void correct(UUID id, RuleForm form) {
        change(
                """
                update responsibility set service_id = ?2, part = ?3, tier = ?4, organisation_id = ?5::uuid,
                    area_id = ?6::uuid, valid_from = ?7, valid_until = ?8::date, authority = ?9, note = ?10,
                    contractor = ?11, version = version + 1
                where id = ?1
                """,
                id,
                form.service(),
                form.part(),
                form.tier(),
                form.body(),
                form.area(),
                form.from(),
                form.until(),
                form.authority(),
                form.note(),
                form.contractor());
    }

    List<NamedRow> bodies(LocalDate notClosedBefore) {
        return list(row -> new NamedRow(row.uuid(0), row.text(1), row.text(2)), """
                select id, name, kind from organisation where coalesce(closes_on, 'infinity') >= ?1 order by name
                """, notClosedBefore);
    }

    List<NamedRow> areas(LocalDate notEndedBefore) {
        return list(row -> new NamedRow(row.uuid(0), row.text(1), row.text(2)), """
                select id, name, kind from area where kind <> 'CELL' and coalesce(valid_until, 'infinity') >= ?1
                order by name, kind
                """, notEndedBefore);
    }

    /** A body that begins after a rule, or closes before its end; the day in words. */
    record Absent(String name, boolean closed, String day) {}

    static RuleRow shape(Columns row) {
        return shape(row, 0);
    }

    /** A rule whose columns begin at this one. */
    static RuleRow shape(Columns row, int at) {
        return new RuleRow(
                row.uuid(at),
                row.number(at + 1),
                row.uuid(at + 2),
                row.text(at + 3),
                row.text(at + 4),
                row.textOrNull(at + 5),
                row.uuidOrNull(at + 6),
                row.textOrNull(at + 7),
                row.uuidOrNull(at + 8),
                row.textOrNull(at + 9),
                row.date(at + 10),
                row.dateIfAny(at + 11).orElse(null),
                row.text(at + 12),
                row.textOrNull(at + 13),
                row.textOrNull(at + 14));
    }
}
