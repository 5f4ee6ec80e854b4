package org.partnershipportal.machine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which requests, or which updates of them, another system asks for, and which page.
 *
 * @param references empty for all
 * @param services slugs; empty for all
 * @param closed whether they are closed; null for open and closed ones
 * @param since of the first contact, or of the update; null for no limit
 * @param until before this moment; null for no limit
 * @param page from 1
 */
public record RequestFilter(
        List<String> references,
        List<String> services,
        @Nullable Boolean closed,
        @Nullable Instant since,
        @Nullable Instant until,
        int page) {
    /** So many rows a page has. */
    public static final int SIZE = 1000;

    public RequestFilter {
        references = List.copyOf(references);
        services = List.copyOf(services);
    }

    /** One request alone. */
    static RequestFilter of(String reference) {
        return new RequestFilter(List.of(reference), List.of(), null, null, null, 1);
    }
}
