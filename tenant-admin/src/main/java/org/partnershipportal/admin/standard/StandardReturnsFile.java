package org.partnershipportal.admin.standard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.returns.BodyReturn;
import org.partnershipportal.returns.BodyReturnsRow;
import org.partnershipportal.returns.ReturnOverviewService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Messages;

/** The list of monthly figures as a file: a row for each body and month. */
@WebServlet("/standard/returns.csv")
public class StandardReturnsFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReturnOverviewService returns;

    /** A month of a body. */
    private record Cell(String body, BodyReturn month) {}

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        List<YearMonth> months = returns.months(ReturnsWish.until(request));
        List<Cell> cells = returns.bodies(months).stream()
                .filter(row -> !ReturnsWish.isMissingOnly(request) || row.missing() > 0)
                .flatMap(StandardReturnsFile::cells)
                .toList();
        return new CsvFile<>("monthly-figures.csv", cells)
                .column("standard.returns.body", Cell::body)
                .column("standard.returns.month", cell -> cell.month().month())
                .column(
                        "standard.returns.standing",
                        cell -> Messages.text("returns.standing." + cell.month().standing()))
                .column("standard.returns.gaps", cell -> cell.month().gaps());
    }

    private static Stream<Cell> cells(BodyReturnsRow row) {
        return row.months().stream().map(month -> new Cell(row.name(), month));
    }
}
