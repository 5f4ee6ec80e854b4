package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.assessment.ComparisonService;
import org.partnershipportal.assessment.SharedView;

/** The bodies that agreed to compare by one framework, side by side. */
@Named
@RequestScoped
public class AssessmentBodiesBacking extends FrameworkPage<SharedView> {
    @Inject
    ComparisonService comparisons;

    @Override
    protected SharedView ask(String slug) {
        return comparisons.betweenBodies(slug);
    }
}
