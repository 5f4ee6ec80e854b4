package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** When locations, contacts and surgeries are open. */
@Dependent
@Transactional
public class ScheduleService {
    private final ScheduleRepository repository;
    private final Clock clock;
    private final CurrentUser user;

    @Inject
    public ScheduleService(ScheduleRepository repository, Clock clock, CurrentUser user) {
        this.repository = repository;
        this.clock = clock;
        this.user = user;
    }

    /** The hours of each of these; for what has none, hours that are not known. Exceptions of the past are left out. */
    @Permits(Permission.READ_DIRECTORY)
    public Map<UUID, OpeningHours> hours(ScheduleOf of, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ScheduleRepository.OwnedLine>> lines =
                repository.findLines(of, ids).stream().collect(Collectors.groupingBy(ScheduleRepository.OwnedLine::of));
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Map<UUID, List<ScheduleRepository.OwnedException>> exceptions =
                repository.findExceptions(of, ids, yesterday).stream()
                        .collect(Collectors.groupingBy(ScheduleRepository.OwnedException::of));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new OpeningHours(
                                lines.getOrDefault(id, List.of()).stream()
                                        .map(ScheduleRepository.OwnedLine::line)
                                        .toList(),
                                exceptions.getOrDefault(id, List.of()).stream()
                                        .map(ScheduleRepository.OwnedException::day)
                                        .toList())));
    }

    /** Puts these in place of all lines, and of the exceptions from today on, of a location or contact of the own body. */
    @Permits(Permission.EDIT_DIRECTORY)
    public void replace(ScheduleOf of, UUID id, List<ScheduleLine> lines, List<ExceptionDay> exceptions) {
        UUID tenant = user.tenant().orElseThrow();
        repository.clear(of, id, LocalDate.now(clock));
        lines.forEach(line -> repository.add(tenant, of, id, line));
        exceptions.forEach(exception -> repository.add(tenant, of, id, exception));
    }
}
