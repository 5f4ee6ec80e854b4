package org.partnershipportal.portal.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.place.PlaceService;

/** Which place is meant, when what was typed is the name of several, or looks like one: offered, and read when it comes back. */
@Dependent
public class PlaceChoice {
    private static final Set<String> KNOWN_BY_COUNCIL = Set.of("POSTCODE", "OUTWARD", "COUNCIL");

    private final PlaceService places;
    private final HttpServletRequest request;
    private final Clock clock;

    @Inject
    public PlaceChoice(PlaceService places, HttpServletRequest request, Clock clock) {
        this.places = places;
        this.request = request;
        this.clock = clock;
    }

    /**
     * The place that was chosen among those offered for this text; the text itself when none was, or it was changed since.
     *
     * @param field the id of the field in which it was typed
     */
    public @Nullable String chosenFor(String field, @Nullable String typed) {
        String chosen = request.getParameter(field + "Choice");
        boolean isForThis = typed != null && typed.equals(request.getParameter(field + "Asked"));
        return chosen != null && isForThis ? chosen : typed;
    }

    /** What this text may mean; none when it cannot be read at all. */
    public List<Candidate> candidates(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        try {
            return places.lookUp(typed, LocalDate.now(clock)).candidates().stream()
                    .map(Candidate::of)
                    .toList();
        } catch (InvalidInputException e) {
            return List.of();
        }
    }

    /** A place to choose; value is what comes back, and is found as a place again. */
    public record Candidate(String value, String name, String area) {
        static Candidate of(PlaceRow row) {
            boolean byCouncil = KNOWN_BY_COUNCIL.contains(row.kind());
            String value = byCouncil ? row.areaCode() : row.name() + ", " + row.areaName();
            return new Candidate(value, row.name(), row.areaName());
        }
    }
}
