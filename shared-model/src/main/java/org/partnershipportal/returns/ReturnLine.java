package org.partnershipportal.returns;

import static org.partnershipportal.returns.ReturnGroup.CONTACT;
import static org.partnershipportal.returns.ReturnGroup.EMAIL;
import static org.partnershipportal.returns.ReturnGroup.LETTER;
import static org.partnershipportal.returns.ReturnGroup.PHONE;
import static org.partnershipportal.returns.ReturnGroup.SOCIAL_MEDIA;
import static org.partnershipportal.returns.ReturnGroup.TEXT_MESSAGE;
import static org.partnershipportal.returns.ReturnGroup.VISIT;
import static org.partnershipportal.returns.ReturnGroup.VOICEMAIL;
import static org.partnershipportal.returns.ReturnGroup.WEB;

/** What a body can count in a month; in the order in which it is asked. */
public enum ReturnLine {
    CALLS_OFFERED(PHONE),
    CALLS_ANSWERED(PHONE),
    CALLS_ANSWERED_IN_TIME(PHONE),
    /** That ended before a person answered. */
    CALLS_ABANDONED(PHONE),
    /** By who answered first. */
    CALLS_SETTLED(PHONE),
    VOICEMAILS(VOICEMAIL),
    VOICEMAILS_ANSWERED_IN_TIME(VOICEMAIL),
    TEXTS(TEXT_MESSAGE),
    TEXTS_ANSWERED_IN_TIME(TEXT_MESSAGE),
    VISITORS(VISIT),
    VISITORS_SEEN_IN_TIME(VISIT),
    LETTERS(LETTER),
    LETTERS_ANSWERED_IN_TIME(LETTER),
    /** That needed longer than is promised. */
    LETTERS_LONGER(LETTER),
    LETTERS_TOLD_IN_TIME(LETTER),
    EMAILS(EMAIL),
    EMAILS_CONFIRMED_IN_TIME(EMAIL),
    EMAILS_ANSWERED_IN_TIME(EMAIL),
    MESSAGES(SOCIAL_MEDIA),
    MESSAGES_ANSWERED_IN_TIME(SOCIAL_MEDIA),
    /** In which the websites should answer, each for itself. */
    WEBSITE_MINUTES(WEB),
    WEBSITE_MINUTES_THERE(WEB),
    /** That were looked at: all, or a sample. */
    CONTACTS(CONTACT),
    CONTACTS_AVOIDABLE(CONTACT);

    private static final String TIMED = "_IN_TIME";

    private final ReturnGroup group;

    ReturnLine(ReturnGroup group) {
        this.group = group;
    }

    public ReturnGroup group() {
        return group;
    }

    /** Whether it counts what was done within a time that a promise names. */
    public boolean isTimed() {
        return name().endsWith(TIMED);
    }
}
