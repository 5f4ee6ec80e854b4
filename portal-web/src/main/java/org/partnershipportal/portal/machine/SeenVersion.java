package org.partnershipportal.portal.machine;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.StaleVersionException;

/** The version that somebody saw, between {@code ETag} and {@code If-Match}. */
final class SeenVersion {
    private SeenVersion() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Whether none is said; {@code *} says none. */
    static boolean isMissing(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*");
    }

    /** @throws StaleVersionException for a tag that none of ours can be: whatever was seen, it is not how it stands */
    static int of(String ifMatch) {
        String tag = ifMatch.strip();
        if (!tag.matches("\"?[0-9]{1,9}\"?")) {
            throw new StaleVersionException();
        }
        return Integer.parseInt(tag.replace("\"", ""));
    }
}
