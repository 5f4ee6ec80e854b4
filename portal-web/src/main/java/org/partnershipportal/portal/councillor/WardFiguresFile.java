package org.partnershipportal.portal.councillor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.councillor.FigureRow;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;

/** The figures of a ward as a file. */
@WebServlet("/councillor/ward.csv")
public class WardFiguresFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CouncillorWardBacking ward;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("ward.csv", ward.getFigures())
                .column("councillor.ward.body", FigureRow::body)
                .column(
                        "councillor.ward.service",
                        row -> row.service() == null ? Messages.text("councillor.ward.all") : row.service())
                .column("councillor.ward.came", row -> ward.number(row.came()))
                .column("councillor.ward.finished", row -> ward.number(row.finished()))
                .column("councillor.ward.late", row -> ward.number(row.late()))
                .column("councillor.ward.kept", ward::share);
    }
}
