package org.partnershipportal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnershipportal.common.InvalidInputException;

/** A question in a resident's words, reduced to the words that tell something. */
record AskedWords(List<String> words) {
    static final int MOST_CHARACTERS = 500;
    private static final int MOST_WORDS = 30;

    /** Words of asking, and what stands in every question to a council. */
    private static final Set<String> ASKING = Set.copyOf(Arrays.asList(
            ("who what where when which why how whose whom do does did doing is are was were be been am can could may"
                            + " might shall should will would has have had having i me my mine we us our you your he she it"
                            + " its they them their the a an and or but of to for from in on at by with about into this that"
                            + " these those there here please want wants wanted need needs needed get gets got getting like"
                            + " tell ask find know council councils somebody someone anybody anyone responsible hi hello"
                            + " help thanks thank not no does dont doesnt isnt cant im ive hasnt havent wont just")
                    .split(" ")));

    /**
     * @throws InvalidInputException when nothing was asked or more than 500 characters
     */
    static AskedWords of(String question) {
        if (question.isBlank()) {
            throw new InvalidInputException("q", "error.question.empty");
        }
        if (question.length() > MOST_CHARACTERS) {
            throw new InvalidInputException("q", "error.question.too-long", MOST_CHARACTERS);
        }
        List<String> all = Arrays.stream(
                        question.toLowerCase(Locale.UK).replaceAll("[’']", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        List<String> telling =
                all.stream().filter(word -> !ASKING.contains(word)).toList();
        return new AskedWords(telling.isEmpty() ? all : telling);
    }

    /** As one text for the database to split at spaces. */
    String joined() {
        return String.join(" ", words);
    }
}
