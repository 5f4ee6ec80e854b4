package org.partnershipportal.impact;

import java.time.LocalDate;
import java.util.List;

/**
 * Assessments.
 *
 * @param drafts the latest first
 * @param published those whose review is due first
 */
public record ImpactListView(List<ImpactRow> drafts, List<ImpactRow> published, LocalDate today) {
    public ImpactListView {
        drafts = List.copyOf(drafts);
        published = List.copyOf(published);
    }
}
