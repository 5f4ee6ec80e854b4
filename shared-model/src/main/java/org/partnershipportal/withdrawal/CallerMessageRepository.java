package org.partnershipportal.withdrawal;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class CallerMessageRepository extends BaseRepository {
    List<UUID> findWaiting(UUID me) {
        return list(row -> row.uuid(0), """
                select m.id from trail_message m join enquiry_part p on p.id = m.part_id
                where m.heard_at is null and p.accountable_id = ?1 order by m.at, m.id
                """, me);
    }

    Optional<Said> find(UUID me, UUID message) {
        return first(row -> new Said(row.text(0), row.number(1), row.flag(2)), """
                select e.reference || case when p.number = 1 then '' else '-' || p.number end, p.version,
                       p.wait_reason is not distinct from 'FOR_RESIDENT' and p.holder_id = p.accountable_id
                from trail_message m join enquiry_part p on p.id = m.part_id join enquiry e on e.id = p.enquiry_id
                where m.id = ?2 and p.accountable_id = ?1
                """, me, message);
    }

    /** False when it was heard before. */
    boolean isHeard(UUID message) {
        return change("update trail_message set heard_at = now() where id = ?1 and heard_at is null", message) == 1;
    }

    /**
     * What was said about a part of the body.
     *
     * @param awaited whether the part waits for the resident
     */
    record Said(String reference, int version, boolean awaited) {}
}
