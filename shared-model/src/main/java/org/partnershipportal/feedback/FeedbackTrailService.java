package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.worktime.LondonClock;

/** What who gave feedback sees of it by the secret link, and may do. */
@Dependent
@Transactional
public class FeedbackTrailService {
    private final FeedbackRepository repository;
    private final FeedbackListRepository list;
    private final FeedbackMoves moves;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public FeedbackTrailService(
            FeedbackRepository repository,
            FeedbackListRepository list,
            FeedbackMoves moves,
            AuditLog audit,
            Clock clock) {
        this.repository = repository;
        this.list = list;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The feedback that the secret opens.
     *
     * @throws NotFoundException when it opens none
     */
    @Permits(Permission.READ_TRAIL)
    @SuppressWarnings("UnusedVariable") // the secret is read by the interceptor of @Permits
    public FeedbackTrailView get(TrailSecret secret) {
        FeedbackState state = own();
        boolean may = state.mayEscalate(today());
        boolean over = state.isComplaint() && state.isLastStage() && !state.isOpen();
        return new FeedbackTrailView(
                state.reference(),
                state.kind(),
                state.body(),
                state.bodyName(),
                may ? state.procedure().stage(state.stage() + 1).name() : null,
                may ? state.escalateBy() : null,
                over ? state.procedure().afterwards() : null,
                list.findSteps(state.id()));
    }

    /**
     * Asks for the next stage. Who asks twice gets it once.
     *
     * @param why what is not right yet, at most 2,000 characters; null or blank for nothing
     * @throws InvalidInputException when it is too long
     * @throws FeedbackMoveRefused when there is no next stage, or the time for it is over
     * @throws StaleVersionException when it has moved meanwhile
     */
    @Permits(Permission.READ_TRAIL)
    @SuppressWarnings("UnusedVariable") // the secret is read by the interceptor of @Permits
    public void escalate(TrailSecret secret, @Nullable String why) {
        String said = FeedbackChecks.optional("why", why, FeedbackChecks.LONGEST);
        FeedbackState state = own();
        if (!state.mayEscalate(today())) {
            throw new FeedbackMoveRefused();
        }
        moves.escalate(state, null, Instant.now(clock), said);
        audit.record(state.body(), "feedback.ESCALATED", "feedback", state.reference(), null);
    }

    private FeedbackState own() {
        return repository.findOwn().orElseThrow(() -> new NotFoundException("error.feedback.link"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LondonClock.ZONE);
    }
}
