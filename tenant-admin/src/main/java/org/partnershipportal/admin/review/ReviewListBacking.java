package org.partnershipportal.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnershipportal.review.PartnershipReviewService;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.review.ReviewRow;
import org.partnershipportal.web.review.ReviewLists;

/** What the partnership itself is to do, and its reviews. */
@Named
@RequestScoped
public class ReviewListBacking extends ReviewLists {
    @Inject
    PartnershipReviewService service;

    public ReviewListBacking() {
        super("/review/progress?id=", "/review/recommend?id=");
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
