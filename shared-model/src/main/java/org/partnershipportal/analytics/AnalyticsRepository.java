package org.partnershipportal.analytics;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** Counts routing facts; {@code ?1} is the body of which they are told, null for all. The policies say what is counted. */
@Dependent
class AnalyticsRepository extends BaseRepository {
    /** The council area of a part's place; a postcode is kept as text, and looked up in the directory in force. */
    private static final String COUNCIL_AREA = """
            left join lateral (
                select c.id, c.name
                from (select pl.area_id from place pl where pl.id = p.place_id
                      union all
                      select pl.area_id from place pl
                      where p.place_id is null and pl.kind = 'POSTCODE' and pl.key = upper(replace(p.place_text, ' ', ''))
                      union all
                      select pc.cell_id from postcode pc
                      where p.place_id is null and pc.key = upper(replace(p.place_text, ' ', ''))
                        and pc.generation = (select g.id from postcode_generation g where g.status = 'CURRENT')) at
                join area_within w on w.area_id = at.area_id
                join area c on c.id = w.within_id and c.kind in ('DISTRICT', 'UNITARY')
                order by c.valid_from desc, c.name limit 1) a on true
            """;

    private static final String HANDBACKS = """
            select p.service_id, s.name, r.handback_reason, r.from_id, f.name, r.to_id, t.name, r.suggested_id, g.name, a.id,
                   a.name, count(*)
            from referral r join enquiry_part p on p.id = r.part_id join council_service s on s.id = p.service_id
            join organisation f on f.id = r.from_id join organisation t on t.id = r.to_id
            left join organisation g on g.id = r.suggested_id
            """ + COUNCIL_AREA + """
            where r.status = 'HANDED_BACK' and r.answered_at >= ?2 and r.answered_at < ?3
              and (?1::uuid is null or ?1::uuid in (r.from_id, r.to_id))
            group by p.service_id, s.name, r.handback_reason, r.from_id, f.name, r.to_id, t.name, r.suggested_id, g.name,
                     a.id, a.name
            order by count(*) desc, s.name, f.name, t.name, r.handback_reason, g.name, a.name
            """;

    private static final String CONTACTS = """
            select o.name, count(*), count(*) filter (where c.kind in ('ANSWERED', 'SIGNPOSTED')),
                   count(*) filter (where c.kind = 'CHASER'), count(*) filter (where c.kind = 'WRONG_DOOR')
            from closed_contact c join organisation o on o.id = c.tenant_id
            where c.closed_at >= ?2 and c.closed_at < ?3 and (?1::uuid is null or c.tenant_id = ?1::uuid)
            group by o.name order by o.name
            """;

    private static final String CORRECTED = """
            select count(distinct m.part_id)
            from part_move m join enquiry_part p on p.id = m.part_id
            join enquiry e on e.id = p.enquiry_id and e.origin = 'ONLINE'
            where m.move = 'CORRECT' and m.at >= ?2 and m.at < ?3 and (?1::uuid is null or m.tenant_id = ?1::uuid)
            """;

    private static final String COMPLETED = """
            with latest as (
                select p.id, p.taken_by_id, p.first_contact_at, p.closed_at, p.promise_days, p.promise_unit
                from enquiry_part p
                where p.status = 'COMPLETED' and p.closed_at >= ?2 and p.closed_at < ?3 %s
                order by p.closed_at desc limit ?4)
            select l.id, l.promise_days, l.promise_unit, l.first_contact_at, l.taken_by_id, l.closed_at, s.began_at,
                   s.holder_id, s.paused_for
            from latest l left join part_stretch s on s.part_id = l.id
            order by l.closed_at desc, l.id, s.number
            """;

    private static final String HERE = "and p.accountable_id = ?1::uuid";
    /** The body is looked for by index where it is known. */
    private static final String ANYWHERE = "and ?1::uuid is null";

    List<HandbackRow> findHandbacks(@Nullable UUID body, AnalyticsPeriod period) {
        return list(AnalyticsRepository::handback, HANDBACKS, body, period.begins(), period.ends());
    }

    List<ContactsRow> findContacts(@Nullable UUID body, AnalyticsPeriod period) {
        return list(
                row -> new ContactsRow(row.text(0), row.number(1), row.number(2), row.number(3), row.number(4)),
                CONTACTS,
                body,
                period.begins(),
                period.ends());
    }

    int countCorrected(@Nullable UUID body, AnalyticsPeriod period) {
        return first(row -> row.number(0), CORRECTED, body, period.begins(), period.ends())
                .orElse(0);
    }

    /** The latest that were completed in the period: of one body, those for which it was accountable in the end. */
    List<CompletedPart> findCompleted(@Nullable UUID body, AnalyticsPeriod period, int most) {
        Map<UUID, CompletedPart> parts = new LinkedHashMap<>();
        list(
                        row -> new Line(row.uuid(0), part(row), stretch(row)),
                        COMPLETED.formatted(body == null ? ANYWHERE : HERE),
                        body,
                        period.begins(),
                        period.ends(),
                        most)
                .forEach(line -> {
                    CompletedPart part = parts.computeIfAbsent(line.id(), any -> line.part());
                    line.stretch().ifPresent(part.stretches()::add);
                });
        return List.copyOf(parts.values());
    }

    /** The names of these bodies. */
    Map<UUID, String> names(List<UUID> bodies) {
        Map<UUID, String> names = new LinkedHashMap<>();
        list(
                        row -> Map.entry(row.uuid(0), row.text(1)),
                        "select id, name from organisation where id = any (string_to_array(?1, ',')::uuid[])",
                        bodies.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .forEach(each -> names.put(each.getKey(), each.getValue()));
        return names;
    }

    /** The bodies of which figures can be told, by name. */
    List<BodyChoice> findBodies() {
        return list(
                row -> new BodyChoice(row.uuid(0), row.text(1)),
                "select t.id, o.name from tenant t join organisation o on o.id = t.id order by o.name");
    }

    private static HandbackRow handback(Columns row) {
        return new HandbackRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.uuid(3),
                row.text(4),
                row.uuid(5),
                row.text(6),
                row.uuidOrNull(7),
                row.textOrNull(8),
                row.uuidOrNull(9),
                row.textOrNull(10),
                row.number(11));
    }

    private static CompletedPart part(Columns row) {
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(row.instant(3), row.uuid(4), null));
        return new CompletedPart(
                new Promised(row.number(1), PromiseUnit.valueOf(row.text(2))), stretches, row.instant(5));
    }

    private static Optional<Stretch> stretch(Columns row) {
        return row.instantIfAny(6).map(began -> new Stretch(began, row.uuid(7), row.textOrNull(8)));
    }

    private record Line(UUID id, CompletedPart part, Optional<Stretch> stretch) {}
}
