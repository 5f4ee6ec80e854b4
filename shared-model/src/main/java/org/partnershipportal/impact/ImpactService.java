package org.partnershipportal.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The people of a body read how it assesses what a change does to people; its managers say what was found later. */
@Dependent
@Transactional
public class ImpactService {
    private final ImpactRepository repository;
    private final ImpactWriteRepository writing;
    private final Impacts impacts;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ImpactService(
            ImpactRepository repository,
            ImpactWriteRepository writing,
            Impacts impacts,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.writing = writing;
        this.impacts = impacts;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Of the own body. */
    @Permits(Permission.READ_IMPACTS)
    public ImpactListView list() {
        return new ImpactListView(repository.findDrafts(me()), repository.findOwnPublished(me()), impacts.today());
    }

    /** @throws NotFoundException for one that is not there, or another body's */
    @Permits(Permission.READ_IMPACTS)
    public ImpactView get(UUID id) {
        return impacts.own(me(), id);
    }

    /**
     * Says what was found when it was looked at again.
     *
     * @param seen how many reviews were shown
     * @throws InvalidInputException with all that is wrong
     * @throws NotFoundException when it is not the own body's, or not published
     * @throws StaleVersionException when somebody else said something meanwhile
     */
    @Permits(Permission.KEEP_IMPACTS)
    public void review(UUID id, int seen, ReviewedForm form) {
        ImpactView view = get(id);
        LocalDate decided = view.row().decidedOn();
        if (!view.row().isPublished() || decided == null) {
            throw new NotFoundException("error.NotFound");
        }
        List<ReviewedRow> before = view.reviews();
        if (before.size() != seen) {
            throw new StaleVersionException();
        }
        LocalDate earliest = before.isEmpty() ? decided : before.get(0).on();
        TypedImpact.Seen found = new TypedImpact(impacts.today()).review(form, earliest);
        String by = user.subject().orElseThrow();
        if (!writing.isReviewed(id, seen + 1, found, by, clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record("impact.reviewed", "impact-assessment", id, null);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
