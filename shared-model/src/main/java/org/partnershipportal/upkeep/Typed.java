package org.partnershipportal.upkeep;

import org.jspecify.annotations.Nullable;

/** What people type. */
final class Typed {
    private Typed() {}

    /** Without blanks around it, its lines ended in one way. */
    static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
