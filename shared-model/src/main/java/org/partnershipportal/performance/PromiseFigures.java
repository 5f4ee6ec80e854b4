package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.standard.MeasuredBy;

/** The figures of one body. For use cases that say who may. */
@Dependent
public class PromiseFigures {
    private final PromiseFigureRepository repository;
    private final Clock clock;

    @Inject
    public PromiseFigures(PromiseFigureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Brings the figures of one month up to what was measured of the asking body. It reads that month's contacts of the body
     * alone.
     */
    public void bringUpToDate(UUID body, YearMonth month) {
        repository.sum(body, month.atDay(1), clock.instant());
    }

    /** The same for some promises alone. */
    public void bringUpToDate(UUID body, YearMonth month, Collection<UUID> promises) {
        repository.sum(body, month.atDay(1), promises, clock.instant());
    }

    /** Says of promises that nothing was measured in a month, where no figure is there. */
    public void putNone(UUID body, Collection<UUID> promises, YearMonth month) {
        repository.putNone(body, promises, month.atDay(1), clock.instant());
    }

    /** Writes figures of the asking body, in place of those of the same promises and months. */
    public void put(UUID body, MeasuredBy source, List<Figure> figures) {
        figures.forEach(figure -> repository.put(body, source, figure, clock.instant()));
    }
}
