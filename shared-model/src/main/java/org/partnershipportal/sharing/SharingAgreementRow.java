package org.partnershipportal.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An agreement as one of its two parties reads it.
 *
 * @param with the name of the other body
 * @param from first day in force
 * @param until last day in force; empty for no end
 * @param signed whether both have signed
 * @param inForce whether it is signed and today lies within its dates
 */
public record SharingAgreementRow(
        UUID id,
        String with,
        String name,
        String purpose,
        String legalBasis,
        Set<SharedField> fields,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate review,
        boolean signed,
        boolean inForce) {
    private static final String CONSENT = "CONSENT";

    /** Whether the person must agree before anything of the kind that is held on this basis travels. */
    public boolean needsConsent(String basis) {
        return CONSENT.equals(basis) || CONSENT.equals(legalBasis);
    }
}
