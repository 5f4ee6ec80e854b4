package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The people of a body read what was found at it, and what they themselves are to try elsewhere and have found there. */
@Dependent
@Transactional
public class CheckService {
    private static final int YEARS = 5;
    private static final int MOST = 500;

    private final CheckRepository repository;
    private final ActionRepository actions;
    private final Checks checks;
    private final CurrentUser user;

    @Inject
    public CheckService(CheckRepository repository, ActionRepository actions, Checks checks, CurrentUser user) {
        this.repository = repository;
        this.actions = actions;
        this.checks = checks;
        this.user = user;
    }

    /** All that the own body knows of the last years. */
    @Permits(Permission.READ_CHECKS)
    public CheckListView list() {
        LocalDate today = checks.today();
        UUID me = me();
        List<CheckRow> planned = repository.findPlanned();
        List<CheckRow> done = repository.findDone(today.minusYears(YEARS), today, MOST);
        return new CheckListView(
                actions.findOpen(me).stream()
                        .filter(row -> row.isToFollow(today))
                        .toList(),
                planned.stream().filter(row -> row.checkerId().equals(me)).toList(),
                planned.stream().filter(row -> !row.checkerId().equals(me)).toList(),
                done,
                (int) done.stream()
                        .filter(row -> row.bodyId().equals(me) && isOf(row, today.getYear()))
                        .count(),
                today);
    }

    private static boolean isOf(CheckRow row, int year) {
        return row.doneOn() != null && row.doneOn().getYear() == year;
    }

    /** @throws NotFoundException for one that is not there, or not for the own body */
    @Permits(Permission.READ_CHECKS)
    public CheckView get(UUID id) {
        return checks.get(id);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
