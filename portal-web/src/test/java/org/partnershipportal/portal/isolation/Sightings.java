package org.partnershipportal.portal.isolation;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What was seen in this test. */
@RequestScoped
class Sightings {
    private final List<Sighting> all = new ArrayList<>();

    void add(Sighting sighting) {
        all.add(sighting);
    }

    List<Sighting> all() {
        return List.copyOf(all);
    }
}
