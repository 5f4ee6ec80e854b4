package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Parts as other systems see them. What is no business of the own body the policies leave out. */
@Dependent
class PartListRepository extends BaseRepository {
    private static final String ROW = "select " + CaseRepository.REFERENCE + """
            , p.status, a.slug, h.slug, p.version, coalesce(p.look_on, p.due_on), s.slug, p.place_text,
              p.first_contact_at, p.changed_at, p.wait_reason, p.outcome,
              case when part_is_worked_on_here(p.id) then p.outcome_text end
            from enquiry_part p join enquiry e on e.id = p.enquiry_id join council_service s on s.id = p.service_id
            join organisation a on a.id = p.accountable_id join organisation h on h.id = p.holder_id
            """;

    /** As sets to start from: with "or" no index would be used. */
    private static final String MINE = """
            p.id in (select m.id from enquiry_part m where m.accountable_id = ?1
                     union select m.id from enquiry_part m where m.holder_id = ?1
                     union select r.part_id from referral r where r.from_id = ?1
                     union select r.part_id from referral r where r.to_id = ?1)
            """;

    Optional<PartRow> find(String reference) {
        return first(PartListRepository::row, ROW + PartRepository.BY_REFERENCE, reference);
    }

    /** One more than the page holds, so that it is known whether another follows. */
    List<PartRow> find(UUID me, PartFilter filter) {
        @Nullable Timestamp after = filter.changedAfter() == null ? null : Timestamp.from(filter.changedAfter());
        String statuses = filter.statuses().stream().map(Enum::name).collect(Collectors.joining(","));
        return list(
                PartListRepository::row,
                ROW + " where " + MINE + """
                 and (?2 = '' or p.status = any (string_to_array(?2, ',')))
                 and (?3::timestamptz is null or p.changed_at > ?3)
                order by p.changed_at, p.id limit ?4 offset ?5
                """,
                me,
                statuses,
                after,
                filter.size() + 1,
                (long) (filter.page() - 1) * filter.size());
    }

    private static PartRow row(Columns row) {
        String outcome = row.textOrNull(11);
        return new PartRow(
                new PartBrief(
                        row.text(0),
                        PartStatus.valueOf(row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.number(4),
                        row.date(5)),
                row.text(6),
                row.textOrNull(7),
                row.instant(8),
                row.instant(9),
                row.textOrNull(10),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.textOrNull(12));
    }
}
