package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes when something is open, in the transaction of the use case that wants it. */
@Dependent
public class Timetables {
    private final ScheduleRepository repository;
    private final Clock clock;

    @Inject
    public Timetables(ScheduleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Puts these in place of all lines, and of the exceptions from today on, of what belongs to this body. */
    public void replace(UUID body, ScheduleOf of, UUID id, List<ScheduleLine> lines, List<ExceptionDay> exceptions) {
        repository.clear(of, id, LocalDate.now(clock));
        lines.forEach(line -> repository.add(body, of, id, line));
        exceptions.forEach(exception -> repository.add(body, of, id, exception));
    }
}
