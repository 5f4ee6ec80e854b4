package org.partnershipportal.standard;

import static org.partnershipportal.standard.MeasuredBy.CHECK;
import static org.partnershipportal.standard.MeasuredBy.PORTAL;
import static org.partnershipportal.standard.MeasuredBy.RETURN;

/** What is measured to see whether a promise is kept; the same in every body, so that figures can be compared. */
public enum Measure {
    /** From the first contact until it is settled, in the promise clock's time. */
    SETTLED_IN_TIME(PORTAL),
    /** From an enquiry online until its first answer. */
    REPLY_TIME(PORTAL),
    /** From an enquiry online until it is confirmed that it came. */
    ACKNOWLEDGEMENT_TIME(PORTAL),
    /** How often an enquiry goes from one body to another. */
    HAND_OFFS(PORTAL),
    /** Of enquiries those that reach the right body without the resident naming it. */
    PLACED_BY_US(PORTAL),
    /** From an offer until the receiver accepts it or hands it back. */
    REFERRAL_ANSWER_TIME(PORTAL),
    /** From a promised call until it is made. */
    CALL_BACK_TIME(PORTAL),
    /** Of what was late, that of which the resident was told before. */
    TOLD_BEFORE_LATE(PORTAL),
    COMPLAINT_ACKNOWLEDGEMENT_TIME(PORTAL),
    COMPLAINT_ANSWER_TIME(PORTAL),
    /** From asking for a translation, an interpreter or another format until it is there. */
    FORMAT_TIME(PORTAL),
    /** Of complaints those that are on record with their outcome. */
    COMPLAINTS_RECORDED(PORTAL),
    INFORMATION_ANSWER_TIME(PORTAL),
    /** Of those who were asked how it went, the ones who are content. */
    CONTENT_AFTERWARDS(PORTAL),
    /** From the first ring until a person answers. */
    CALL_ANSWER_TIME(RETURN),
    /** Of calls those that end before anybody answers. */
    CALLS_ABANDONED(RETURN),
    /** Of contacts those that the first person settles. */
    SETTLED_AT_FIRST_CONTACT(RETURN),
    /** Of contacts those that need not have been: chasers, and what could have been said or done the first time. */
    AVOIDABLE_CONTACT(RETURN),
    VOICEMAIL_REPLY_TIME(RETURN),
    TEXT_REPLY_TIME(RETURN),
    /** From coming in until somebody attends. */
    WAITING_TIME(RETURN),
    LETTER_REPLY_TIME(RETURN),
    LETTER_ACKNOWLEDGEMENT_TIME(RETURN),
    EMAIL_REPLY_TIME(RETURN),
    EMAIL_ACKNOWLEDGEMENT_TIME(RETURN),
    SOCIAL_MEDIA_REPLY_TIME(RETURN),
    /** Of the hours in the month those in which the website answers. */
    WEBSITE_THERE(RETURN),
    GREETING(CHECK),
    LISTENED_TO(CHECK),
    TOLD_ONCE(CHECK),
    NEXT_STEP_SAID(CHECK),
    VOICEMAIL_SET(CHECK),
    NAME_BADGE(CHECK),
    PRIVATE_ROOM(CHECK),
    OFFICE_TOLD_FIRST(CHECK),
    PLAIN_WORDS(CHECK),
    SENDER_SHOWN(CHECK),
    TEXT_SIZE(CHECK),
    OTHER_FORMATS(CHECK),
    ABSENCE_COVERED(CHECK),
    REASONS_GIVEN(CHECK),
    NO_PERSONAL_DATA_IN_PUBLIC(CHECK);

    private final MeasuredBy by;

    Measure(MeasuredBy by) {
        this.by = by;
    }

    /** Where its figures come from. */
    public MeasuredBy by() {
        return by;
    }
}
