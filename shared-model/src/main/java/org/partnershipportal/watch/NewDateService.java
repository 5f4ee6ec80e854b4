package org.partnershipportal.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Gives a new date in place of a promise that cannot be kept. The promise stays what it was, and is missed or not. */
@Dependent
@Transactional
public class NewDateService {
    private static final int MOST_MONTHS = 6;

    private final WatchRepository repository;
    private final ResidentNews news;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public NewDateService(
            WatchRepository repository, ResidentNews news, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Gives the date, of which the resident is told at once.
     *
     * @param version of the part that was seen
     * @param day after today, within six months; null is refused
     * @throws NotAccountable when the own body is not, or it is closed
     * @throws InvalidInputException when the day is missing, not to come, or too far away
     * @throws StaleVersionException when the part has moved since
     */
    @Permits(Permission.WORK_ON_CASES)
    public void give(String reference, int version, @Nullable LocalDate day) {
        UUID me = user.tenant().orElseThrow();
        WatchedPart part = repository.find(me, reference).orElseThrow(NotAccountable::new);
        if (day == null) {
            throw new InvalidInputException("newDate", "error.new-date.missing");
        }
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException("newDate", "error.new-date.past");
        }
        LocalDate last = LocalDate.now(clock).plusMonths(MOST_MONTHS);
        if (day.isAfter(last)) {
            throw new InvalidInputException(
                    "newDate",
                    "error.date.out-of-range",
                    DueWords.of(LocalDate.now(clock).plusDays(1)),
                    DueWords.of(last));
        }
        if (!repository.give(part, version, day, clock.instant())) {
            throw new StaleVersionException();
        }
        news.tell(part, me, "given", day);
        news.write(part, me);
        audit.record("promise.new-date", "case", reference, day.toString());
    }
}
