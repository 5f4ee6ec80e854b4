package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The partnership's administrators ask training of all bodies, and see how many of each are trained: no names. */
@Dependent
@Transactional
public class PartnershipTrainingService {
    private static final String SUBJECT = "training-kind";

    private final Trainings trainings;
    private final TrainingRepository repository;
    private final TrainingKindRepository kinds;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public PartnershipTrainingService(
            Trainings trainings,
            TrainingRepository repository,
            TrainingKindRepository kinds,
            AuditLog audit,
            CurrentUser user) {
        this.trainings = trainings;
        this.repository = repository;
        this.kinds = kinds;
        this.audit = audit;
        this.user = user;
    }

    /** What is asked of all today, by name. */
    @Permits(Permission.KEEP_TRAINING_KINDS)
    public List<TrainingKindRow> kinds() {
        return kinds.findAsked(null, trainings.today());
    }

    /** How many are trained, by body and kind. */
    @Permits(Permission.KEEP_TRAINING_KINDS)
    public List<BodyShareRow> shares() {
        return repository.findShares(trainings.today());
    }

    /**
     * Asks a training of all from today on.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_TRAINING_KINDS)
    public void add(TrainingKindForm form) {
        UUID id = UUID.randomUUID();
        String by = user.subject().orElseThrow();
        if (!kinds.isAdded(id, null, TrainingChecks.kind(form), trainings.today(), by)) {
            throw new InvalidInputException("name", "error.training.name-twice");
        }
        audit.record("training.kind-added", SUBJECT, id, null);
    }

    /**
     * Asks it no more.
     *
     * @throws StaleVersionException for what is not asked of all, or not any more
     */
    @Permits(Permission.KEEP_TRAINING_KINDS)
    public void end(UUID kind) {
        if (!kinds.isEnded(kind, null, trainings.today())) {
            throw new StaleVersionException();
        }
        audit.record("training.kind-ended", SUBJECT, kind, null);
    }
}
