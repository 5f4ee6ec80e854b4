package org.partnershipportal.handoff;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Texts;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class HandoffRepository extends BaseRepository {
    private static final int MOST = 200;

    /** False when it was promised before. */
    boolean addCallBack(Asked by, NewCall call) {
        return change(
                        """
                        insert into call_back (id, tenant_id, reference, phone, name, matter, due_on, promised_by, promised_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict (id) do nothing
                        """,
                        call.id(),
                        by.body(),
                        call.reference(),
                        call.phone(),
                        call.name(),
                        call.matter(),
                        call.due(),
                        by.person(),
                        by.at())
                == 1;
    }

    /** Whether a call about the case waits already: one tells all that is new. */
    boolean isWaiting(UUID body, String reference) {
        return first(
                        row -> row.flag(0),
                        "select true from call_back where tenant_id = ?1 and reference = ?2 and done_at is null limit 1",
                        body,
                        reference)
                .isPresent();
    }

    List<CallBackRow> findCallBacks(LocalDate today) {
        return list(
                row -> new CallBackRow(
                        row.uuid(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.text(3),
                        row.date(4),
                        row.flag(5),
                        row.textOrNull(6),
                        row.flag(7)),
                """
                select id, phone, name, matter, due_on, due_on < ?1, reference,
                       exists (select 1 from feedback f where f.reference = call_back.reference)
                from call_back
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

    /** False when it was told before. */
    boolean addVisitor(UUID id, Asked by, UUID to, NewVisitor visitor) {
        return change(
                        """
                        insert into visitor_notice (id, from_id, to_id, matter, expected, support_needs, announced_by, announced_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (id) do nothing
                        """,
                        id,
                        by.body(),
                        to,
                        Texts.required(visitor.matter()),
                        Texts.required(visitor.when()),
                        Texts.orNull(visitor.supportNeeds()),
                        by.person(),
                        by.at())
                == 1;
    }

    List<DeskRow> findDesks(LocalDate today) {
        return list(row -> new DeskRow(row.uuid(0), row.text(1), row.text(2)), """
                select o.id, o.slug, o.name from organisation o join tenant t on t.id = o.id and t.status = 'ACTIVE'
                where (o.live_inbox or o.kind = 'SHARED_DESK') and ?1 between o.opens_on and coalesce(o.closes_on, 'infinity')
                order by o.name
                """, today);
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

    /**
     * A call that is promised.
     *
     * @param reference of the case that it is about; null when nobody said
     */
    record NewCall(
            UUID id,
            @Nullable String reference,
            String phone,
            @Nullable String name,
            String matter,
            LocalDate due) {}
}
