package org.partnershipportal.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.schedule.OpeningText;

/** What a changed entry must be. */
final class EntryChecks {
    private static final int MOST_LETTERS = 4000;

    private EntryChecks() {}

    /** @throws InvalidInputException naming all fields that are wrong */
    static void check(Map<String, String> values) {
        List<Problem> problems = new ArrayList<>();
        values.forEach((field, value) -> check(field, value, problems));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void check(String field, String value, List<Problem> problems) {
        if (value.length() > MOST_LETTERS) {
            problems.add(new Problem(field, "error.entry.too-long", List.of(MOST_LETTERS)));
            return;
        }
        if (List.of("name", "address", "value").contains(field) && value.isBlank()) {
            problems.add(new Problem(field, "error.entry.missing." + field, List.of()));
        }
        try {
            if (field.equals("opening")) {
                OpeningText.lines(field, value);
            } else if (field.equals("exceptions")) {
                OpeningText.days(field, value);
            }
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        }
    }
}
