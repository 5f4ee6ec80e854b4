package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.worktime.LondonClock;

/** What a body's training asks for without anybody pressing a button: counts for the partnership, and forgetting who left. */
@Dependent
@Transactional
public class TrainingCountService {
    /** Of fewer people nothing is counted: it would tell of one of them. */
    private static final int LEAST = 5;

    private final Trainings trainings;
    private final TrainingRepository repository;
    private final AuditLog audit;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public TrainingCountService(
            Trainings trainings, TrainingRepository repository, AuditLog audit, Settings settings, Clock clock) {
        this.trainings = trainings;
        this.repository = repository;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts who of the asking body is trained in what the partnership asks. Returns in how much. */
    @Permits(Permission.COUNT_TRAINING)
    public int count() {
        UUID me = me();
        Instant now = clock.instant();
        List<TrainedShare> shares = trainings.of(me).shares().stream()
                .filter(share -> share.kind().ofAll() && share.people() >= LEAST)
                .toList();
        shares.forEach(share -> repository.count(me, share, now));
        repository.takeBack(me, now);
        return shares.size();
    }

    /** Forgets the training of people who left the asking body some time ago. Returns how much was deleted. */
    @Permits(Permission.COUNT_TRAINING)
    public int forget() {
        UUID me = me();
        LocalDate before = trainings.today().minusMonths(Integer.parseInt(settings.get(Setting.TRAINING_KEEP_MONTHS)));
        int forgotten =
                repository.forget(me, before.atStartOfDay(LondonClock.ZONE).toInstant());
        if (forgotten > 0) {
            audit.record("training.forgotten", "organisation", me, String.valueOf(forgotten));
        }
        return forgotten;
    }

    private static UUID me() {
        return Objects.requireNonNull(Objects.requireNonNull(Asking.current()).tenant());
    }
}
