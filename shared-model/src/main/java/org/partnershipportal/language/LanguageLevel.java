package org.partnershipportal.language;

/** How well somebody speaks or signs a language. */
public enum LanguageLevel {
    /** Interprets or translates for others. */
    TRAINED,
    /** Deals with a whole matter. */
    GOOD,
    /** Greets people and finds out what it is about. */
    SOME
}
