package org.partnershipportal.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.training.BodyShareRow;
import org.partnershipportal.training.PartnershipTrainingService;
import org.partnershipportal.training.TrainingKindForm;
import org.partnershipportal.training.TrainingKindRow;
import org.partnershipportal.web.training.TrainingKindPage;

/** Which training is asked of all bodies, and how many of each are trained. */
@Named
@RequestScoped
public class TrainingKindsBacking extends TrainingKindPage {
    @Inject
    PartnershipTrainingService service;

    private @Nullable List<BodyShareRow> shares;

    public TrainingKindsBacking() {
        super("/admin/training/kinds");
    }

    public List<BodyShareRow> getShares() {
        List<BodyShareRow> read = shares;
        if (read == null) {
            read = service.shares();
            shares = read;
        }
        return read;
    }

    @Override
    protected List<TrainingKindRow> ask() {
        return service.kinds();
    }

    @Override
    protected boolean isOwn(TrainingKindRow kind) {
        return true;
    }

    @Override
    protected void add(TrainingKindForm form) {
        service.add(form);
    }

    @Override
    protected void end(UUID kind) {
        service.end(kind);
    }
}
