package org.partnershipportal.feedback;

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
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** A manager publishes what the own body learnt and changed, and its figures of a quarter that is over. */
@Dependent
@Transactional
public class PublishingService {
    private final PublishingRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public PublishingService(PublishingRepository repository, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The quarter that was over last, with its figures as they would be published now. */
    @Permits(Permission.PUBLISH_FEEDBACK)
    public FiguresDraft draft() {
        UUID me = user.tenant().orElseThrow();
        Quarter quarter = Quarter.of(LocalDate.now(clock)).previous();
        int version = repository.findFigures(me).stream()
                .filter(known -> known.quarter().equals(quarter))
                .mapToInt(PublishedFigures::version)
                .findFirst()
                .orElse(0);
        return new FiguresDraft(
                quarter, version, repository.count(me, quarter, clock.instant()).suppressed());
    }

    /**
     * Publishes the figures of that quarter, counted anew; once more when they were published before.
     *
     * @param version that was seen; 0 for none
     * @throws StaleVersionException when another version was published meanwhile
     */
    @Permits(Permission.PUBLISH_FEEDBACK)
    public void publishFigures(int version) {
        FiguresDraft draft = draft();
        UUID me = user.tenant().orElseThrow();
        if (draft.version() != version
                || !repository.publish(me, draft.quarter(), version + 1, draft.figures(), person(), clock.instant())) {
            throw new StaleVersionException();
        }
        audit.record("feedback.figures", "feedback", draft.quarter().first(), null);
    }

    /** What was changed and is not published yet. */
    @Permits(Permission.PUBLISH_FEEDBACK)
    public List<LessonRow> lessons() {
        return repository.findLessons(user.tenant().orElseThrow());
    }

    /**
     * Publishes what was learnt and changed, in words that name nobody.
     *
     * @throws InvalidInputException when a text is missing or too long
     * @throws NotFoundException when it is not the own body's, not closed, or published already
     */
    @Permits(Permission.PUBLISH_FEEDBACK)
    public void publish(@Nullable String reference, @Nullable String learnt, @Nullable String changed) {
        String lesson = FeedbackChecks.required("learnt", learnt, FeedbackChecks.LONGEST);
        String change = FeedbackChecks.required("changed", changed, FeedbackChecks.LONGEST);
        String of = reference == null ? "" : reference;
        if (!repository.publish(user.tenant().orElseThrow(), of, lesson, change, person(), clock.instant())) {
            throw new NotFoundException("error.feedback.not-to-publish");
        }
        audit.record("feedback.published", "feedback", of, null);
    }

    /** What the own body has published and not withdrawn. */
    @Permits(Permission.PUBLISH_FEEDBACK)
    public List<ChangeRow> published() {
        return repository.findChanges(user.tenant().orElseThrow());
    }

    /**
     * Takes back what was published.
     *
     * @throws NotFoundException when it is not the own body's, or was taken back
     */
    @Permits(Permission.PUBLISH_FEEDBACK)
    public void withdraw(UUID change) {
        if (!repository.withdraw(change, clock.instant())) {
            throw new NotFoundException("error.NotFound");
        }
        audit.record("feedback.withdrawn", "feedback-change", change, null);
    }

    private String person() {
        return user.subject().orElseThrow();
    }
}
