package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** Parts of one body of which something may have become known. Each question goes by an index of its own, a page at a time. */
@Dependent
class PartFactRepository extends BaseRepository {
    private static final String PAGE = " and (%1$s, %2$s) > (?2, ?3) order by %1$s, %2$s limit ?4";

    private static final String CLOSED = """
            select p.id, p.closed_at as at from enquiry_part p
            where p.accountable_id = ?1 and p.closed_at is not null and p.closed_at >= ?2
            """ + PAGE.formatted("p.closed_at", "p.id");

    private static final String PASSED_ON = """
            select r.part_id as id, r.answered_at as at from referral r
            where r.from_id = ?1 and r.status = 'ACCEPTED' and r.answered_at >= ?2
            """ + PAGE.formatted("r.answered_at", "r.part_id");

    /**
     * Looked up by key for each row that is found, until a page is full. As an anti-join it is planned by what the statistics
     * say, and while a body catches up they say that it has nothing measured: then each row reads all that was.
     */
    private static final String NOT_MEASURED = """
             and (select m.hit from measured_contact m where m.tenant_id = ?1 and m.subject_id = p.id
                  and m.promise_id = any (string_to_array(?5, ',')::uuid[]) limit 1) is null
            """;

    /** Each minute another job marks what has passed; what it has not marked yet is found beside it. */
    private static final String MISSED = """
            select p.id, p.due_at as at from (
                select o.id, o.due_at from enquiry_part o
                where o.accountable_id = ?1 and o.closed_at is null and o.missed_for is not null and o.missed_for >= ?2
                union
                select o.id, o.due_at from enquiry_part o
                where o.accountable_id = ?1 and o.closed_at is null and o.due_at >= ?2 and o.due_at <= ?6
                  and o.missed_for is distinct from o.due_at) p
            where true
            """ + NOT_MEASURED + PAGE.formatted("p.due_at", "p.id");

    private static final String CAME = """
            select p.id, p.first_contact_at as at from (
                select o.id, o.enquiry_id, o.service_id, o.first_contact_at from enquiry_part o
                where o.taken_by_id = ?1 and o.began_with_id is null and o.first_contact_at >= ?2
                union all
                select o.id, o.enquiry_id, o.service_id, o.first_contact_at from enquiry_part o
                where o.began_with_id = ?1 and o.first_contact_at >= ?2) p
            join enquiry e on e.id = p.enquiry_id and e.origin = 'ONLINE'
            where true
            """ + NOT_MEASURED + PAGE.formatted("p.first_contact_at", "p.id");

    private static final String POSTED = """
            select p.id, t.created_at as at from print_task t
            join enquiry e on e.reference = regexp_replace(t.reference, '-[0-9]+$', '') and e.origin = 'LETTER'
            join enquiry_part p on p.enquiry_id = e.id and p.closed_at is not null
                and e.reference || case when p.number = 1 then '' else '-' || p.number end = t.reference
            where t.tenant_id = ?1 and t.created_at >= ?2
            """ + NOT_MEASURED + PAGE.formatted("t.created_at", "p.id");

    /** The answer on paper is what was left to be printed when it was completed: both bear the time of the transaction. */
    private static final String FACTS = """
            select p.id, e.origin, coalesce(s.statute = 'INFORMATION', false), coalesce(p.began_with_id, p.taken_by_id),
                   p.first_contact_at, p.promise_days, p.promise_unit, p.closed_at,
                   coalesce(p.status = 'COMPLETED' and p.outcome <> 'DUPLICATE', false), p.told_at, o.closes_on,
                   (select count(*) from part_move m where m.part_id = p.id and m.move in ('ACCEPT', 'HAND_BACK')),
                   (select count(*) from part_move m where m.part_id = p.id and m.move = 'HAND_BACK'),
                   (select min(t.at) from trail_step t where t.part_id = p.id),
                   (select min(t.at) from trail_step t where t.part_id = p.id and t.by_person),
                   coalesce(letter.printed, false), letter.posted_at
            from unnest(string_to_array(?2, ',')::uuid[]) f (id) join enquiry_part p on p.id = f.id join enquiry e on e.id = p.enquiry_id
            join council_service s on s.id = p.service_id left join organisation o on o.id = p.predecessor_id
            left join lateral (
                select true as printed, min(l.sent_at) as posted_at
                from part_move m join print_task l on l.tenant_id = ?1 and l.created_at >= m.at and l.reference
                    = e.reference || case when p.number = 1 then '' else '-' || p.number end
                where m.part_id = p.id and m.move = 'COMPLETE' and e.origin = 'LETTER'
                having count(*) > 0) letter on true
            """;

