package org.partnershipportal.check;

import java.time.LocalDate;
import org.partnershipportal.worktime.WorkingDays;

/** When an action is looked at again: a month later, or on the next working day where offices are closed then. */
final class FollowUp {
    private FollowUp() {}

    static LocalDate after(LocalDate day) {
        return WorkingDays.due(day.plusMonths(1), 0);
    }
}
