package org.partnershipportal.check;

import java.time.LocalDate;
import java.util.List;

/**
 * How often bodies were checked in a year, for the partnership.
 *
 * @param bodies by name
 * @param planned all that is planned
 * @param done in the year, the latest first
 * @param open actions that are not done, of all years
 */
public record CheckYearView(
        int year,
        List<BodyYearRow> bodies,
        List<CheckRow> planned,
        List<CheckRow> done,
        List<ActionRow> open,
        LocalDate today) {

    /** How many bodies were checked as often as they should. */
    public long checked() {
        return bodies.stream().filter(body -> body.lacking() == 0).count();
    }
}
