package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** When locations, contacts and surgeries are open. */
@Dependent
@Transactional
public class ScheduleService {
    private final ScheduleRepository repository;
    private final Clock clock;

    @Inject
    public ScheduleService(ScheduleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * The hours of each of these locations, contacts and surgeries; for what has none, hours that are not known. Exceptions
     * of the past are left out.
     */
    @Permits(Permission.READ_DIRECTORY)
    public Map<UUID, OpeningHours> hours(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ScheduleRepository.Owned>> found =
                repository.findAll(ids, LocalDate.now(clock).minusDays(1)).stream()
                        .collect(Collectors.groupingBy(ScheduleRepository.Owned::of));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> hours(found.getOrDefault(id, List.of()))));
    }

    private static OpeningHours hours(List<ScheduleRepository.Owned> rows) {
        return new OpeningHours(
                rows.stream()
                        .map(ScheduleRepository.Owned::line)
                        .filter(Objects::nonNull)
                        .toList(),
                rows.stream()
                        .map(ScheduleRepository.Owned::exception)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
