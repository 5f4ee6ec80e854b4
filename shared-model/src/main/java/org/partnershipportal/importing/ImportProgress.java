package org.partnershipportal.importing;

/** Tells whoever waits what is going on. */
@FunctionalInterface
public interface ImportProgress {
    /** A line of news. */
    void say(String line);

    /** @param percent how much of the whole is done, roughly: 0 to 100 */
    default void reached(int percent) {}
}
