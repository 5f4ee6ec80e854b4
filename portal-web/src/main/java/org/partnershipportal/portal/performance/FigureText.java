package org.partnershipportal.portal.performance;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.performance.FigureSearch;
import org.partnershipportal.performance.MonthFigure;

/** Figures as other systems read them. */
final class FigureText {
    /** What the description shows; a test compares it with what the server says. */
    static final String EXAMPLE = "{\"from\": \"2026-04\", \"to\": \"2026-09\", \"page\": 1, \"more\": false,"
            + " \"figures\": [{\"tenant\": \"braintree\", \"promise\": \"TEL-01\", \"version\": 1,"
            + " \"month\": \"2026-09\", \"cases\": 10000, \"hits\": 8267, \"percentage\": 82.67,"
            + " \"bound\": \"at-least\", \"goal\": 90, \"kept\": false, \"published\": \"2026-10-31\","
            + " \"corrected\": null}]}";

    static final String EXAMPLE_CSV = """
            tenant,promise,version,month,cases,hits,percentage,bound,goal,kept,published,corrected
            braintree,TEL-01,1,2026-09,10000,8267,82.67,at-least,90,false,2026-10-31,
            """;

    private static final List<String> FIELDS = List.of(
            "tenant",
            "promise",
            "version",
            "month",
            "cases",
            "hits",
            "percentage",
            "bound",
            "goal",
            "kept",
            "published",
            "corrected");

    private FigureText() {}

    /** A page; what is one more than a page says only that there is another. */
    static JsonObject json(FigureSearch search, List<MonthFigure> figures) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page(figures).forEach(figure -> rows.add(object(values(figure))));
        return Json.createObjectBuilder()
                .add("from", search.from().toString())
                .add("to", search.until().toString())
                .add("page", search.page())
                .add("more", figures.size() > FigureSearch.PAGE)
                .add("figures", rows)
                .build();
    }

    /** The same page, without a mark and with names of fields that are those of the JSON. */
    static String csv(List<MonthFigure> figures) {
        StringBuilder all = new StringBuilder();
        try {
            CSVPrinter printer = new CSVPrinter(all, CSVFormat.RFC4180);
            printer.printRecord(FIELDS);
            for (MonthFigure figure : page(figures)) {
                printer.printRecord(values(figure));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("CSV cannot be written into a string", e);
        }
        return all.toString();
    }

    private static List<MonthFigure> page(List<MonthFigure> figures) {
        return figures.subList(0, Math.min(figures.size(), FigureSearch.PAGE));
    }

    /** In the order of the fields. */
    private static List<@Nullable Object> values(MonthFigure figure) {
        boolean told = figure.tally().hidden() == 0;
        return Arrays.asList(
                figure.body(),
                figure.promise(),
                figure.version(),
                figure.month().toString(),
                told ? figure.tally().cases() : null,
                told ? figure.tally().hits() : null,
                figure.tally().percentage().orElse(null),
                figure.target().isCeiling() ? "at-most" : "at-least",
                figure.target().goal(),
                figure.target()
                        .isKept(figure.tally().cases(), figure.tally().hits())
                        .orElse(null),
                figure.publishedOn().toString(),
                figure.correctedOn() == null ? null : figure.correctedOn().toString());
    }

    private static JsonObjectBuilder object(List<@Nullable Object> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                object.addNull(FIELDS.get(i));
            } else if (value instanceof Number number) {
                object.add(FIELDS.get(i), new BigDecimal(number.toString()));
            } else if (value instanceof Boolean truth) {
                object.add(FIELDS.get(i), truth);
            } else {
                object.add(FIELDS.get(i), value.toString());
            }
        }
        return object;
    }
}
