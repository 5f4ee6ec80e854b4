package org.partnershipportal.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a question may be about danger: 999 then stands above every answer. Better once too often than once too
 * seldom, so the words are few, plain and taken as they stand.
 */
final class Danger {
    private static final Pattern WORDS = Pattern.compile("\\b(?:"
            + "on fire|(?:house|flat|kitchen|car|building) fire|in flames|explo(?:ded|sion|ding)"
            + "|smell(?:s|ing|ed)? (?:of )?(?:\\w+ )?gas|stink(?:s|ing)? of gas|gas (?:leak|smell|escape)\\w*"
            + "|carbon monoxide"
            + "|in danger|dying|not breathing|cant breathe|unconscious|collapsed in|bleeding|heart attack|overdose\\w*"
            + "|drown\\w*|trapped|electrocuted|live wire|(?:electric|power) (?:cable|line)s? (?:\\w+ )?down"
            + "|stabb\\w*|knife|gun|shot at|attacking|being attacked|beating|beats me|hits me|hitting me"
            + "|hurting (?:me|a child|my|him|her)|being hit|threatening|kidnapp\\w*|raped?"
            + "|suicid\\w*|kill (?:myself|me|him|her)|end my life|end it all"
            + "|break(?:ing)? in (?:right )?now|trying to break in|breaking into|burglar in"
            + "|seriously (?:hurt|injured)|badly hurt|(?:is|someone|somebody) (?:hurt|injured)"
            + ")\\b");

    private Danger() {}

    static boolean in(String question) {
        return WORDS.matcher(question.toLowerCase(Locale.UK).replaceAll("[’']", ""))
                .find();
    }
}
