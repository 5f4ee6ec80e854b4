package org.partnershipportal.format;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.charter.CharterLine;
import org.partnershipportal.charter.KeptPromises;
import org.partnershipportal.common.Reference;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.worktime.WorkingDays;

/** How requests come in, from anybody and by staff. For use cases that say who may. */
@Dependent
class Formats {
    private final FormatRepository repository;
    private final KeptPromises promises;
    private final Settings settings;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Formats(FormatRepository repository, KeptPromises promises, Settings settings, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.promises = promises;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param by who takes it down; null for who asks himself or herself */
    FormatAsked ask(UUID body, FormatWish wish, @Nullable String by) {
        Due due = due(body, wish.neededOn());
        UUID id = UUID.randomUUID();
        String reference = "A-" + Reference.fresh();
        repository.add(body, id, reference, wish, due, by, clock.instant());
        repository.addContent(body, id, wish, today().plusMonths(months()));
        audit.record(
                body, "format.asked", "format-request", reference, wish.kind().name());
        return new FormatAsked(id, reference, due.on());
    }

    private int months() {
        return Integer.parseInt(settings.get(Setting.RETENTION_MONTHS));
    }

    /** By when a request that is made today is done: as the body promised, and in time for the day. */
    private Due due(UUID body, @Nullable LocalDate needed) {
        LocalDate today = today();
        Optional<Due> promised = promises.on(body, today).stream()
                .filter(line -> line.isKept() && line.promise().measure() == Measure.FORMAT_TIME)
                .flatMap(line -> promised(line, today).stream())
                .min(Comparator.comparing(Due::on));
        Due due = promised.orElseGet(() ->
                new Due(WorkingDays.due(today, Integer.parseInt(settings.get(Setting.FORMAT_DAYS))), null));
        return needed != null && needed.isBefore(due.on()) ? new Due(needed, due.promise()) : due;
    }

    private static Optional<Due> promised(CharterLine line, LocalDate today) {
        Integer amount = line.target().amount();
        TargetUnit unit = line.target().unit();
        String promise = line.promise().code();
        if (amount == null || unit == null) {
            return Optional.empty();
        }
        return switch (unit) {
            case WORKING_DAYS -> Optional.of(new Due(WorkingDays.due(today, amount), promise));
            case CALENDAR_DAYS -> Optional.of(new Due(today.plusDays(amount), promise));
            default -> Optional.empty();
        };
    }

    /** A day, and the promise that says so. */
    record Due(LocalDate on, @Nullable String promise) {}
}
