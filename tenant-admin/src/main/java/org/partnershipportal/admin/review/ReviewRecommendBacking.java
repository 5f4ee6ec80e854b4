package org.partnershipportal.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.review.PartnershipReviewService;
import org.partnershipportal.review.ReviewView;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Ids;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.review.RecommendationFields;
import org.partnershipportal.web.signin.PortalAddress;

/** A recommendation is added to a review of the partnership, for the partnership or a body. */
@Named
@RequestScoped
public class ReviewRecommendBacking extends RecommendationFields {
    @Inject
    PartnershipReviewService service;

    @Inject
    PortalAddress address;

    @Inject
    @Param
    @Nullable
    String id;

    private @Nullable ReviewView view;

    /** @throws NotFoundException for a review of a body */
    public ReviewView getView() {
        ReviewView read = view;
        if (read == null) {
            read = service.getReview(Ids.of(id));
            view = read;
        }
        return read;
    }

    public List<SelectItem> getBodies() {
        return getView().bodies().stream()
                .map(body -> new SelectItem(body.slug(), body.name()))
                .toList();
    }

    public void save() throws IOException {
        if (FormMessages.isDone(() -> service.recommend(Ids.of(id), form()))) {
            News.tellNext(Messages.text("review.recommend.saved"));
            Faces.redirect(address.of("/admin/review/recommend") + "?id=" + id);
        }
    }

    public @Nullable String getId() {
        return id;
    }
}
