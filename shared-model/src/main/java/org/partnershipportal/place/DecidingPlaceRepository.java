package org.partnershipportal.place;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class DecidingPlaceRepository extends BaseRepository {
    Optional<DecidingPlace> find(UUID service) {
        return first(
                row -> new DecidingPlace(PlaceRule.valueOf(row.text(0)), row.textOrNull(1)),
                "select place_rule, place_question from council_service where id = ?1",
                service);
    }
}
