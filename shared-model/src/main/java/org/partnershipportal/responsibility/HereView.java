package org.partnershipportal.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Duties that go the same way: from the same bodies to the same bodies, by name. */
    public record Handover(List<String> before, List<String> after, List<Duty> duties) {}

    /** The changes by who hands over to whom. */
    public List<Handover> handovers() {
        return handovers(changes);
    }

    /** Changes by who hands over to whom; what goes to nobody stands first, then what is most. */
    public static List<Handover> handovers(List<ChangeHere> changes) {
        Map<Way, List<Duty>> ways = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Way(change.before(), change.after()),
                        LinkedHashMap::new,
                        Collectors.mapping(ChangeHere::duty, Collectors.toList())));
        return ways.entrySet().stream()
                .map(way -> new Handover(way.getKey().before(), way.getKey().after(), way.getValue()))
                .sorted(Comparator.comparing((Handover one) -> !one.after().isEmpty())
                        .thenComparing(one -> -one.duties().size()))
                .toList();
    }

    private record Way(List<String> before, List<String> after) {}
}
