package org.partnershipportal.feedback;

import java.util.List;
import org.partnershipportal.common.Sentences;

/**
 * How a body deals with feedback, all in working days from the day on which it came or a stage was asked for.
 *
 * @param version 0 for the usual one of a body that has published none
 * @param acknowledgeDays in which a complaint, or its next stage, is acknowledged
 * @param replyDays in which compliments and comments are answered
 * @param escalateDays after an answer, in which the next stage may be asked for
 * @param stages at least one and at most five
 * @param afterwards who may be asked after the last stage
 */
public record Procedure(
        int version, int acknowledgeDays, int replyDays, int escalateDays, List<Stage> stages, String afterwards) {
    /** Most stages that a procedure has. */
    public static final int MOST_STAGES = 5;

    private static final int ACKNOWLEDGE = 5;
    private static final int REPLY = 10;
    private static final int ESCALATE = 20;
    private static final int FIRST = 10;
    private static final int SECOND = 20;

    public Procedure {
        stages = List.copyOf(stages);
    }

    /**
     * For a body that has said nothing: the stages and days of the Complaint Handling Code of the Local Government and
     * Social Care Ombudsman (2024), which lets the days of a stage run from the acknowledgement; here they run from receipt.
     */
    static Procedure usual() {
        return new Procedure(
                0,
                ACKNOWLEDGE,
                REPLY,
                ESCALATE,
                List.of(
                        new Stage(Sentences.say("feedback.stage", 1), FIRST),
                        new Stage(Sentences.say("feedback.stage", 2), SECOND)),
                Sentences.say("feedback.afterwards"));
    }

    /** @param number from 1 */
    Stage stage(int number) {
        return stages.get(number - 1);
    }

    /** In how many working days it is to be answered. */
    int answerDays(FeedbackKind kind, int stage) {
        return kind == FeedbackKind.COMPLAINT ? stage(stage).days() : replyDays;
    }

    /** One stage: what the body calls it, and in how many working days it is answered. */
    public record Stage(String name, int days) {}
}
