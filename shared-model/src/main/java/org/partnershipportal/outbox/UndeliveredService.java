package org.partnershipportal.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Messages that could not be sent, for who runs the body and for who runs the partnership. */
@Dependent
@Transactional
public class UndeliveredService {
    private final UndeliveredRepository repository;
    private final AuditLog audit;

    @Inject
    public UndeliveredService(UndeliveredRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Those of the own body, the latest first; at most 200. */
    @Permits(Permission.MEND_BODY_MAIL)
    public List<UndeliveredRow> ofBody() {
        return repository.find();
    }

    /** Those of the partnership itself, the latest first; at most 200. */
    @Permits(Permission.MEND_PARTNERSHIP_MAIL)
    public List<UndeliveredRow> ofPartnership() {
        return repository.find();
    }

    /**
     * Has messages of the own body sent again, as if for the first time.
     *
     * @param id null for all
     * @return how many
     */
    @Permits(Permission.MEND_BODY_MAIL)
    public int sendAgainOfBody(@Nullable UUID id) {
        return told("mail.sent-again", id, repository.sendAgain(id));
    }

    /** The same with messages of the partnership. */
    @Permits(Permission.MEND_PARTNERSHIP_MAIL)
    public int sendAgainOfPartnership(@Nullable UUID id) {
        return told("mail.sent-again", id, repository.sendAgain(id));
    }

    /**
     * Puts messages of the own body aside: what they would have said was said otherwise.
     *
     * @param id null for all
     * @return how many
     */
    @Permits(Permission.MEND_BODY_MAIL)
    public int putAsideOfBody(@Nullable UUID id) {
        return told("mail.put-aside", id, repository.putAside(id));
    }

    /** The same with messages of the partnership. */
    @Permits(Permission.MEND_PARTNERSHIP_MAIL)
    public int putAsideOfPartnership(@Nullable UUID id) {
        return told("mail.put-aside", id, repository.putAside(id));
    }

    private int told(String action, @Nullable UUID id, int count) {
        if (count > 0) {
            audit.record(action, "mail", id == null ? "all" : id, Integer.toString(count));
        }
        return count;
    }
}
