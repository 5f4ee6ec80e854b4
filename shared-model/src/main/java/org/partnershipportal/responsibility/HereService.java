package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.ServiceRow;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.responsibility.HereView.BodyDuties;
import org.partnershipportal.responsibility.HereView.ChangeHere;
import org.partnershipportal.responsibility.HereView.Duty;

/** All services at a place: who does what there on a day, and what is with others on another day. */
@Dependent
@Transactional
public class HereService {
    private static final LocalDate EARLIEST = LocalDate.of(1974, 4, 1);
    private static final int YEARS_AHEAD = 10;
    private static final int DAYS = 5;
    private static final Comparator<Duty> BY_NAME =
            Comparator.comparing((Duty duty) -> duty.service().name()).thenComparing(Duty::part);

    private final ResponsibilityRepository repository;
    private final DirectoryService directory;
    private final PlaceService places;
    private final Clock clock;

    @Inject
    public HereService(
            ResponsibilityRepository repository, DirectoryService directory, PlaceService places, Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param place what was typed for "where"
     * @param on the day; null for today
     * @param then another day, to see what is with others by then; null for none
     * @throws InvalidInputException naming {@code place}, {@code on} or {@code then}
     */
    @Permits(Permission.READ_DIRECTORY)
    public HereView here(String place, @Nullable LocalDate on, @Nullable LocalDate then) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : inRange("on", on, today);
        PlaceFound found = places.lookUp(place, day);
        if (found.place().isEmpty()) {
            return new HereView(found, day, List.of(), List.of(), List.of());
        }
        UUID area = found.place().get().areaId();
        Map<UUID, ServiceRow> services = services();
        List<ResponsibleBody> now = repository.find(services.keySet(), area, day);
        List<ChangeHere> changes = then == null
                ? List.of()
                : changes(services, now, repository.find(services.keySet(), area, inRange("then", then, today)));
        return new HereView(found, day, byBody(services, now), changes, repository.findDays(area, day, DAYS));
    }

    /** What is with others on one day than on another in an area, by name of the service. */
    @Permits(Permission.READ_DIRECTORY)
    public List<ChangeHere> changes(UUID area, LocalDate before, LocalDate after) {
        Map<UUID, ServiceRow> services = services();
        return changes(
                services,
                repository.find(services.keySet(), area, before),
                repository.find(services.keySet(), area, after));
    }

    private Map<UUID, ServiceRow> services() {
        return directory.services().stream()
                .collect(Collectors.toMap(ServiceRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static LocalDate inRange(String field, LocalDate day, LocalDate today) {
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            throw new InvalidInputException(field, "error.date.out-of-range", EARLIEST, latest);
        }
        return day;
    }

    private static List<BodyDuties> byBody(Map<UUID, ServiceRow> services, List<ResponsibleBody> all) {
        Map<BodyRow, List<Duty>> duties = all.stream()
                .collect(Collectors.groupingBy(
                        ResponsibleBody::row,
                        LinkedHashMap::new,
                        Collectors.mapping(body -> duty(services, body), Collectors.toList())));
        return duties.entrySet().stream()
                .map(entry -> new BodyDuties(
                        entry.getKey(),
                        entry.getValue().stream().sorted(BY_NAME).toList()))
                .sorted(Comparator.comparing((BodyDuties body) -> -body.duties().size())
                        .thenComparing(body -> body.body().name()))
                .toList();
    }

    /** Duties whose bodies are not the same on both days, by name of the service. */
    static List<ChangeHere> changes(
            Map<UUID, ServiceRow> services, List<ResponsibleBody> now, List<ResponsibleBody> then) {
        Map<Duty, List<String>> before = names(services, now);
        Map<Duty, List<String>> after = names(services, then);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted(BY_NAME)
                .map(duty ->
                        new ChangeHere(duty, before.getOrDefault(duty, List.of()), after.getOrDefault(duty, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<Duty, List<String>> names(Map<UUID, ServiceRow> services, List<ResponsibleBody> bodies) {
        return bodies.stream()
                .collect(Collectors.groupingBy(
                        body -> duty(services, body),
                        () -> new TreeMap<>(BY_NAME),
                        Collectors.mapping(
                                ResponsibleBody::name,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        names -> names.stream().sorted().toList()))));
    }

    private static Duty duty(Map<UUID, ServiceRow> services, ResponsibleBody body) {
        ServiceRow service = services.get(body.serviceId());
        if (service == null) {
            throw new IllegalStateException("a responsibility for no service");
        }
        return new Duty(service, body.part());
    }
}
