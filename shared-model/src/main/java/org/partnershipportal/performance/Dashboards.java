package org.partnershipportal.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.KeptPromises;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.performance.PerformanceRepository.Aim;
import org.partnershipportal.performance.PerformanceRepository.Body;
import org.partnershipportal.performance.PerformanceRepository.BodySum;
import org.partnershipportal.performance.PerformanceRepository.Expected;
import org.partnershipportal.performance.PerformanceRepository.MonthSum;
import org.partnershipportal.performance.PerformanceRepository.Sum;
import org.partnershipportal.standard.PromiseRow;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.Standards;
import org.partnershipportal.standard.VersionRow;

/** Lines, trends and bodies from the same figures, for everybody and for a body itself. For use cases that say who may. */
@Dependent
public class Dashboards {
    private final PerformanceRepository repository;
    private final Standards standards;
    private final KeptPromises kept;

    @Inject
    public Dashboards(PerformanceRepository repository, Standards standards, KeptPromises kept) {
        this.repository = repository;
        this.standards = standards;
        this.kept = kept;
    }

    /** What is published of a time, of all bodies together. */
    public OverviewView published(Period period) {
        return overview(Readership.EVERYBODY, period);
    }

    /** What is published of a time of one body. */
    public OverviewView published(Period period, UUID body) {
        return overview(Readership.EVERYBODY, period, repository.getBody(body));
    }

    Optional<YearMonth> latest(Readership readers) {
        return repository.findLatest(readers);
    }

    /** All bodies together. */
    OverviewView overview(Readership readers, Period period) {
        @Nullable YearMonth latest = latest(readers).orElse(null);
        Map<String, Sum> now = Map.of();
        Map<String, Sum> before = Map.of();
        Optional<VersionRow> version = standards.findInForce(lastDay(period, latest));
        if (version.isPresent()) {
            List<Sum> sums = repository.findSums(readers, version.get().id(), period);
            now = byCode(sums, true);
            before = byCode(sums, false);
        }
        Map<String, Integer> expected = repository.findExpected(firstDay(period, latest)).stream()
                .collect(Collectors.toMap(Expected::code, Expected::bodies));
        List<PromiseLine> lines = new ArrayList<>();
        for (PromiseRow promise :
                version.map(one -> standards.read(one).promises()).orElse(List.of())) {
            Sum sum = now.get(promise.code());
            lines.add(new PromiseLine(
                    promise,
                    promise.target(),
                    tally(sum),
                    tally(before.get(promise.code())),
                    sum == null ? 0 : sum.bodies(),
                    sum == null ? 0 : sum.keeping(),
                    expected.getOrDefault(promise.code(), 0),
                    sum == null ? 0 : sum.told()));
        }
        return new OverviewView(null, period, latest, lines);
    }

    /** One body, by the promises that it keeps at the end of the period. */
    OverviewView overview(Readership readers, Period period, Body body) {
        @Nullable YearMonth latest = latest(readers).orElse(null);
        List<CharterLine> promised = kept.on(body.id(), lastDay(period, latest)).stream()
                .filter(CharterLine::isKept)
                .toList();
        List<BodySum> sums = repository.findSums(readers, period, body.id());
        List<PromiseLine> lines =
                promised.stream().map(line -> ofOne(line, sums)).toList();
        return new OverviewView(body.name(), period, latest, lines);
    }

    /** By what the body promised beyond the standard, where it was measured so all the time. */
    private static PromiseLine ofOne(CharterLine line, List<BodySum> sums) {
        BodySum now = sum(sums, line, true);
        BodySum before = sum(sums, line, false);
        PromiseTarget standard = line.promise().target();
        boolean sameAmount = Objects.equals(line.target().amount(), standard.amount());
        if (!sameAmount && now.isMeasuredByOwn()) {
            return ofOne(line, line.target(), now.own(), before.own());
        }
        return ofOne(line, sameAmount ? line.target() : standard, now.tally(), before.tally());
    }

    private static PromiseLine ofOne(CharterLine line, PromiseTarget target, Tally now, Tally before) {
        int keeping = now.standing(target) == Standing.KEPT ? 1 : 0;
        return new PromiseLine(
                line.promise(), target, now, before, now.cases() > 0 ? 1 : 0, keeping, 1, Math.min(1, now.figures()));
    }

    private static BodySum sum(List<BodySum> sums, CharterLine line, boolean now) {
        return sums.stream()
                .filter(sum ->
                        sum.now() == now && sum.code().equals(line.promise().code()))
                .findFirst()
                .orElseGet(() -> new BodySum(line.promise().code(), now, Tally.UNKNOWN, null));
    }

    /**
     * One promise: its trend, of all bodies or of one, and body by body in the period.
     *
     * @throws NotFoundException when no published version has such a promise
     */
    PromisePerformanceView promise(Readership readers, String code, Period period, @Nullable Body body) {
        @Nullable YearMonth latest = latest(readers).orElse(null);
        PromiseRow promise = standards
                .findPromise(code, lastDay(period, latest))
                .orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new PromisePerformanceView(
                promise,
                body == null ? null : body.name(),
                period,
                trend(readers, promise, period, latest, body),
                repository.findBodies(readers, code, period, promise.target()),
                repository.findMissing(readers, code, firstDay(period, latest), period),
                latest);
    }

    /** The periods since it is promised, up to the one asked about or the last one told, whichever is later. */
    private List<TrendPoint> trend(
            Readership readers, PromiseRow promise, Period period, @Nullable YearMonth latest, @Nullable Body body) {
        Period last = latest == null || period.holds(latest) || latest.isBefore(period.first())
                ? period
                : Period.of(period.kind(), latest);
        int points = period.kind().trend();
        Period first = last.minus(points - 1);
        List<MonthSum> months = repository.findMonths(
                readers, promise.code(), first.begins(), last.ends(), body == null ? null : body.id());
        List<Aim> aims = repository.findAims(promise.code());
        List<TrendPoint> trend = new ArrayList<>();
        for (int back = points - 1; back >= 0; back--) {
            Period one = last.minus(back);
            Tally tally = months.stream()
                    .filter(month -> one.holds(month.month()))
                    .map(MonthSum::tally)
                    .reduce(Tally.UNKNOWN, Tally::plus);
            Optional<PromiseTarget> aim = aim(aims, one);
            if (aim.isPresent() || tally.figures() > 0 || !trend.isEmpty()) {
                trend.add(new TrendPoint(one, aim.orElse(promise.target()), tally));
            }
        }
        return trend;
    }

    private static Optional<PromiseTarget> aim(List<Aim> aims, Period period) {
        return aims.stream()
                .filter(aim -> aim.from().isBefore(period.ends()))
                .reduce((earlier, later) -> later)
                .map(Aim::target);
    }

    private static Map<String, Sum> byCode(List<Sum> sums, boolean now) {
        return sums.stream().filter(sum -> sum.now() == now).collect(Collectors.toMap(Sum::code, Function.identity()));
    }

    private static Tally tally(@Nullable Sum sum) {
        return sum == null ? Tally.UNKNOWN : sum.tally();
    }

    /** By whose end the promises are those of the period: of one that is not over, of its last month that is told. */
    private static LocalDate lastDay(Period period, @Nullable YearMonth latest) {
        YearMonth month = latest != null && period.holds(latest) ? latest : period.last();
        return month.atEndOfMonth();
    }

    private static LocalDate firstDay(Period period, @Nullable YearMonth latest) {
        YearMonth month = latest != null && period.holds(latest) ? latest : period.last();
        return month.atDay(1);
    }
}
