package org.partnershipportal.portal.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.review.ReviewRow;
import org.partnershipportal.review.ReviewService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.review.RecommendationFields;

/** A recommendation is added to a review of the own body, for the own body. */
@Named
@RequestScoped
public class ReviewRecommendBacking extends RecommendationFields {
    @Inject
    ReviewService service;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    private @Nullable ReviewRow review;

    /** @throws NotFoundException for a review of others */
    public ReviewRow getReview() {
        ReviewRow read = review;
        if (read == null) {
            read = service.getReview(Ids.of(id));
            review = read;
        }
        return read;
    }

    public void save() {
        if (FormMessages.isDone(() -> service.recommend(Ids.of(id), form()))) {
            News.tellNext(Messages.text("review.recommend.saved"));
            Faces.redirect("review/recommend/" + id);
        }
    }
}
