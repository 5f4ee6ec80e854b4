package org.partnershipportal.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Managers assess what a change of a service does to people, and publish it with the decision. */
@Dependent
@Transactional
public class ImpactDraftService {
    private static final String SUBJECT = "impact-assessment";

    private final ImpactRepository repository;
    private final ImpactWriteRepository writing;
    private final Impacts impacts;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public ImpactDraftService(
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

    /** The services that may change, by name. */
    @Permits(Permission.KEEP_IMPACTS)
    public List<ServiceChoice> services() {
        return writing.findServices();
    }

    /** What was saved of a draft of the own body, as it was typed. @throws NotFoundException when it is none */
    @Permits(Permission.KEEP_IMPACTS)
    public ImpactForm form(UUID id) {
        ImpactView view = draft(id);
        return new ImpactForm(
                view.row().title(), repository.findServiceSlug(me(), id).orElse(null), view.change(), view.people());
    }

    /**
     * Begins a draft, or saves one.
     *
     * @param id of the draft; made by who begins it
     * @param seen the version that was shown; 0 to begin it
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody else has saved or published it meanwhile
     */
    @Permits(Permission.KEEP_IMPACTS)
    public void save(UUID id, int seen, ImpactForm form) {
        if (seen != 0) {
            requireUnchanged(impacts.own(me(), id), seen);
        }
        TypedImpact.Drafted drafted = TypedImpact.draft(form, writing::findService);
        if (seen == 0) {
            writing.begin(me(), id, drafted, by(), clock.instant());
        } else if (!writing.isSaved(me(), id, seen, drafted)) {
            throw new StaleVersionException();
        }
        audit.record(seen == 0 ? "impact.begun" : "impact.saved", SUBJECT, id, null);
    }

    /**
     * Says what the change does to people who share a characteristic.
     *
     * @param seen the version that was shown; 0 when nobody had looked
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody else has saved it meanwhile
     */
    @Permits(Permission.KEEP_IMPACTS)
    public void effect(UUID id, Characteristic characteristic, int seen, EffectForm form) {
        ImpactView view = impacts.own(me(), id);
        requireUnchanged(view, view.version());
        if (view.effect(characteristic).version() != seen) {
            throw new StaleVersionException();
        }
        TypedImpact.Found found = TypedImpact.effect(form);
        boolean saved = writing.isTouched(me(), id) && writing.isSaved(id, characteristic, seen, found, by());
        if (!saved) {
            throw new StaleVersionException();
        }
        audit.record("impact.effect", SUBJECT, id, characteristic.name());
    }

    /**
     * Publishes it with the decision; it does not change afterwards.
     *
     * @param seen the version that was shown
     * @throws InvalidInputException with all that is wrong
     * @throws BusinessException when a characteristic was not looked at
     * @throws StaleVersionException when somebody else has saved or published it meanwhile
     */
    @Permits(Permission.KEEP_IMPACTS)
    public void publish(UUID id, int seen, DecisionForm form) {
        ImpactView view = impacts.own(me(), id);
        requireUnchanged(view, seen);
        if (!view.isComplete()) {
            throw new BusinessException("error.impact.not-complete");
        }
        boolean worse = view.effects().stream()
                .anyMatch(effect -> Objects.requireNonNull(effect.effect()).isToMitigate());
        TypedImpact.Decided decided = new TypedImpact(impacts.today()).decision(form, worse);
        if (!writing.isPublished(me(), id, seen, decided, by(), clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record("impact.published", SUBJECT, id, decided.decision().name());
    }

    /** Throws a draft away. @throws NotFoundException when it is none any more */
    @Permits(Permission.KEEP_IMPACTS)
    public void throwAway(UUID id) {
        draft(id);
        if (!writing.isThrownAway(me(), id)) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("impact.thrown-away", SUBJECT, id, null);
    }

    /** Before what was typed is looked at: whoever is told of that alone would save over what others did meanwhile. */
    private static void requireUnchanged(ImpactView view, int seen) {
        if (view.row().isPublished() || view.version() != seen) {
            throw new StaleVersionException();
        }
    }

    private ImpactView draft(UUID id) {
        ImpactView view = impacts.own(me(), id);
        if (view.row().isPublished()) {
            throw new NotFoundException("error.NotFound");
        }
        return view;
    }

    private String by() {
        return user.subject().orElseThrow();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
