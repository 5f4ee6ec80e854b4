package org.partnershipportal.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.Texts;

/** What is wrong with texts about feedback. */
final class FeedbackChecks {
    static final int LONGEST_TOLD = 4000;
    static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 100;
    private static final Map<String, Integer> LENGTHS = Map.of(
            "told", LONGEST_TOLD,
            "wanted", LONGEST,
            "place", LONGEST_NAME,
            "enquiry", LONGEST_NAME);

    private FeedbackChecks() {}

    /** @throws InvalidInputException when an answer is too long, or cannot be right */
    static void requireLengths(Map<String, String> answers) {
        List<Problem> problems = lengths(answers);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** What is too long. */
    static List<Problem> lengths(Map<String, String> answers) {
        List<Problem> problems = new ArrayList<>();
        LENGTHS.forEach((field, most) -> {
            if (answers.getOrDefault(field, "").length() > most) {
                problems.add(new Problem(field, "error.text.too-long", List.of(most)));
            }
        });
        return problems;
    }

    /** @throws InvalidInputException with all that is missing or wrong */
    static void require(NewFeedback fresh) {
        List<Problem> problems = missing(fresh);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        fresh.person().requireValid();
    }

    /** What is missing. */
    static List<Problem> missing(NewFeedback fresh) {
        List<Problem> problems = new ArrayList<>();
        if (fresh.kind() == null) {
            problems.add(new Problem("kind", "error.feedback.kind-missing", List.of()));
        }
        if (fresh.told() == null) {
            problems.add(new Problem("told", "error.feedback.told-missing", List.of()));
        }
        return problems;
    }

    /** The text of a field. @throws InvalidInputException when it is missing or too long */
    static String required(String field, @Nullable String text, int most) {
        String given = optional(field, text, most);
        if (given == null) {
            throw new InvalidInputException(field, "error.feedback." + field + "-missing");
        }
        return given;
    }

    /** The text of a field; null for none. @throws InvalidInputException when it is too long */
    static @Nullable String optional(String field, @Nullable String text, int most) {
        String given = Texts.orNull(text);
        if (given != null && given.length() > most) {
            throw new InvalidInputException(field, "error.text.too-long", most);
        }
        return given;
    }
}
