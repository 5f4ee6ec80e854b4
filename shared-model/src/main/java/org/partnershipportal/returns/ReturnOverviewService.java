package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.returns.MonthRepository.BodyMonth;

/** Who has handed in figures and who has not, for the partnership's administrators: no numbers, no drafts. */
@Dependent
@Transactional
public class ReturnOverviewService {
    private static final int MONTHS = 6;

    private final MonthRepository repository;
    private final ReturnDays days;

    @Inject
    public ReturnOverviewService(MonthRepository repository, ReturnDays days) {
        this.repository = repository;
        this.days = days;
    }

    /**
     * Half a year, the earliest month first.
     *
     * @param until its last month; null, or one that is not over, for the last month that is over
     */
    @Permits(Permission.READ_RETURNS)
    public List<YearMonth> months(@Nullable YearMonth until) {
        YearMonth last = until == null || !days.isOver(until) ? days.last() : until;
        return LongStream.range(0, MONTHS)
                .mapToObj(i -> last.minusMonths(MONTHS - 1 - i))
                .toList();
    }

    /** The bodies of which figures are asked in these months, by name. */
    @Permits(Permission.READ_RETURNS)
    public List<BodyReturnsRow> bodies(List<YearMonth> months) {
        Map<String, List<BodyReturn>> cells = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (BodyMonth one : repository.findAll(months.get(0), months.get(months.size() - 1), days.today())) {
            names.put(one.slug(), one.name());
            cells.computeIfAbsent(one.slug(), slug -> new ArrayList<>())
                    .add(new BodyReturn(one.month(), standing(one), one.gaps()));
        }
        return names.entrySet().stream()
                .map(body -> new BodyReturnsRow(
                        body.getKey(), body.getValue(), List.copyOf(cells.getOrDefault(body.getKey(), List.of()))))
                .filter(row -> row.months().stream().anyMatch(month -> month.standing() != ReturnStanding.NOT_ASKED))
                .toList();
    }

    private ReturnStanding standing(BodyMonth one) {
        if (one.locks() == null) {
            return one.isAsked() ? days.open(one.month()) : ReturnStanding.NOT_ASKED;
        }
        boolean isLocked = one.isPublished() || !days.today().isBefore(one.locks());
        return isLocked ? ReturnStanding.LOCKED : ReturnStanding.SUBMITTED;
    }
}
