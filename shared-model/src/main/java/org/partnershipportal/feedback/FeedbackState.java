package org.partnershipportal.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.worktime.Stretch;

/**
 * How one piece of feedback stands.
 *
 * @param body that has it
 * @param first the body that had it first; passedOn when it gave it away, null when it did not
 * @param stage from 1; always 1 but for complaints
 * @param escalateBy the last day on which the next stage may be asked for; null before an answer, and when there is none
 * @param due when the next thing is due
 * @param procedure under which it came
 */
record FeedbackState(
        UUID id,
        int version,
        String reference,
        FeedbackKind kind,
        UUID body,
        String bodyName,
        UUID first,
        @Nullable Instant passedOn,
        boolean shareAgreed,
        FeedbackStatus status,
        int stage,
        Instant stageBegan,
        @Nullable LocalDate escalateBy,
        Instant due,
        Instant received,
        Procedure procedure) {

    /** Who had it since its stage began. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        Instant passed = passedOn;
        if (passed != null && passed.isAfter(stageBegan)) {
            stretches.add(new Stretch(stageBegan, first, null));
            stretches.add(new Stretch(passed, body, null));
        } else {
            stretches.add(new Stretch(stageBegan, body, null));
        }
        return stretches;
    }

    boolean isComplaint() {
        return kind == FeedbackKind.COMPLAINT;
    }

    boolean isLastStage() {
        return !isComplaint() || stage == procedure.stages().size();
    }

    /** Whether the next stage may be asked for on this day. */
    boolean mayEscalate(LocalDate today) {
        return !isLastStage() && escalateBy != null && !today.isAfter(escalateBy);
    }

    /** Whether it is still to be answered at this stage. */
    boolean isOpen() {
        return status == FeedbackStatus.RECEIVED || status == FeedbackStatus.ACKNOWLEDGED;
    }

    boolean mayAcknowledge() {
        return status == FeedbackStatus.RECEIVED;
    }

    /** A complaint is closed after an answer, all else at any time. */
    boolean mayClose() {
        return status == FeedbackStatus.ANSWERED || (!isComplaint() && status != FeedbackStatus.CLOSED);
    }

    /** Once, and only before it was answered. */
    boolean mayPassOn() {
        return passedOn == null && isOpen() && stage == 1;
    }
}
