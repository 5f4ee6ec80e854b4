package org.partnershipportal.portal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.portal.place.PlaceChoice.Candidate;

class PlaceCandidateTest {
    @ParameterizedTest
    @CsvSource({
        "Newton, VILLAGE, 'Newton, Alder'",
        "WM1, OUTWARD, E07000999",
        "WM1 2AB, POSTCODE, E07000999",
    })
    void aChoiceComesBackAsAPlaceThatIsFoundAgain(String name, String kind, String value) {
        PlaceRow row = new PlaceRow(
                UUID.randomUUID(), name, kind, UUID.randomUUID(), "Alder", "E07000999", "DISTRICT", "Westmark");

        assertThat(Candidate.of(row).value()).isEqualTo(value);
    }
}
