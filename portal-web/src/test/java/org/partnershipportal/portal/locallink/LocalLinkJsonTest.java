package org.partnershipportal.portal.locallink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.locallink.LocalAuthorityRow;
import org.partnershipportal.locallink.LocalAuthorityRow.Closed;
import org.partnershipportal.locallink.LocalLinkView;

/** What is written of councils that follow, and of interactions. */
class LocalLinkJsonTest {
    @Test
    void aCouncilThatFollowsSaysWhichAndSinceWhen() {
        Closed closed = new Closed(
                UUID.randomUUID(), UUID.randomUUID(), "alder", "Alder District Council", LocalDate.of(2028, 3, 31));
        assertThat(LocalLinkJson.councils(List.of(council(closed), council(null))))
                .hasToString("[{\"name\":\"West Council\",\"slug\":\"west\",\"gss\":\"E07000991\",\"snac\":null,"
                        + "\"homepage_url\":null,\"tier\":\"unitary\",\"country_name\":\"England\",\"follows\":"
                        + "{\"name\":\"Alder District Council\",\"slug\":\"alder\",\"closed_after\":\"2028-03-31\"}},"
                        + "{\"name\":\"West Council\",\"slug\":\"west\",\"gss\":\"E07000991\",\"snac\":null,"
                        + "\"homepage_url\":null,\"tier\":\"unitary\",\"country_name\":\"England\"}]");
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 4", "4, , 4", ", 8, 8", ", , "})
    void theInteractionIsThatOfThePageElseTheOneAskedFor(Integer known, Integer asked, Integer told) {
        var link = new LocalLinkView(council(null), new LocalLinkView.Page("https://west.example.org/bins", known));
        var interaction = LocalLinkJson.link(link, 524, asked).getJsonObject("local_interaction");
        assertThat(interaction.getString("url")).isEqualTo("https://west.example.org/bins");
        assertThat(interaction.containsKey("lgil_code")).isEqualTo(told != null);
        assertThat(interaction.getInt("lgil_code", -1)).isEqualTo(told == null ? -1 : told);
    }

    @Test
    void withoutAPageThereIsNoInteraction() {
        assertThat(LocalLinkJson.link(new LocalLinkView(council(null), null), 524, 4))
                .containsOnlyKeys("local_authority");
    }

    private static LocalAuthorityRow council(Closed follows) {
        return new LocalAuthorityRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "west",
                "West Council",
                "UNITARY",
                "E07000991",
                null,
                null,
                follows);
    }
}
