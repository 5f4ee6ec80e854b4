package org.partnershipportal.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Finds the place that somebody typed: postcode, outward code, town, village or council. */
@Dependent
@Transactional
public class PlaceService {
    private static final String FIELD = "place";

    private final PlaceRepository repository;

    @Inject
    public PlaceService(PlaceRepository repository) {
        this.repository = repository;
    }

    /**
     * A well-formed postcode that is not loaded falls back to the councils of its outward code, to be asked which.
     *
     * @param on the day for which areas are looked up
     * @throws InvalidInputException when nothing was typed, too much, or a postcode that cannot be one
     */
    @Permits(Permission.READ_DIRECTORY)
    public PlaceFound lookUp(String typed, LocalDate on) {
        PlaceText text = new PlaceText(typed.strip());
        requireReadable(text);
        Optional<String> code = text.areaCode();
        if (code.isPresent()) {
            return orUnknown(text, repository.findAreaByCode(code.get(), on));
        }
        Optional<String> postcode = text.postcodeKey();
        if (postcode.isPresent()) {
            return postcode(text, postcode.get());
        }
        return orUnknown(text, findByName(text));
    }

    private static void requireReadable(PlaceText text) {
        if (text.typed().isEmpty()) {
            throw new InvalidInputException(FIELD, "error.place.empty");
        }
        if (text.typed().length() > PlaceText.MOST_CHARACTERS) {
            throw new InvalidInputException(FIELD, "error.place.too-long", PlaceText.MOST_CHARACTERS);
        }
        if (text.isBrokenPostcode()) {
            throw new InvalidInputException(FIELD, "error.place.broken-postcode", text.typed());
        }
    }

    private PlaceFound postcode(PlaceText text, String key) {
        List<PlaceRow> exact = repository.findByKey(key);
        if (!exact.isEmpty()) {
            return PlaceFound.of(text.typed(), exact);
        }
        List<PlaceRow> councils = text.outwardKey().map(repository::findByKey).orElse(List.of());
        return new PlaceFound(text.typed(), Optional.empty(), councils, !councils.isEmpty());
    }

    private List<PlaceRow> findByName(PlaceText text) {
        String typed = text.typed();
        int comma = typed.indexOf(',');
        if (comma > 0) {
            PlaceText name = new PlaceText(typed.substring(0, comma));
            PlaceText within = new PlaceText(typed.substring(comma + 1));
            return repository.findByKeyWithin(name.nameKey(), within.nameKey());
        }
        List<PlaceRow> named = repository.findByKey(text.nameKey());
        return named.isEmpty() ? text.outwardKey().map(repository::findByKey).orElse(named) : named;
    }

    private PlaceFound orUnknown(PlaceText text, List<PlaceRow> rows) {
        return rows.isEmpty()
                ? new PlaceFound(text.typed(), Optional.empty(), repository.findLike(text.nameKey()), false)
                : PlaceFound.of(text.typed(), rows);
    }
}
