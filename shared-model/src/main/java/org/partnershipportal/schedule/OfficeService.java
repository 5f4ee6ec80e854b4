package org.partnershipportal.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/**
 * When the own body's office is open: by this its promises count. New hours hold from tomorrow on, so that nothing that was
 * counted by the old ones changes.
 */
@Dependent
@Transactional
public class OfficeService {
    private final OfficeRepository repository;
    private final ScheduleRepository schedules;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public OfficeService(
            OfficeRepository repository, ScheduleRepository schedules, AuditLog audit, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.schedules = schedules;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The hours from tomorrow on, and the days from today on that are different. */
    @Permits(Permission.KEEP_OFFICE)
    public OfficeView office() {
        LocalDate today = LocalDate.now(clock);
        return new OfficeView(repository.findLines(me(), today.plusDays(1)), repository.findDays(me(), today));
    }

    /**
     * Puts these hours in place of the others.
     *
     * @param lines each week's; none for nine to five on working days
     * @param days that are different, today or later
     * @param seen {@link OfficeView#fingerprint()} of what was looked at
     * @throws InvalidInputException when a line is not for each week, or a day is over
     * @throws StaleVersionException when somebody changed them since
     */
    @Permits(Permission.KEEP_OFFICE)
    public void set(List<ScheduleLine> lines, List<ExceptionDay> days, @Nullable String seen) {
        LocalDate today = LocalDate.now(clock);
        requireWeekly(lines);
        if (days.stream().anyMatch(day -> day.day().isBefore(today))) {
            throw new InvalidInputException("days", "error.office.past");
        }
        repository.lock(me());
        if (!office().fingerprint().equals(seen)) {
            throw new StaleVersionException();
        }
        if (!repository.hasLines(me())) {
            OfficeTimes.USUAL.forEach(line -> add(line, line.from(), today));
        }
        repository.close(me(), today);
        List<ScheduleLine> next = lines.isEmpty() ? OfficeTimes.USUAL : lines;
        next.forEach(line -> add(line, today.plusDays(1), null));
        days.forEach(day -> schedules.add(me(), ScheduleOf.OFFICE, me(), day));
        audit.record("office.hours", "organisation", me(), null);
    }

    private void add(ScheduleLine line, LocalDate from, @Nullable LocalDate until) {
        schedules.add(
                me(),
                ScheduleOf.OFFICE,
                me(),
                new ScheduleLine(
                        line.frequency(),
                        line.every(),
                        line.weekday(),
                        line.nth(),
                        line.opens(),
                        line.closes(),
                        line.onBankHolidays(),
                        from,
                        until));
    }

    private static void requireWeekly(List<ScheduleLine> lines) {
        if (lines.stream().anyMatch(line -> line.frequency() != Frequency.WEEKLY || line.every() != 1)) {
            throw new InvalidInputException("lines", "error.office.weekly");
        }
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
