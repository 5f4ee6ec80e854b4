package org.partnershipportal.portal.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.assessment.ComparisonService;
import org.partnershipportal.assessment.ComparisonView;
import org.partnershipportal.common.NotFoundException;

/** The finished assessments of the own body by one framework, side by side. */
@Named
@RequestScoped
public class AssessmentHistoryBacking {
    @Inject
    ComparisonService comparisons;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String slug;

    /** What follows the framework: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable ComparisonView view;

    /** @throws NotFoundException when there is no such framework */
    public ComparisonView getView() {
        if (view == null) {
            view = comparisons.overTime(getSlug());
        }
        return Objects.requireNonNull(view);
    }

    private String getSlug() {
        if (more != null) {
            throw new NotFoundException("error.NotFound");
        }
        return Objects.requireNonNullElse(slug, "");
    }
}
