package org.partnershipportal.importing;

/** What is wrong with one row of a file. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String message) {
        super(message);
    }
}
