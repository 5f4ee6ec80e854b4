package org.partnershipportal.workspace;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps of a template, {@code {reference}} and so on, and how they are filled. */
final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> NAMES = List.of("reference", "service", "due", "body");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Gaps() {}

    /** The first gap that nobody can fill. */
    static Optional<String> unknown(String text) {
        return GAP.matcher(text)
                .results()
                .map(gap -> gap.group(1))
                .filter(name -> !NAMES.contains(name))
                .findFirst();
    }

    static String fill(String text, NotePlace place) {
        Map<String, String> values = Map.of(
                "reference", place.reference(),
                "service", place.service(),
                "due", DAY.format(place.partDue()),
                "body", place.body());
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), gap.group())));
    }
}
