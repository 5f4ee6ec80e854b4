package org.partnershipportal.portal.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.review.ReviewRow;
import org.partnershipportal.review.ReviewService;
import org.partnershipportal.web.review.ReviewLists;

/** What the own body is to do, and its own reviews. */
@Named
@RequestScoped
public class ReviewOwnBacking extends ReviewLists {
    @Inject
    ReviewService service;

    public ReviewOwnBacking() {
        super("/review/progress/", "/review/recommend/");
    }

    @Override
    protected List<RecommendationRow> askRecommendations() {
        return service.recommendations();
    }

    @Override
    protected List<ReviewRow> askReviews() {
        return service.reviews();
    }
}
