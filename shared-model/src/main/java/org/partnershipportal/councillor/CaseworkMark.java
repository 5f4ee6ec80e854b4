package org.partnershipportal.councillor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a councillor asks for the resident of an enquiry, for who has its contents.
 *
 * @param council to which the councillor belongs
 * @param email where the councillor is told of steps; null for nowhere
 * @param withdrawn when the authority ended; empty while it stands
 * @param inOffice whether the councillor still has a term there
 */
public record CaseworkMark(
        UUID id,
        String reference,
        String councillor,
        String council,
        @Nullable String email,
        Given given,
        LocalDate givenOn,
        Covers covers,
        Optional<Instant> withdrawn,
        boolean inOffice) {
    /** Whether the councillor reads the reply. */
    public boolean stands() {
        return withdrawn.isEmpty() && inOffice;
    }
}
