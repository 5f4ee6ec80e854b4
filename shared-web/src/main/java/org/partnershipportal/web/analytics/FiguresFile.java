package org.partnershipportal.web.analytics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.analytics.AnalyticsView;
import org.partnershipportal.analytics.ContactsRow;
import org.partnershipportal.analytics.CountRow;
import org.partnershipportal.analytics.HandbackRow;
import org.partnershipportal.analytics.PairRow;
import org.partnershipportal.analytics.TimeRow;
import org.partnershipportal.asked.AskedPhraseRow;
import org.partnershipportal.asked.AskedPlaceRow;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;

/** Each table of the figures as a file. */
public final class FiguresFile {
    private FiguresFile() {}

    /**
     * The file of a table.
     *
     * @param table its id on the page
     * @throws NotFoundException when there is no such table
     */
    public static CsvFile<?> of(@Nullable String table, AnalyticsView view) {
        return switch (table == null ? "" : table) {
            case "handbacks" -> handbacks(view);
            case "causes" ->
                new CsvFile<>("causes.csv", view.causes())
                        .column("analytics.reason", row -> reason(row.of()))
                        .column("analytics.times", CountRow::times)
                        .column("analytics.percent", CountRow::percent);
            case "services" ->
                new CsvFile<>("services.csv", view.services())
                        .column("analytics.service", CountRow::of)
                        .column("analytics.times", CountRow::times)
                        .column("analytics.percent", CountRow::percent);
            case "pairs" ->
                new CsvFile<>("pairs.csv", view.pairs())
                        .column("analytics.from", PairRow::from)
                        .column("analytics.to", PairRow::to)
                        .column("analytics.times", PairRow::times);
            case "contacts" -> contacts(view);
            case "times" -> times(view);
            case "unsure" -> phrases("unsure.csv", view.unsure());
            case "phrases" -> phrases("phrases.csv", view.phrases());
            case "places" ->
                new CsvFile<>("places.csv", view.places())
                        .column("analytics.code", AskedPlaceRow::code)
                        .column("analytics.area", AskedPlaceRow::name)
                        .column("analytics.times", AskedPlaceRow::times)
                        .column("analytics.unsure", AskedPlaceRow::unsure);
            default -> throw new NotFoundException("error.NotFound");
        };
    }

    private static CsvFile<?> handbacks(AnalyticsView view) {
        return new CsvFile<>("handbacks.csv", view.handbacks())
                .column("analytics.service", HandbackRow::service)
                .column("analytics.reason", row -> reason(row.reason()))
                .column("analytics.from", HandbackRow::from)
                .column("analytics.to", HandbackRow::to)
                .column("analytics.suggested", HandbackRow::suggested)
                .column("analytics.area", HandbackRow::area)
                .column("analytics.times", HandbackRow::times);
    }

    private static CsvFile<?> contacts(AnalyticsView view) {
        return new CsvFile<>("contacts.csv", view.contacts())
                .column("analytics.body", ContactsRow::body)
                .column("analytics.contacts", ContactsRow::all)
                .column("analytics.resolved", ContactsRow::resolved)
                .column("analytics.resolved.percent", ContactsRow::resolvedPercent)
                .column("analytics.chasers", ContactsRow::chasers)
                .column("analytics.wrong-door", ContactsRow::wrongDoor);
    }

    private static CsvFile<?> times(AnalyticsView view) {
        return new CsvFile<>("times.csv", view.times())
                .column("analytics.body", TimeRow::body)
                .column("analytics.parts", TimeRow::parts)
                .column("analytics.days", TimeRow::days)
                .column("analytics.percent", TimeRow::percent)
                .column("analytics.hours", TimeRow::hours);
    }

    private static CsvFile<?> phrases(String name, List<AskedPhraseRow> rows) {
        return new CsvFile<>(name, rows)
                .column("analytics.phrase", AskedPhraseRow::words)
                .column("analytics.times", AskedPhraseRow::times)
                .column("analytics.unsure", AskedPhraseRow::unsure)
                .column("analytics.nearest", AskedPhraseRow::service);
    }

    private static String reason(String code) {
        return Messages.text("analytics.reason." + code.toUpperCase(Locale.ROOT));
    }
}
