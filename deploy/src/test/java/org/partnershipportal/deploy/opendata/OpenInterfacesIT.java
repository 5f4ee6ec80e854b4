package org.partnershipportal.deploy.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.part.Whole;

/** How the open interfaces are asked: again only for what has changed, from any site, by what their description says. */
@ExtendWith(RunningWhole.class)
class OpenInterfacesIT {
    private static final String ROOT = "/oruk/v3";

    @ParameterizedTest
    @CsvSource({
        "/oruk/v3/",
        "/oruk/v3/services?per_page=3",
        "/oruk/v3/services/{id}",
        "/oruk/v3/service_at_locations?per_page=3",
        "/oruk/v3/service_at_locations/{id}",
        "/oruk/v3/taxonomies",
        "/oruk/v3/taxonomies/{id}",
        "/oruk/v3/taxonomy_terms?per_page=3",
        "/oruk/v3/taxonomy_terms/{id}",
        "/oruk/v3/organizations?per_page=3",
        "/oruk/v3/organizations/{id}",
        "/api/v1/answers?q=pothole&place=Witham",
        "/api/v1/places?place=Witham",
        "/api/v1/standard",
        "/api/v1/local-authority?authority_slug=braintree",
        "/api/v1/link?authority_slug=braintree&lgsl=524&lgil=8"
    })
    void whatHasNotChangedIsNotSentAgain(String wanted, Whole whole) {
        Caller caller = new Caller(whole);
        String list = wanted.replace("/{id}", "");
        String path = wanted.equals(list)
                ? wanted
                : list + "/" + id(caller.get(list + "?per_page=1").json(), 0);
        Answered first = caller.get(path);
        String tag = first.header("ETag");
        assertThat(tag).isNotEmpty();
        Answered again = caller.ask("GET", path, "If-None-Match: \"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.body()).isEmpty();
        assertThat(caller.ask("GET", path, "If-None-Match: \"other\"").status()).isEqualTo(200);
        Answered head = caller.ask("HEAD", path);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.header("Content-Length")).isEqualTo(first.header("Content-Length"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/oruk/v3/services?page=0, 400", "/oruk/v3/services?per_page=1, 200", "/api/v1/places?place=Witham, 200"
    })
    void scriptsOfAnySiteMayRead(String path, int status, Whole whole) {
        Caller caller = new Caller(whole);
        Answered answer = caller.ask("GET", path, "Origin: https://elsewhere.example.org");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        Answered preflight = caller.ask(
                "OPTIONS", path, "Origin: https://elsewhere.example.org", "Access-Control-Request-Method: GET");
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("GET");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    /** Each list is described with the parameters that it takes, by name and with an explanation. */
    @ParameterizedTest
    @CsvSource({"services, 13", "service_at_locations, 13", "taxonomies, 2", "taxonomy_terms, 2", "organizations, 2"})
    void theDescriptionNamesTheParametersOfAList(String list, int parameters, Whole whole) throws IOException {
        JsonNode api = description(whole);
        List<JsonNode> described = StreamSupport.stream(
                        api.path("paths")
                                .path(ROOT + "/" + list)
                                .path("get")
                                .path("parameters")
                                .spliterator(),
                        false)
                .map(one -> one.has("$ref") ? api.at(one.path("$ref").asText().substring(1)) : one)
                .toList();
        assertThat(described)
                .hasSize(parameters)
                .allSatisfy(one -> {
                    assertThat(one.path("in").asText()).isEqualTo("query");
                    assertThat(one.path("description").asText()).isNotEmpty();
                    assertThat(one.path("schema").path("type").asText()).isNotEmpty();
                })
                .extracting(one -> one.path("name").asText())
                .startsWith("page", "per_page")
                .doesNotHaveDuplicates();
        if (parameters > 2) {
            assertThat(described)
                    .extracting(one -> one.path("name").asText())
                    .contains("search", "taxonomy_id", "taxonomy_term_id", "minimum_age", "maximum_age", "day")
                    .contains("start_time", "end_time", "postcode", "proximity", "modified_after");
        }
    }

    private static JsonNode description(Whole whole) throws IOException {
        URI address = URI.create("http://localhost:" + whole.ports().http() + "/openapi?format=json");
        try (InputStream text = address.toURL().openStream()) {
            return new ObjectMapper().readTree(text);
        }
    }

    @Test
    void theTwoInterfacesDoNotMix(Whole whole) {
        Caller caller = new Caller(whole);
        assertThat(caller.get("/api/services").status()).isEqualTo(404);
        assertThat(caller.get("/oruk/v3/v1/places?place=Witham").status()).isEqualTo(404);
    }

    private static String id(JsonNode page, int index) {
        return page.path("contents").path(index).path("id").asText();
    }
}
