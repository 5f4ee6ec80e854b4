package org.partnershipportal.portal.councillor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.councillor.CaseworkRow;
import org.partnershipportal.councillor.CaseworkService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.page.Dates;

/** A councillor's own casework as a file. */
@WebServlet("/councillor/casework.csv")
public class CaseworkListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseworkService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("casework.csv", service.casework())
                .column("councillor.casework.reference", CaseworkRow::reference)
                .column("councillor.casework.about", row -> row.about() == null ? "" : row.about())
                .column("councillor.casework.sentence", row -> row.sentence() == null ? "" : row.sentence())
                .column(
                        "councillor.casework.due",
                        row -> row.due().map(Object::toString).orElse(""))
                .column("councillor.casework.raised", row -> Dates.london(row.raised()));
    }
}
