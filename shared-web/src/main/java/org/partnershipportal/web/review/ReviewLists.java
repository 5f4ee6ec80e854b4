package org.partnershipportal.web.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.review.RecommendationRow;
import org.partnershipportal.review.ReviewRow;

/** What is to be done after reviews, and the reviews themselves: of a body, or of the partnership. */
public abstract class ReviewLists {
    @Inject
    Clock clock;

    private final String progress;
    private final String recommend;
    private @Nullable List<RecommendationRow> recommendations;
    private @Nullable List<ReviewRow> reviews;

    /**
     * @param progress the page on which is said how it goes, up to the id
     * @param recommend the page on which a recommendation is added, up to the id of the review
     */
    protected ReviewLists(String progress, String recommend) {
        this.progress = progress;
        this.recommend = recommend;
    }

    protected abstract List<RecommendationRow> askRecommendations();

    protected abstract List<ReviewRow> askReviews();

    public List<RecommendationRow> getRecommendations() {
        List<RecommendationRow> read = recommendations;
        if (read == null) {
            read = askRecommendations();
            recommendations = read;
        }
        return read;
    }

    public List<ReviewRow> getReviews() {
        List<ReviewRow> read = reviews;
        if (read == null) {
            read = askReviews();
            reviews = read;
        }
        return read;
    }

    public boolean overdue(RecommendationRow row) {
        return row.isOverdue(LocalDate.now(clock));
    }

    public String getProgress() {
        return progress;
    }

    public String getRecommend() {
        return recommend;
    }
}
