package org.partnershipportal.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.training.TrainingKindForm;
import org.partnershipportal.training.TrainingKindRow;
import org.partnershipportal.training.TrainingWorkService;
import org.partnershipportal.web.training.TrainingKindPage;

/** Which training the own people are to have. */
@Named
@RequestScoped
public class TrainingKindsBacking extends TrainingKindPage {
    @Inject
    TrainingWorkService service;

    public TrainingKindsBacking() {
        super("/training/kinds");
    }

    @Override
    protected List<TrainingKindRow> ask() {
        return service.kinds();
    }

    @Override
    protected boolean isOwn(TrainingKindRow kind) {
        return !kind.ofAll();
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
