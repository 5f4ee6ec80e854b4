package org.partnershipportal.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.LondonClock;

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

    /** What waits, a letter a person, the oldest first; nothing for who was sent a letter today. From at most 200 parts. */
    @Permits(Permission.WORK_ON_CASES)
    public List<LetterRow> waiting() {
        Instant today = LocalDate.now(clock).atStartOfDay(LondonClock.ZONE).toInstant();
        return OneLetter.of(repository.findWaiting(today));
    }

    /**
     * Says that a letter was posted: what it said waits no more; what came for the same person since does. To say so again,
     * or of another body's, does nothing.
     *
     * @param parts of the letter that was printed
     */
    @Permits(Permission.WORK_ON_CASES)
    public void sent(List<UUID> parts) {
        Instant now = clock.instant();
        String by = user.subject().orElseThrow();
        List<UUID> sent =
                parts.stream().filter(part -> repository.isSent(part, now, by)).toList();
        if (!sent.isEmpty()) {
            audit.record("letter.sent", "letter", sent.get(0), null);
        }
    }
}
