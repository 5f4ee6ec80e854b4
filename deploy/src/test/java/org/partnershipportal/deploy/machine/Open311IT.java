package org.partnershipportal.deploy.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.part.Whole;

/** Clients of Open311 report, keep up and tell, from outside and with tokens of the real Keycloak. */
@ExtendWith(RunningWhole.class)
class Open311IT {
    private static final String ROOT = "/open311/v2";
    private static final String REQUESTS = ROOT + "/requests";
    private static final String UPDATES = ROOT + "/servicerequestupdates";
    private static final String HOLE =
            "service_code=potholes&description=A+deep+hole.&address_string=4+Mill+Lane%2C+Witham&lat=51.7995"
                    + "&long=0.6383&first_name=Ida&last_name=Brook&phone=01632+960123&attribute%5Bagreed%5D=yes";

    private final Whole whole;
    private final Machine braintree;
    private final Machine essex;

    Open311IT(Whole whole) {
        this.whole = whole;
        braintree = Machine.of(whole, "braintree");
        essex = Machine.of(whole, "essex");
    }

    @Test
    void aReportIsAReferralToTheBodyThatDoesItThere() {
        HttpResponse<String> created = braintree.postForm(REQUESTS + ".json", HOLE);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        JsonNode taken = Machine.json(created).path(0);
        String reference = taken.path("service_request_id").asText();
        assertThat(Machine.header(created, "Location"))
                .isEqualTo(whole.address() + REQUESTS + "/" + reference + ".json");
        String notice = taken.path("service_notice").asText();
        Page trail = Visitor.of(whole).get(notice.substring(notice.indexOf("http")));
        assertThat(trail.body()).contains(reference).doesNotContain("Ida Brook");

        JsonNode referral = Machine.json(essex.get("/api/v1/referrals/" + reference));
        assertThat(referral.path("status").asText()).isEqualTo("offered");
        assertThat(referral.at("/content/resident/name").asText()).isEqualTo("Ida Brook");
        assertThat(referral.at("/content/spot").asText()).isEqualTo("4 Mill Lane, Witham; 51.7995, 0.6383");

        JsonNode request =
                Machine.json(essex.get(REQUESTS + "/" + reference + ".json")).path(0);
        assertThat(request.path("description").asText()).isEqualTo("A deep hole.");
        assertThat(request.path("lat").asDouble()).isEqualTo(51.7995);
        assertThat(request.path("status").asText()).isEqualTo("open");
        assertThat(request.path("service_code").asText()).isEqualTo("potholes");
        assertThat(request.path("requested_datetime").asText()).matches("20[0-9-]{8}T[0-9:]{8}(Z|[+-][0-9:]{5})");
        assertThat(Machine.json(essex.get(ROOT + "/tokens/" + reference + ".json"))
                        .at("/0/service_request_id")
                        .asText())
                .isEqualTo(reference);
        assertThat(essex.get(REQUESTS + ".xml?service_code=potholes&status=open")
                        .body())
                .contains("<service_request_id>" + reference + "</service_request_id>")
                .doesNotContain("A deep hole.");
    }

    @Test
    void whatHappensIsTold() {
        String reference = report();
        String told = UPDATES + ".xml";
        String form = "service_request_id=" + reference + "&update_id=u-1&status=open&description=It+has+grown.";
        HttpResponse<String> added = braintree.postForm(told, form);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).contains("<service_request_updates><request_update><update_id>");
        HttpResponse<String> again = braintree.postForm(told, form);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("<code>400</code>", "update_id: ");
        assertThat(essex.postForm(told, form.replace("open", "closed").replace("u-1", "u-2"))
                        .body())
                .contains("status: ", "/api/v1/referrals/" + reference + "/moves");

