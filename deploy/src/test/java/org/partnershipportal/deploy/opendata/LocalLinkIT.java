package org.partnershipportal.deploy.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.part.Whole;

/** Other systems ask as they ask GOV.UK's local links: which council has this code, and where is its page about that. */
@ExtendWith(RunningWhole.class)
class LocalLinkIT {
    @ParameterizedTest
    @CsvSource({"authority_slug=braintree", "gss=E07000067", "gss=e07000067", "snac=22UC", "local_custodian_code=1510"})
    void aCouncilIsFoundByEachOfItsCodesWithItsCounty(String code, Whole whole) {
        JsonNode councils =
                new Caller(whole).get("/api/v1/local-authority?" + code).json().path("local_authorities");
        assertThat(councils).hasSize(2);
        assertThat(councils.path(0).path("slug").asText()).isEqualTo("braintree");
        assertThat(councils.path(0).path("tier").asText()).isEqualTo("district");
        assertThat(councils.path(0).path("country_name").asText()).isEqualTo("England");
        assertThat(councils.path(0).path("homepage_url").asText()).startsWith("http");
        assertThat(councils.path(1).path("gss").asText()).isEqualTo("E10000012");
        assertThat(councils.path(1).path("tier").asText()).isEqualTo("county");
    }

    @Test
    void aUnitaryCouncilHasNoCounty(Whole whole) {
        assertThat(new Caller(whole)
                        .get("/api/v1/local-authority?authority_slug=thurrock")
                        .json()
                        .path("local_authorities"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "authority_slug=braintree&lgsl=524&lgil=8, braintree, https://braintree.example.org/bins",
        "authority_slug=braintree&lgsl=557, essex, https://essex.example.org/roads/report",
        "authority_slug=essex&lgsl=557&lgil=0, essex, https://essex.example.org/roads/report",
        "gss=E06000033&lgsl=524, southend-on-sea, https://southend-on-sea.example.org/bins",
        "authority_slug=maldon&lgsl=524, maldon, none"
    })
    void theCouncilThatProvidesItIsNamedWithItsPage(String query, String council, String page, Whole whole) {
        JsonNode link = new Caller(whole).get("/api/v1/link?" + query).json();
        assertThat(link.path("local_authority").path("slug").asText()).isEqualTo(council);
        JsonNode interaction = link.path("local_interaction");
        assertThat(interaction.isMissingNode()).isEqualTo(page.equals("none"));
        assertThat(interaction.path("url").asText("none")).isEqualTo(page);
        assertThat(interaction.has("lgil_code")).isEqualTo(query.contains("lgil") && !page.equals("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "local-authority, 400, authority_slug",
        "local-authority?authority_slug=braintree&gss=E07000067, 400, authority_slug",
        "local-authority?authority_slug=atlantis, 404, atlantis",
        "local-authority?local_custodian_code=none, 404, none",
        "local-authority?authority_slug=%27%3B--, 404, known",
        "local-authority?authority_slug=%00, 400, U+0000",
        "link?authority_slug=braintree, 400, lgsl",
        "link?authority_slug=braintree&lgsl=bins, 400, lgsl",
        "link?authority_slug=braintree&lgsl=524&lgil=%F0%9F%97%91, 400, lgil",
        "link?lgsl=524, 400, authority_slug",
        "link?authority_slug=braintree&lgsl=99999, 404, 99999",
        "link?authority_slug=essex&lgsl=524, 404, provides"
    })
    void whatIsWrongIsSaid(String query, int status, String named, Whole whole) {
        Answered answer = new Caller(whole).get("/api/v1/" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(named).doesNotContain("Exception");
    }
}