    Found closed(UUID body, Cursor after, int most) {
        return facts(body, found(CLOSED, body, after.at(), after.id(), most));
    }

    /** Parts that another body took over from this one. */
    Found passedOn(UUID body, Cursor after, int most) {
        return facts(body, found(PASSED_ON, body, after.at(), after.id(), most));
    }

    /** @param promises by any of which a part may have been measured */
    Found missed(UUID body, Cursor after, int most, Collection<UUID> promises, Instant now) {
        return facts(body, found(MISSED, body, after.at(), after.id(), most, joined(promises), now));
    }

    /** What came to the body online, and was not measured by any of the promises. */
    Found came(UUID body, Cursor after, int most, Collection<UUID> promises) {
        return facts(body, found(CAME, body, after.at(), after.id(), most, joined(promises)));
    }

    /** What came by letter and was answered by one; not measured by any of the promises. */
    Found posted(UUID body, Cursor after, int most, Collection<UUID> promises) {
        return facts(body, found(POSTED, body, after.at(), after.id(), most, joined(promises)));
    }

    /** Most rounds find nothing, and that is asked of few tables. */
    private Found facts(UUID body, List<Cursor> found) {
        List<PartFacts> facts = found.isEmpty()
                ? List.of()
                : list(
                        PartFactRepository::facts,
                        FACTS,
                        body,
                        joined(found.stream().map(Cursor::id).toList()));
        return new Found(found, facts);
    }

    private List<Cursor> found(String sql, @Nullable Object... arguments) {
        return list(row -> new Cursor(row.instant(1), row.uuid(0)), sql, arguments);
    }

    private static PartFacts facts(Columns row) {
        Instant closed = row.instantIfAny(7).orElse(null);
        boolean settled = row.flag(8);
        return new PartFacts(
                row.uuid(0),
                row.text(1),
                row.flag(2),
                row.uuid(3),
                row.instant(4),
                new Promised(row.number(5), PromiseUnit.valueOf(row.text(6))),
                settled ? closed : null,
                settled ? null : closed,
                row.instantIfAny(9).orElse(null),
                row.dateIfAny(10).map(PartFactRepository::endOf).orElse(null),
                row.number(11),
                row.number(12),
                row.instantIfAny(13).orElse(null),
                row.instantIfAny(14).orElse(null),
                row.flag(15),
                row.instantIfAny(16).orElse(null));
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant();
    }

    /** Who had each part from when on, after the body that took it in. */
    Map<UUID, List<Stretch>> stretches(Collection<UUID> parts) {
        return parts.isEmpty()
                ? Map.of()
                : grouped(list(
                        row -> new Of<>(row.uuid(0), new Stretch(row.instant(1), row.uuid(2), row.textOrNull(3))),
                        """
                select part_id, began_at, holder_id, paused_for from part_stretch
                where part_id = any (string_to_array(?1, ',')::uuid[]) order by part_id, number
                """,
                        joined(parts)));
    }

    /** The hand-overs of each part that the body sees: those to it and from it. */
    Map<UUID, List<Accountable.Taken>> takings(Collection<UUID> parts) {
        return parts.isEmpty()
                ? Map.of()
                : grouped(list(
                        row -> new Of<>(row.uuid(0), new Accountable.Taken(row.instant(1), row.uuid(2))),
                        """
                select part_id, answered_at, to_id from referral
                where part_id = any (string_to_array(?1, ',')::uuid[]) and status = 'ACCEPTED' order by part_id, number
                """,
                        joined(parts)));
    }

    static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Of::part, HashMap::new, Collectors.mapping(Of::what, Collectors.toList())));
    }

    /** A page of a source, and what is known of the parts in it. */
    record Found(List<Cursor> page, List<PartFacts> facts) {}

    private record Of<T>(UUID part, T what) {}
}
