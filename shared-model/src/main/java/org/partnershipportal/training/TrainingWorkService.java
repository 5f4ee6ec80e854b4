package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;
import org.partnershipportal.training.TrainingChecks.Trained;

/** Who keeps the training of a body sees whose is due, writes down who was trained, and asks for more of the own people. */
@Dependent
@Transactional
public class TrainingWorkService {
    private static final int MOST = 100;
    private static final String SUBJECT = "training-kind";

    private final Trainings trainings;
    private final TrainingRepository repository;
    private final TrainingKindRepository kinds;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public TrainingWorkService(
            Trainings trainings,
            TrainingRepository repository,
            TrainingKindRepository kinds,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.trainings = trainings;
        this.repository = repository;
        this.kinds = kinds;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** Everybody's of the own body, what is overdue first. */
    @Permits(Permission.KEEP_TRAINING)
    public TrainingListView everybody() {
        return trainings.of(me());
    }

    /** What was written down last, the latest first. */
    @Permits(Permission.KEEP_TRAINING)
    public List<TrainedEntry> recorded() {
        return repository.findRecorded(me(), MOST);
    }

    /** What is asked of the own people. */
    @Permits(Permission.KEEP_TRAINING)
    public List<TrainingKindRow> kinds() {
        return trainings.asked(me());
    }

    /**
     * Writes down that people were trained on a day; returns of how many it was not known before.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_TRAINING)
    public int record(TrainingRecordForm form) {
        LocalDate today = trainings.today();
        Trained trained = TrainingChecks.trained(form, kinds(), repository.findPeople(me()), today);
        String by = writer();
        Instant at = clock.instant();
        int fresh = (int) trained.people().stream()
                .filter(person -> repository.isRecorded(me(), trained.kind().id(), person, trained.on(), by, at))
                .count();
        audit.record("training.recorded", SUBJECT, trained.kind().id(), String.valueOf(fresh));
        return fresh;
    }

    /**
     * Takes back what was written down by mistake.
     *
     * @throws StaleVersionException when it is not there any more
     */
    @Permits(Permission.KEEP_TRAINING)
    public void strike(UUID kind, String subject, LocalDate on) {
        if (!repository.isStruck(me(), kind, subject, on)) {
            throw new StaleVersionException();
        }
        audit.record("training.struck", SUBJECT, kind, subject);
    }

    /**
     * Asks a training of the own people from today on.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_TRAINING)
    public void add(TrainingKindForm form) {
        UUID id = UUID.randomUUID();
        if (!kinds.isAdded(id, me(), TrainingChecks.kind(form), trainings.today(), writer())) {
            throw new InvalidInputException("name", "error.training.name-twice");
        }
        audit.record("training.kind-added", SUBJECT, id, null);
    }

    /**
     * Asks it no more. What was written down stays.
     *
     * @throws StaleVersionException for what is not asked by the own body, or not any more
     */
    @Permits(Permission.KEEP_TRAINING)
    public void end(UUID kind) {
        if (!kinds.isEnded(kind, me(), trainings.today())) {
            throw new StaleVersionException();
        }
        audit.record("training.kind-ended", SUBJECT, kind, null);
    }

    private String writer() {
        return user.subject().orElseThrow();
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
