package org.partnershipportal.returns;

import java.util.List;

/**
 * What a body has handed in.
 *
 * @param months in the order of the list
 */
public record BodyReturnsRow(String slug, String name, List<BodyReturn> months) {

    /** How many months are missing. */
    public long missing() {
        return months.stream()
                .filter(month -> month.standing() == ReturnStanding.MISSING)
                .count();
    }
}
