package org.partnershipportal.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** A manager puts reviews of the own body before everybody, and says what becomes of what is recommended to it. */
@Dependent
@Transactional
public class ReviewService {
    /** Stands for the own body, whatever the form says. */
    private static final String OWN = "own";

    private final Reviews reviews;
    private final CurrentUser user;

    @Inject
    public ReviewService(Reviews reviews, CurrentUser user) {
        this.reviews = reviews;
        this.user = user;
    }

    /** Reviews of the own body, the latest first. */
    @Permits(Permission.KEEP_REVIEWS)
    public List<ReviewRow> reviews() {
        return reviews.of(me());
    }

    /** @throws NotFoundException for one of others */
    @Permits(Permission.KEEP_REVIEWS)
    public ReviewRow getReview(UUID id) {
        return reviews.get(me(), id);
    }

    /** What is recommended to the own body, by its own reviews and by those of the partnership. */
    @Permits(Permission.KEEP_REVIEWS)
    public List<RecommendationRow> recommendations() {
        return reviews.recommendedTo(me());
    }

    /** @throws NotFoundException for what others are to do */
    @Permits(Permission.KEEP_REVIEWS)
    public RecommendationView getRecommendation(UUID id) {
        return reviews.recommendation(me(), id);
    }

    /**
     * Adds a review; returns its id.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_REVIEWS)
    public UUID add(ReviewForm form) {
        return reviews.add(me(), form);
    }

    /**
     * Adds a recommendation to a review of the own body, for the own body.
     *
     * @throws InvalidInputException with all that is wrong
     */
    @Permits(Permission.KEEP_REVIEWS)
    public void recommend(UUID review, RecommendationForm form) {
        reviews.recommend(getReview(review), form.of(OWN), me());
    }

    /**
     * Says how it goes with a recommendation.
     *
     * @param seen how many steps were seen
     * @throws InvalidInputException with all that is wrong
     * @throws StaleVersionException when somebody said something meanwhile
     */
    @Permits(Permission.KEEP_REVIEWS)
    public void say(UUID recommendation, int seen, ProgressForm form) {
        reviews.say(getRecommendation(recommendation), seen, form);
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
