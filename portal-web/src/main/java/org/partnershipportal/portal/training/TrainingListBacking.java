package org.partnershipportal.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.training.TrainedShare;
import org.partnershipportal.training.TrainingListView;
import org.partnershipportal.training.TrainingRow;
import org.partnershipportal.training.TrainingService;
import org.partnershipportal.training.TrainingWorkService;

/** The own training, how many of the own body are trained, and whose is due. */
@Named
@RequestScoped
public class TrainingListBacking {
    @Inject
    TrainingService service;

    @Inject
    TrainingWorkService work;

    @Inject
    CurrentUser user;

    private @Nullable List<TrainingRow> own;
    private @Nullable List<TrainedShare> shares;
    private @Nullable TrainingListView everybody;

    public List<TrainingRow> getOwn() {
        List<TrainingRow> read = own;
        if (read == null) {
            read = service.own();
            own = read;
        }
        return read;
    }

    public List<TrainedShare> getShares() {
        List<TrainedShare> read = shares;
        if (read == null) {
            read = service.shares();
            shares = read;
        }
        return read;
    }

    /** Whether who looks at it sees whose training is due. */
    public boolean isKeeper() {
        return user.may(Permission.KEEP_TRAINING);
    }

    /** What others and the reader are still to do, or soon to do again; nothing for who may not see it. */
    public List<TrainingRow> getDue() {
        if (!isKeeper()) {
            return List.of();
        }
        TrainingListView read = everybody;
        if (read == null) {
            read = work.everybody();
            everybody = read;
        }
        return read.rows().stream().filter(TrainingRow::isDue).toList();
    }
}
