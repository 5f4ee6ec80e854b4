package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.answer.FrontDesks;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.directory.ServiceView;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.referral.Routing;
import org.partnershipportal.settings.Setting;
import org.partnershipportal.settings.Settings;

/**
 * Which body has feedback: the one that was named, or does the service at the place; else the council nearest to the place,
 * else the desk that the partnership has named. Only a body that works here has any.
 */
@Dependent
class FeedbackRouting {
    private final OrganisationService organisations;
    private final Routing routing;
    private final FrontDesks frontDesks;
    private final Settings settings;

    @Inject
    FeedbackRouting(OrganisationService organisations, Routing routing, FrontDesks frontDesks, Settings settings) {
        this.organisations = organisations;
        this.routing = routing;
        this.frontDesks = frontDesks;
        this.settings = settings;
    }

    /**
     * Where it goes.
     *
     * @throws InvalidInputException when body, service or place are not known, or no desk takes what nobody else does
     */
    Way find(NewFeedback fresh) {
        BodyRow named = fresh.body() == null ? null : named(fresh.body());
        ServiceView service = fresh.service() == null ? null : routing.service(fresh.service());
        PlaceRow place = fresh.place() == null ? null : routing.place(fresh.place());
        BodyRow body = Optional.ofNullable(named)
                .filter(BodyRow::takesReferrals)
                .or(() -> provider(named, service, place))
                .or(() -> nearest(named, place))
                .or(this::desk)
                .orElseThrow(() -> new InvalidInputException("body", "error.feedback.body-missing"));
        return new Way(body, named, service, place);
    }

    private BodyRow named(String slug) {
        return organisations
                .findBySlug(slug)
                .orElseThrow(() -> new InvalidInputException("body", "error.feedback.body-unknown"));
    }

    private Optional<BodyRow> provider(
            @Nullable BodyRow named, @Nullable ServiceView service, @Nullable PlaceRow place) {
        return named != null || service == null || place == null
                ? Optional.empty()
                : routing.providers(service, place).stream()
                        .filter(BodyRow::takesReferrals)
                        .findFirst();
    }

    private Optional<BodyRow> nearest(@Nullable BodyRow named, @Nullable PlaceRow place) {
        return named != null || place == null
                ? Optional.empty()
                : frontDesks.of(place.areaId()).filter(BodyRow::takesReferrals);
    }

    private Optional<BodyRow> desk() {
        return settings.find(Setting.FEEDBACK_DESK)
                .filter(slug -> !slug.isBlank())
                .flatMap(organisations::findBySlug)
                .filter(BodyRow::takesReferrals);
    }

    /** The body that has it, and what of body, service and place was named. */
    record Way(
            BodyRow body,
            @Nullable BodyRow named,
            @Nullable ServiceView service,
            @Nullable PlaceRow place) {}
}
