package org.partnershipportal.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
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
    private static final int ROWS = 100;

    @Inject
    TrainingService service;

    @Inject
    TrainingWorkService work;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

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

    /** What is still to be done, or soon again, on this page of the list; nothing for who may not see it. */
    public List<TrainingRow> getDue() {
        return due().stream().skip((getPage() - 1L) * ROWS).limit(ROWS).toList();
    }

    public boolean isMore() {
        return due().size() > getPage() * ROWS;
    }

    /** The first is 1. */
    public int getPage() {
        String text = Objects.requireNonNullElse(request.getParameter("page"), "");
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private List<TrainingRow> due() {
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
