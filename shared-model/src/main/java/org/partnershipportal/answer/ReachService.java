package org.partnershipportal.answer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.directory.BrowseService;
import org.partnershipportal.directory.ServiceFacts;
import org.partnershipportal.directory.Where;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.NearRow;
import org.partnershipportal.schedule.ScheduleService;

/** What stands beside answers, all in one transaction and three statements: facts, nearest locations, opening hours. */
@Dependent
@Transactional
public class ReachService {
    private final BrowseService browse;
    private final LocationService locations;
    private final ScheduleService schedules;

    @Inject
    public ReachService(BrowseService browse, LocationService locations, ScheduleService schedules) {
        this.browse = browse;
        this.locations = locations;
        this.schedules = schedules;
    }

    /**
     * Looks it up.
     *
     * @param contacts whose hours are wanted
     * @param place from which the way is measured; null, or one whose position is not known: by name
     * @param where and when: what a closed body had is its successor's
     */
    @Permits(Permission.READ_DIRECTORY)
    public ReachFound lookUp(
            Set<UUID> services, Set<UUID> bodies, Collection<UUID> contacts, @Nullable UUID place, Where where) {
        if (services.isEmpty() || bodies.isEmpty()) {
            return new ReachFound(List.of(), List.of(), schedules.hours(contacts));
        }
        List<ServiceFacts> facts = browse.facts(services, bodies, where);
        List<NearRow> near = locations.nearest(services, bodies, place, where.on());
        Set<UUID> open = Stream.concat(
                        contacts.stream(),
                        near.stream().map(row -> row.location().id()))
                .collect(Collectors.toSet());
        return new ReachFound(facts, near, schedules.hours(open));
    }
}
