package org.partnershipportal.admin.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.partnershipportal.review.PartnershipReviewService;
import org.partnershipportal.web.page.FormMessages;
import org.partnershipportal.web.page.Messages;
import org.partnershipportal.web.page.News;
import org.partnershipportal.web.review.ReviewFields;
import org.partnershipportal.web.signin.PortalAddress;

/** A review of the partnership is put before everybody. */
@Named
@RequestScoped
public class ReviewAddBacking extends ReviewFields {
    @Inject
    PartnershipReviewService service;

    @Inject
    PortalAddress address;

    public void save() throws IOException {
        Optional<UUID> added = FormMessages.made(() -> service.add(form()));
        if (added.isPresent()) {
            News.tellNext(Messages.text("review.add.saved"));
            Faces.redirect(address.of("/admin/review/recommend") + "?id=" + added.get());
        }
    }
}
