package org.partnershipportal.linkcheck;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one address answered.
 *
 * @param status 0 when nothing answered
 * @param location where it says to go instead; empty for nowhere
 */
record Reply(LinkOutcome outcome, int status, String location) {
    private static final int MOVED_PERMANENTLY = 301;
    private static final int PERMANENT_REDIRECT = 308;

    static Reply none(LinkOutcome outcome) {
        return new Reply(outcome, 0, "");
    }

    /** Whether a server may have refused the verb rather than the page, by a status or by hanging up. */
    boolean isRefused() {
        return status == 0 || status >= 400;
    }

    boolean isForGood() {
        return status == MOVED_PERMANENTLY || status == PERMANENT_REDIRECT;
    }

    /** Where to go on; empty when this is the end of the way. */
    Optional<URI> next(URI from) {
        if (status < 300 || status >= 400 || location.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(from.resolve(new URI(location.strip().replace(" ", "%20"))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    LinkAnswer judged(boolean forGood, @Nullable String leadsTo) {
        boolean moved = outcome == LinkOutcome.WELL && forGood;
        return new LinkAnswer(moved ? LinkOutcome.MOVED : outcome, status == 0 ? null : status, leadsTo);
    }
}
