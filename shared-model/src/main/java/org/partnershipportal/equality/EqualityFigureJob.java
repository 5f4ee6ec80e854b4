package org.partnershipportal.equality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.worktime.PublicYear;

/**
 * Counts what people said of themselves, once a year has been over for a month, writes what of it may be shown, and deletes the
 * rest. A year is counted once and stays as it is: two counts of one year would tell by their difference what neither tells.
 */
@Dependent
@Transactional
public class EqualityFigureJob {
    private final EqualityRepository repository;
    private final Clock clock;

    @Inject
    public EqualityFigureJob(EqualityRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All bodies that may have something to count; those that have closed until their last year is counted. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findAtWork(
                PublicYear.lastKnown(LocalDate.now(clock)).previous().from());
    }

    /**
     * Counts the oldest year of which answers are there, of the asking body; the last one where there are none. A year that was
     * missed, since the body was suspended, is not kept for ever. Returns whether a year was counted now.
     */
    @Permits(Permission.COUNT_EQUALITY)
    public boolean count() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        PublicYear last = PublicYear.lastKnown(LocalDate.now(clock));
        PublicYear year = repository.findOldest(me, last).orElse(last);
        if (repository.isCounted(me, year)) {
            return false;
        }
        List<EqualityFigure> figures = EqualityCounts.of(repository.findAtoms(me, year));
        if (!repository.add(me, year, figures.get(0), clock.instant())) {
            return false;
        }
        figures.stream().skip(1).forEach(figure -> repository.add(me, year, figure, clock.instant()));
        repository.forget(me, year);
        return true;
    }
}
