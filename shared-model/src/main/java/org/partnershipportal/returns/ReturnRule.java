package org.partnershipportal.returns;

import static org.partnershipportal.returns.ReturnLine.CALLS_ABANDONED;
import static org.partnershipportal.returns.ReturnLine.CALLS_ANSWERED;
import static org.partnershipportal.returns.ReturnLine.CALLS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.CALLS_OFFERED;
import static org.partnershipportal.returns.ReturnLine.CALLS_SETTLED;
import static org.partnershipportal.returns.ReturnLine.CONTACTS;
import static org.partnershipportal.returns.ReturnLine.CONTACTS_AVOIDABLE;
import static org.partnershipportal.returns.ReturnLine.EMAILS;
import static org.partnershipportal.returns.ReturnLine.EMAILS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.EMAILS_CONFIRMED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.LETTERS;
import static org.partnershipportal.returns.ReturnLine.LETTERS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.LETTERS_LONGER;
import static org.partnershipportal.returns.ReturnLine.LETTERS_TOLD_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.MESSAGES;
import static org.partnershipportal.returns.ReturnLine.MESSAGES_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.TEXTS;
import static org.partnershipportal.returns.ReturnLine.TEXTS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.VISITORS;
import static org.partnershipportal.returns.ReturnLine.VISITORS_SEEN_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.VOICEMAILS;
import static org.partnershipportal.returns.ReturnLine.VOICEMAILS_ANSWERED_IN_TIME;
import static org.partnershipportal.returns.ReturnLine.WEBSITE_MINUTES;
import static org.partnershipportal.returns.ReturnLine.WEBSITE_MINUTES_THERE;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;

/**
 * Of what a measure is the share. Calls answered in time are counted of all calls, so that who gave up is not left out; calls
 * settled at once of those that somebody answered.
 *
 * @param hits what the measure counts of the cases: in a promise in per cent these are its hits, good or bad
 * @param isBad whether the promise is broken by a hit; a promise that is only done or not done counts the others
 */
record ReturnRule(ReturnLine cases, ReturnLine hits, boolean isBad) {

    /** All measures that are handed in, with commas between them, as a query wants them. */
    static final String MEASURES = Arrays.stream(Measure.values())
            .filter(measure -> measure.by() == MeasuredBy.RETURN)
            .map(Measure::name)
            .collect(Collectors.joining(","));

    /** @throws IllegalArgumentException for a measure that is not handed in */
    static ReturnRule of(Measure measure) {
        return switch (measure) {
            case CALL_ANSWER_TIME -> good(CALLS_OFFERED, CALLS_ANSWERED_IN_TIME);
            case CALLS_ABANDONED -> bad(CALLS_OFFERED, CALLS_ABANDONED);
            case SETTLED_AT_FIRST_CONTACT -> good(CALLS_ANSWERED, CALLS_SETTLED);
            case AVOIDABLE_CONTACT -> bad(CONTACTS, CONTACTS_AVOIDABLE);
            case VOICEMAIL_REPLY_TIME -> good(VOICEMAILS, VOICEMAILS_ANSWERED_IN_TIME);
            case TEXT_REPLY_TIME -> good(TEXTS, TEXTS_ANSWERED_IN_TIME);
            case WAITING_TIME -> good(VISITORS, VISITORS_SEEN_IN_TIME);
            case LETTER_REPLY_TIME -> good(LETTERS, LETTERS_ANSWERED_IN_TIME);
            case LETTER_ACKNOWLEDGEMENT_TIME -> good(LETTERS_LONGER, LETTERS_TOLD_IN_TIME);
            case EMAIL_REPLY_TIME -> good(EMAILS, EMAILS_ANSWERED_IN_TIME);
            case EMAIL_ACKNOWLEDGEMENT_TIME -> good(EMAILS, EMAILS_CONFIRMED_IN_TIME);
            case SOCIAL_MEDIA_REPLY_TIME -> good(MESSAGES, MESSAGES_ANSWERED_IN_TIME);
            case WEBSITE_THERE -> good(WEBSITE_MINUTES, WEBSITE_MINUTES_THERE);
            default -> throw new IllegalArgumentException(measure + " is not handed in");
        };
    }

    private static ReturnRule good(ReturnLine cases, ReturnLine hits) {
        return new ReturnRule(cases, hits, false);
    }

    private static ReturnRule bad(ReturnLine cases, ReturnLine hits) {
        return new ReturnRule(cases, hits, true);
    }

    /** The figure of the cases. */
    ReturnField casesField() {
        return ReturnField.of(cases);
    }

    /** The figure of the hits by what a promise must reach. */
    ReturnField hitsField(PromiseTarget target) {
        Integer amount = target.amount();
        TargetUnit unit = target.unit();
        boolean isTime = hits.isTimed() && amount != null && unit != null && unit != TargetUnit.PERCENT;
        return isTime
                ? new ReturnField(hits, new Limit(Objects.requireNonNull(amount), Objects.requireNonNull(unit)))
                : ReturnField.of(hits);
    }

    /** How many of the cases the promise counts as hits. */
    int counted(PromiseTarget target, int all, int some) {
        return isBad && target.unit() != TargetUnit.PERCENT ? all - some : some;
    }
}
