package org.partnershipportal.shareddesk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement by which a shared desk acts for a body, as one of the two reads it.
 *
 * @param desk its name
 * @param body the name of the body that is served
 * @param ours whether the own body is the one that is served; else it is the desk
 * @param from first day in force, once it is signed
 * @param until last day in force; empty for no end
 */
public record DeskAgreementRow(
        UUID id,
        String desk,
        String body,
        boolean ours,
        String terms,
        LocalDate from,
        Optional<LocalDate> until,
        Standing standing) {

    /** Whether the own body has to sign it. */
    public boolean isToSign() {
        return !ours && standing == Standing.OFFERED;
    }

    /** Whether it can still be ended. */
    public boolean isToEnd() {
        return standing != Standing.OVER;
    }

    /** How an agreement stands today. */
    public enum Standing {
        /** The desk has not signed it. */
        OFFERED,
        /** Signed, and begins later. */
        AGREED,
        IN_FORCE,
        /** Past its last day, or taken back. */
        OVER
    }
}
