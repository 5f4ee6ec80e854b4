package org.partnershipportal.portal.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.partnershipportal.review.ReviewService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.review.ReviewFields;

/** A review of the own body is put before everybody. */
@Named
@RequestScoped
public class ReviewAddBacking extends ReviewFields {
    @Inject
    ReviewService service;

    public void save() {
        Optional<UUID> added = FormMessages.made(() -> service.add(form()));
        if (added.isPresent()) {
            News.tellNext(Messages.text("review.add.saved"));
            Faces.redirect("review/recommend/" + added.get());
        }
    }
}
