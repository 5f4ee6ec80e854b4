package org.partnershipportal.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that share an assessment by a framework.
 *
 * @param comparison their scores, the own body's first; no column for who shares none itself
 * @param sharing who shares one, by name, whether or not the own body does
 * @param own its newest finished one; null for none
 */
public record SharedView(
        ComparisonView comparison,
        List<SharerRow> sharing,
        @Nullable AssessmentRow own) {

    /** Whether the own body shares one, and so sees others. */
    public boolean isOpen() {
        return !comparison.columns().isEmpty();
    }
}
