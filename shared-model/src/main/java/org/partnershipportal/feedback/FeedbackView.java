package org.partnershipportal.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.enquiry.Origin;

/**
 * One piece of feedback as a body sees it.
 *
 * @param ours whether the own body has it; the body that passed it on sees where it is, and no more
 * @param about the body that the resident named; null for none
 * @param service what it is about; place and enquiry likewise: null when nothing was said
 * @param origin by which way it came
 * @param stage what the body calls it; null but for complaints
 * @param content empty for a body that has passed it on
 * @param may what may be done with it now
 * @param history the latest first
 */
public record FeedbackView(
        String reference,
        int version,
        FeedbackKind kind,
        boolean ours,
        String body,
        @Nullable String about,
        @Nullable String service,
        @Nullable String place,
        @Nullable String enquiry,
        boolean shareAgreed,
        Origin origin,
        FeedbackStatus status,
        @Nullable String stage,
        Instant received,
        LocalDate due,
        boolean overdue,
        @Nullable LocalDate escalateBy,
        @Nullable String learnt,
        @Nullable String changed,
        Optional<Content> content,
        May may,
        List<Line> history) {

    public FeedbackView {
        history = List.copyOf(history);
    }

    /** What was said, and by whom; null for what was not given. */
    public record Content(
            String told,
            @Nullable String wanted,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String contactWay,
            @Nullable String supportNeeds) {
        /** Whether it says nothing of who gave it. */
        public boolean isAnonymous() {
            return name == null && email == null && phone == null && address == null;
        }
    }

    /** What the own body may do now. */
    public record May(boolean acknowledge, boolean answer, boolean escalate, boolean passOn, boolean close) {
        static final May NOTHING = new May(false, false, false, false, false);
    }

    /** One line of the history: a sentence for the resident with what was told, or a note. */
    public record Line(
            Instant at,
            FeedbackEvent what,
            @Nullable String sentence,
            @Nullable String message,
            @Nullable String note) {}
}
