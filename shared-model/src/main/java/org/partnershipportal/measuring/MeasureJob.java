package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.performance.PromiseFigures;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.worktime.LondonClock;

/**
 * Measures what the portal saw of the promises of one body, each thing once, and brings the figures that it touches up to
 * date. It looks from where it stopped last; nothing is counted anew.
 */
@Dependent
@Transactional
public class MeasureJob {
    static final int PAGE = 500;

    private final MeasuringRepository repository;
    private final Findings findings;
    private final Judge judge;
    private final PromiseFigures figures;
    private final Clock clock;

    @Inject
    public MeasureJob(
            MeasuringRepository repository, Findings findings, Judge judge, PromiseFigures figures, Clock clock) {
        this.repository = repository;
        this.findings = findings;
        this.judge = judge;
        this.figures = figures;
        this.clock = clock;
    }

    /** All bodies that have promised something. */
    @Permits(Permission.READ_DIRECTORY)
    public List<UUID> bodies() {
        return repository.findBodies();
    }

    /**
     * Measures a page of one source, for the asking body.
     *
     * @param after where the page before ended; null for the first of a round
     * @return where this one ended; empty when the source is looked through
     */
    @Permits(Permission.MEASURE_PROMISES)
    public Optional<Cursor> measure(Source source, @Nullable Cursor after) {
        UUID me = me();
        Instant now = clock.instant();
        Optional<LocalDate> firstDay = repository.findFirstDay(me, today(now));
        if (firstDay.isEmpty()) {
            return Optional.empty();
        }
        repository.lock(me);
        Instant begin = firstDay.get().atStartOfDay(LondonClock.ZONE).toInstant();
        Instant since = repository.findUntil(me, source.name()).orElse(begin).minus(source.back());
        Findings.Page page = findings.find(source, me, after == null ? start(source, since) : after, since, now);
        List<Measured> measured = judge.judge(me, page.contacts(), now);
        repository.add(me, measured).forEach((month, promises) -> figures.bringUpToDate(me, month, promises));
        if (page.next().isEmpty()) {
            repository.keepUntil(me, source.name(), now);
        }
        return page.next();
    }

    /** Where lists are not in the order of what became known, all is looked through. */
    private static Cursor start(Source source, Instant since) {
        return Cursor.before(source.isInOrder() ? since : Instant.EPOCH);
    }

    /**
     * Sums each month up once more when it is over, and says of each promise that the body kept in it that nothing was measured
     * where nothing was.
     */
    @Permits(Permission.MEASURE_PROMISES)
    public void closeMonths() {
        UUID me = me();
        Instant now = clock.instant();
        YearMonth current = YearMonth.from(today(now));
        Optional<LocalDate> firstDay = repository.findFirstDay(me, today(now));
        if (firstDay.isEmpty()) {
            return;
        }
        repository.lock(me);
        YearMonth month = repository
                .findUntil(me, MeasuringRepository.MONTHS)
                .map(until -> YearMonth.from(today(until)))
                .orElse(YearMonth.from(firstDay.get()));
        while (month.isBefore(current)) {
            closeMonth(me, month);
            month = month.plusMonths(1);
        }
        repository.keepUntil(
                me,
                MeasuringRepository.MONTHS,
                current.atDay(1).atStartOfDay(LondonClock.ZONE).toInstant());
    }

    /** In the month in which a body or a version begins, what it kept at its end. */
    private void closeMonth(UUID me, YearMonth month) {
        figures.bringUpToDate(me, month);
        figures.putNone(
                me,
                judge.kept(me, month.atEndOfMonth()).stream()
                        .map(line -> line.promise().id())
                        .toList(),
                month);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, LondonClock.ZONE);
    }

    private static UUID me() {
        return Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
    }
}
