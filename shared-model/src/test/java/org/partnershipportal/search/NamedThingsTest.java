package org.partnershipportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedThingsTest {
    @Test
    void aNamedThingGoesBeforeItsGroup() {
        List<ServiceMatch> found =
                NamedThings.first(List.of(one("potholes", 0.9, "Roads"), one("motorways", 0.2, "Roads", "Roads")));
        assertThat(found).extracting(ServiceMatch::slug).containsExactly("motorways", "potholes");
        assertThat(found.get(0).score()).isGreaterThan(0.9);
    }

    @Test
    void butNotBeforeAnotherGroup() {
        assertThat(NamedThings.first(List.of(one("bus-times", 0.9, "Travel"), one("motorways", 0, "Roads", "Roads"))))
                .extracting(ServiceMatch::slug)
                .containsExactly("bus-times");
    }

    @Test
    void itIsFoundWhenNothingElseIs() {
        assertThat(NamedThings.first(List.of(one("motorways", 0, "Roads", "Roads"))))
                .extracting(ServiceMatch::slug)
                .containsExactly("motorways");
    }

    private static Candidate one(String slug, double score, String group, String... namedOver) {
        ServiceMatch match = new ServiceMatch(UUID.randomUUID(), slug, slug, "Because", score, false);
        return new Candidate(match, group, List.of(namedOver));
    }
}
