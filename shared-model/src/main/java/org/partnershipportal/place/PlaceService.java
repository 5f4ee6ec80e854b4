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
        if (text.isNoFixedAddress()) {
            return PlaceFound.several(text.typed(), repository.findCouncils(on), PlaceFacts.NO_FIXED_ADDRESS);
        }
        Optional<String> code = text.areaCode();
        if (code.isPresent()) {
            return found(text, repository.findAreaByCode(code.get(), on), on);
        }
        Optional<String> postcode = text.postcodeKey();
        return postcode.isPresent() ? postcode(text, postcode.get(), on) : found(text, findByName(text, on), on);
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

    /** Of a postcode that is not loaded only the outward code is known: even a single council is asked for. */
    private PlaceFound postcode(PlaceText text, String key, LocalDate on) {
        List<PlaceHit> exact = repository.findPostcode(key, text.shown(), on);
        if (!exact.isEmpty()) {
            return found(text, exact, on);
        }
        List<PlaceHit> councils = outward(text, on);
        return councils.isEmpty()
                ? PlaceFound.unknown(text.typed(), List.of())
                : PlaceFound.several(text.typed(), councils, PlaceFacts.NONE);
    }

    private List<PlaceHit> outward(PlaceText text, LocalDate on) {
        return text.outwardKey().map(key -> repository.findOutward(key, on)).orElse(List.of());
    }

    private List<PlaceHit> findByName(PlaceText text, LocalDate on) {
        String typed = text.typed();
        int comma = typed.indexOf(',');
        if (comma > 0) {
            PlaceText name = new PlaceText(typed.substring(0, comma));
            PlaceText within = new PlaceText(typed.substring(comma + 1));
            return repository.findByKeyWithin(name.nameKey(), within.nameKey(), on);
        }
        List<PlaceHit> outward = outward(text, on);
        return outward.isEmpty() ? repository.findByKey(text.nameKey(), on) : outward;
    }

    private PlaceFound found(PlaceText text, List<PlaceHit> hits, LocalDate on) {
        if (hits.isEmpty()) {
            return PlaceFound.unknown(text.typed(), repository.findLike(text.nameKey(), on));
        }
        if (hits.size() > 1) {
            return PlaceFound.several(text.typed(), hits, PlaceFacts.NONE);
        }
        PlaceHit hit = hits.get(0);
        return PlaceFound.one(text.typed(), hit.row(), hit.facts(hit.inside() ? null : outside(hit.row(), on)));
    }

    private OutsideCouncil outside(PlaceRow row, LocalDate on) {
        return repository.findCouncil(row.areaId(), on).orElse(new OutsideCouncil(null, null));
    }
}
