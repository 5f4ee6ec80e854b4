package org.partnershipportal.measuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
     * Measures the first page of every source, for the asking body, in one transaction: most rounds find no second one.
     *
     * @return where the sources go on that are not looked through
     */
    @Permits(Permission.MEASURE_PROMISES)
    public MeasureRound measure() {
        return measure(EnumSet.allOf(Source.class));
    }

    /**
     * The same for some sources alone: where one fails, the others are measured all the same.
     *
     * @param sources at least one
     */
    @Permits(Permission.MEASURE_PROMISES)
    public MeasureRound measure(Set<Source> sources) {
        UUID me = me();
        Instant now = clock.instant();
        Map<Source, Cursor> next = new EnumMap<>(Source.class);
        begin(me, now).ifPresent(begin -> {
            Map<String, Instant> seen = repository.marks(me);
            Map<Source, Set<UUID>> lines = repository.promises();
            for (Source source : sources) {
                Instant since = seen.getOrDefault(source.name(), begin).minus(source.back());
                page(source, me, lines, start(source, since), since, now).ifPresent(after -> next.put(source, after));
            }
            List<String> through = sources.stream()
                    .filter(source -> !next.containsKey(source))
                    .map(Enum::name)
                    .toList();
            repository.keepUntil(me, through, now);
        });
        return new MeasureRound(now, next);
    }

    /**
     * Measures a further page of a source, for the asking body.
     *
     * @param after where the page before ended
     * @param begun when the round began: what changed since then is looked at in the next one
     * @return where this one ended; empty when the source is looked through
     */
    @Permits(Permission.MEASURE_PROMISES)
    public Optional<Cursor> measure(Source source, Cursor after, Instant begun) {
        UUID me = me();
        Instant now = clock.instant();
        return begin(me, now).flatMap(begin -> {
            Instant since =
                    repository.marks(me).getOrDefault(source.name(), begin).minus(source.back());
            Optional<Cursor> next = page(source, me, repository.promises(), after, since, now);
            if (next.isEmpty()) {
                repository.keepUntil(me, List.of(source.name()), begun);
            }
            return next;
        });
    }

    /** When the body began to keep promises, and nobody else measures it; empty when it has not begun. */
    private Optional<Instant> begin(UUID me, Instant now) {
        Optional<LocalDate> firstDay = repository.findFirstDay(me, today(now));
        firstDay.ifPresent(day -> repository.lock(me));
        return firstDay.map(day -> day.atStartOfDay(LondonClock.ZONE).toInstant());
    }

    private Optional<Cursor> page(
            Source source, UUID me, Map<Source, Set<UUID>> lines, Cursor after, Instant since, Instant now) {
        Findings.Page page = findings.find(source, me, lines.getOrDefault(source, Set.of()), after, since, now);
        repository
                .add(me, judge.judge(me, page.contacts(), now))
                .forEach((month, promises) -> figures.bringUpToDate(me, month, promises));
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
        Instant until = repository.marks(me).get(MeasuringRepository.MONTHS);
        YearMonth month = YearMonth.from(until == null ? firstDay.get() : today(until));
        while (month.isBefore(current)) {
            closeMonth(me, month);
            month = month.plusMonths(1);
        }
        repository.keepUntil(
                me,
                List.of(MeasuringRepository.MONTHS),
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
