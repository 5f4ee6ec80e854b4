package org.partnershipportal.deploy.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.part.Whole;

/** Other systems read the directory as open data: page by page, filtered, and again only when it has changed. */
@ExtendWith(RunningWhole.class)
class OpenReferralIT {
    private static final String ROOT = "/oruk/v3";

    @Test
    void saysWhatItIs(Whole whole) {
        JsonNode about = new Caller(whole).get(ROOT + "/").json();
        assertThat(about.path("version").asText()).isEqualTo("HSDS-UK-3.0");
        assertThat(about.path("profile").asText()).startsWith("https://");
        assertThat(about.path("openapi_url").asText()).endsWith("/openapi?format=json");
        assertThat(new Caller(whole).get(ROOT).status()).isEqualTo(200);
    }

    @Test
    void pagesFollowEachOtherWithoutAGap(Whole whole) {
        Caller caller = new Caller(whole);
        JsonNode both = caller.get(ROOT + "/services?per_page=4").json();
        JsonNode first = caller.get(ROOT + "/services?per_page=2&page=1").json();
        JsonNode second = caller.get(ROOT + "/services?per_page=2&page=2").json();
        assertThat(ids(both)).containsExactly(id(first, 0), id(first, 1), id(second, 0), id(second, 1));
        assertThat(second.path("first_page").asBoolean()).isFalse();
        assertThat(second.path("last_page").asBoolean()).isFalse();
        JsonNode beyond = caller.get(ROOT + "/services?page=99999").json();
        assertThat(beyond.path("empty").asBoolean()).isTrue();
        assertThat(beyond.path("last_page").asBoolean()).isTrue();
        assertThat(beyond.path("total_items").asInt())
                .isEqualTo(both.path("total_items").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "search=pothole, Potholes, Essex County Council",
        "search=braintree+bulky, Bulky waste, Braintree District Council",
        "minimum_age=16&maximum_age=120, none, none",
        "minimum_age=16&search=vote, Register to vote, Braintree District Council",
        "maximum_age=5, Children, Essex County Council",
        "search=pothole&postcode=CM7+9HB, Potholes, Essex County Council",
        "search=pothole&postcode=SS2+6ER, Potholes, Southend-on-Sea City Council"
    })
    void filtersAreObeyed(String query, String name, String body, Whole whole) {
        JsonNode page =
                new Caller(whole).get(ROOT + "/services?per_page=500&" + query).json();
        if (name.equals("none")) {
            assertThat(page.path("empty").asBoolean()).isTrue();
        } else {
            assertThat(page.path("contents"))
                    .anySatisfy(row -> assertThat(row.path("name").asText()).startsWith(name))
                    .anySatisfy(row -> assertThat(
                                    row.path("organization").path("name").asText())
                            .isEqualTo(body));
        }
    }

    @Test
    void aPostcodeLeavesOutWhoDoesNotServeIt(Whole whole) {
        JsonNode page = new Caller(whole)
                .get(ROOT + "/services?per_page=500&search=pothole&postcode=CM7+9HB")
                .json();
        assertThat(page.path("contents"))
                .isNotEmpty()
                .noneSatisfy(
                        row -> assertThat(row.path("organization").path("name").asText())
                                .isEqualTo("Southend-on-Sea City Council"));
    }

    @Test
    void aTermLeadsToItsServices(Whole whole) {
        Caller caller = new Caller(whole);
        JsonNode terms = caller.get(ROOT + "/taxonomy_terms?per_page=500").json();
        JsonNode moving = StreamSupport.stream(terms.path("contents").spliterator(), false)
                .filter(term -> term.path("name").asText().equals("Moving home"))
                .findFirst()
                .orElseThrow();
        String id = moving.path("id").asText();
        JsonNode services = caller.get(ROOT + "/services?per_page=500&taxonomy_term_id=" + id)
                .json();
        int all = caller.get(ROOT + "/services?per_page=1")
                .json()
                .path("total_items")
                .asInt();
        assertThat(services.path("total_items").asInt()).isPositive().isLessThan(all);
        JsonNode single = caller.get(ROOT + "/services/" + id(services, 0)).json();
        assertThat(single.path("attributes"))
                .anySatisfy(attribute ->
                        assertThat(attribute.path("taxonomy_term_id").asText()).isEqualTo(id));
        String taxonomy = moving.path("taxonomy_id").asText();
        assertThat(caller.get(ROOT + "/services?per_page=1&taxonomy_id=" + taxonomy)
                        .json()
                        .path("total_items")
                        .asInt())
                .isGreaterThan(services.path("total_items").asInt())
                .isLessThan(all);
    }

