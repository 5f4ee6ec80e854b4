package org.partnershipportal.portal.format;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.format.FormatFigureRow;
import org.partnershipportal.format.FormatFigureService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The published counts as open data: CSV, of one body or of all. A count that is not told is empty. */
@WebServlet("/format/counts.csv")
public class FormatCountsFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormatFigureService service;

    @Inject
    private transient OrganisationService organisations;

    @Inject
    private transient FormatWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        @Nullable BodyRow body = FormatCountsBacking.named(organisations, request);
        return new CsvFile<>("format-counts.csv", service.figures(body == null ? null : body.id()))
                .column("format.column.body", FormatFigureRow::body)
                .column("format.counts.from", row -> row.year().from())
                .column("format.column.kind", row -> words.kind(row.figure().kind()))
                .column("format.counts.asked", row -> row.figure().asked())
                .column("format.counts.in-time", row -> row.figure().inTime())
                .column("format.counts.late", row -> row.figure().late())
                .column("format.counts.refused", row -> row.figure().refused());
    }
}
