package org.partnershipportal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnershipportal.common.InvalidInputException;

/**
 * A question in a resident's words, reduced to what tells something.
 *
 * @param words the telling ones, each once
 * @param runs every run of one to four neighbouring words, as they were asked: several words may mean one thing
 */
record AskedWords(List<String> words, List<String> runs) {
    static final int MOST_CHARACTERS = 500;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST_RUN = 4;
    private static final String ROAD = "[abm]\\d{1,4}";

    /** Words of asking and of talking, and what stands in every question to a council. */
    private static final Set<String> ASKING = Set.copyOf(Arrays.asList(
            ("who what where when which why how whose whom do does did doing done is are was were be been being am can"
                            + " could may might shall should will would has have had having i me my mine we us our you"
                            + " your he his she her it its they them their the a an and or but of to for from in on at by"
                            + " with about into this that these those there here please want wants wanted need needs"
                            + " needed get gets got getting like tell ask find know council councils somebody someone"
                            + " anybody anyone responsible hi hello help thanks thank not no dont doesnt didnt isnt aint"
                            + " arent cant couldnt wont wouldnt im ive id ill youve youre hes shes theyre theyve weve were"
                            + " thats theres whats wheres hasnt havent hadnt just hiya hey ok okay so very really quite"
                            + " actually basically also then than now again still already yet ever never always every"
                            + " another other same such own too only even much many more most some few lot lots bit thing"
                            + " things stuff something anything everything because coz cos cuz since though if while"
                            + " gonna wanna gotta innit u ur r hav wot wat pls plz mate make made let lets say says said"
                            + " think keep keeps kept seem seems come comes coming came go goes going gone went put take"
                            + " takes last week today yesterday tomorrow month year years ago morning anymore any next as"
                            + " up out off over down through one two")
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
        List<String> spoken = Arrays.stream(
                        question.toLowerCase(Locale.UK).replaceAll("[’']", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> all = spoken.stream().distinct().limit(MOST_WORDS).toList();
        List<String> telling = all.stream().filter(AskedWords::tells).toList();
        return new AskedWords(telling.isEmpty() ? all : telling, runs(spoken.subList(0, Math.min(spoken.size(), 60))));
    }

    /** A road's number says whose road it is (see NamedThings), not what is the matter with it. */
    private static boolean tells(String word) {
        return !ASKING.contains(word) && !word.matches(ROAD);
    }

    private static List<String> runs(List<String> spoken) {
        return IntStream.range(0, spoken.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, Math.min(LONGEST_RUN, spoken.size() - from))
                        .mapToObj(length -> String.join(" ", spoken.subList(from, from + length))))
                .distinct()
                .toList();
    }

    /** The telling words as one text for the database to split at spaces. */
    String joined() {
        return String.join(" ", words);
    }

    /** The runs as one text for the database to split at bars. */
    String joinedRuns() {
        return String.join("|", runs);
    }
}