    @Test
    void daysTimesAndTheWayToALocationAreObeyed(Whole whole) {
        Caller caller = new Caller(whole);
        String list = ROOT + "/service_at_locations?per_page=500";
        int all = total(caller, list);
        int saturday = total(caller, list + "&day=SA");
        assertThat(saturday).isPositive().isLessThan(all);
        assertThat(total(caller, list + "&day=saturday")).isEqualTo(saturday);
        assertThat(total(caller, list + "&day=SA&end_time=12:00")).isLessThan(saturday);
        assertThat(total(caller, list + "&day=SA&start_time=23:00")).isZero();
        int near = total(caller, list + "&postcode=CM7+9HB&proximity=2000");
        assertThat(near).isPositive().isLessThan(all);
        assertThat(total(caller, list + "&postcode=CM7+9HB&proximity=30000")).isGreaterThan(near);
        assertThat(total(caller, ROOT + "/services?postcode=CM7+9HB&proximity=2000"))
                .isEqualTo(distinctServices(
                        caller.get(list + "&postcode=CM7+9HB&proximity=2000").json()));
    }

    /** From the moment of a row on that row is listed; a plus that was not encoded is understood. */
    @ParameterizedTest
    @CsvSource({"services, last_modified", "service_at_locations, service/last_modified"})
    void whatHasChangedSinceIsListed(String list, String field, Whole whole) {
        Caller caller = new Caller(whole);
        String rows = ROOT + "/" + list + "?per_page=500";
        int all = total(caller, rows);
        JsonNode first = caller.get(rows).json().path("contents").path(0);
        Instant changed = Instant.parse(first.at("/" + field).asText());
        assertThat(first.at("/" + field).asText()).matches(".{10}T.{8}[.][0-9]{3}Z");
        JsonNode since = caller.get(rows + "&modified_after=" + changed).json().path("contents");
        assertThat(since)
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(Instant.parse(row.at("/" + field).asText())).isAfterOrEqualTo(changed))
                .anySatisfy(row -> assertThat(row.path("id")).isEqualTo(first.path("id")));
        assertThat(total(caller, rows + "&modified_after=2999-01-01")).isZero();
        assertThat(total(caller, rows + "&modified_after=1970-01-01T00:00:00+00:00"))
                .isEqualTo(all);
    }

    private static int distinctServices(JsonNode page) {
        return (int) StreamSupport.stream(page.path("contents").spliterator(), false)
                .map(row -> row.path("service_id").asText())
                .distinct()
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page",
        "page=minus, page",
        "per_page=0, per_page",
        "per_page=501, per_page",
        "per_page=99999999999, per_page",
        "taxonomy_id=bins, taxonomy_id",
        "taxonomy_term_id=%27, taxonomy_term_id",
        "minimum_age=old, minimum_age",
        "maximum_age=-1, maximum_age",
        "maximum_age=1e999999999, maximum_age",
        "day=someday, day",
        "start_time=9am, start_time",
        "end_time=25:00, end_time",
        "postcode=12345, postcode",
        "postcode=Witham, postcode",
        "postcode=ZZ99+9ZZ, postcode",
        "modified_after=yesterday, modified_after",
        "modified_after=2026-13-01, modified_after",
        "proximity=2000, postcode",
        "postcode=CM7+9HB&proximity=far, proximity"
    })
    void whatIsWrongIsNamed(String query, String field, Whole whole) {
        for (String list : List.of("/services?", "/service_at_locations?")) {
            Answered answer = new Caller(whole).get(ROOT + list + query);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("errors"))
                    .anySatisfy(
                            error -> assertThat(error.path("field").asText()).isEqualTo(field));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/services?search=%27%3B+drop+table+place%3B--",
        "/services?search=%3Cscript%3Ealert(1)%3C/script%3E",
        "/services?search=%F0%9F%97%91%EF%B8%8F",
        "/services?search=&day=&postcode=",
        "/service_at_locations?search=%22%26+%7C+%21"
    })
    void strangeWordsFindNothingAndHarmNothing(String path, Whole whole) {
        Answered answer = new Caller(whole).get(ROOT + path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"services", "service_at_locations", "taxonomies", "taxonomy_terms", "organizations", "nothing"})
    void whatIsNotThereIsNotFound(String list, Whole whole) {
        Caller caller = new Caller(whole);
        for (String id : List.of("/00000000-0000-4000-8000-000000000000", "/1", "/%27--")) {
            Answered answer = caller.get(ROOT + "/" + list + id);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    private static int total(Caller caller, String path) {
        Answered answer = caller.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("total_items").asInt();
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("contents").spliterator(), false)
                .map(row -> row.path("id").asText())
                .toList();
    }

    private static String id(JsonNode page, int index) {
        return page.path("contents").path(index).path("id").asText();
    }
}
