package org.partnershipportal.portal.equality;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.equality.ComparedLine;
import org.partnershipportal.equality.ComparedQuestion;
import org.partnershipportal.equality.ComparedView;
import org.partnershipportal.equality.EqualityFigureService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.worktime.PublicYear;

/** Who gave feedback to a body in a year beside who lives there, as CSV. What is not told or not known is empty. */
@WebServlet("/equality.csv")
public class EqualityFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EqualityFigureService service;

    @Inject
    private transient EqualityWords words;

    private record Line(ComparedQuestion question, ComparedLine line) {}

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        String slug = Objects.requireNonNullElse(request.getParameter("body"), "");
        ComparedView view = service.compare(slug, EqualityBodyBacking.year(request));
        @Nullable PublicYear year = view.year();
        return new CsvFile<>(
                        "equality-" + view.body().slug() + ".csv",
                        view.questions().stream()
                                .flatMap(question -> question.lines().stream().map(line -> new Line(question, line)))
                                .toList())
                .column("equality.column.body", row -> view.body().name())
                .column("equality.column.from", row -> year == null ? null : year.from())
                .column(
                        "equality.column.question",
                        row -> words.question(row.question().question()))
                .column(
                        "equality.column.choice",
                        row -> words.choice(
                                row.question().question(), row.line().choice()))
                .column("equality.column.answers", row -> row.line().answers())
                .column("equality.column.share", row -> row.line().share())
                .column("equality.column.population", row -> row.line().population())
                .column("equality.column.difference", row -> row.line().difference())
                .column("equality.column.source", row -> row.question().source())
                .column("equality.column.source-on", row -> row.question().sourceOn());
    }
}
