package org.partnershipportal.councillor;

import org.jspecify.annotations.Nullable;

/**
 * What one body was brought and finished at places in a ward, in a month. A number that is null is not to be known: it is
 * fewer than five, or would give such a number away.
 *
 * @param service null for all services together
 * @param late of those finished, how many after the promise
 */
public record FigureRow(
        String body,
        @Nullable String service,
        @Nullable Integer came,
        @Nullable Integer finished,
        @Nullable Integer late) {
    private static final int HUNDRED = 100;

    /** The share that was kept in time, in whole percent; null where nothing was finished, or it is not to be known. */
    public @Nullable Integer keptPercent() {
        Integer all = finished;
        Integer missed = late;
        return all == null || missed == null || all == 0 ? null : Integer.valueOf((all - missed) * HUNDRED / all);
    }
}
