package org.partnershipportal.annualreport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;

/**
 * What is written in a report, by the names of the fields of its form: a summary; why a promise was missed, what is done about
 * it, by whom and by when; and what came of consultations.
 */
public record ReportText(Map<String, String> typed) {
    public static final String SUMMARY = "summary";
    /** So many consultations a report can tell of. */
    public static final int CONSULTATIONS = 20;

    private static final String KNOWN =
            SUMMARY + "|(why|action|owner|due)_[a-z]{3}_[0-9]{2}" + "|(title|asked|said|done|link)_([1-9]|1[0-9]|20)";
    private static final int LONGEST = 2_000;
    private static final int LONGEST_SUMMARY = 5_000;
    private static final int ALL = 90_000;

    public ReportText {
        typed = Map.copyOf(typed);
    }

    /**
     * What a body says about a promise that it missed.
     *
     * @param due a year and month, {@code 2027-03}, once it is brought out
     */
    public record Answer(String why, String action, String owner, String due) {}

    /**
     * What came of a consultation: we asked, you said, we did.
     *
     * @param link an address, or empty
     */
    public record FedBack(String title, String asked, String said, String done, String link) {}

    /**
     * Of what came from a form what belongs to a report.
     *
     * @throws InvalidInputException for a text that is too long
     */
    static ReportText of(Map<String, String> sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        sent.forEach((field, text) -> {
            String printable = Texts.orNull(Texts.printable(text));
            if (printable != null && field.matches(KNOWN)) {
                int most = SUMMARY.equals(field) ? LONGEST_SUMMARY : LONGEST;
                if (printable.length() > most) {
                    throw new InvalidInputException(field, "error.text.too-long", most);
                }
                kept.put(field, printable);
            }
        });
        if (kept.values().stream().mapToInt(String::length).sum() > ALL) {
            throw new InvalidInputException(SUMMARY, "error.report.too-much", ALL);
        }
        return new ReportText(kept);
    }

    /** What stands in a field; empty for nothing. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public String summary() {
        return get(SUMMARY);
    }

    /** The name of a field about a promise, for instance {@code why_tel_01}. */
    public static String field(String about, String code) {
        return about + "_" + code.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** What is said about a promise that was missed. */
    public Answer answer(String code) {
        return new Answer(
                get(field("why", code)),
                get(field("action", code)),
                get(field("owner", code)),
                get(field("due", code)));
    }

    /** The numbers of the consultations of which anything is said. */
    List<Integer> told() {
        return IntStream.rangeClosed(1, CONSULTATIONS)
                .filter(number -> !consultation(number).equals(new FedBack("", "", "", "", "")))
                .boxed()
                .toList();
    }

    FedBack consultation(int number) {
        String end = "_" + number;
        return new FedBack(
                get("title" + end), get("asked" + end), get("said" + end), get("done" + end), get("link" + end));
    }

    /** What came of consultations, in their order. */
    public List<FedBack> consultations() {
        return told().stream().map(this::consultation).toList();
    }

    /** How many consultations the form has room for: those that are told, and one more. */
    public int rooms() {
        return Math.min(
                CONSULTATIONS,
                1 + told().stream().mapToInt(Integer::intValue).max().orElse(0));
    }
}
