package org.partnershipportal.portal.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.review.RecommendationView;
import org.partnershipportal.review.TrackerService;
import org.partnershipportal.web.page.Ids;

/** One recommendation, and all that was said of it. */
@Named
@RequestScoped
public class ReviewRecommendationBacking {
    @Inject
    TrackerService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    /** What follows the id: no page has such an address. */
    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String more;

    private @Nullable RecommendationView view;

    /** @throws NotFoundException when there is none */
    @PostConstruct
    void open() {
        if (more != null) {
            throw new NotFoundException("error.NotFound");
        }
        view = service.get(Ids.of(id));
    }

    public RecommendationView getView() {
        return Objects.requireNonNull(view);
    }
}
