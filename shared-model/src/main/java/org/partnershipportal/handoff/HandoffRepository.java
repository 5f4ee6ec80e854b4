package org.partnershipportal.handoff;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class HandoffRepository extends BaseRepository {
    private static final int MOST = 200;

    void addCallBack(Asked by, String phone, @Nullable String name, String matter, LocalDate due) {
        change("""
                insert into call_back (id, tenant_id, phone, name, matter, due_on, promised_by, promised_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """, UUID.randomUUID(), by.body(), phone, name, matter, due, by.person(), by.at());
    }

    List<CallBackRow> findCallBacks(LocalDate today) {
        return list(
                row -> new CallBackRow(
                        row.uuid(0), row.text(1), row.textOrNull(2), row.text(3), row.date(4), row.flag(5)),
                """
                select id, phone, name, matter, due_on, due_on < ?1 from call_back
                where done_at is null order by due_on, promised_at, id limit
                """ + MOST,
                today);
    }

    /** False when it is not the own body's, or was done. */
    boolean isDone(UUID id, Asked by) {
        return change(
                        "update call_back set done_at = ?2, done_by = ?3 where id = ?1 and done_at is null",
                        id,
                        by.at(),
                        by.person())
                == 1;
    }

    void addVisitor(Asked by, UUID to, String matter, String expected, @Nullable String supportNeeds) {
        change("""
                insert into visitor_notice (id, from_id, to_id, matter, expected, support_needs, announced_by, announced_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """, UUID.randomUUID(), by.body(), to, matter, expected, supportNeeds, by.person(), by.at());
    }

    List<VisitorRow> findVisitors(UUID me) {
        return list(
                row -> new VisitorRow(row.uuid(0), row.text(1), row.text(2), row.text(3), row.textOrNull(4)),
                """
                        select v.id, o.name, v.matter, v.expected, v.support_needs
                        from visitor_notice v join organisation o on o.id = v.from_id
                        where v.to_id = ?1 and v.seen_at is null order by v.announced_at, v.id limit
                        """ + MOST,
                me);
    }

    /** False when it is not for the own desk, or was seen. */
    boolean isSeen(UUID id, Asked by) {
        return change("""
                        update visitor_notice set seen_at = ?2, seen_by = ?3
                        where id = ?1 and to_id = ?4 and seen_at is null
                        """, id, by.at(), by.person(), by.body()) == 1;
    }

    /** Who does it, for which body, when. */
    record Asked(UUID body, String person, Instant at) {}
}
