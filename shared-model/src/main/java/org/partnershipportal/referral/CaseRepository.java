package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

/** Histories of parts, and parts beside them. What is no business of the own body the policies leave out. */
@Dependent
class CaseRepository extends BaseRepository {
    static final String REFERENCE = "e.reference || case when p.number = 1 then '' else '-' || p.number end";

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
