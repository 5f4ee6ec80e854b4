package org.partnershipportal.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.place.PlaceFound;

/**
 * Who does what at a place on a day.
 *
 * @param bodies empty when the place is ambiguous or unknown; who does most comes first
 * @param changes what is with somebody else on the second day; empty when none was asked for
 * @param days coming days on which something changes here, the next first
 */
public record HereView(
        PlaceFound place, LocalDate on, List<BodyDuties> bodies, List<ChangeHere> changes, List<LocalDate> days) {

    /** What one body does here, by name of the service. */
    public record BodyDuties(BodyRow body, List<Duty> duties) {}

    /** A service, or the part of it that is named. */
    public record Duty(ServiceRow service, String part) {}

    /** A duty that is with others on another day; no bodies where nobody has it. */
    public record ChangeHere(Duty duty, List<String> before, List<String> after) {}
}
