package org.partnershipportal.returns;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.charter.KeptPromises;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.returns.MonthRepository.OwnMonth;
import org.partnershipportal.returns.ReturnRepository.Handed;

/** How the months of a body stand. For use cases that say who may. */
@Dependent
class ReturnMonths {
    private final MonthRepository repository;
    private final ReturnRepository returns;
    private final KeptPromises kept;
    private final Submissions submissions;
    private final ReturnDays days;

    @Inject
    ReturnMonths(
            MonthRepository repository,
            ReturnRepository returns,
            KeptPromises kept,
            Submissions submissions,
            ReturnDays days) {
        this.repository = repository;
        this.returns = returns;
        this.kept = kept;
        this.submissions = submissions;
        this.days = days;
    }

    /** The months of these that are asked or were handed in, the latest first. */
    List<MonthRow> rows(UUID me, YearMonth from, YearMonth until) {
        return repository.find(me, from, until).stream().map(this::row).toList();
    }

    private MonthRow row(OwnMonth own) {
        YearMonth month = own.month();
        return new MonthRow(
                month,
                standing(own),
                days.due(month),
                own.at(),
                own.by(),
                own.gaps(),
                own.isBegun() && own.at() == null);
    }

    private ReturnStanding standing(OwnMonth own) {
        if (own.locks() == null) {
            return days.open(own.month());
        }
        boolean isLocked = own.isPublished() || !days.today().isBefore(own.locks());
        return isLocked ? ReturnStanding.LOCKED : ReturnStanding.SUBMITTED;
    }

    /** How one month stands, and what of it is known. */
    ReturnStanding standing(UUID me, YearMonth month, @Nullable Handed handed) {
        if (handed != null) {
            return submissions.isLocked(handed) ? ReturnStanding.LOCKED : ReturnStanding.SUBMITTED;
        }
        if (!days.isOver(month)) {
            return ReturnStanding.NOT_OVER;
        }
        return repository.find(me, month, month).isEmpty() ? ReturnStanding.NOT_ASKED : days.open(month);
    }

    /**
     * Passes for a month of which figures may be handed in or corrected.
     *
     * @throws BusinessException for any other
     */
    void requireAsked(ReturnStanding standing) {
        if (standing == ReturnStanding.NOT_OVER || standing == ReturnStanding.NOT_ASKED) {
            throw new BusinessException("error.returns." + standing);
        }
    }

    /** What is asked for a month. */
    Asked asked(UUID me, YearMonth month) {
        return Asked.of(kept.on(me, month.atDay(1)));
    }

    /** What was handed in for the month before; empty for nothing. */
    Map<ReturnField, Entry> before(UUID me, YearMonth month) {
        return returns.entries(me, month.minusMonths(1));
    }
}
