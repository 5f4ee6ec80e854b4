package org.partnershipportal.check;

/**
 * How often a body was checked in a year.
 *
 * @param done how many checks were made in it
 * @param planned how many are planned for it and not made
 */
public record BodyYearRow(String slug, String name, int done, int planned) {
    /** How often each body is checked in a year. */
    public static final int WANTED = 2;

    /** How many are lacking, planned or not. */
    public int lacking() {
        return Math.max(0, WANTED - done);
    }

    /** How many are lacking for which there is no plan either. */
    public int unplanned() {
        return Math.max(0, WANTED - done - planned);
    }
}
