package org.partnershipportal.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The letters that the own body is to print and post. */
@Dependent
@Transactional
public class LetterService {
    private final LetterRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public LetterService(LetterRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What waits, the oldest first, at most 200. */
    @Permits(Permission.WORK_ON_CASES)
    public List<LetterRow> waiting() {
        return repository.findWaiting();
    }

    /**
     * Says that a letter was posted: it waits no more.
     *
     * @throws NotFoundException when it does not wait, or is another body's
     */
    @Permits(Permission.WORK_ON_CASES)
    public void sent(UUID letter) {
        if (!repository.isSent(letter, clock.instant(), user.subject().orElseThrow())) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("letter.sent", "letter", letter, null);
    }
}
