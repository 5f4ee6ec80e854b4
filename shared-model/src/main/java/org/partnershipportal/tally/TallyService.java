package org.partnershipportal.tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.LondonClock;

/** Closes contacts that need no name, and says how many there were. */
@Dependent
@Transactional
public class TallyService {
    private static final int MONTHS = 12;

    private final TallyRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public TallyService(TallyRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Closes a contact: nothing is known of it but the way it came and what became of it. */
    @Permits(Permission.WORK_ON_CASES)
    public void close(ContactChannel channel, ContactKind kind) {
        repository.add(user.tenant().orElseThrow(), channel, kind, clock.instant());
        audit.record("contact.closed", "contact", channel, kind.name());
    }

    /** The own body's contacts of this month and the eleven before, by month, the latest first; none for months without. */
    @Permits(Permission.WORK_ON_CASES)
    public List<MonthTally> months() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return repository.findMonths(first.atStartOfDay(LondonClock.ZONE).toInstant());
    }
}
