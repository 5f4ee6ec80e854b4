package org.partnershipportal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are made of others: a council's area, the short name of a thing. */
class CouncilNameTest {
    @ParameterizedTest
    @CsvSource({
        "Adur District Council, Adur",
        "Amber Valley Borough Council, Amber Valley",
        "London Borough of Barnet, Barnet",
        "'Bath and North East Somerset Council', Bath and North East Somerset",
        "Borough Council of Kings Lynn and West Norfolk, Kings Lynn and West Norfolk",
        "City of Westminster, Westminster",
        "Comhairle nan Eilean Siar, Comhairle nan Eilean Siar",
        "Essex County Council, Essex",
        "Council of the Isles of Scilly, Isles of Scilly"
    })
    void aCouncilsAreaIsItsNameWithoutTheCouncil(String council, String area) {
        assertThat(CouncilImport.areaName(council)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({
        "Mobile meals service, mobile-meals-service",
        "Café & St Anne’s ‘desk’, cafe-st-annes-desk",
        "'  -- ', ''"
    })
    void aShortNameHasSmallLettersDigitsAndSingleHyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
