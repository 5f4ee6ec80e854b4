package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /** Writes figures of the asking body, in place of those of the same promises and months. */
    public void put(UUID body, MeasuredBy source, List<Figure> figures) {
        figures.forEach(figure -> repository.put(body, source, figure, clock.instant()));
    }
}
