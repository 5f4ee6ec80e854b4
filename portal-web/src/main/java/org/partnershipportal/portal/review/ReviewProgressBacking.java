package org.partnershipportal.portal.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.partnershipportal.review.ProgressForm;
import org.partnershipportal.review.RecommendationView;
import org.partnershipportal.review.ReviewService;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.review.ProgressPage;

/** How it goes with what was recommended to the own body. */
@Named
@RequestScoped
public class ReviewProgressBacking extends ProgressPage {
    @Inject
    ReviewService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    public ReviewProgressBacking() {
        super("/review/own");
    }

    @Override
    protected UUID id() {
        return Ids.of(id);
    }

    @Override
    protected RecommendationView ask(UUID one) {
        return service.getRecommendation(one);
    }

    @Override
    protected void say(UUID one, int seen, ProgressForm form) {
        service.say(one, seen, form);
    }
}
