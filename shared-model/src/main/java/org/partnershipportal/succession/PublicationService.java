package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.responsibility.HereService;
import org.partnershipportal.responsibility.SecondPersonNeeded;
import org.partnershipportal.succession.RehearsalView.AreaChanges;
import org.partnershipportal.succession.RehearsalView.SampleArea;
import org.partnershipportal.succession.RehearsalView.Unreachable;

/** Shows what a plan would change, and has two persons publish it. */
@Dependent
@Transactional
public class PublicationService {
    private final PlanRepository plans;
    private final PublicationRepository publication;
    private final HereService here;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public PublicationService(
            PlanRepository plans,
            PublicationRepository publication,
            HereService here,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.publication = publication;
        this.here = here;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does what publishing would do, reads what has become of answers and open work, and takes all of it back. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public RehearsalView rehearse(UUID id) {
        Plan plan = get(id);
        List<PlanProblem> problems = plan.isPublished() ? List.of() : problems(plan);
        List<Unreachable> unreachable = plans.findUnreachable(id);
        if (plan.isPublished() || problems.stream().anyMatch(PlanProblem::isGrave)) {
            return new RehearsalView(problems, List.of(), List.of(), publication.findAgreements(plan), unreachable);
        }
        List<SampleArea> sample = publication.findSample(plan);
        return publication.rehearse(
                plan,
                () -> new RehearsalView(
                        problems,
                        sample.stream().map(area -> changes(plan, area)).toList(),
                        publication.findOpenWork(plan),
                        publication.findAgreements(plan),
                        unreachable));
    }

    /** The successors that have no telephone number of their own, by name. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public List<Unreachable> unreachable(UUID id) {
        return plans.findUnreachable(get(id).id());
    }

    private AreaChanges changes(Plan plan, SampleArea area) {
        return new AreaChanges(area.name(), here.changes(area.id(), plan.on().minusDays(1), plan.on()));
    }

    /**
     * Puts a draft before a second person.
     *
     * @throws PlanNotSound when it could not be published
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void propose(UUID id) {
        requireSound(get(id));
        String subject = subject();
        if (!plans.propose(id, subject, user.getName().isBlank() ? subject : user.getName())) {
            throw new PlanDecided();
        }
        audit.record("reorganisation.proposed", "reorganisation", id, null);
    }

    /** Makes a draft of it again. */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void takeBack(UUID id) {
        if (!plans.takeBack(id)) {
            throw new PlanDecided();
        }
        audit.record("reorganisation.taken-back", "reorganisation", id, null);
    }

    /**
     * Publishes a proposed plan: from its day on answers, links and work follow it; until then nothing changes.
     *
     * @throws SecondPersonNeeded for the proposer
     * @throws PlanNotSound when something has changed so that it cannot be published
     */
    @Permits(Permission.MANAGE_RESPONSIBILITIES)
    public void publish(UUID id) {
        Plan plan = get(id);
        if (!plan.isProposed()) {
            throw new PlanDecided();
        }
        if (subject().equals(plan.proposedBy())) {
            throw new SecondPersonNeeded();
        }
        requireSound(plan);
        try {
            publication.publish(plan);
        } catch (PersistenceException e) {
            throw new PlanNotSound(PlanProblem.of("collides", plan.name()));
        }
        if (!plans.publish(id, subject())) {
            throw new PlanDecided();
        }
        audit.record("reorganisation.published", "reorganisation", id, plan.name());
    }

    private void requireSound(Plan plan) {
        List<PlanProblem> problems = problems(plan);
        if (!problems.isEmpty()) {
            throw new PlanNotSound(problems.get(0));
        }
    }

    private List<PlanProblem> problems(Plan plan) {
        return PlanChecks.of(plan, plans.findKnown(plan.id()), LocalDate.now(clock));
    }

    private Plan get(UUID id) {
        return plans.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private String subject() {
        return user.subject().orElseThrow(() -> new IllegalStateException("a plan by nobody"));
    }
}
