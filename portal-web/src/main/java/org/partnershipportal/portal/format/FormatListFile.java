package org.partnershipportal.portal.format;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.partnershipportal.format.FormatListView;
import org.partnershipportal.format.FormatRow;
import org.partnershipportal.format.FormatService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Dates;
import org.partnershipportal.web.page.Messages;

/** The own body's requests for other formats as CSV, without what was asked and who asked. */
@WebServlet("/format/list.csv")
public class FormatListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormatService service;

    @Inject
    private transient FormatWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        FormatListView view = service.list();
        return new CsvFile<>(
                        "format-requests.csv",
                        Stream.concat(view.open().stream(), view.closed().stream())
                                .toList())
                .column("format.column.reference", FormatRow::reference)
                .column("format.column.wanted", words::wanted)
                .column("format.column.enquiry", FormatRow::enquiry)
                .column("format.column.asked", row -> Dates.london(row.askedAt()))
                .column("format.column.due", FormatRow::due)
                .column("format.column.status", row -> words.status(row.status()))
                .column("format.column.closed", row -> row.closedAt() == null ? null : Dates.london(row.closedAt()))
                .column("format.late", row -> row.isLate(view.today()) ? Messages.text("format.late") : "");
    }
}
