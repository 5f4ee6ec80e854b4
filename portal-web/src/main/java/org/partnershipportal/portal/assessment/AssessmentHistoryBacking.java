package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnershipportal.assessment.ComparisonService;
import org.partnershipportal.assessment.ComparisonView;

/** The finished assessments of the own body by one framework, side by side. */
@Named
@RequestScoped
public class AssessmentHistoryBacking extends FrameworkPage<ComparisonView> {
    @Inject
    ComparisonService comparisons;

    @Override
    protected ComparisonView ask(String slug) {
        return comparisons.overTime(slug);
    }
}