        move(reference, "{\"move\": \"accept\"}");
        move(reference, "{\"move\": \"complete\", \"outcome\": \"DONE\", \"note\": \"Filled on Monday.\"}");
        JsonNode updates = Machine.json(braintree.get(UPDATES + ".json?service_request_id=" + reference));
        assertThat(updates.findValuesAsText("description"))
                .anyMatch(said -> said.endsWith("It has grown."))
                .anyMatch(said -> said.endsWith("Filled on Monday."));
        assertThat(updates.path(updates.size() - 1).path("status").asText()).isEqualTo("closed");
        assertThat(braintree
                        .get(REQUESTS + ".xml?service_request_id=" + reference)
                        .body())
                .contains("<status>closed</status><status_notes>Filled on Monday.</status_notes>");
        assertThat(braintree
                        .get(REQUESTS + ".xml?status=open&start_date="
                                + LocalDate.now(ZoneOffset.UTC).minusDays(1))
                        .body())
                .doesNotContain(reference);
    }

    @Test
    void whatIsAnothersIsNotThere() {
        String reference = report();
        Machine thurrock = Machine.of(whole, "thurrock");
        assertThat(thurrock.get(REQUESTS + "/" + reference + ".xml").statusCode())
                .isEqualTo(404);
        assertThat(thurrock.get(ROOT + "/tokens/" + reference + ".xml").statusCode())
                .isEqualTo(404);
        assertThat(thurrock.get(REQUESTS + ".xml?service_request_id=" + reference)
                        .body())
                .endsWith("<service_requests/>");
        assertThat(thurrock.get(UPDATES + ".xml?service_request_id=" + reference)
                        .body())
                .endsWith("<service_request_updates/>");
        assertThat(thurrock.postForm(UPDATES + ".xml", "service_request_id=" + reference + "&update_id=1&description=x")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTS + ".xml", REQUESTS + "/ABC-234.xml", UPDATES + ".xml", ROOT + "/tokens/x.xml"})
    void strangersSeeNothing(String path) {
        Page answer = Visitor.of(whole).look(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("<errors><error><code>401</code><description>");
    }

    @Test
    void everybodySeesWhatCanBeReported() {
        Visitor visitor = Visitor.of(whole);
        assertThat(visitor.look(ROOT + "/discovery.xml").body()).contains("<url>" + whole.address() + ROOT + "</url>");
        assertThat(Machine.json(visitor.look(ROOT + "/discovery.json").body())
                        .at("/endpoints/0/formats/1")
                        .asText())
                .isEqualTo("application/json");
        JsonNode all = Machine.json(visitor.look(ROOT + "/services.json").body());
        JsonNode essexs = Machine.json(
                visitor.look(ROOT + "/services.json?jurisdiction_id=essex").body());
        assertThat(all.findValuesAsText("service_code")).contains("potholes");
        assertThat(essexs.findValuesAsText("service_code")).contains("potholes");
        assertThat(essexs.size()).isBetween(1, all.size() - 1);
        assertThat(visitor.look(ROOT + "/services/potholes.xml").body())
                .contains("<service_definition><service_code>potholes</service_code><attributes>");
        assertThat(visitor.look(ROOT + "/services/dragons.xml").status()).isEqualTo(404);
        assertThat(visitor.look(ROOT + "/services.xml?jurisdiction_id=nowhere").body())
                .contains("<code>404</code>");
        assertThat(visitor.look(ROOT + "/services.pdf").status()).isEqualTo(404);
        assertThat(visitor.look(ROOT + "/services.json?x=%00").body()).startsWith("[{\"code\":400,");
    }

    @Test
    void theSameKeyIsTheSameReport() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = braintree.postForm(REQUESTS + ".xml", HOLE, "Idempotency-Key", key);
        HttpResponse<String> again = braintree.postForm(REQUESTS + ".xml", HOLE, "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        HttpResponse<String> other =
                braintree.postForm(REQUESTS + ".xml", HOLE.replace("deep", "wide"), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("<code>409</code>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | service_code",
                "'' | description",
                "'' | address_string",
                "service_code=dragons&description=x&address_string=Witham | service_code",
                "service_code=potholes&description=x&address_string=1+Nowhere+Road,+Nowhereton | address_string",
                "service_code=potholes&description=x&address_string=Witham&email=none | email",
                "service_code=potholes&description=x&address_string=Witham&lat=51 | lat"
            })
    void whatIsWrongIsNamed(String form, String field) {
        HttpResponse<String> answer = braintree.postForm(REQUESTS + ".json", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Machine.json(answer).findValuesAsText("description"))
                .anyMatch(said -> said.startsWith(field + ": "));
        assertThat(Machine.json(answer).findValuesAsText("code")).containsOnly("400");
    }

    @Test
    void whatStandsInTheAddressIsNoReport() {
        HttpResponse<String> answer = braintree.postForm(REQUESTS + ".xml?" + HOLE, "service_code=potholes");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("description: ");
        assertThat(braintree.post(REQUESTS + ".xml", "{}").statusCode()).isEqualTo(415);
        HttpResponse<String> file = braintree.postFile(REQUESTS + ".xml");
        assertThat(file.statusCode()).isEqualTo(415);
        assertThat(Machine.header(file, "Content-Type")).startsWith("text/xml");
        assertThat(file.body()).contains("<error>");
        assertThat(braintree
                        .postForm(REQUESTS + ".xml", HOLE + "&jurisdiction_id=essex")
                        .statusCode())
                .isEqualTo(404);
        assertThat(braintree
                        .get(REQUESTS + ".xml?start_date=2026-01-01&end_date=2026-12-01")
                        .body())
                .contains("end_date: ");
    }

    @Test
    void theExamplesWork() throws IOException {
        Described described = Described.by(braintree);
        JsonNode parameters = described.operation(REQUESTS + ".{format}", "get").path("parameters");
        assertThat(parameters.findValuesAsText("name"))
                .contains("service_request_id", "service_code", "start_date", "end_date", "status", "format");
        String report = described.form(REQUESTS + ".{format}");
        HttpResponse<String> sent = braintree.postForm(REQUESTS + ".xml", report);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String id = between(sent.body(), "service_request_id");
        String update = described.form(UPDATES + ".{format}").replace("CCH2-2222", id);
        HttpResponse<String> grown = braintree.postForm(UPDATES + ".xml", update);
        assertThat(grown.statusCode()).isEqualTo(201);

        HttpResponse<String> told = braintree.postForm(REQUESTS + ".xml", documented());
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        String reference = between(told.body(), "service_request_id");
        assertThat(essex.get(REQUESTS + "/" + reference + ".xml").body()).contains("outside the café.");
    }

    /** Field by field as they are described. */
    @Test
    void theAnswersAreAsTheDescriptionShowsThem() {
        Described described = Described.by(braintree);
        String requests = REQUESTS + ".{format}";
        String updates = UPDATES + ".{format}";
        HttpResponse<String> created = braintree.postForm(REQUESTS + ".json", HOLE);
        described.requireAlike(created, requests, "post", 201);
        described.requireAlike(braintree.postForm(REQUESTS + ".json", "x=1"), requests, "post", 400);
        described.requireAlike(essex.get(REQUESTS + ".json"), requests, "get", 200);
        String id = Machine.json(created).path(0).path("service_request_id").asText();
        String one = REQUESTS + "/{service_request_id}.{format}";
        described.requireAlike(essex.get(REQUESTS + "/" + id + ".json"), one, "get", 200);
        described.requireAlike(essex.get(REQUESTS + "/NONE-2222.json"), one, "get", 404);
        described.requireAlike(
                essex.get(ROOT + "/tokens/" + id + ".json"), ROOT + "/tokens/{token}.{format}", "get", 200);
        String told = "service_request_id=" + id + "&update_id=" + UUID.randomUUID() + "&description=It+has+grown.";
        described.requireAlike(braintree.postForm(UPDATES + ".json", told), updates, "post", 201);
        described.requireAlike(essex.get(UPDATES + ".json?service_request_id=" + id), updates, "get", 200);
        described.requireAlike(essex.get(ROOT + "/services.json"), ROOT + "/services.{format}", "get", 200);
        described.requireAlike(
                essex.get(ROOT + "/services/potholes.json"), ROOT + "/services/{service_code}.{format}", "get", 200);
        described.requireAlike(essex.get(ROOT + "/discovery.json"), ROOT + "/discovery.{format}", "get", 200);
        assertThat(described
                        .operation(one, "get")
                        .at("/responses/200/content/text~1xml/example")
                        .asText())
                .contains("<service_request_id>CCH2-2222</service_request_id>");
    }

    /** The form of the example in docs/api.md. */
    private static String documented() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "api.md"));
        return Pattern.compile("--data-urlencode '([^=']+)=([^']*)'")
                .matcher(page)
                .results()
                .map(field -> encoded(field.group(1)) + "=" + encoded(field.group(2)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String between(String xml, String element) {
        Matcher found = Pattern.compile("<" + element + ">([^<]*)<").matcher(xml);
        assertThat(found.find()).as(xml).isTrue();
        return found.group(1);
    }

    private String report() {
        return Machine.json(braintree.postForm(REQUESTS + ".json", HOLE))
                .at("/0/service_request_id")
                .asText();
    }

    private void move(String reference, String body) {
        String path = "/api/v1/referrals/" + reference;
        String seen = Machine.header(essex.get(path), "ETag");
        assertThat(essex.post(path + "/moves", body, "If-Match", seen).statusCode())
                .isEqualTo(200);
    }
}
