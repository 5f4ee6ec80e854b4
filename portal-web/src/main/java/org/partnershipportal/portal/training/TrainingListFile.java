package org.partnershipportal.portal.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.training.TrainingRow;
import org.partnershipportal.training.TrainingWorkService;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;
import org.partnershipportal.web.training.TrainingWords;

/** Everybody's training of the own body, as CSV. */
@WebServlet("/training/list.csv")
public class TrainingListFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrainingWorkService work;

    @Inject
    private transient TrainingWords words;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("training.csv", work.everybody().rows())
                .column("training.column.who", row -> row.person().name())
                .column("training.column.kind", row -> row.kind().name())
                .column("training.column.last", TrainingRow::last)
                .column("training.column.due", TrainingRow::due)
                .column("training.column.standing", row -> words.standing(row.standing()));
    }
}
