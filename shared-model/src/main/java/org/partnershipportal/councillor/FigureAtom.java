package org.partnershipportal.councillor;

import java.util.Set;
import java.util.UUID;

/**
 * So many parts of one service, in the same areas, of which the same is true.
 *
 * @param came whether they were brought in the month
 * @param finished whether they were completed in the month
 * @param late whether that was after the promise
 */
record FigureAtom(UUID service, Set<UUID> areas, boolean came, boolean finished, boolean late, int count) {
    FigureAtom {
        areas = Set.copyOf(areas);
    }
}
