package org.partnershipportal.measuring;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.standard.Measure;

/** Where the job looks for what has become known. For each it remembers how far it has looked, and looks a little back. */
public enum Source {
    /** Parts that the body closed. */
    CLOSED(
            Back.A_LITTLE,
            true,
            Measure.SETTLED_IN_TIME,
            Measure.TOLD_BEFORE_LATE,
            Measure.INFORMATION_ANSWER_TIME,
            Measure.HAND_OFFS,
            Measure.PLACED_BY_US),
    /** Parts that the body has open past their time; the time may have been put off since it was seen to pass. */
    MISSED(
            Duration.ofDays(40),
            true,
            Measure.SETTLED_IN_TIME,
            Measure.TOLD_BEFORE_LATE,
            Measure.INFORMATION_ANSWER_TIME),
    /** Parts that another body took over: what passed before is this body's. */
    PASSED_ON(Back.A_LITTLE, true, Measure.SETTLED_IN_TIME, Measure.TOLD_BEFORE_LATE, Measure.INFORMATION_ANSWER_TIME),
    /** Answers to letters that were to be printed; for promises that count until they are posted. */
    POSTED(
            Duration.ofDays(90),
            true,
            Measure.SETTLED_IN_TIME,
            Measure.TOLD_BEFORE_LATE,
            Measure.INFORMATION_ANSWER_TIME),
    /** What came online, and was confirmed. */
    CONFIRMED(Back.A_LITTLE, true, Measure.ACKNOWLEDGEMENT_TIME),
    /** What came online, until somebody answers: longer than can be promised for that. */
    REPLIED(Duration.ofDays(120), true, Measure.REPLY_TIME),
    /** Offers of other bodies. */
    REFERRAL(Back.A_LITTLE, false, Measure.REFERRAL_ANSWER_TIME),
    /** Calls, by the day on which they are due. */
    CALL_BACK(Duration.ofDays(60), false, Measure.CALL_BACK_TIME),
    /** Translations and other formats, by the day on which they are due. */
    FORMAT(Duration.ofDays(120), false, Measure.FORMAT_TIME),
    COMPLAINT(
            Back.A_LITTLE,
            false,
            Measure.COMPLAINT_ACKNOWLEDGEMENT_TIME,
            Measure.COMPLAINT_ANSWER_TIME,
            Measure.COMPLAINTS_RECORDED),
    FOLLOW_UP(Back.A_LITTLE, true, Measure.CONTENT_AFTERWARDS);

    private final Duration back;
    private final boolean inOrder;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody else holds
    private final Set<Measure> measures;

    Source(Duration back, boolean inOrder, Measure... measures) {
        this.back = back;
        this.inOrder = inOrder;
        this.measures = EnumSet.copyOf(Arrays.asList(measures));
    }

    /** How far before its mark it looks again: what is committed late, or was not known yet, is not missed. */
    Duration back() {
        return back;
    }

    /** Whether what became known later stands later in it; else all that may have is looked through. */
    boolean isInOrder() {
        return inOrder;
    }

    /** What is measured of what is found there. */
    Set<Measure> measures() {
        return EnumSet.copyOf(measures);
    }

    /** Longer than a transaction lasts. */
    private static final class Back {
        private static final Duration A_LITTLE = Duration.ofMinutes(15);
    }
}
