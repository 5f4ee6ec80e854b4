package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Lists and histories of parts. What is no business of the own body the policies leave out. */
@Dependent
class CaseRepository extends BaseRepository {
    static final String REFERENCE = "e.reference || case when p.number = 1 then '' else '-' || p.number end";
    private static final String OPEN = "p.status not in ('COMPLETED', 'WITHDRAWN', 'RECORDED_IN_ERROR')";
    private static final String ROW = "select " + REFERENCE + """
            , s.name, p.place_text, p.status, p.desk, p.accountable_id, p.holder_id, p.decided_id, p.handbacks,
              case when p.holder_id <> ?1 then h.name
                   when p.accountable_id <> ?1 then a.name
                   else (select o.name from referral r
                         join organisation o on o.id = case when r.from_id = ?1 then r.to_id else r.from_id end
                         where r.part_id = p.id order by r.number desc limit 1) end,
              coalesce(p.look_on, p.due_on), p.closed_at is null and p.next_at <= ?2,
              p.first_contact_at, count(*) over ()
            from enquiry_part p join enquiry e on e.id = p.enquiry_id join council_service s on s.id = p.service_id
            join organisation h on h.id = p.holder_id join organisation a on a.id = p.accountable_id
            where
            """;
    /** As a set to start from: with "or" no index would be used. */
    private static final String MINE_OR_SENT_BY_ME = """
            select mine.id from enquiry_part mine where mine.accountable_id = ?1
            union select r.part_id from referral r where r.from_id = ?1 and r.status = 'ACCEPTED'
            """;

    private static final List<InboxList> OPEN_LISTS = List.of(InboxList.NOW, InboxList.OFFERED, InboxList.PASSED_ON);
    private static final String DUE_FIRST = " order by p.next_at, p.first_contact_at, p.id limit ?3 offset ?4";
    private static final String LATEST_FIRST = " order by p.closed_at desc, p.id limit ?3 offset ?4";

    /** One page of a list, overdue first (of the closed ones the latest), with the count of all its rows. */
    InboxPage page(UUID me, InboxList list, Instant now, int page, int size) {
        String order = list == InboxList.CLOSED ? LATEST_FIRST : DUE_FIRST;
        List<Counted> rows = list(
                row -> new Counted(me, row), ROW + condition(list) + order, me, now, size, (long) (page - 1) * size);
        long total = rows.isEmpty() ? 0 : rows.get(0).total;
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new InboxPage(
                list, page, pages, total, rows.stream().map(r -> r.row).toList());
    }

    /** How long the lists of what is open are. */
    Map<InboxList, Integer> countOpen(UUID me) {
        String counts = OPEN_LISTS.stream()
                .map(list -> "count(*) filter (where " + condition(list) + ")")
                .collect(Collectors.joining(", ", "select ", " from enquiry_part p where " + OPEN));
        return list(CaseRepository::counted, counts, me).get(0);
    }

    private static Map<InboxList, Integer> counted(Columns row) {
        Map<InboxList, Integer> counts = new EnumMap<>(InboxList.class);
        for (int i = 0; i < OPEN_LISTS.size(); i++) {
            counts.put(OPEN_LISTS.get(i), row.number(i));
        }
        return counts;
    }

    List<CaseView.HistoryRow> findHistory(UUID part) {
        return list(
                row -> new CaseView.HistoryRow(
                        row.instant(0),
                        row.text(1),
                        Move.valueOf(row.text(2)),
                        row.textOrNull(3),
                        row.textOrNull(4),
                        row.textOrNull(5)),
                """
                select m.at, o.name, m.move, t.name, m.reason, w.name from part_move m
                join organisation o on o.id = m.tenant_id left join organisation t on t.id = m.to_id
                left join organisation w on w.id = m.suggested_id
                where m.part_id = ?1 order by m.number desc
                """,
                part);
    }

    private static String condition(InboxList list) {
        return switch (list) {
            case NOW -> "p.holder_id = ?1 and " + OPEN;
            case OFFERED -> "p.accountable_id = ?1 and p.holder_id <> ?1 and " + OPEN;
            case PASSED_ON -> "p.accountable_id <> ?1 and " + OPEN + " and " + sentByMe();
            case CLOSED -> "not (" + OPEN + ") and p.id in (" + MINE_OR_SENT_BY_ME + ")";
        };
    }

    private static String sentByMe() {
        return "exists (select 1 from referral r where r.part_id = p.id and r.from_id = ?1 and r.status = 'ACCEPTED')";
    }

    private static final class Counted {
        private final InboxRow row;
        private final long total;

        private Counted(UUID me, Columns columns) {
            PartState state = state(columns);
            ToDo toDo = state.toDo(me);
            row = new InboxRow(
                    columns.text(0),
                    columns.text(1),
                    columns.textOrNull(2),
                    state.status(),
                    DeskStatus.valueOf(columns.text(4)),
                    toDo == null ? null : toDo.name(),
                    columns.textOrNull(9),
                    columns.date(10),
                    columns.flag(11),
                    columns.instant(12));
            total = columns.number(13);
        }

        private static PartState state(Columns columns) {
            return new PartState(
                    PartStatus.valueOf(columns.text(3)),
                    columns.uuid(5),
                    columns.uuid(6),
                    columns.text(4).equals(DeskStatus.AT_DESK.name()),
                    columns.uuidOrNull(7),
                    columns.number(8));
        }
    }

    /** Those that the policies show: of which the own body is a party. */
    List<SiblingRow> findSiblings(UUID enquiry, UUID part) {
        return list(row -> new SiblingRow(row.text(0), row.text(1), row.text(2)), """
                select e.reference || case when p.number = 1 then '' else '-' || p.number end, s.name, o.name
                from enquiry_part p join enquiry e on e.id = p.enquiry_id join council_service s on s.id = p.service_id
                join organisation o on o.id = p.accountable_id
                where p.enquiry_id = ?1 and p.id <> ?2 order by p.number
                """, enquiry, part);
    }

    /** Those that the policies show: of which the own body is a party. */
    List<SiblingRow> findAlike(UUID part) {
        return list(row -> new SiblingRow(row.text(0), row.text(1), row.text(2)), "select " + REFERENCE + """
                , s.name, o.name
                from enquiry_part me join enquiry_part p on p.service_id = me.service_id and p.enquiry_id <> me.enquiry_id
                 and p.place_text = me.place_text
                 and p.first_contact_at between me.first_contact_at - interval '30 days'
                                            and me.first_contact_at + interval '30 days'
                 and p.status not in ('WITHDRAWN', 'RECORDED_IN_ERROR')
                join enquiry e on e.id = p.enquiry_id join council_service s on s.id = p.service_id
                join organisation o on o.id = p.accountable_id
                where me.id = ?1 order by p.first_contact_at desc, e.reference limit 10
                """, part);
    }
}
