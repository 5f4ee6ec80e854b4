package org.partnershipportal.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ContactRow;
import org.partnershipportal.directory.Contacts;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.directory.Where;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.schedule.ScheduleService;

/** Finds what stands beside answers in four statements: contacts, facts, nearest locations, opening hours. */
@Dependent
class ReachLookUp {
    private final DirectoryService directory;
    private final BrowseService browse;
    private final LocationService locations;
    private final ScheduleService schedules;

    @Inject
    ReachLookUp(
            DirectoryService directory, BrowseService browse, LocationService locations, ScheduleService schedules) {
        this.directory = directory;
        this.browse = browse;
        this.locations = locations;
        this.schedules = schedules;
    }

    /**
     * Looks it up.
     *
     * @param place from which the way is measured
     * @param where and when: what a closed body had is its successor's
     */
    ReachFound find(Collection<UUID> services, Set<UUID> bodies, PlaceFound place, Where where) {
        Contacts contacts = directory.contacts(services, bodies, where);
        List<ServiceFacts> facts = browse.facts(services, bodies, where);
        List<NearRow> near = locations.nearest(services, bodies, place, where.on());
        Stream<UUID> reached = services.stream()
                .flatMap(service -> bodies.stream().flatMap(body -> contacts.of(service, body).stream()))
                .map(ContactRow::id);
        Stream<UUID> visited = near.stream().map(row -> row.location().id());
        Set<UUID> open = Stream.concat(reached, visited).collect(Collectors.toSet());
        return new ReachFound(contacts, facts, near, schedules.hours(open));
    }

    /** How a body is reached about everything. */
    List<ContactRow> general(UUID body, Where where) {
        return directory.contacts(List.of(), List.of(body), where).general(body);
    }
}
