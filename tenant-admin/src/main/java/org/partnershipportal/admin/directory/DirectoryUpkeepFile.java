package org.partnershipportal.admin.directory;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.upkeep.BodyUpkeepRow;
import org.partnershipportal.upkeep.BodyUpkeepService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** The list of bodies as a file. */
@WebServlet("/directory/upkeep.csv")
public class DirectoryUpkeepFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient BodyUpkeepService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("directory-upkeep.csv", service.bodies())
                .column("directory.column.body", BodyUpkeepRow::name)
                .column("directory.column.entries", BodyUpkeepRow::entries)
                .column("directory.column.overdue", BodyUpkeepRow::overdue)
                .column("directory.column.oldest", BodyUpkeepRow::oldest)
                .column("directory.column.links", BodyUpkeepRow::brokenLinks);
    }
}
