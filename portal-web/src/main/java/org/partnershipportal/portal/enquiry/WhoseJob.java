package org.partnershipportal.portal.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.enquiry.EnquiryService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.web.page.Messages;

/** Tells an adviser which body does something somewhere, and what to do then. */
@Dependent
public class WhoseJob {
    private static final String WORDS = "enquiry.key.whose.";

    private final EnquiryService enquiries;
    private final CurrentUser user;

    @Inject
    public WhoseJob(EnquiryService enquiries, CurrentUser user) {
        this.enquiries = enquiries;
        this.user = user;
    }

    /**
     * In a sentence.
     *
     * @throws InvalidInputException when service or place are missing or not known
     */
    String say(@Nullable String service, @Nullable String place) {
        if (Texts.orNull(service) == null) {
            throw new InvalidInputException("service", "error.enquiry.service-missing");
        }
        if (Texts.orNull(place) == null) {
            throw new InvalidInputException("place", "error.place.empty");
        }
        List<BodyRow> bodies = enquiries.proposed(Texts.required(service), Texts.required(place));
        if (bodies.isEmpty()) {
            return Messages.text(WORDS + "nobody");
        }
        Optional<BodyRow> own = bodies.stream()
                .filter(body -> user.tenant().filter(body.id()::equals).isPresent())
                .findFirst();
        return own.map(body -> Messages.text(WORDS + "own", body.name()))
                .or(() -> bodies.stream()
                        .filter(BodyRow::canBeAsked)
                        .findFirst()
                        .map(body -> Messages.text(WORDS + "offer", body.name())))
                .orElseGet(() -> Messages.text(
                        WORDS + "none",
                        bodies.get(0).name(),
                        Objects.requireNonNullElse(bodies.get(0).website(), "")));
    }
}
