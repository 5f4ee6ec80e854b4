package org.partnershipportal.portal.open311;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.worktime.LondonClock;

/** The place that an address names: its postcode, else the first of its parts that is one place here. */
@Dependent
class RequestPlace {
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}\\b");
    private static final int MOST_PARTS = 8;

    private final PlaceService places;
    private final Clock clock;

    @Inject
    RequestPlace(PlaceService places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** What the service that takes enquiries is told; where no part is one place, the one that could be several, or the last. */
    @Nullable
    String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        List<String> parts = parts(address);
        @Nullable String several = null;
        for (String part : parts) {
            Optional<PlaceFound> found = find(part);
            if (found.isPresent() && found.get().place().isPresent()) {
                return part;
            }
            if (found.isPresent() && found.get().isAmbiguous()) {
                several = part;
            }
        }
        return several == null ? parts.get(parts.size() - 1) : several;
    }

    /** Postcodes, then the parts between commas from the first, which is the most exact. At least one. */
    static List<String> parts(String address) {
        List<String> parts = new ArrayList<>();
        Matcher postcodes = POSTCODE.matcher(address);
        while (postcodes.find()) {
            parts.add(postcodes.group());
        }
        Arrays.stream(address.split("[,\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        if (parts.isEmpty()) {
            parts.add(address);
        }
        return parts.subList(0, Math.min(parts.size(), MOST_PARTS));
    }

    private Optional<PlaceFound> find(String part) {
        try {
            return Optional.of(places.lookUp(part, LocalDate.now(clock.withZone(LondonClock.ZONE))));
        } catch (InvalidInputException e) {
            return Optional.empty(); // too long, or like a postcode and none: no place
        }
    }
}
