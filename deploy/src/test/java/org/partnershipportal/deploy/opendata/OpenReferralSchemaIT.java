package org.partnershipportal.deploy.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.part.Whole;

/** Every page of every list, and every single record, is valid against the schemas of Open Referral UK 3.0. */
@ExtendWith(RunningWhole.class)
class OpenReferralSchemaIT {
    private static final String ROOT = "/oruk/v3/";
    private static final int PER_PAGE = 100;

    @BeforeAll
    static void schemasAreThere() {
        Schemas.required();
    }

    @ParameterizedTest
    @CsvSource({
        "services, service_list, service",
        "service_at_locations, service_at_location_list, service_at_location",
        "service_at_locations, service_at_location_list, service",
        "taxonomies, taxonomy, taxonomy",
        "taxonomy_terms, taxonomy_term, taxonomy_term"
    })
    void everyPageAndEveryRecordIsValid(String list, String listed, String single, Whole whole) {
        Caller caller = new Caller(whole);
        List<String> ids = new ArrayList<>();
        JsonSchema pages = Schemas.ofPages();
        JsonSchema rows = Schemas.of(listed);
        int number = 0;
        JsonNode page;
        do {
            page = caller.get(ROOT + list + "?per_page=" + PER_PAGE + "&page=" + ++number)
                    .json();
            checkPage(page, number, pages);
            for (JsonNode row : page.path("contents")) {
                assertThat(Schemas.problems(rows, row)).as(row.toString()).isEmpty();
                ids.add(row.path("id").asText());
            }
        } while (!page.path("last_page").asBoolean());
        assertThat(ids).doesNotHaveDuplicates().hasSize(page.path("total_items").asInt());
        assertThat(page.path("total_pages").asInt()).isEqualTo(number);
        everyRecordIsValid(caller, list, ids, Schemas.of(single));
    }

    private static void checkPage(JsonNode page, int number, JsonSchema pages) {
        assertThat(Schemas.problems(pages, page)).isEmpty();
        assertThat(page.fieldNames())
                .toIterable()
                .containsExactly(
                        "total_items",
                        "total_pages",
                        "page_number",
                        "size",
                        "first_page",
                        "last_page",
                        "empty",
                        "contents");
        assertThat(page.path("page_number").asInt()).isEqualTo(number);
        assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
        assertThat(page.path("size").asInt()).isEqualTo(page.path("contents").size());
        assertThat(page.path("empty").asBoolean()).isFalse();
    }

    private static void everyRecordIsValid(Caller caller, String list, List<String> ids, JsonSchema schema) {
        ids.parallelStream().forEach(id -> {
            Answered answer = caller.get(ROOT + list + "/" + id);
            assertThat(answer.status()).as(id).isEqualTo(200);
            assertThat(answer.json().path("id").asText()).isEqualTo(id);
            assertThat(Schemas.problems(schema, answer.json()))
                    .as(answer.body())
                    .isEmpty();
        });
    }

    /** A check that lets everything pass would prove nothing. */
    @Test
    void aMistakeWouldBeNoticed(Whole whole) {
        ObjectNode row = (ObjectNode) new Caller(whole)
                .get(ROOT + "services?per_page=1")
                .json()
                .path("contents")
                .path(0);
        JsonSchema schema = Schemas.of("service");
        assertThat(Schemas.problems(schema, row)).isEmpty();
        assertThat(Schemas.problems(schema, row.deepCopy().put("id", "1"))).isNotEmpty();
        assertThat(Schemas.problems(schema, row.deepCopy().put("status", "open")))
                .isNotEmpty();
        assertThat(Schemas.problems(schema, row.deepCopy().put("email", "nobody")))
                .isNotEmpty();
        assertThat(Schemas.problems(schema, row.deepCopy().putNull("fees"))).isNotEmpty();
        assertThat(Schemas.problems(schema, row.deepCopy().without("name"))).isNotEmpty();
    }

    /** The description of the interface has no list of bodies; within a service they have a schema. */
    @Test
    void everyBodyIsValid(Whole whole) {
        Caller caller = new Caller(whole);
        JsonSchema schema = Schemas.part("service", "/properties/organization");
        JsonNode page = caller.get(ROOT + "organizations?per_page=500").json();
        assertThat(page.path("last_page").asBoolean()).isTrue();
        Set<String> names = new HashSet<>();
        for (JsonNode row : page.path("contents")) {
            JsonNode single = caller.get(
                            ROOT + "organizations/" + row.path("id").asText())
                    .json();
            assertThat(Schemas.problems(schema, single)).as(single.toString()).isEmpty();
            names.add(single.path("name").asText());
        }
        assertThat(names).contains("Braintree District Council", "Essex County Council");
    }
}
