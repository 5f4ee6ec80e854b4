package org.partnershipportal.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.tenancy.Asking;

/** For the job that lets the scanner look at files for which it did not answer when they came. */
@Dependent
@Transactional
public class ScanService {
    private final AttachmentRepository repository;
    private final AuditLog audit;

    @Inject
    public ScanService(AttachmentRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** All bodies that may have files. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /** Files of the asking body that wait, at most 20. */
    @Permits(Permission.SCAN_FILES)
    public List<UUID> waiting() {
        return repository.findWaiting(
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant()));
    }

    /** The whole content of one that waits. */
    @Permits(Permission.SCAN_FILES)
    public byte[] content(UUID id) {
        return repository.readWhole(id);
    }

    /** Notes what the scanner says, or that it could not look; the content of an infected one is removed. */
    @Permits(Permission.SCAN_FILES)
    public void judge(UUID id, Scan scan) {
        if (scan != Scan.CLEAN && scan != Scan.INFECTED) {
            repository.tried(id);
        } else if (repository.judge(id, scan) && scan == Scan.INFECTED) {
            repository.removeContent(id);
            audit.record("attachment.infected", "attachment", id, null);
        }
    }
}
