package org.partnershipportal.schedule;

import java.util.List;

/**
 * When the office of a body is open from tomorrow on.
 *
 * @param lines none when the body has said nothing: then from nine to five on working days
 * @param days from today on that are different
 */
public record OfficeView(List<ScheduleLine> lines, List<ExceptionDay> days) {
    public OfficeView {
        lines = List.copyOf(lines);
        days = List.copyOf(days);
    }

    /** Another for other hours: by it a change by somebody else is noticed. */
    public String fingerprint() {
        return Integer.toHexString((OpeningText.of(lines) + "|" + OpeningText.ofDays(days)).hashCode());
    }
}
