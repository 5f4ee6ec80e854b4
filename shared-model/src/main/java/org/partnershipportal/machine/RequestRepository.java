package org.partnershipportal.machine;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** Parts and what happened with them, as service requests. What is no business of the own body the policies leave out. */
@Dependent
class RequestRepository extends BaseRepository {
    private static final String REFERENCE = "e.reference || case when p.number = 1 then '' else '-' || p.number end";

    /** As sets to start from: with "or" no index would be used. */
    private static final String MINE = """
             p.id in (select m.id from enquiry_part m where m.accountable_id = ?1
                      union select m.id from enquiry_part m where m.holder_id = ?1
                      union select r.part_id from referral r where r.from_id = ?1
                      union select r.part_id from referral r where r.to_id = ?1)
            """;

    private static final String ASKED_FOR =
            " where " + MINE + " and (?2 = '' or " + REFERENCE + " = any (string_to_array(?2, ',')))" + """
             and (?3 = '' or s.slug = any (string_to_array(?3, ',')))
             and (?4::boolean is null or (p.closed_at is not null) = ?4::boolean)
            """;

    private static final String BETWEEN = """
             and (?5::timestamptz is null or %1$s >= ?5::timestamptz)
             and (?6::timestamptz is null or %1$s < ?6::timestamptz)
            """;

    private static final String PARTS = """
             from enquiry_part p join enquiry e on e.id = p.enquiry_id join council_service s on s.id = p.service_id
            """;

    /**
     * What residents are told in words of a body's own is for who works on the part. Who handed it back reads the plain
     * sentences, and the words of before.
     */
    private static final String WORDS = """
             case when p.accountable_id = ?1
                    or exists (select 1 from referral w where w.part_id = p.id and w.status in ('OFFERED', 'ACCEPTED'))
                    or t.at <= (select max(w.answered_at) from referral w where w.part_id = p.id)
                  then t.words end
            """;

    private static final String REQUESTS = "select " + REFERENCE + """
            , p.closed_at is not null, s.slug, s.name, h.name, p.first_contact_at, p.changed_at,
              coalesce(p.look_on, p.due_on), p.place_text,
              case when part_is_worked_on_here(p.id) then p.outcome_text end
            """ + PARTS
            + " join organisation h on h.id = p.holder_id" + ASKED_FOR
            + BETWEEN.formatted("p.first_contact_at") + " order by p.first_contact_at desc, p.id limit ?7 offset ?8";

    private static final String UPDATES =
            "select id, reference, closed, at, said from (select t.id, " + REFERENCE + """
             as reference, p.closed_at is not null and t.next_step is null as closed, t.at, concat_ws(' ', t.sentence,
            """ + WORDS + ") as said" + PARTS
                    + " join trail_step t on t.part_id = p.id" + ASKED_FOR + " union all select n.id, "
                    + REFERENCE
                    + ", coalesce(n.at >= p.closed_at, false), n.at, o.name || ': ' || n.text" + PARTS + """
             join case_note n on n.part_id = p.id and n.visibility = 'SHARED' and n.struck_at is null
             join organisation o on o.id = n.tenant_id
            """ + ASKED_FOR
                    + ") u where true" + BETWEEN.formatted("u.at") + " order by u.at, u.id limit ?7 offset ?8";

    /** Requests, the latest first. */
    List<RequestRow> find(UUID me, RequestFilter filter) {
        return list(
                row -> new RequestRow(
                        row.text(0),
                        row.flag(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.instant(5),
                        row.instant(6),
                        row.date(7),
                        row.textOrNull(8),
                        row.textOrNull(9)),
                REQUESTS,
                arguments(me, filter));
    }

    /** What happened with requests, in its order. */
    List<RequestUpdateRow> findUpdates(UUID me, RequestFilter filter) {
        return list(
                row -> new RequestUpdateRow(row.uuid(0), row.text(1), row.flag(2), row.instant(3), row.text(4)),
                UPDATES,
                arguments(me, filter));
    }

    private static @Nullable Object[] arguments(UUID me, RequestFilter filter) {
        return new @Nullable Object[] {
            me,
            String.join(",", filter.references()),
            String.join(",", filter.services()),
            filter.closed(),
            filter.since(),
            filter.until(),
            RequestFilter.SIZE,
            (long) (filter.page() - 1) * RequestFilter.SIZE
        };
    }
}
