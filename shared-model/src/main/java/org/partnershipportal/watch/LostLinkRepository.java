package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class LostLinkRepository extends BaseRepository {
    /** Once a day. */
    void ask(UUID enquiry) {
        change("insert into lost_link (enquiry_id) values (?1) on conflict do nothing", enquiry);
    }

    /** With how the resident wants to be reached, by the body's own copy of the first part that it has. */
    List<Lost> findAsked(UUID me) {
        return list(row -> new Lost(row.uuid(7), row.text(8), WatchRepository.contact(row)), """
                select c.contact_way, c.name, c.email, c.phone, c.address, c.support_needs, c.safe_contact is not null,
                       e.id, e.reference
                from lost_link l join enquiry e on e.id = l.enquiry_id
                join lateral (select o.* from enquiry_part p
                              join enquiry_content o on o.part_id = p.id and o.tenant_id = ?1
                              where p.enquiry_id = e.id order by p.number limit 1) c on true
                where l.sent_at is null order by l.asked_at, e.id
                """, me);
    }

    /** False when another node, or body, has sent it. */
    boolean isSent(UUID enquiry) {
        return change("update lost_link set sent_at = now() where enquiry_id = ?1 and sent_at is null", enquiry) == 1;
    }

    void renew(UUID enquiry, String secret) {
        change("update trail set secret_hash = sha256(convert_to(?2, 'UTF8')) where enquiry_id = ?1", enquiry, secret);
    }

    /** What was asked for more than a day ago: another may be asked for. */
    void forget() {
        change("delete from lost_link where asked_at < now() - interval '24 hours'");
    }

    /** A link that somebody has lost. */
    record Lost(UUID enquiry, String reference, ResidentContact contact) {}
}
