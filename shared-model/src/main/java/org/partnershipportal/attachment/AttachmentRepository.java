package org.partnershipportal.attachment;

import jakarta.enterprise.context.Dependent;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Files beside parts, as the policies show them. Their content is read piece by piece. */
@Dependent
class AttachmentRepository extends BaseRepository {
    private static final int PIECE = 262_144;
    private static final int MOST_TRIES = 5;
    private static final String ROW = """
            select a.id, e.reference || case when p.number = 1 then '' else '-' || p.number end,
                   case when a.withdrawn_at is null then a.name else '' end, a.kind, a.size,
                   a.visibility = 'SHARED', a.scan, o.name,
                   case when a.tenant_id = ?1 then (select m.display_name from membership m
                       where m.tenant_id = ?1 and m.subject = a.uploaded_by order by m.ended_at desc nulls first limit 1) end,
                   a.at, a.uploaded_by = 'resident', a.withdrawn_reason,
                   a.tenant_id = ?1 and a.withdrawn_at is null
                       and (a.uploaded_by = nullif(current_setting('app.user', true), '') or is_manager_here())
            from case_attachment a join enquiry_part p on p.id = a.part_id join enquiry e on e.id = p.enquiry_id
            join organisation o on o.id = a.tenant_id
            """;

    /** A part on which the own body works. */
    Optional<UUID> findPart(String reference) {
        return first(row -> row.uuid(0), """
                select p.id from enquiry_part p join enquiry e on e.id = p.enquiry_id
                where e.reference in (?1, regexp_replace(?1, '-[0-9]+$', ''))
                  and e.reference || case when p.number = 1 then '' else '-' || p.number end = ?1
                  and part_is_worked_on_here(p.id)
                """, reference);
    }

    List<AttachmentRow> findOf(UUID me, UUID part) {
        return list(
                AttachmentRepository::row, ROW + " where a.part_id = ?2 order by a.at desc, a.id limit 200", me, part);
    }

    Optional<AttachmentRow> find(UUID me, UUID id) {
        return first(AttachmentRepository::row, ROW + " where a.id = ?2", me, id);
    }

    private static AttachmentRow row(Columns row) {
        return new AttachmentRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                FileKind.valueOf(row.text(3)),
                row.number(4),
                row.flag(5),
                Scan.valueOf(row.text(6)),
                row.text(7),
                row.textOrNull(8),
                row.flag(10),
                row.instant(9),
                row.textOrNull(11),
                row.flag(12));
    }

    /** Adds it with its content; false when the own body has added the same before. */
    boolean add(UUID me, UUID part, boolean shared, CheckedFile file, byte[] sha256, String by) {
        UUID id = UUID.randomUUID();
        byte[] bytes = file.bytes();
        boolean isNew = change(
                        """
                        insert into case_attachment
                            (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, now()) on conflict do nothing
                        """,
                        id,
                        me,
                        part,
                        shared ? "SHARED" : "INTERNAL",
                        file.name(),
                        file.kind().name(),
                        bytes.length,
                        sha256,
                        file.scan().name(),
                        by)
                == 1;
        for (int number = 0; isNew && number * PIECE < bytes.length; number++) {
            byte[] piece = Arrays.copyOfRange(bytes, number * PIECE, Math.min(bytes.length, (number + 1) * PIECE));
            change(
                    "insert into case_attachment_piece (attachment_id, number, bytes) values (?1, ?2, ?3)",
                    id,
                    number,
                    piece);
        }
        return isNew;
    }

    /** A piece of the content, from 0; empty after the last one, and for a file that gives nothing out. */
    Optional<byte[]> findPiece(UUID id, int number) {
        return first(
                row -> row.bytes(0),
                "select bytes from case_attachment_piece where attachment_id = ?1 and number = ?2",
                id,
                number);
    }

    List<UUID> findBodies() {
        return list(row -> row.uuid(0), "select id from tenant order by id");
    }

    /** Those of the own body that wait for the scanner: what was never tried first, then what was tried longest ago. */
    List<UUID> findWaiting(UUID me) {
        return list(row -> row.uuid(0), """
                select id from case_attachment where tenant_id = ?1 and scan = 'WAITING' and withdrawn_at is null
                order by tried_at nulls first, at limit 20
                """, me);
    }

    byte[] readWhole(UUID id) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int number = 0; ; number++) {
            Optional<byte[]> piece = findPiece(id, number);
            if (piece.isEmpty()) {
                return whole.toByteArray();
            }
            whole.writeBytes(piece.get());
        }
    }

    /** Notes what the scanner says; false when it was said before. */
    boolean judge(UUID id, Scan scan) {
        return change("update case_attachment set scan = ?2 where id = ?1 and scan = 'WAITING'", id, scan.name()) == 1;
    }

    /** Notes that the scanner could not look at it; it is given up after the fifth time. */
    void tried(UUID id) {
        change("""
                update case_attachment set tries = tries + 1, tried_at = now(),
                       scan = case when tries + 1 >= ?2 then 'UNSCANNABLE' else 'WAITING' end
                where id = ?1 and scan = 'WAITING'
                """, id, MOST_TRIES);
    }

    /** Takes it back with its content; false when it was taken back before, or is not there for who asks. */
    boolean withdraw(UUID id, String person, String reason) {
        boolean done = change("""
                        update case_attachment set withdrawn_at = now(), withdrawn_by = ?2, withdrawn_reason = ?3
                        where id = ?1 and withdrawn_at is null
                        """, id, person, reason) == 1;
        if (done) {
            removeContent(id);
        }
        return done;
    }

    void removeContent(UUID id) {
        change("delete from case_attachment_piece where attachment_id = ?1", id);
    }
}
