package org.partnershipportal.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The invented enquiries and the invented people who bring them. */
class DemoEnquiriesTest {
    private static final String SIGNS = "[23456789BCDFGHJKMNPQRTVWXY]{4}";

    @Test
    void referencesAreWellFormedAndStandOnce() {
        assertThat(Rows.column(DemoFile.ENQUIRIES, "reference"))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches(SIGNS + "-" + SIGNS));
    }

    @Test
    void bodiesServicesAndPlacesAreKnown() {
        assertThat(Rows.tenants()).containsAll(Rows.filled(DemoFile.ENQUIRIES, "taken_by"));
        assertThat(Rows.filled(DemoFile.SERVICES, "slug")).containsAll(Rows.filled(DemoFile.ENQUIRIES, "service"));
        assertThat(Rows.filled(DemoFile.PLACES, "name")).containsAll(Rows.filled(DemoFile.ENQUIRIES, "place"));
        Set<String> movers = DemoCase.all().stream()
                .flatMap(one -> one.moves().stream())
                .map(move -> move.body().slug())
                .collect(Collectors.toSet());
        assertThat(Rows.tenants()).containsAll(movers);
    }

    @Test
    void residentsAreReachedAtInventedNumbersAndAddressesOnly() {
        assertThat(Rows.filled(DemoFile.ENQUIRIES, "email")).allMatch(email -> email.matches("[a-z.-]+@example\\.org"));
        assertThat(Rows.filled(DemoFile.ENQUIRIES, "phone")).allMatch(phone -> phone.matches("07700 900[0-9]{3}"));
    }

    @Test
    void movesFollowTheTableOfMoves() {
        assertThat(DemoCase.all()).allSatisfy(one -> {
            for (int step = 1; step <= one.moves().size(); step++) {
                DemoMove move = one.moves().get(step - 1);
                assertThat(allowedFrom(move.kind())).contains(one.status(step - 1));
                assertThat(one.at(step)).isAfter(one.at(step - 1)).isBefore(one.now());
            }
        });
    }

    private static List<String> allowedFrom(String kind) {
        return switch (kind) {
            case "OFFER", "COMPLETE" -> List.of("RECEIVED", "ACCEPTED", "HANDED_BACK");
            default -> List.of("OFFERED");
        };
    }

    @Test
    void severalStatesAreShown() {
        assertThat(DemoCase.all().stream().map(one -> one.status(one.moves().size())))
                .contains("RECEIVED", "OFFERED", "ACCEPTED", "HANDED_BACK", "COMPLETED");
    }
}
