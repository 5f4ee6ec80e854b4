package org.partnershipportal.importing;

/** The file could not be read or the database could not be reached; what was there before still holds. */
public final class ImportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportFailed(Throwable cause) {
        super("The import failed: " + cause.getMessage() + "\nWhat was there before still holds.", cause);
    }
}
