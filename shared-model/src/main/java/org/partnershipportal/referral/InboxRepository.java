package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Lists of parts. One statement brings a page and how long the lists are; nothing is counted to its end. */
@Dependent
class InboxRepository extends BaseRepository {
    /** What was passed on is not counted: that would read all that ever was. */
    private static final List<InboxList> COUNTED = List.of(InboxList.NOW, InboxList.OFFERED, InboxList.TAKEN);

    private static final String CHANGED = """
            (select count(distinct c.id) as changes, max(c.changed_at) as latest from (
                 select p.id, p.changed_at from enquiry_part p where p.holder_id = ?1 and p.changed_at > %1$s
                 union select p.id, p.changed_at from enquiry_part p where p.accountable_id = ?1 and p.changed_at > %1$s
                 union select r.part_id, r.changed_at from referral r where r.from_id = ?1 and r.changed_at > %1$s
                 union select r.part_id, r.changed_at from referral r where r.to_id = ?1 and r.changed_at > %1$s
                 union select p.id, p.changed_at from enquiry_part p
                       where (select is_shared_desk()) and p.taken_by_id = ?1 and p.changed_at > %1$s
                 union select f.part_id, f.changed_at from case_file f where f.tenant_id = ?1 and f.changed_at > %1$s
                 limit 100) c) changed
            """;
    /** A move that is being made while the list is read has changed the part before, and is seen after. */
    private static final String LATELY = "now() - interval '10 seconds'";

    private static final String COUNTS = COUNTED.stream()
            .map(list -> "(select count(*) from (select 1 from enquiry_part p where "
                    + InboxQuery.sources(list).get(0) + " limit ?13) counted) as of_" + list)
            .collect(Collectors.joining(
                    ", ",
                    "select ",
                    ", " + LATELY + " as since, changed.changes, changed.latest, is_shared_desk() as serves from "
                            + CHANGED.formatted(LATELY)));
    private static final int STAMP = COUNTED.size();
    private static final int FIRST = STAMP + 4;
    private static final String ROW = "select " + CaseRepository.REFERENCE + """
             as reference, s.name, p.place_text, p.status, p.desk, p.accountable_id, p.holder_id, p.decided_id, p.handbacks,
              case when p.holder_id <> ?1 then h.name
                   when p.accountable_id <> ?1 then a.name
                   else (select o.name from referral r
                         join organisation o on o.id = case when r.from_id = ?1 then r.to_id else r.from_id end
                         where r.part_id = p.id order by r.number desc limit 1) end as other,
              coalesce(p.look_on, p.due_on) as due, p.closed_at is null and p.next_at <= ?2 as overdue,
              p.first_contact_at, p.version, f.own_reference, m.display_name, p.next_at, p.closed_at, p.id, p.new_date
            from page join enquiry_part p on p.id = page.id join enquiry e on e.id = p.enquiry_id
            join council_service s on s.id = p.service_id
            join organisation h on h.id = p.holder_id join organisation a on a.id = p.accountable_id
            left join case_file f on f.tenant_id = ?1 and f.part_id = p.id
            left join lateral (select n.display_name from membership n
                               where n.tenant_id = ?1 and n.subject = f.assigned_to and n.ended_at is null limit 1) m on true
            """;

    /** One page of a list. */
    InboxPage page(InboxQuery asked, int page, int size) {
        String sql = "with page as materialized (" + asked.ids() + "), counts as (" + COUNTS
                + ") select counts.*, shown.* from counts left join (" + ROW + ") shown on true" + asked.order();
        List<Line> lines = list(
                columns -> new Line(asked.me(), columns), sql, asked.arguments(size + 1, (long) (page - 1) * size));
        List<InboxRow> rows =
                lines.stream().map(line -> line.row).filter(Objects::nonNull).toList();
        boolean more = rows.size() > size;
        return new InboxPage(
                asked.list(),
                page,
                more,
                lines.get(0).counts,
                lines.get(0).stamp,
                more ? List.copyOf(rows.subList(0, size)) : rows);
    }

    List<InboxChoice> findChoices(UUID me) {
        return list(row -> new InboxChoice(InboxChoice.Kind.valueOf(row.text(0)), row.text(1), row.text(2)), """
                select 'SERVICE', slug, name from council_service
                union all
                select 'MEMBER', min(id::text), display_name from membership
                where tenant_id = ?1 and ended_at is null and role in ('STAFF', 'CONTRIBUTOR', 'MANAGER')
                group by subject, display_name
                union all
                select 'BODY', o.slug, o.name from organisation o join tenant t on t.id = o.id
                order by 1, 3
                """, me);
    }

    InboxStamp stamp(UUID me, Instant since) {
        return first(
                        row -> new InboxStamp(
                                since, row.number(0), row.instantIfAny(1).orElse(since)),
                        "select changed.changes, changed.latest from " + CHANGED.formatted("?2"),
                        me,
                        since)
                .orElseThrow();
    }

    /** A row of the page with the counts before it; a page without rows has the counts alone. */
    private static final class Line {
        private final Map<InboxList, Integer> counts = new EnumMap<>(InboxList.class);
        private final InboxStamp stamp;
        private final @Nullable InboxRow row;

        private Line(UUID me, Columns columns) {
            for (int i = 0; i < STAMP; i++) {
                counts.put(COUNTED.get(i), columns.number(i));
            }
            if (!columns.flag(STAMP + 3)) {
                counts.remove(InboxList.TAKEN);
            }
            Instant since = columns.instant(STAMP);
            stamp = new InboxStamp(
                    since,
                    columns.number(STAMP + 1),
                    columns.instantIfAny(STAMP + 2).orElse(since));
            row = columns.textOrNull(FIRST) == null ? null : row(me, columns);
        }

        private static InboxRow row(UUID me, Columns columns) {
            PartState state = state(columns);
            ToDo toDo = state.toDo(me);
            return new InboxRow(
                    columns.text(FIRST),
                    columns.number(FIRST + 13),
                    columns.text(FIRST + 1),
                    columns.textOrNull(FIRST + 2),
                    state.status(),
                    DeskStatus.valueOf(columns.text(FIRST + 4)),
                    toDo == null ? null : toDo.name(),
                    columns.textOrNull(FIRST + 9),
                    columns.date(FIRST + 10),
                    columns.flag(FIRST + 11),
                    columns.dateIfAny(FIRST + 19).orElse(null),
                    columns.instant(FIRST + 12),
                    columns.textOrNull(FIRST + 14),
                    columns.textOrNull(FIRST + 15));
        }

        private static PartState state(Columns columns) {
            return new PartState(
                    PartStatus.valueOf(columns.text(FIRST + 3)),
                    columns.uuid(FIRST + 5),
                    columns.uuid(FIRST + 6),
                    columns.text(FIRST + 4).equals(DeskStatus.AT_DESK.name()),
                    columns.uuidOrNull(FIRST + 7),
                    columns.number(FIRST + 8));
        }
    }
}
