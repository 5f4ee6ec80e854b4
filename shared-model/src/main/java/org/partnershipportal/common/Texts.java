package org.partnershipportal.common;

import org.jspecify.annotations.Nullable;

/** Texts that people typed. */
public final class Texts {
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
}
