package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.attachment.CheckedFile;
import org.partnershipportal.tenancy.BaseRepository;

/** The policies let nobody at the photos of a draft but who holds its key. */
@Dependent
class EnquiryPhotoRepository extends BaseRepository {
    List<PhotoRow> find() {
        return list(
                row -> new PhotoRow(row.uuid(0), row.number(1), row.text(2)),
                "select id, matter, name from enquiry_draft_photo order by matter, name, id");
    }

    /** The same one sent twice is kept once. */
    void add(int matter, CheckedFile photo) {
        change(
                """
                insert into enquiry_draft_photo (id, draft_id, matter, name, kind, sha256, scan, bytes)
                select ?1, d.id, ?2, ?3, ?4, sha256(?5::bytea), ?6, ?5::bytea from enquiry_draft d
                on conflict do nothing
                """,
                UUID.randomUUID(),
                matter,
                photo.name(),
                photo.kind().name(),
                photo.bytes(),
                photo.scan().name());
    }

    void remove(UUID photo) {
        change("delete from enquiry_draft_photo where id = ?1", photo);
    }

    /** Takes back those of a matter; those of the later ones are the photos of the one before then. */
    void removeMatter(int matter) {
        change("delete from enquiry_draft_photo where matter = ?1", matter);
        for (int later = matter + 1; later <= NewEnquiry.MOST_MATTERS; later++) {
            change("""
                    insert into enquiry_draft_photo (id, draft_id, matter, name, kind, sha256, scan, bytes)
                    select gen_random_uuid(), draft_id, ?1 - 1, name, kind, sha256, scan, bytes
                    from enquiry_draft_photo where matter = ?1
                    """, later);
            change("delete from enquiry_draft_photo where matter = ?1", later);
        }
    }

    /** Each becomes a file of the part with the number of its matter, at the body that has taken it. */
    void handOver() {
        change("""
                insert into case_attachment
                    (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
                select f.id, s.body_id, p.part_id, 'SHARED', f.name, f.kind, length(f.bytes), f.sha256, f.scan, 'resident', now()
                from enquiry_draft_photo f join trail_part p on p.number = f.matter
                join trail_step s on s.part_id = p.part_id and s.number = 1
                """);
        change("""
                insert into case_attachment_piece (attachment_id, number, bytes)
                select f.id, n, substring(f.bytes from n * 262144 + 1 for 262144)
                from enquiry_draft_photo f cross join lateral generate_series(0, (length(f.bytes) - 1) / 262144) n
                """);
    }
}
