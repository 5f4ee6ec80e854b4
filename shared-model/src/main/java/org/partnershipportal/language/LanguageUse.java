package org.partnershipportal.language;

/** For what somebody uses a language at work. */
public enum LanguageUse {
    IN_PERSON,
    /** Not for a language that is signed. */
    BY_TELEPHONE,
    BY_VIDEO,
    /** Not for a language that is signed. */
    IN_WRITING;

    /** Whether a language can be used so at all. */
    boolean suits(LanguageRow language) {
        return !language.signed() || this == IN_PERSON || this == BY_VIDEO;
    }
}
