package org.partnershipportal.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Files that staff add to a part, for the own body or for those who work on it. */
@Dependent
@Transactional
public class AttachmentService {
    private static final int LONGEST_REASON = 500;

    private final AttachmentRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public AttachmentService(AttachmentRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /** The files that the own body may see, the latest first; none for who does not work on the part. */
    @Permits(Permission.WORK_ON_CASES)
    public List<AttachmentRow> attachments(String reference) {
        return repository
                .findPart(reference)
                .map(part -> repository.findOf(me(), part))
                .orElse(List.of());
    }

    /** Whether the own body works on the part, and so may add a file. */
    @Permits(Permission.WORK_ON_CASES)
    public boolean isOpen(String reference) {
        return repository.findPart(reference).isPresent();
    }

    /**
     * Adds a file. An infected one is not kept; that it came is audited.
     *
     * @return what became of it
     * @throws NotFoundException when the own body does not work on such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public Added add(String reference, boolean shared, CheckedFile file) {
        UUID part = repository.findPart(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        if (file.scan() == Scan.INFECTED) {
            audit.record("attachment.infected", "case", reference, null);
            return Added.INFECTED;
        }
        if (!repository.add(
                me(), part, shared, file, sha256(file.bytes()), user.subject().orElseThrow())) {
            return Added.THERE_ALREADY;
        }
        audit.record("attachment.added", "case", reference, file.kind().name());
        return file.scan() == Scan.WAITING ? Added.WAITS : Added.ADDED;
    }

    /**
     * Opens a file to be downloaded, which is audited.
     *
     * @throws NotFoundException when the own body may not see such a file, or it is not given out
     */
    @Permits(Permission.WORK_ON_CASES)
    public AttachmentRow open(UUID id) {
        AttachmentRow file = repository
                .find(me(), id)
                .filter(AttachmentRow::isGivenOut)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        audit.record("attachment.opened", "case", file.reference(), null);
        return file;
    }

    /** A piece of an opened file, from 0; empty after the last. */
    @Permits(Permission.WORK_ON_CASES)
    public Optional<byte[]> piece(UUID id, int number) {
        return repository.findPiece(id, number);
    }

    /**
     * Takes a file back: who added it does, or a manager of the body. Its content is removed, and its name is shown no more.
     *
     * @param reason at most 500 characters
     * @throws NotFoundException when there is no such file that stands and that who asks may take back
     */
    @Permits(Permission.WORK_ON_CASES)
    public void withdraw(UUID id, @Nullable String reason) {
        AttachmentRow file = repository
                .find(me(), id)
                .filter(AttachmentRow::withdrawable)
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        String why = Texts.orNull(reason);
        if (why == null) {
            throw new InvalidInputException("reason", "error.attachment.reason-missing");
        }
        if (why.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "error.note.too-long", LONGEST_REASON);
        }
        if (repository.withdraw(id, user.subject().orElseThrow(), why)) {
            audit.record("attachment.withdrawn", "case", file.reference(), null);
        }
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
