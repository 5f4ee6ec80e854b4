package org.partnershipportal.openreferral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.place.PlaceFacts;
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceService;
import org.partnershipportal.place.PlaceText;

/** Turns what is wanted into what rows must fulfil. */
@Dependent
class WantedRows {
    private static final String POSTCODE = "postcode";

    /** Metres on the sphere between a location and a point (haversine, mean radius of the earth 6,371,009 m). */
    private static final String WITHIN = """
            2 * 6371009 * asin(sqrt(sind((l.latitude - ?::float8) / 2) ^ 2
                + cosd(l.latitude) * cosd(?::float8) * sind((l.longitude - ?::float8) / 2) ^ 2)) <= ?::float8
            """;

    private static final String SOMEWHERE = """
            exists (select 1 from offered sl join location l on l.id = sl.location_id
                    where sl.organisation_id = g.organisation_id and sl.service_id = g.service_id and
            """;

    private static final String AT_LOCATION =
            "exists (select 1 from schedule c where c.location_id = g.location_id and " + ListedSql.LASTS;

    private static final String OF_SERVICE = """
            exists (select 1
                    from (select sl.organisation_id as body, sl.service_id, c.weekday, c.opens_at, c.closes_at, c.valid_until
                          from offered sl join schedule c on c.location_id = sl.location_id
                          union all
                          select k.body, k.service_id, c.weekday, c.opens_at, c.closes_at, c.valid_until
                          from reach k join schedule c on c.contact_id = k.id where k.channel = 'PHONE') as c
                    where c.body = g.organisation_id and coalesce(c.service_id, g.service_id) = g.service_id and
            """ + ListedSql.LASTS;

    private final PlaceService places;
    private final ListedServiceRepository repository;

    @Inject
    WantedRows(PlaceService places, ListedServiceRepository repository) {
        this.places = places;
        this.repository = repository;
    }

    /** Of services, wherever they are given. */
    Conditions services(ListedWish wish, LocalDate on) {
        Conditions wanted = common(wish, on);
        hours(wanted, wish, OF_SERVICE);
        place(wanted, wish, on, SOMEWHERE, ")");
        return wanted;
    }

    /** Of services at locations. */
    Conditions atLocations(ListedWish wish, LocalDate on) {
        Conditions wanted = common(wish, on);
        hours(wanted, wish, AT_LOCATION);
        place(wanted, wish, on, "(", ")");
        return wanted;
    }

    private Conditions common(ListedWish wish, LocalDate on) {
        Conditions wanted = new Conditions(on);
        if (wish.search() != null) {
            wanted.and(
                    "(g.service_id in (select x.service_id from service_search x"
                            + " where x.vector @@ websearch_to_tsquery('english', ?))"
                            + " or to_tsvector('english', o.name || ' ' || s.name) @@ websearch_to_tsquery('english', ?))",
                    wish.search(),
                    wish.search());
        }
        if (wish.taxonomy() != null) {
            taxonomy(wanted, wish.taxonomy());
        }
        if (wish.term() != null) {
            term(wanted, wish.term());
        }
        if (wish.minimumAge() != null) {
            wanted.and("s.minimum_age >= ?", wish.minimumAge());
        }
        if (wish.maximumAge() != null) {
            wanted.and("s.maximum_age <= ?", wish.maximumAge());
        }
        if (wish.since() != null) {
            String since = wish.since().toString();
            wanted.and(ListedSql.CHANGED_SINCE, since, since, since, since);
        }
        return wanted;
    }

    private static void taxonomy(Conditions wanted, UUID id) {
        wanted.and(Arrays.stream(Taxonomy.values())
                .filter(taxonomy -> taxonomy.id().equals(id))
                .map(Taxonomy::holdsService)
                .findFirst()
                .orElse("false"));
    }

    private void term(Conditions wanted, UUID id) {
        Optional<Term> term = terms().stream().filter(t -> t.id().equals(id)).findFirst();
        if (term.isPresent()) {
            wanted.and(term.get().taxonomy().putsServiceUnder(), term.get().key());
        } else {
            wanted.and("false");
        }
    }

    /** All terms of all taxonomies. */
    List<Term> terms() {
        List<Term> all = new ArrayList<>(repository.findGroups());
        all.addAll(repository.findLifeStages());
        all.addAll(repository.findNumbers());
        return all;
    }

    private static void hours(Conditions wanted, ListedWish wish, String of) {
        if (wish.day() == null && wish.opens() == null && wish.closes() == null) {
            return;
        }
        wanted.and(of);
        if (wish.day() != null) {
            wanted.and("c.weekday = ?", wish.day().getValue());
        }
        if (wish.opens() != null) {
            wanted.and("c.opens_at >= ?::time", wish.opens().toString());
        }
        if (wish.closes() != null) {
            wanted.and("c.closes_at <= ?::time", wish.closes().toString());
        }
        wanted.close();
    }

    private void place(Conditions wanted, ListedWish wish, LocalDate on, String before, String after) {
        String postcode = wish.postcode();
        if (postcode == null) {
            return;
        }
        PlaceFound found = lookUp(postcode, on);
        Integer metres = wish.metres();
        if (metres == null) {
            wanted.and(
                    "exists (select 1 from organisation_area oa join area_within w on w.within_id = oa.area_id"
                            + " where oa.organisation_id = g.organisation_id and oa.valid_from <= ?1"
                            + " and coalesce(oa.valid_until, 'infinity') >= ?1"
                            + " and w.area_id = any (string_to_array(?, ',')::uuid[]))",
                    areas(found));
            return;
        }
        PlaceFacts centre = found.facts();
        if (centre.latitude() == null || centre.longitude() == null) {
            throw new InvalidInputException(POSTCODE, "error.oruk.position", postcode);
        }
        wanted.and(
                before + WITHIN + after,
                centre.latitude(),
                centre.latitude(),
                centre.longitude(),
                metres.doubleValue());
    }

    private PlaceFound lookUp(String postcode, LocalDate on) {
        if (new PlaceText(postcode).postcodeKey().isEmpty()) {
            throw new InvalidInputException(POSTCODE, "error.oruk.postcode", postcode);
        }
        PlaceFound found = places.lookUp(postcode, on);
        if (!found.known()) {
            throw new InvalidInputException(POSTCODE, "error.place.unknown", postcode);
        }
        return found;
    }

    /** Where several councils are possible, services of each of them. */
    private static String areas(PlaceFound found) {
        return (found.place().isPresent() ? List.of(found.place().get()) : found.candidates())
                .stream().map(row -> row.areaId().toString()).collect(Collectors.joining(","));
    }
}
