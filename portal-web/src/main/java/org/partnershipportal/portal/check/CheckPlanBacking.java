package org.partnershipportal.portal.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.check.CheckWorkService;
import org.partnershipportal.check.PlanChoices;
import org.partnershipportal.check.PlanForm;
import org.partnershipportal.web.check.PlanPage;

/** A check is planned that the own people make. */
@Named
@RequestScoped
public class CheckPlanBacking extends PlanPage {
    @Inject
    CheckWorkService service;

    public CheckPlanBacking() {
        super("/check/list");
    }

    @Override
    protected PlanChoices ask() {
        return service.choices();
    }

    @Override
    protected void plan(PlanForm form) {
        service.plan(form);
    }
}
