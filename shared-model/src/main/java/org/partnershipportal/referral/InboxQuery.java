package org.partnershipportal.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list, as SQL. First the ids of the page are found by the body's own index, in its order and with a
 * limit; what is shown of each is read for these alone.
 *
 * @param me the own body
 * @param person who asks
 */
record InboxQuery(InboxList list, InboxFilter filter, UUID me, String person, Instant now) {
    private static final String OPEN = "p.closed_at is null";
    private static final String CLOSED = "p.closed_at is not null";
    private static final String SENT_BY_ME =
            "p.accountable_id <> ?1 and p.id in (select r.part_id from referral r where r.from_id = ?1 and r.status = 'ACCEPTED')";
    /** Asked of a shared desk alone; what it has sent on itself is in another list. */
    private static final String TAKEN_BY_ME =
            "(select is_shared_desk()) and p.taken_by_id = ?1 and p.accountable_id <> ?1 and p.holder_id <> ?1"
                    + " and p.id not in (select r.part_id from referral r where r.from_id = ?1 and r.status = 'ACCEPTED')";
    /** To a member: who has left has nothing any more. */
    private static final String ASSIGNED = """
            exists (select 1 from case_file f join membership m on m.subject = f.assigned_to and m.tenant_id = f.tenant_id
                                                                   and m.ended_at is null
                    where f.tenant_id = ?1 and f.part_id = p.id""";

    private static final String DUE_FIRST = " order by next_at, first_contact_at, id";
    private static final String LATEST_FIRST = " order by closed_at desc, id";
    private static final String OPEN_FIRST = " order by closed_at desc nulls first, next_at, id";
    private static final int FIRST_WORD = 14;

    /** From where the parts of a list come, each found by an index of its own; no part comes from two. */
    static List<String> sources(InboxList list) {
        return switch (list) {
            case NOW -> List.of("p.holder_id = ?1 and " + OPEN);
            case OFFERED -> List.of("p.accountable_id = ?1 and p.holder_id <> p.accountable_id and " + OPEN);
            case PASSED_ON -> List.of(OPEN + " and p.holder_id <> ?1 and " + SENT_BY_ME);
            case TAKEN -> List.of(OPEN + " and " + TAKEN_BY_ME);
            case CLOSED ->
                List.of(
                        "p.accountable_id = ?1 and " + CLOSED,
                        CLOSED + " and " + SENT_BY_ME,
                        CLOSED + " and " + TAKEN_BY_ME);
            case EVERY ->
                List.of(
                        "p.accountable_id = ?1",
                        "p.holder_id = ?1 and p.accountable_id <> ?1",
                        "p.holder_id <> ?1 and " + SENT_BY_ME,
                        TAKEN_BY_ME);
        };
    }

    /** The ids of the page, ?3 of them and after ?4. */
    String ids() {
        String order = order();
        return sources(list).stream()
                        .map(source ->
                                "(select p.id, p.next_at, p.closed_at, p.first_contact_at from enquiry_part p where "
                                        + source + conditions() + order + " limit ?3::bigint + ?4::bigint)")
                        .collect(Collectors.joining(" union all ", "select * from (", ") found"))
                + order + " limit ?3 offset ?4";
    }

    String order() {
        return switch (list) {
            case NOW, OFFERED, PASSED_ON, TAKEN -> DUE_FIRST;
            case CLOSED -> LATEST_FIRST;
            case EVERY -> OPEN_FIRST;
        };
    }

    private String conditions() {
        StringBuilder sql = new StringBuilder();
        add(sql, filter.status() != null, "p.status = ?5");
        add(sql, filter.service() != null, "p.service_id = (select s.id from council_service s where s.slug = ?6)");
        add(sql, filter.dueBefore() != null, OPEN + " and p.next_at <= ?7");
        add(sql, filter.from() != null, "p.taken_by_id = (select o.id from organisation o where o.slug = ?8)");
        add(sql, filter.to() != null, "p.holder_id = (select o.id from organisation o where o.slug = ?9)");
        add(sql, filter.origin() != null, enquiry("e.origin = ?10"));
        add(sql, filter.openedByMe(), enquiry("e.opened_by = ?11"));
        switch (filter.assigned().kind()) {
            case ME -> add(sql, true, ASSIGNED + " and f.assigned_to = ?11)");
            case NOBODY -> add(sql, true, "not " + ASSIGNED + ")");
            case MEMBER -> add(sql, true, ASSIGNED + " and m.id = ?12)");
            default -> {}
        }
        for (int i = 0; i < filter.words().size(); i++) {
            add(sql, true, word("?" + (FIRST_WORD + i)));
        }
        return sql.toString();
    }

    private static void add(StringBuilder sql, boolean wanted, String condition) {
        if (wanted) {
            sql.append(" and ").append(condition);
        }
    }

    private static String enquiry(String condition) {
        return "exists (select 1 from enquiry e where e.id = p.enquiry_id and " + condition + ")";
    }

    private static String word(String word) {
        return "(p.place_text ilike " + word
                + " or exists (select 1 from enquiry_content c where c.part_id = p.id and c.tenant_id = ?1 and "
                + "(c.summary ilike " + word + " or c.name ilike " + word + " or c.email ilike " + word
                + " or c.phone ilike " + word
                + ")) or exists (select 1 from case_file f where f.part_id = p.id and f.tenant_id = ?1 and f.own_reference ilike "
                + word + ") or " + enquiry(CaseRepository.REFERENCE + " ilike " + word) + ")";
    }

    /** ?1 to ?13, then the words. */
    @Nullable
    Object[] arguments(int limit, long offset) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(me);
        arguments.add(now);
        arguments.add(limit);
        arguments.add(offset);
        arguments.add(filter.status() == null ? null : filter.status().name());
        arguments.add(filter.service());
        arguments.add(filter.dueBefore());
        arguments.add(filter.from());
        arguments.add(filter.to());
        arguments.add(filter.origin());
        arguments.add(person);
        arguments.add(filter.assigned().member());
        arguments.add(InboxPage.MOST);
        filter.words().forEach(word -> arguments.add("%" + escaped(word) + "%"));
        return arguments.toArray();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
