package org.partnershipportal.portal.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.DecidingPlace;
import org.partnershipportal.place.DecidingPlaceService;
import org.partnershipportal.place.PlaceRule;
import org.partnershipportal.search.SearchService;
import org.partnershipportal.search.ServiceMatch;
import org.partnershipportal.web.page.Messages;

/** How a place is asked for, and what is said about it, in words. */
@Named
@RequestScoped
public class PlaceWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    DecidingPlaceService deciding;

    @Inject
    SearchService search;

    @Inject
    Clock clock;

    private final Map<UUID, Optional<DecidingPlace>> known = new HashMap<>();

    /**
     * The question for the place: in the words of the service that is meant, as soon as something was asked.
     *
     * @param service which that is; null when nobody looked yet
     */
    public String question(String asked, @Nullable UUID service) {
        if (asked.isBlank()) {
            return Messages.text("place.question");
        }
        return Optional.ofNullable(service)
                .or(() -> meant(asked))
                .flatMap(this::deciding)
                .map(PlaceWords::question)
                .orElseGet(() -> Messages.text("place.question"));
    }

    /** Which place decided, and that it did; empty where every place has the same answer. */
    public String decided(UUID service, String place) {
        return deciding(service)
                .filter(decides -> decides.rule() != PlaceRule.ANY)
                .map(decides -> Messages.text("place.decided." + key(decides.rule()), place))
                .orElse("");
    }

    /** A month in words, for instance June 2019. */
    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    private Optional<DecidingPlace> deciding(UUID service) {
        return known.computeIfAbsent(service, deciding::find);
    }

    private Optional<UUID> meant(String asked) {
        try {
            List<ServiceMatch> matches = search.find(asked, LocalDate.now(clock), 1);
            return matches.stream().map(ServiceMatch::id).findFirst();
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static String question(DecidingPlace decides) {
        String own = decides.question();
        return own != null ? own : Messages.text("place.question." + key(decides.rule()));
    }

    private static String key(PlaceRule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
