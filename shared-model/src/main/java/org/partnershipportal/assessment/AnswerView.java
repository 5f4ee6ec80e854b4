package org.partnershipportal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.PromiseRow;

/**
 * A criterion in an assessment, to be answered.
 *
 * @param answer null while nothing was saved
 * @param promises of the own body, whose figures may show it
 * @param next what is scored after it; null after the last one
 */
public record AnswerView(
        AssessmentRow row,
        Framework framework,
        Criterion criterion,
        @Nullable Answer answer,
        List<PromiseRow> promises,
        @Nullable Criterion next) {

    /** That was seen; 0 for nothing. */
    public int version() {
        return answer == null ? 0 : answer.version();
    }

    /** Practices and documents that were saved. */
    public List<Evidence> documents() {
        return evidence(false);
    }

    /** Figures that were saved. */
    public List<Evidence> figures() {
        return evidence(true);
    }

    private List<Evidence> evidence(boolean figures) {
        return answer == null
                ? List.of()
                : answer.evidence().stream()
                        .filter(one -> one.isFigure() == figures)
                        .toList();
    }
}
