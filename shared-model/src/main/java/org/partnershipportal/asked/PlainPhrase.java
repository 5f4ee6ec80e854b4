package org.partnershipportal.asked;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is kept of a resident's words: a short phrase in small letters, or nothing. Better nothing once too often: what looks
 * like an address, a number, a name or a story is dropped whole, for a word left out of it may still leave somebody in it.
 */
final class PlainPhrase {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    /** Full postcodes, which are cut out: "pothole CM7 9HB" is about a pothole. */
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![a-z0-9])[a-z]{1,2}[0-9][a-z0-9]?\\s*[0-9][a-z]{2}(?![a-z0-9])");

    private static final Pattern ADDRESS_OF_MAIL_OR_WEB = Pattern.compile("@|://|\\bwww\\.|\\bdot com\\b");
    /** Telephone, reference and account numbers, however they are grouped. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s().+/-]*\\d){4}");

    private static final Pattern HOUSE = Pattern.compile("\\b(?:flat|apartment|apt|unit|room|number|no)\\s*\\d"
            + "|\\b\\d+[a-z]?,?\\s+(?:[a-z'-]+\\s+){1,3}(?:street|st|road|rd|lane|avenue|ave|close|drive|way|court|"
            + "crescent|gardens|grove|place|terrace|square|hill|mews|walk|row|green|rise|view|park)\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(?:mr|mrs|miss|ms|mx|dr|rev|sir|dame|lord|lady)\\b"
            + "|\\b(?:name is|names|my name|called|named|signed|surname|born on|date of birth|dob|aged \\d)\\b"
            + "|\\bi am [a-z]+ [a-z]+$|\\bthis is [a-z]+ [a-z]+$");

    /** Of harm to people no line is kept at all. */
    private static final Pattern HARM =
            Pattern.compile("\\b(?:abus\\w*|neglect\\w*|safeguard\\w*|violen\\w*|assault\\w*"
                    + "|molest\\w*|groom(?:ed|ing)|traffick\\w*|modern slavery|forced marriage|fgm|self harm\\w*|selfharm\\w*"
                    + "|harming|hurt\\w*|beat(?:s|en|ing)?|hits?|hitting|refuge|stalk\\w*|rap(?:e|ed|ist)|sexual\\w*"
                    + "|(?:afraid|scared|frightened) of|suicid\\w*|kill\\w*|unsafe at home|not safe at home"
                    + "|coerc\\w*|controlling)\\b");

    private PlainPhrase() {}

    /** Whether the words speak of harm to somebody: nothing is kept of such a question. */
    static boolean isOfHarm(String question) {
        return HARM.matcher(small(question).replaceAll("[^a-z0-9]+", " ")).find();
    }

    /** The phrase; empty when nothing is to be kept of the words. */
    static Optional<String> of(String question) {
        String typed = POSTCODE.matcher(small(question)).replaceAll(" ");
        if (ADDRESS_OF_MAIL_OR_WEB.matcher(typed).find()
                || LONG_NUMBER.matcher(typed).find()
                || HOUSE.matcher(typed).find()
                || NAMED.matcher(typed.replaceAll("[^a-z0-9]+", " ").strip()).find()) {
            return Optional.empty();
        }
        String phrase = typed.replaceAll("[^a-z0-9]+", " ").strip();
        boolean isPhrase = !phrase.isEmpty() && phrase.length() <= LONGEST && phrase.split(" ").length <= MOST_WORDS;
        return isPhrase ? Optional.of(phrase) : Optional.empty();
    }

    private static String small(String question) {
        return question.toLowerCase(Locale.UK).replaceAll("[’']", "");
    }
}
