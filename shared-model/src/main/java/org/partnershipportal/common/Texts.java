package org.partnershipportal.common;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that people typed. */
public final class Texts {
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Texts() {}

    /** Without blanks around it; null for nothing but blanks. */
    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** A text that was checked to be there. */
    public static String required(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new IllegalStateException("a text that was to be checked is missing");
        }
        return typed.strip();
    }

    /**
     * Without the characters that XML 1.0 has no place for: control characters but tab and line ends, halves of a pair. They
     * come with what is pasted from other programs, nobody sees them, and no paper can be made of them.
     */
    public static String printable(String typed) {
        return UNPRINTABLE.matcher(typed).replaceAll("");
    }
}
