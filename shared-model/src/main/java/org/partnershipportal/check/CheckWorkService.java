package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.KeptPromises;
import org.partnershipportal.check.TypedCheck.Made;
import org.partnershipportal.check.TypedCheck.Stands;
import org.partnershipportal.check.TypedCheck.Wanted;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.standard.PromiseChannel;

/** A manager plans what the own people try elsewhere, writes down what they found, and follows up what was found at home. */
@Dependent
@Transactional
public class CheckWorkService {
    private static final String ACTION = "improvement-action";

    private final Checks checks;
    private final CheckRepository repository;
    private final ActionRepository actions;
    private final KeptPromises promises;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CheckWorkService(
            Checks checks,
            CheckRepository repository,
            ActionRepository actions,
            KeptPromises promises,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.checks = checks;
        this.repository = repository;
        this.actions = actions;
        this.promises = promises;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** What can be chosen for a plan. */
    @Permits(Permission.KEEP_CHECKS)
    public PlanChoices choices() {
        return checks.choices();
    }

    /**
     * Plans a check that the own people make; returns its id.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_CHECKS)
    public UUID plan(PlanForm form) {
        String own = repository.findBodies().stream()
                .filter(body -> body.id().equals(me()))
                .map(CheckBody::slug)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        return checks.plan(new PlanForm(
                form.kind(), form.body(), own, form.channel(), form.place(), form.scenario(), form.half()));
    }

    /**
     * Drops a plan.
     *
     * @throws StaleVersionException when it was done meanwhile
     */
    @Permits(Permission.KEEP_CHECKS)
    public void drop(UUID id) {
        checks.drop(own(id).id());
    }

    /** The promises whose keeping can be seen in a check: those that the body keeps for its way of contact, and for all. */
    @Permits(Permission.KEEP_CHECKS)
    public List<CharterLine> promises(UUID id) {
        return promises(own(id), checks.today());
    }

    private List<CharterLine> promises(CheckRow check, LocalDate day) {
        return promises.on(check.bodyId(), day).stream()
                .filter(CharterLine::isKept)
                .filter(line -> line.promise().measure().by() == MeasuredBy.CHECK)
                .filter(line -> line.promise().channel() == PromiseChannel.ALL
                        || line.promise().channel() == check.channel())
                .toList();
    }

    /**
     * Writes down what was found, once.
     *
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody did so meanwhile
     */
    @Permits(Permission.KEEP_CHECKS)
    public void finish(UUID id, DoneForm form) {
        CheckRow check = own(id);
        if (check.isDone()) {
            throw new StaleVersionException();
        }
        Made made = new TypedCheck(checks.today()).made(form, check);
        if (!repository.isDone(id, made.on(), made.role(), made.finding(), checks.writer(), clock.instant())) {
            throw new StaleVersionException();
        }
        for (CharterLine line : promises(check, made.on())) {
            seen(form.promises().get(line.promise().code()))
                    .ifPresent(
                            kept -> repository.addResult(check, line.promise().id(), kept));
        }
        audit.record("check.done", "reality-check", id, null);
    }

    private static Optional<Boolean> seen(@Nullable String typed) {
        if (DoneForm.KEPT.equals(typed)) {
            return Optional.of(true);
        }
        return DoneForm.NOT_KEPT.equals(typed) ? Optional.of(false) : Optional.empty();
    }

    /**
     * Sets what the body that was checked is to do; either of the two bodies may.
     *
     * @throws InvalidInputException with all that is wrong
     * @throws BusinessException before the check is done
     */
    @Permits(Permission.KEEP_CHECKS)
    public void act(UUID id, ActionForm form) {
        CheckRow check = checks.get(id).row();
        if (!check.isDone()) {
            throw new BusinessException("error.check.not-done");
        }
        Wanted wanted = new TypedCheck(checks.today()).action(form);
        LocalDate followUp = FollowUp.after(checks.today());
        UUID action = UUID.randomUUID();
        if (!actions.isAdded(action, check, wanted.text(), wanted.role(), wanted.due(), followUp, checks.writer())) {
            throw new StaleVersionException();
        }
        audit.record("check.action", ACTION, action, null);
    }

    /**
     * Says how an action of the own body stands; what is not done is looked at again a month later.
     *
     * @param seen how often it had been looked at when this was seen
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody said something meanwhile
     */
    @Permits(Permission.KEEP_CHECKS)
    public void follow(UUID action, int seen, FollowUpForm form) {
        ActionRow row = actions.findOpen(me()).stream()
                .filter(open -> open.id().equals(action))
                .findFirst()
                .orElseThrow(() -> gone(action));
        if (row.steps() != seen) {
            throw new StaleVersionException();
        }
        Stands stands = TypedCheck.standing(form);
        LocalDate today = checks.today();
        LocalDate next = stands.done() ? null : FollowUp.after(today);
        if (!actions.isFollowed(action, seen, stands.note(), today, next, checks.writer())) {
            throw new StaleVersionException();
        }
        audit.record("check.followed-up", ACTION, action, stands.done() ? "done" : "open");
    }

    /** Done meanwhile, or another body's. */
    private BusinessException gone(UUID action) {
        boolean done = actions.find(action)
                .filter(row ->
                        row.isDone() && checks.get(row.check()).row().bodyId().equals(me()))
                .isPresent();
        return done ? new StaleVersionException() : new NotFoundException("error.NotFound");
    }

    /** One that the own people make. */
    private CheckRow own(UUID id) {
        CheckRow check = checks.get(id).row();
        if (!check.checkerId().equals(me())) {
            throw new NotFoundException("error.NotFound");
        }
        return check;
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
