package org.partnershipportal.equality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** A body says who lives where it works, by whom and when it was counted. */
@Dependent
@Transactional
public class PopulationService {
    private final EqualityRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public PopulationService(EqualityRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What the own body has said so far. */
    @Permits(Permission.KEEP_POPULATION)
    public List<PopulationRow> own() {
        return repository.findPopulation(me());
    }

    /**
     * Says the shares of one question, in place of those that were said before.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_POPULATION)
    public void say(EqualityQuestion question, PopulationForm form) {
        TypedShares.Checked shares = TypedShares.of(form, question, LocalDate.now(clock));
        repository.say(me(), question, shares, user.subject().orElseThrow(), clock.instant());
        audit.record("population.said", "population-share", question, shares.source());
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
