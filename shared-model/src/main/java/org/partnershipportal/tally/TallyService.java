package org.partnershipportal.tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.shareddesk.ServedBodies;
import org.partnershipportal.shareddesk.ServedRow;
import org.partnershipportal.worktime.LondonClock;

/** Closes contacts that need no name, and says how many there were. */
@Dependent
@Transactional
public class TallyService {
    private static final int MONTHS = 12;

    private final TallyRepository repository;
    private final ServedBodies served;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public TallyService(
            TallyRepository repository, ServedBodies served, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.served = served;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Closes a contact: nothing is known of it but the way it came and what became of it.
     *
     * @param body slug of the body for which a shared desk had it; null or blank for the own one
     * @throws InvalidInputException when the own body does not act for that one
     */
    @Permits(Permission.WORK_ON_CASES)
    public void close(ContactChannel channel, ContactKind kind, @Nullable String body) {
        UUID me = user.tenant().orElseThrow();
        UUID of = Texts.orNull(body) == null ? me : served(me, body);
        repository.add(of, of.equals(me) ? null : me, channel, kind, clock.instant());
        audit.record("contact.closed", "contact", channel, kind.name());
    }

    private UUID served(UUID me, @Nullable String slug) {
        return served.rows(me).stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("body", "error.tally.body"))
                .id();
    }

    /** The bodies for which the own one acts, by name; none for a body that is no shared desk. */
    @Permits(Permission.WORK_ON_CASES)
    public List<ServedRow> served() {
        return served.rows(user.tenant().orElseThrow());
    }

    /** The own body's contacts, those that it had for others among them, of this month and the eleven before, by month, the latest first; none for months without. */
    @Permits(Permission.WORK_ON_CASES)
    public List<MonthTally> months() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return repository.findMonths(first.atStartOfDay(LondonClock.ZONE).toInstant());
    }
}
