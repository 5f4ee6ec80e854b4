package org.partnershipportal.format;

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
 * Counts what a body was asked for in other languages and formats, once a year has been over for a month, and writes what of it
 * may be shown. A year is counted once and stays as it is: two counts of one year would tell by their difference what neither
 * tells.
 */
@Dependent
@Transactional
public class FormatFigureJob {
    private final FormatFigureRepository repository;
    private final Clock clock;

    @Inject
    public FormatFigureJob(FormatFigureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All bodies that may have something to count; those that have closed until their last year is counted. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies(
                PublicYear.lastKnown(LocalDate.now(clock)).previous().from());
    }

    /** Counts the last year, of the asking body. Returns whether it was counted now. */
    @Permits(Permission.COUNT_EQUALITY)
    public boolean count() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        LocalDate today = LocalDate.now(clock);
        PublicYear year = PublicYear.lastKnown(today);
        if (repository.isCounted(me, year)) {
            return false;
        }
        List<FormatFigure> figures = FormatCounts.of(repository.findAtoms(me, year, today));
        if (!repository.add(me, year, figures.get(0), clock.instant())) {
            return false;
        }
        figures.stream().skip(1).forEach(figure -> repository.add(me, year, figure, clock.instant()));
        return true;
    }
}
