package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.worktime.LondonClock;

/**
 * Counts what a body was brought and finished in wards, once a month is over, and writes what of it may be shown. A month is
 * counted once and stays as it is: two counts of one month would tell by their difference what neither tells.
 */
@Dependent
@Transactional
public class FigureJob {
    private static final int MONTHS_BACK = 12;

    private final FigureRepository repository;
    private final Clock clock;

    @Inject
    public FigureJob(FigureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** All bodies that may have something to count; those that have closed until their last month is over and counted. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies(
                YearMonth.from(LocalDate.now(clock)).minusMonths(MONTHS_BACK).atDay(1));
    }

    /**
     * Counts the oldest month of the last twelve that is over and not counted yet, of the asking body.
     *
     * @return whether there may be another
     */
    @Permits(Permission.COUNT_WARD_FIGURES)
    public boolean count() {
        UUID me =
                Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        if (!repository.hasCouncillors(me)) {
            return false;
        }
        for (int back = MONTHS_BACK; back > 0; back--) {
            YearMonth month = now.minusMonths(back);
            if (!repository.isCounted(me, month.atDay(1)) && repository.begin(me, month.atDay(1))) {
                List<FigureAtom> atoms = repository.findAtoms(me, start(month), start(month.plusMonths(1)));
                WardCounts.of(atoms).forEach(count -> repository.add(me, month.atDay(1), count));
                return true;
            }
        }
        return false;
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(LondonClock.ZONE).toInstant();
    }
}
