package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.feedback.FeedbackRepository.Happened;
import org.partnershipportal.worktime.Promised;
import org.partnershipportal.worktime.Stretch;

/** What moves of staff and residents share: when the next thing is due, and what the resident is told. */
@Dependent
class FeedbackMoves {
    private final FeedbackRepository repository;
    private final FeedbackListRepository list;
    private final FeedbackClock clocks;
    private final FeedbackNews news;

    @Inject
    FeedbackMoves(FeedbackRepository repository, FeedbackListRepository list, FeedbackClock clocks, FeedbackNews news) {
        this.repository = repository;
        this.list = list;
        this.clocks = clocks;
        this.news = news;
    }

    /** When a complaint is to be answered at its stage. */
    Instant answerDue(FeedbackState state, Instant now) {
        return clocks.due(state.procedure().stage(state.stage()).days(), state.stretches(), now);
    }

    /** When it is to be closed after an answer: when the time is over in which the next stage may be asked for. */
    Instant closeDue(FeedbackState state, Instant now) {
        return clocks.due(state.procedure().escalateDays(), now, state.body());
    }

    /** When the next thing is due once another body has it: days that are counted go on, by the receiver's office hours. */
    Instant dueAt(FeedbackState state, UUID receiver, Instant now) {
        if (!state.isComplaint()) {
            return state.due();
        }
        List<Stretch> stretches = new ArrayList<>(state.stretches());
        stretches.add(new Stretch(now, receiver, null));
        int days = state.mayAcknowledge()
                ? state.procedure().acknowledgeDays()
                : state.procedure().stage(state.stage()).days();
        return clocks.due(days, stretches, now);
    }

    /**
     * The next stage of a complaint begins. Who asked for it on the page sees it there; others are told.
     *
     * @param actor who of the body records it; null when the resident asks for it
     * @param why what the resident says; null for nothing
     * @throws StaleVersionException when it has moved since
     */
    void escalate(FeedbackState state, @Nullable String actor, Instant now, @Nullable String why) {
        Instant due = clocks.due(state.procedure().acknowledgeDays(), now, state.body());
        if (!repository.escalate(state, now, due)) {
            throw new StaleVersionException();
        }
        String stage = state.procedure().stage(state.stage() + 1).name();
        Happened happened = new Happened(
                FeedbackEvent.ESCALATED,
                Sentences.say("feedback.ESCALATED", state.bodyName(), stage),
                why,
                Sentences.say("feedback.ESCALATED.next", state.bodyName()),
                Promised.dayOf(due),
                null);
        if (actor == null) {
            repository.addEvent(state.id(), state.body(), null, now, happened);
        } else {
            tell(state, actor, now, happened);
        }
    }

    /** Adds the line and writes to who gave it, by the way that was asked for. */
    void tell(FeedbackState state, String actor, Instant now, Happened happened) {
        repository.addEvent(state.id(), state.body(), actor, now, happened);
        news.tell(list.person(state.id()), state.reference(), state.body(), happened);
    }

    /** The sentence for the resident, and what comes next. */
    Happened happened(FeedbackState state, FeedbackEvent what, @Nullable String message, @Nullable LocalDate due) {
        String stage = state.procedure().stage(state.stage()).name();
        String of = "feedback." + what + (state.isComplaint() ? ".COMPLAINT" : "");
        return new Happened(what, Sentences.say(of, state.bodyName(), stage), message, next(state, what), due, null);
    }

    /** After the last answer, who else may be asked. */
    private static @Nullable String next(FeedbackState state, FeedbackEvent what) {
        return switch (what) {
            case ACKNOWLEDGED -> Sentences.say("feedback.ACKNOWLEDGED.next", state.bodyName());
            case ANSWERED -> afterAnswer(state);
            default -> null;
        };
    }

    private static @Nullable String afterAnswer(FeedbackState state) {
        if (!state.isComplaint()) {
            return null;
        }
        return state.isLastStage()
                ? state.procedure().afterwards()
                : Sentences.say(
                        "feedback.ANSWERED.next",
                        state.procedure().stage(state.stage() + 1).name());
    }
}
