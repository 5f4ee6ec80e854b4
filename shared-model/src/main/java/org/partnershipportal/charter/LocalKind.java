package org.partnershipportal.charter;

/** In what a body's promise differs from the standard. */
public enum LocalKind {
    STRICTER,
    /** For parish councils and voluntary bodies: it says in public why. */
    NOT_APPLICABLE
}
