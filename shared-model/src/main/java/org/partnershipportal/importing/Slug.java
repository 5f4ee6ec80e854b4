package org.partnershipportal.importing;

import java.text.Normalizer;
import java.util.Locale;

/** The short name of a thing in addresses. */
final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** Small letters, digits and single hyphens; empty for a name without a letter or digit of the Latin alphabet. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|['’]", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
