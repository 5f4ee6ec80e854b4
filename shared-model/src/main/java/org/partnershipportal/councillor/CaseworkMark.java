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
 * @param over whether what the authority covers is finished, as far as who asks may know: of later steps the councillor is
 *     not told
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
        boolean inOffice,
        boolean over) {
    /** Whether the councillor reads the reply, and what came before it. */
    public boolean stands() {
        return withdrawn.isEmpty() && inOffice;
    }
}
