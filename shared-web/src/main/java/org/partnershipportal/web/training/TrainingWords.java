package org.partnershipportal.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.training.TrainedShare;
import org.partnershipportal.training.TrainingKindRow;
import org.partnershipportal.training.TrainingStanding;
import org.partnershipportal.web.page.Messages;

/** What trainings and how it stands with them are called. */
@Named
@ApplicationScoped
public class TrainingWords {
    /** For instance {@code Every 36 months}. */
    public String lasting(TrainingKindRow kind) {
        return kind.months() == null ? Messages.text("training.once") : Messages.text("training.every", kind.months());
    }

    /** For instance {@code Within 30 days of joining}. */
    public String first(TrainingKindRow kind) {
        return Messages.text("training.first", kind.firstDays());
    }

    /** By whom it is asked. */
    public String asked(TrainingKindRow kind) {
        return Messages.text(kind.ofAll() ? "training.asked.partnership" : "training.asked.body");
    }

    /** For instance {@code Overdue}. */
    public String standing(TrainingStanding standing) {
        return Messages.text("training.standing." + standing);
    }

    /** The colour of its mark. */
    public String colour(TrainingStanding standing) {
        return switch (standing) {
            case OVERDUE -> "red";
            case DUE_SOON -> "yellow";
            case TO_DO -> "blue";
            case TRAINED -> "green";
        };
    }

    /** For instance {@code 9 of 12 (75 %)}; that nobody is there, or that it is not told of so few. */
    public String share(@Nullable TrainedShare share) {
        if (share == null) {
            return Messages.text("training.share.few");
        }
        return share.people() == 0
                ? Messages.text("training.share.nobody")
                : Messages.text("training.share", share.trained(), share.people(), share.percent());
    }
}
