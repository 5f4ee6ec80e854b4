package org.partnershipportal.admin.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.training.BodyShareRow;
import org.partnershipportal.training.PartnershipTrainingService;
import org.partnershipportal.training.TrainedShare;
import org.partnershipportal.web.download.CsvDownload;
import org.partnershipportal.web.download.CsvFile;

/** How many of each body are trained, as CSV; empty where it is not told. */
@WebServlet("/training/kinds.csv")
public class TrainingSharesFile extends CsvDownload {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PartnershipTrainingService service;

    @Override
    protected CsvFile<?> file(HttpServletRequest request) {
        return new CsvFile<>("trained-people.csv", service.shares())
                .column("training.shares.body", BodyShareRow::body)
                .column("training.column.kind", row -> row.kind().name())
                .column("training.shares.trained", told(TrainedShare::trained))
                .column("training.shares.people", told(TrainedShare::people))
                .column("training.shares.percent", told(TrainedShare::percent))
                .column("training.shares.on", BodyShareRow::on);
    }

    private static Function<BodyShareRow, @Nullable Object> told(Function<TrainedShare, Object> part) {
        return row -> row.share() == null ? null : part.apply(row.share());
    }
}
