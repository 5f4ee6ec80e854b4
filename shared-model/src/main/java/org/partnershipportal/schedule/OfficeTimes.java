package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnershipportal.worktime.OfficeHours;

/** The office hours of bodies, with the days on which they are closed: by these their promises count. */
@Dependent
public class OfficeTimes {
    private static final LocalDate FROM_THE_BEGINNING = LocalDate.of(2000, 1, 1);
    static final List<ScheduleLine> USUAL = IntStream.rangeClosed(1, 5)
            .mapToObj(day -> ScheduleLine.weekly(DayOfWeek.of(day), LocalTime.of(9, 0), LocalTime.of(17, 0)))
            .toList();

    private final ScheduleRepository repository;

    @Inject
    public OfficeTimes(ScheduleRepository repository) {
        this.repository = repository;
    }

    /** Those of each of these bodies; of one that has given none, from nine to five but for its days closed. */
    public Map<UUID, OfficeHours> of(Collection<UUID> bodies) {
        Map<UUID, List<ScheduleRepository.Owned>> found = repository.findAll(bodies, FROM_THE_BEGINNING).stream()
                .collect(Collectors.groupingBy(ScheduleRepository.Owned::of));
        return bodies.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), body -> hours(found.getOrDefault(body, List.of()))));
    }

    private static OfficeHours hours(List<ScheduleRepository.Owned> rows) {
        List<ScheduleLine> lines = rows.stream()
                .map(ScheduleRepository.Owned::line)
                .filter(Objects::nonNull)
                .toList();
        List<ExceptionDay> closed = rows.stream()
                .map(ScheduleRepository.Owned::exception)
                .filter(Objects::nonNull)
                .toList();
        return new OfficeDays(new OpeningHours(lines.isEmpty() ? USUAL : lines, closed));
    }
}
