package org.partnershipportal.portal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.assessment.ComparedColumn;
import org.partnershipportal.assessment.ComparisonView;
import org.partnershipportal.assessment.Criterion;
import org.partnershipportal.assessment.Score;
import org.partnershipportal.assessment.Scores;
import org.partnershipportal.web.download.CsvFile;

/** A score in a CSV file: of one criterion in one of the assessments that are compared. */
record ScoreCell(ComparedColumn column, Criterion criterion) {

    /** All scores of a comparison, assessment by assessment. */
    static List<ScoreCell> of(ComparisonView view) {
        return view.columns().stream()
                .flatMap(column -> column.scores().framework().criteria().stream()
                        .map(criterion -> new ScoreCell(column, criterion)))
                .toList();
    }

    /** Adds what stands in every such file. */
    static CsvFile<ScoreCell> scores(CsvFile<ScoreCell> file, AssessmentWords words) {
        return file.column("assessment.list.month", cell -> cell.column().month())
                .column("assessment.file.ref", cell -> cell.criterion().ref())
                .column("assessment.heading", cell -> cell.criterion().heading())
                .column("assessment.criterion", cell -> cell.criterion().text())
                .column("assessment.file.points", cell -> points(cell.column().scores(), cell.criterion()))
                .column(
                        "assessment.score",
                        cell -> words.score(cell.column().scores().of(cell.criterion())));
    }

    /** Points of a criterion; null where it is not scored or does not apply. */
    static @Nullable Integer points(Scores scores, Criterion criterion) {
        return scores.of(criterion).filter(Score::isCounted).map(Score::points).orElse(null);
    }
}
