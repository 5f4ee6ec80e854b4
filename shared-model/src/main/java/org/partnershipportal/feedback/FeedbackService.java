package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.feedback.FeedbackRepository.Happened;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.Promised;

/**
 * What staff do with feedback that their body has. Each wish names the version that was seen: what was done twice, or by two
 * people, is refused the second time.
 */
@Dependent
@Transactional
public class FeedbackService {
    private final FeedbackRepository repository;
    private final FeedbackListRepository list;
    private final FeedbackMoves moves;
    private final OrganisationService organisations;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public FeedbackService(
            FeedbackRepository repository,
            FeedbackListRepository list,
            FeedbackMoves moves,
            OrganisationService organisations,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.list = list;
        this.moves = moves;
        this.organisations = organisations;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says to the resident that the body deals with it; the answer is due next.
     *
     * @throws FeedbackMoveRefused when it was acknowledged or answered
     * @throws StaleVersionException when it has moved since it was seen
     */
    @Permits(Permission.WORK_ON_CASES)
    public void acknowledge(String reference, int version) {
        FeedbackState state = own(reference, version, FeedbackState::mayAcknowledge);
        Instant due = state.isComplaint() ? moves.answerDue(state, clock.instant()) : state.due();
        require(repository.acknowledge(state, due));
        LocalDate day = Promised.dayOf(due);
        tell(state, FeedbackEvent.ACKNOWLEDGED, null, day);
    }

    /**
     * Answers it at the stage at which it is.
     *
     * @param text what the resident is told, at most 4,000 characters
     * @throws InvalidInputException when there is no text, or too much
     * @throws FeedbackMoveRefused when it was answered at this stage
     * @throws StaleVersionException when it has moved since it was seen
     */
    @Permits(Permission.WORK_ON_CASES)
    public void answer(String reference, int version, @Nullable String text) {
        String said = FeedbackChecks.required("answer", text, FeedbackChecks.LONGEST_TOLD);
        FeedbackState state = own(reference, version, FeedbackState::isOpen);
        Instant now = clock.instant();
        Instant due = moves.closeDue(state, now);
        LocalDate escalateBy = state.isLastStage() ? null : Promised.dayOf(due);
        boolean late = !now.isBefore(state.isComplaint() ? moves.answerDue(state, now) : state.due());
        require(repository.answer(state, now, late, escalateBy, due));
        tell(state, FeedbackEvent.ANSWERED, said, escalateBy);
    }

    /**
     * Keeps a note, which the own body alone sees.
     *
     * @throws InvalidInputException when there is none, or it is too long
     */
    @Permits(Permission.WORK_ON_CASES)
    public void note(String reference, @Nullable String text) {
        String note = FeedbackChecks.required("note", text, FeedbackChecks.LONGEST);
        FeedbackState state = own(reference);
        repository.addEvent(state.id(), state.body(), person(), clock.instant(), Happened.note(note));
        audit.record("feedback.noted", "feedback", reference, null);
    }

    /**
     * Records that the resident, by telephone, visit or letter, asked for the next stage.
     *
     * @throws FeedbackMoveRefused when there is none, or the time for it is over
     * @throws StaleVersionException when it has moved since it was seen
     */
    @Permits(Permission.WORK_ON_CASES)
    public void escalate(String reference, int version) {
        Instant now = clock.instant();
        FeedbackState state = own(reference, version, s -> s.mayEscalate(LocalDate.ofInstant(now, LondonClock.ZONE)));
        moves.escalate(state, person(), now, null);
        audit.record("feedback.ESCALATED", "feedback", reference, null);
    }

    /**
     * Passes it on to the body that it concerns: once, before it was answered.
     *
     * @param to slug of a body that works here
     * @param how how the resident agreed; null or blank when that was said at the beginning, or nothing tells who it is
     * @throws InvalidInputException when the body is none that takes it
     * @throws NoAgreementToPassOn when who gave it said who he or she is, and has not agreed
     * @throws FeedbackMoveRefused when it was passed on before, or answered
     * @throws StaleVersionException when it has moved since it was seen
     */
    @Permits(Permission.WORK_ON_CASES)
    public void passOn(String reference, int version, @Nullable String to, @Nullable String how) {
        BodyRow receiver = organisations
                .findBySlug(to == null ? "" : to)
                .filter(BodyRow::takesReferrals)
                .filter(body -> !user.tenant().orElseThrow().equals(body.id()))
                .orElseThrow(() -> new InvalidInputException("to", "error.feedback.to"));
        String agreed = FeedbackChecks.optional("how", how, FeedbackChecks.LONGEST);
        FeedbackState state = own(reference, version, FeedbackState::mayPassOn);
        boolean mayGo = state.shareAgreed() || agreed != null;
        if (!mayGo && !list.findContent(state.id()).orElseThrow().isAnonymous()) {
            throw new NoAgreementToPassOn();
        }
        Instant now = clock.instant();
        if (agreed != null) {
            repository.addEvent(state.id(), state.body(), person(), now, Happened.note(agreed));
        }
        Instant due = moves.dueAt(state, receiver.id(), now);
        moves.tell(
                state,
                person(),
                now,
                new Happened(
                        FeedbackEvent.PASSED_ON,
                        Sentences.say("feedback.PASSED_ON", state.bodyName(), receiver.name()),
                        null,
                        Sentences.say("feedback.PASSED_ON.next", receiver.name()),
                        Promised.dayOf(due),
                        null));
        require(repository.passOn(state, receiver.id(), now, mayGo, due));
        audit.record("feedback.PASSED_ON", "feedback", reference, receiver.slug());
    }

    /**
     * Closes it with what was learnt, and what is changed.
     *
     * @param learnt may be null or blank for what is no complaint
     * @param changed null or blank for nothing
     * @throws InvalidInputException when what was learnt from a complaint is missing
     * @throws FeedbackMoveRefused when a complaint is not answered, or it is closed
     * @throws StaleVersionException when it has moved since it was seen
     */
    @Permits(Permission.WORK_ON_CASES)
    public void close(String reference, int version, @Nullable String learnt, @Nullable String changed) {
        FeedbackState state = own(reference, version, FeedbackState::mayClose);
        String lesson = state.isComplaint()
                ? FeedbackChecks.required("learnt", learnt, FeedbackChecks.LONGEST)
                : FeedbackChecks.optional("learnt", learnt, FeedbackChecks.LONGEST);
        require(repository.close(
                state, clock.instant(), lesson, FeedbackChecks.optional("changed", changed, FeedbackChecks.LONGEST)));
        tell(state, FeedbackEvent.CLOSED, null, null);
    }

    private void tell(FeedbackState state, FeedbackEvent what, @Nullable String message, @Nullable LocalDate due) {
        moves.tell(state, person(), clock.instant(), moves.happened(state, what, message, due));
        audit.record("feedback." + what, "feedback", state.reference(), null);
    }

    private FeedbackState own(String reference) {
        return repository
                .find(reference)
                .filter(state -> user.tenant().filter(state.body()::equals).isPresent())
                .orElseThrow(() -> new NotFoundException("error.feedback.not-found"));
    }

    private FeedbackState own(String reference, int version, Predicate<FeedbackState> may) {
        FeedbackState state = own(reference);
        if (state.version() != version) {
            throw new StaleVersionException();
        }
        if (!may.test(state)) {
            throw new FeedbackMoveRefused();
        }
        return state;
    }

    private static void require(boolean done) {
        if (!done) {
            throw new StaleVersionException();
        }
    }

    private String person() {
        return user.subject().orElseThrow();
    }
}
