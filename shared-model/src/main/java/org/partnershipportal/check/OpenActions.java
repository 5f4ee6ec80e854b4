package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from checks and is not done, for reports of other features. For use cases that say who may. */
@Dependent
public class OpenActions {
    private final ActionRepository actions;
    private final CheckRepository checks;

    @Inject
    public OpenActions(ActionRepository actions, CheckRepository checks) {
        this.actions = actions;
        this.checks = checks;
    }

    /** As far as who asks may see them; {@code body} null for all bodies. */
    public List<ActionRow> findOpen(@Nullable UUID body) {
        return actions.findOpen(body);
    }

    /** Checks that were made in a time, as far as who asks may see them; the latest first. */
    public List<CheckRow> findDone(@Nullable UUID body, LocalDate from, LocalDate until) {
        return checks.findDone(from, until, Integer.MAX_VALUE).stream()
                .filter(row -> body == null || row.bodyId().equals(body))
                .toList();
    }
}
