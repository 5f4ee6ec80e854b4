package org.partnershipportal.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A framework, and what the own body has assessed by it.
 *
 * @param assessments of all editions, the latest month first
 */
public record FrameworkRow(Framework framework, List<AssessmentRow> assessments) {

    /** The latest one that is finished. */
    public Optional<AssessmentRow> newest() {
        return assessments.stream().filter(AssessmentRow::isFinished).findFirst();
    }
}
