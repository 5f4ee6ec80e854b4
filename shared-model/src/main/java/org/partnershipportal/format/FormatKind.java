package org.partnershipportal.format;

/** What somebody needs in order to understand and be understood. */
public enum FormatKind {
    TRANSLATION,
    INTERPRETING,
    LARGE_PRINT,
    AUDIO,
    BRAILLE,
    EASY_READ,
    /** In British Sign Language. */
    SIGNED_VIDEO;

    /** Whether a language has to be named. */
    public boolean isOfALanguage() {
        return this == TRANSLATION || this == INTERPRETING;
    }
}
