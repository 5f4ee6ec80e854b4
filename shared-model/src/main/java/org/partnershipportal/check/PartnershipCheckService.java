package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The partnership's administrators see that each body is checked twice a year, plan who checks whom, and read what was found. */
@Dependent
@Transactional
public class PartnershipCheckService {
    private static final int MOST = 2_000;
    private static final int LAST_DAY = 31;

    private final CheckRepository repository;
    private final ActionRepository actions;
    private final Checks checks;

    @Inject
    public PartnershipCheckService(CheckRepository repository, ActionRepository actions, Checks checks) {
        this.repository = repository;
        this.actions = actions;
        this.checks = checks;
    }

    /** @param year null for this one */
    @Permits(Permission.PLAN_CHECKS)
    public CheckYearView year(@Nullable Integer year) {
        LocalDate today = checks.today();
        int shown = year == null ? today.getYear() : year;
        LocalDate first = LocalDate.of(shown, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(shown, Month.DECEMBER, LAST_DAY);
        return new CheckYearView(
                shown,
                repository.findYears(first, last),
                repository.findPlanned(),
                repository.findDone(first, last, MOST),
                actions.findOpen(null),
                today);
    }

    /** @throws NotFoundException for one that is not there */
    @Permits(Permission.PLAN_CHECKS)
    public CheckView get(UUID id) {
        return checks.get(id);
    }

    /** What can be chosen for a plan. */
    @Permits(Permission.PLAN_CHECKS)
    public PlanChoices choices() {
        return checks.choices();
    }

    /**
     * Plans which body checks which; returns the id of the check.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.PLAN_CHECKS)
    public UUID plan(PlanForm form) {
        return checks.plan(form);
    }

    /**
     * Drops a plan.
     *
     * @throws StaleVersionException when it was done meanwhile
     */
    @Permits(Permission.PLAN_CHECKS)
    public void drop(UUID id) {
        checks.drop(id);
    }
}
