package org.partnershipportal.portal.referral;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a case that somebody saw, as a form carries it. */
public final class SeenVersion {
    private static final int NONE = -1;
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    private SeenVersion() {}

    /** @param carried null for nothing @return one that no case has when none can be read */
    public static int of(@Nullable String carried) {
        return carried != null && VERSION.matcher(carried).matches() ? Integer.parseInt(carried) : NONE;
    }
}
