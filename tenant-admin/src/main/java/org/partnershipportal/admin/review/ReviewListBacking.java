package org.partnershipportal.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.review.PartnershipReviewService;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.review.ReviewRow;

/** What the partnership itself is to do, and its reviews. */
@Named
@RequestScoped
public class ReviewListBacking {
    @Inject
    PartnershipReviewService service;

    @Inject
    Clock clock;

    private @Nullable List<RecommendationRow> recommendations;
    private @Nullable List<ReviewRow> reviews;

    public List<RecommendationRow> getRecommendations() {
        List<RecommendationRow> read = recommendations;
        if (read == null) {
            read = service.recommendations();
            recommendations = read;
        }
        return read;
    }

    public List<ReviewRow> getReviews() {
        List<ReviewRow> read = reviews;
        if (read == null) {
            read = service.reviews();
            reviews = read;
        }
        return read;
    }

    public boolean overdue(RecommendationRow row) {
        return row.isOverdue(LocalDate.now(clock));
    }

    /** The page on which is said how it goes, up to the id. */
    public String getProgress() {
        return "/review/progress?id=";
    }

    /** The page on which a recommendation is added, up to the id of the review. */
    public String getRecommend() {
        return "/review/recommend?id=";
    }
}
