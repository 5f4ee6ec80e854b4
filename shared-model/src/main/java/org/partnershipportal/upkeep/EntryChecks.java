package org.partnershipportal.upkeep;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.schedule.OpeningText;

/** What an entry must be. */
final class EntryChecks {
    private static final int MOST_LETTERS = 4000;
    private static final List<String> NEEDED = List.of("name", "address", "value");

    private EntryChecks() {}

    /** @throws InvalidInputException naming all fields that are wrong */
    static void check(Map<String, String> values) {
        refuse(problems(values));
    }

    /**
     * The same for an entry that is not there yet.
     *
     * @param choices what may be chosen, by field; only a contact need not be about a service
     * @throws InvalidInputException naming all fields that are wrong
     */
    static void checkNew(Map<String, String> values, Map<String, List<Choice>> choices) {
        List<Problem> problems = new ArrayList<>();
        choices.forEach((field, allowed) -> {
            String value = values.getOrDefault(field, "");
            boolean none = value.isEmpty() && field.equals("service") && values.containsKey("value");
            if (!none && allowed.stream().noneMatch(choice -> choice.value().equals(value))) {
                problems.add(new Problem(field, "error.entry.choose." + field, List.of()));
            }
        });
        problems.addAll(problems(values));
        refuse(problems);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static List<Problem> problems(Map<String, String> values) {
        List<Problem> problems = new ArrayList<>();
        values.forEach((field, value) -> check(field, value, problems));
        if (values.getOrDefault("channel", "").equals("WEB") && !isWebAddress(values.getOrDefault("value", ""))) {
            problems.add(new Problem("value", "error.entry.not-a-link", List.of()));
        }
        return problems;
    }

    private static void check(String field, String value, List<Problem> problems) {
        if (value.length() > MOST_LETTERS) {
            problems.add(new Problem(field, "error.entry.too-long", List.of(MOST_LETTERS)));
            return;
        }
        if (NEEDED.contains(field) && value.isBlank()) {
            problems.add(new Problem(field, "error.entry.missing." + field, List.of()));
        }
        try {
            switch (field) {
                case "opening" -> OpeningText.lines(field, value);
                case "exceptions" -> OpeningText.days(field, value);
                case "position" -> Position.read(value);
                default -> {
                    // any text will do
                }
            }
        } catch (InvalidInputException e) {
            problems.addAll(e.problems());
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(field, "error.entry.position", List.of()));
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            String scheme = address.getScheme();
            return ("http".equals(scheme) || "https".equals(scheme)) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
