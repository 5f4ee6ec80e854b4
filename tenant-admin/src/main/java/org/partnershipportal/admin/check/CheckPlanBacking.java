package org.partnershipportal.admin.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.check.PartnershipCheckService;
import org.partnershipportal.check.PlanChoices;
import org.partnershipportal.check.PlanForm;
import org.partnershipportal.web.check.PlanPage;

/** Who checks whom is planned. */
@Named
@RequestScoped
public class CheckPlanBacking extends PlanPage {
    @Inject
    PartnershipCheckService service;

    public CheckPlanBacking() {
        super("/admin/check/year");
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
