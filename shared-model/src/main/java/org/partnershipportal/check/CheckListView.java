package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.List;

/**
 * The checks of which a body knows.
 *
 * @param toFollow its actions that are to be looked at now, the oldest first
 * @param ours planned for its own people to make
 * @param ofUs planned openly by others
 * @param done the latest first
 * @param year how many were made at it this year
 */
public record CheckListView(
        List<ActionRow> toFollow,
        List<CheckRow> ours,
        List<CheckRow> ofUs,
        List<CheckRow> done,
        int year,
        LocalDate today) {}
