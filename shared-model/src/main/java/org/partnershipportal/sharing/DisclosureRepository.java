package org.partnershipportal.sharing;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class DisclosureRepository extends BaseRepository {
    /** What one body may disclose of a part to another; the latest decision first. */
    List<Disclosure> findAll(UUID part, UUID from, UUID to) {
        return list(
                row -> new Disclosure(row.uuid(0), SharedFields.split(row.text(1)), row.text(2), row.instant(3)),
                """
                select id, array_to_string(fields, ','), reason, decided_at from disclosure
                where part_id = ?1 and from_id = ?2 and to_id = ?3 order by decided_at desc, id
                """,
                part,
                from,
                to);
    }

    /** An open part for which the body is accountable. */
    Optional<UUID> findOpen(String reference, UUID accountable) {
        return first(row -> row.uuid(0), """
                select p.id from enquiry_part p join enquiry e on e.id = p.enquiry_id
                where e.reference || case when p.number = 1 then '' else '-' || p.number end = ?1
                  and p.accountable_id = ?2 and p.closed_at is null
                """, reference, accountable);
    }

    /** On which basis copies of the part are held, set by its service; empty for a part that the body does not see. */
    Optional<String> findBasis(UUID part) {
        return first(
                row -> row.text(0),
                "select s.sharing_basis from enquiry_part p join council_service s on s.id = p.service_id where p.id = ?1",
                part);
    }

    void add(UUID id, UUID part, UUID from, UUID to, Set<SharedField> fields, String reason, String who) {
        change("""
                insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by)
                values (?1, ?2, ?3, ?4, string_to_array(?5, ','), ?6, ?7)
                """, id, part, from, to, SharedFields.join(fields), reason, who);
    }
}
