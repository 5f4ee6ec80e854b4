package org.partnershipportal.desk;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class DeskRepository extends BaseRepository {
    /** What the policies let a decider of no party see; a party's own are left out. */
    List<DeskRow> findWaiting(UUID me, LocalDate today) {
        return list(
                row -> new DeskRow(
                        row.text(0),
                        row.text(1),
                        row.textOrNull(2),
                        row.text(3),
                        row.text(4),
                        row.instant(5),
                        row.date(6),
                        row.flag(7)),
                """
                select d.reference, s.name, p.place_text, a.name, w.name, d.opened_at, d.due_on, d.due_on < ?2
                from desk_case d join enquiry_part p on p.id = d.part_id join council_service s on s.id = p.service_id
                join organisation a on a.id = p.accountable_id join organisation w on w.id = d.acting_id
                where d.closed_at is null and not ?1 = any (d.party_ids) order by d.opened_at, d.id
                """,
                me,
                today);
    }

    boolean isNamed(String subject) {
        return !list(row -> row.uuid(0), "select id from desk_decider where subject = ?1 and ended_at is null", subject)
                .isEmpty();
    }
}
