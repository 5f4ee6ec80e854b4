package org.partnershipportal.letter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.common.Sentences;

/** Puts what waits for one person into one letter. */
final class OneLetter {
    private OneLetter() {}

    /** A letter for each person, in the order of the first part. */
    static List<LetterRow> of(List<PrintPart> parts) {
        Map<String, List<PrintPart>> byPerson = parts.stream()
                .collect(Collectors.groupingBy(PrintPart::addressee, LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream().map(OneLetter::letter).toList();
    }

    private static LetterRow letter(List<PrintPart> parts) {
        PrintPart first = parts.get(0);
        return new LetterRow(
                first.id(),
                references(parts),
                first.addressee(),
                text(parts),
                parts.stream()
                        .map(PrintPart::format)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                first.createdAt(),
                parts.stream().map(PrintPart::id).toList());
    }

    private static String references(Collection<PrintPart> parts) {
        return parts.stream().map(PrintPart::reference).distinct().collect(Collectors.joining(", "));
    }

    private static String text(List<PrintPart> parts) {
        List<PrintPart> news = parts.stream().filter(PrintPart::news).toList();
        Stream<String> whole = parts.stream().filter(part -> !part.news()).map(PrintPart::body);
        Stream<String> told = news.isEmpty()
                ? Stream.empty()
                : Stream.of(Sentences.say("letter.moved.body", references(news), lines(news)));
        return Stream.concat(whole, told).collect(Collectors.joining("\n\n"));
    }

    private static String lines(List<PrintPart> news) {
        return news.stream()
                .map(part -> part.reference() + ": " + part.body())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
