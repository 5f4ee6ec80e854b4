package org.partnershipportal.common;

import java.security.SecureRandom;

/** A reference to be told: two groups of four, easy to read out, with none of the signs taken for one another. */
public final class Reference {
    private static final String SIGNS = "23456789BCDFGHJKMNPQRTVWXY";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;

    private Reference() {}

    /** One that is most likely nobody else's: eight of 26 signs. */
    public static String fresh() {
        return group() + "-" + group();
    }

    private static String group() {
        StringBuilder group = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) {
            group.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return group.toString();
    }
}
