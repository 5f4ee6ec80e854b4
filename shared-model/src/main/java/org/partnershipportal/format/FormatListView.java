package org.partnershipportal.format;

import java.time.LocalDate;
import java.util.List;

/**
 * The requests to a body.
 *
 * @param open by the day on which they are due
 * @param closed the latest first
 */
public record FormatListView(List<FormatRow> open, List<FormatRow> closed, LocalDate today) {
    public FormatListView {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }
}
