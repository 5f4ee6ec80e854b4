package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Reviews of the whole partnership, which recommend to it and to bodies, and what becomes of what the partnership is to do. */
@Dependent
@Transactional
public class PartnershipReviewService {
    private final Reviews reviews;
    private final ReviewRepository repository;

    @Inject
    public PartnershipReviewService(Reviews reviews, ReviewRepository repository) {
        this.reviews = reviews;
        this.repository = repository;
    }

    /** Reviews of the partnership, the latest first. */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public List<ReviewRow> reviews() {
        return reviews.of(null);
    }

    /** @throws NotFoundException for one of a body */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public ReviewView getReview(UUID id) {
        return new ReviewView(reviews.get(null, id), repository.findActiveBodies());
    }

    /** What the partnership itself is to do. */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public List<RecommendationRow> recommendations() {
        return reviews.recommendedTo(null);
    }

    /** @throws NotFoundException for what a body is to do */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public RecommendationView getRecommendation(UUID id) {
        return reviews.recommendation(null, id);
    }

    /**
     * Adds a review; returns its id.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public UUID add(ReviewForm form) {
        return reviews.add(null, form);
    }

    /**
     * Adds a recommendation, for whichever body the form says.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public void recommend(UUID review, RecommendationForm form) {
        reviews.recommend(reviews.get(null, review), form, null);
    }

    /**
     * Says how it goes with what the partnership is to do.
     *
     * @param seen how many steps were seen
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody said something meanwhile
     */
    @Permits(Permission.KEEP_PARTNERSHIP_REVIEWS)
    public void say(UUID recommendation, int seen, ProgressForm form) {
        reviews.say(getRecommendation(recommendation), seen, form);
    }
}
