package org.partnershipportal.frontline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.frontline.FrontlineChecks.Learnt;
import org.partnershipportal.frontline.FrontlineChecks.Was;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** A manager plans front-line days, says how they were and what was learnt, and sees that something changes for it. */
@Dependent
@Transactional
public class FrontlineWorkService {
    private static final String DAY = "frontline-day";
    private static final String LESSON = "frontline-lesson";

    private final FrontlineRepository repository;
    private final LessonRepository lessons;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public FrontlineWorkService(
            FrontlineRepository repository, LessonRepository lessons, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.lessons = lessons;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Plans a day; returns its id.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_FRONTLINE)
    public UUID plan(FrontlinePlanForm form) {
        UUID id = UUID.randomUUID();
        repository.plan(me(), id, checks().plan(form), writer());
        audit.record("frontline.planned", DAY, id, null);
        return id;
    }

    /**
     * Drops a plan.
     *
     * @throws StaleVersionException when it was done or dropped meanwhile
     */
    @Permits(Permission.KEEP_FRONTLINE)
    public void drop(UUID id) {
        day(id);
        if (!repository.isDropped(id)) {
            throw new StaleVersionException();
        }
        audit.record("frontline.dropped", DAY, id, null);
    }

    /**
     * Says how a day was, once.
     *
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody did so meanwhile
     */
    @Permits(Permission.KEEP_FRONTLINE)
    public void finish(UUID id, FrontlineDoneForm form) {
        if (day(id).isDone()) {
            throw new StaleVersionException();
        }
        Was was = checks().done(form);
        if (!repository.isDone(id, was, writer(), clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record("frontline.done", DAY, id, null);
    }

    /**
     * Adds what was learnt on a day that was.
     *
     * @throws InvalidInputException with all that is wrong
     * @throws BusinessException before the day was
     */
    @Permits(Permission.KEEP_FRONTLINE)
    public void learn(UUID day, LessonForm form) {
        LocalDate on = day(day).doneOn();
        if (on == null) {
            throw new BusinessException("error.frontline.not-done");
        }
        Learnt learnt = checks().lesson(form);
        UUID id = UUID.randomUUID();
        lessons.add(me(), id, day, learnt, on, writer(), clock.instant());
        audit.record("frontline.learnt", LESSON, id, learnt.shared() ? "shared" : null);
    }

    /** @throws NotFoundException for one that is not there, or another body's */
    @Permits(Permission.KEEP_FRONTLINE)
    public LessonRow getLesson(UUID id) {
        return lessons.find(me(), id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    /**
     * Says what was changed for a lesson, once.
     *
     * @param seen the version that was seen
     * @throws InvalidInputException when nothing is said
     * @throws StaleVersionException when somebody said something meanwhile
     */
    @Permits(Permission.KEEP_FRONTLINE)
    public void change(UUID id, int seen, @Nullable String changed) {
        getLesson(id);
        String text = FrontlineChecks.changed(changed);
        if (!lessons.isChanged(id, seen, text, LocalDate.now(clock), writer(), clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record("frontline.changed", LESSON, id, null);
    }

    /**
     * Lets the people of all bodies read a lesson, or no longer.
     *
     * @param seen the version that was seen
     * @throws StaleVersionException when somebody said something meanwhile
     */
    @Permits(Permission.KEEP_FRONTLINE)
    public void share(UUID id, int seen, boolean shared) {
        getLesson(id);
        if (!lessons.isShared(id, seen, shared, writer(), clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record(shared ? "frontline.shared" : "frontline.shared-no-more", LESSON, id, null);
    }

    private FrontlineChecks checks() {
        return new FrontlineChecks(LocalDate.now(clock));
    }

    private FrontlineDayRow day(UUID id) {
        return repository.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
    }

    private String writer() {
        return user.subject().orElseThrow();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
