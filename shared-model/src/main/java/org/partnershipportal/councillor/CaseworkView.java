package org.partnershipportal.councillor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.trail.TrailStepRow;

/**
 * What a councillor sees of casework: the resident's trail, which holds the reply, and nothing of the file.
 *
 * @param steps the latest first
 */
public record CaseworkView(
        String reference,
        String about,
        Given given,
        LocalDate givenOn,
        Covers covers,
        Instant raised,
        List<TrailStepRow> steps) {
    public CaseworkView {
        steps = List.copyOf(steps);
    }
}
