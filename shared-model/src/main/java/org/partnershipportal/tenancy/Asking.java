package org.partnershipportal.tenancy;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Holds who asks, for the thread that works for him or her. Nobody set means: no transaction begins. */
public final class Asking {
    private static final ThreadLocal<@Nullable Asker> CURRENT = new ThreadLocal<>();

    private Asking() {}

    /** @return who asks now, or null when nobody was set */
    public static @Nullable Asker current() {
        return CURRENT.get();
    }

    /** Does the work as this asker, then forgets it again. */
    public static <T extends @Nullable Object> T as(Asker asker, Callable<T> work) throws Exception {
        Asker before = CURRENT.get();
        CURRENT.set(asker);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
