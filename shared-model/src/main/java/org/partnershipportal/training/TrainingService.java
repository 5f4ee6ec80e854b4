package org.partnershipportal.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Everybody sees the own training, and how many of the own body are trained. */
@Dependent
@Transactional
public class TrainingService {
    private final Trainings trainings;
    private final CurrentUser user;

    @Inject
    public TrainingService(Trainings trainings, CurrentUser user) {
        this.trainings = trainings;
        this.user = user;
    }

    /** What is asked of who asks, what is overdue first. */
    @Permits(Permission.READ_TRAINING)
    public List<TrainingRow> own() {
        return trainings.of(user.tenant().orElseThrow(), user.subject().orElseThrow());
    }

    /** By kind. */
    @Permits(Permission.READ_TRAINING)
    public List<TrainedShare> shares() {
        return trainings.of(user.tenant().orElseThrow()).shares();
    }
}
