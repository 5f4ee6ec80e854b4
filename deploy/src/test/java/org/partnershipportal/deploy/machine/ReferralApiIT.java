package org.partnershipportal.deploy.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.Page;
import org.partnershipportal.deploy.RunningWhole;
import org.partnershipportal.deploy.Visitor;
import org.partnershipportal.deploy.part.Whole;

/** Other councils' systems refer, keep up and move, from outside and with tokens of the real Keycloak. */
@ExtendWith(RunningWhole.class)
class ReferralApiIT {
    private static final String ROOT = "/api/v1/referrals";
    private static final String HOLE = """
            {"service": "potholes", "place": "Witham", "to": "essex", "summary": "A deep hole.",
             "resident": {"name": "Ida Brook", "phone": "01632 960123"}, "agreed": true, "supportNeeds": "Large print"}
            """;

    private final Whole whole;
    private final Machine braintree;
    private final Machine essex;

    ReferralApiIT(Whole whole) {
        this.whole = whole;
        braintree = Machine.of(whole, "braintree");
        essex = Machine.of(whole, "essex");
    }

    @Test
    void aReferralGoesToItsReceiverAndBack() {
        HttpResponse<String> created = braintree.post(ROOT, HOLE);
        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode part = Machine.json(created);
        String reference = part.path("reference").asText();
        assertThat(Machine.header(created, "Location")).isEqualTo(whole.address() + ROOT + "/" + reference);
        assertThat(Machine.header(created, "ETag")).isEqualTo("\"" + part.path("version") + "\"");
        assertThat(part.path("status").asText()).isEqualTo("offered");
        assertThat(part.path("accountable").asText()).isEqualTo("braintree");
        assertThat(part.path("holder").asText()).isEqualTo("essex");
        Page trail = Visitor.of(whole).get(part.path("trailUrl").asText());
        assertThat(trail.status()).isEqualTo(200);
        assertThat(trail.body()).contains(reference).doesNotContain("Ida Brook");

        HttpResponse<String> opened = essex.get(ROOT + "/" + reference);
        JsonNode theirs = Machine.json(opened);
        assertThat(theirs.at("/content/resident/name").asText()).isEqualTo("Ida Brook");
        assertThat(theirs.at("/content/supportNeeds").asText()).isEqualTo("Large print");
        JsonNode actions = Machine.json(essex.get(ROOT + "/" + reference + "/actions"));
        assertThat(actions.path("actions").findValuesAsText("move")).containsExactly("accept", "handback", "wait");

        HttpResponse<String> accepted =
                move(essex, reference, Machine.header(opened, "ETag"), "{\"move\": \"accept\"}");
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(Machine.json(accepted).path("accountable").asText()).isEqualTo("essex");
        HttpResponse<String> done = move(
                essex,
                reference,
                Machine.header(accepted, "ETag"),
                "{\"move\": \"complete\", \"outcome\": \"DONE\", \"note\": \"Filled on Monday.\"}");
        assertThat(Machine.json(done).path("status").asText()).isEqualTo("completed");
        assertThat(Machine.json(braintree.get(ROOT + "/" + reference))
                        .path("outcomeText")
                        .asText())
                .isEqualTo("Filled on Monday.");
    }

    @Test
    void whatIsAnothersIsNotThere() {
        String reference =
                Machine.json(braintree.post(ROOT, HOLE)).path("reference").asText();
        Machine thurrock = Machine.of(whole, "thurrock");
        assertThat(thurrock.get(ROOT + "/" + reference).statusCode()).isEqualTo(404);
        assertThat(thurrock.get(ROOT + "/" + reference + "/actions").statusCode())
                .isEqualTo(404);
        assertThat(move(thurrock, reference, "\"2\"", "{\"move\": \"accept\"}").statusCode())
                .isEqualTo(404);
        assertThat(thurrock.get(ROOT).body()).doesNotContain(reference);
        assertThat(Visitor.of(whole).look(ROOT + "/" + reference).status()).isEqualTo(401);
    }

    @Test
    void theSameKeyIsTheSameReferral() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = braintree.post(ROOT, HOLE, "Idempotency-Key", key);
        HttpResponse<String> again = braintree.post(ROOT, HOLE, "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Machine.header(again, "Location")).isEqualTo(Machine.header(first, "Location"));
        HttpResponse<String> other = braintree.post(ROOT, HOLE.replace("deep", "shallow"), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("key-used-otherwise");
        assertThat(braintree.post(ROOT, HOLE, "Idempotency-Key", "short").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoIsTooLateIsToldHowItStands() {
        JsonNode part = Machine.json(braintree.post(ROOT, HOLE));
        String reference = part.path("reference").asText();
        String seen = "\"" + part.path("version") + "\"";
        HttpResponse<String> unseen = essex.post(ROOT + "/" + reference + "/moves", "{\"move\": \"accept\"}");
        assertThat(unseen.statusCode()).isEqualTo(428);
        assertThat(unseen.body()).contains("If-Match");
        assertThat(move(braintree, reference, seen, "{\"move\": \"recall\"}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = move(essex, reference, seen, "{\"move\": \"accept\"}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(Machine.json(late).at("/referral/status").asText()).isEqualTo("received");
        HttpResponse<String> not = move(essex, reference, Machine.header(late, "ETag"), "{\"move\": \"accept\"}");
        assertThat(not.statusCode()).isEqualTo(409);
        assertThat(not.body()).contains("move-not-allowed");
    }

    @Test
    void whatHasChangedIsListed() {
        JsonNode part = Machine.json(braintree.post(ROOT, HOLE));
        String reference = part.path("reference").asText();
        String changed =
                Machine.json(essex.get(ROOT + "/" + reference)).path("changed").asText();
        move(essex, reference, "\"" + part.path("version") + "\"", "{\"move\": \"accept\"}");
        JsonNode page = Machine.json(essex.get(ROOT + "?status=accepted&per_page=500&updatedAfter=" + changed));
        assertThat(page.path("referrals").findValuesAsText("reference")).contains(reference);
        assertThat(Machine.json(essex.get(ROOT + "?per_page=1")).path("more").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | agreed",
                "{\"agreed\": true} | service",
                "{\"agreed\": \"yes\"} | agreed",
                "{\"agred\": true} | agred",
                "{\"agreed\": true, \"resident\": {\"nam\": \"x\"}} | resident.nam",
                "{\"agreed\": true, \"summary\": 7} | summary",
                "[] | body",
                "{\"agreed\": | body",
                "{\"agreed\": true, \"service\": \"dragons\", \"place\": \"Witham\", \"summary\": \"x\"} | service",
                "{\"agreed\": true, \"service\": \"potholes\", \"place\": \"Nowhereton\", \"summary\": \"x\"} | place",
                "{\"agreed\": true, \"service\": \"potholes\", \"place\": \"Witham\", \"summary\": \"x\", \"to\": \"y\"} | to"
            })
    void whatIsWrongIsNamed(String body, String field) {
        HttpResponse<String> answer = braintree.post(ROOT, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Machine.json(answer).path("errors").findValuesAsText("field"))
                .contains(field);
    }

    @ParameterizedTest
    @CsvSource({"status=open, status", "updatedAfter=yesterday, updatedAfter", "page=0, page", "per_page=501, per_page"
    })
    void aParameterThatCannotBeReadIsNamed(String query, String parameter) {
        HttpResponse<String> answer = braintree.get(ROOT + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Machine.json(answer).path("errors").findValuesAsText("field"))
                .containsExactly(parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"move\": \"fly\"} | move",
                "{\"move\": \"handback\"} | reason",
                "{\"move\": \"handback\", \"reason\": \"LAZY\"} | reason",
                "{\"move\": \"accept\", \"note\": \"would be lost\"} | note"
            })
    void aMoveThatLacksSomethingIsRefused(String body, String field) {
        JsonNode part = Machine.json(braintree.post(ROOT, HOLE));
        HttpResponse<String> answer =
                move(essex, part.path("reference").asText(), "\"" + part.path("version") + "\"", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Machine.json(answer).path("errors").findValuesAsText("field"))
                .contains(field);
    }

    @Test
    void whatAFilterRefusesIsAProblemToo() {
        HttpResponse<String> file = braintree.postFile(ROOT);
        assertThat(file.statusCode()).isEqualTo(415);
        assertThat(Machine.header(file, "Content-Type")).startsWith("application/problem+json");
        assertThat(Machine.json(file).path("type").asText()).endsWith("/api-media-type-unsupported");
        assertThat(Machine.json(file).path("status").asInt()).isEqualTo(415);
    }

    @Test
    void theExamplesOfTheDescriptionWork() {
        JsonNode description = Machine.json(braintree.get("/openapi?format=json"));
        assertThat(description.at("/info/title").asText()).isEqualTo("Partnership Portal");
        assertThat(description.at("/info/version").asText()).isEqualTo("1");
        Described described = Described.by(braintree);
        JsonNode refer = described.sent(ROOT);
        HttpResponse<String> created = braintree.post(ROOT, refer.toString());
        assertThat(created.statusCode()).isEqualTo(201);
        String reference = Machine.json(created).path("reference").asText();
        JsonNode move = described.sent("/api/v1/referrals/{reference}/moves");
        assertThat(move(essex, reference, Machine.header(created, "ETag"), move.toString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(List.of("/api/v1/referrals/{reference}", "/api/v1/referrals/{reference}/actions"))
                .allSatisfy(path -> assertThat(described
                                .operation(path, "get")
                                .path("responses")
                                .size())
                        .isGreaterThan(1));
    }

    /** Field by field as they are described, and of the same kinds. */
    @Test
    void theAnswersAreAsTheDescriptionShowsThem() {
        Described described = Described.by(braintree);
        HttpResponse<String> created = braintree.post(ROOT, described.sent(ROOT).toString());
        String one = ROOT + "/" + Machine.json(created).path("reference").asText();
        described.requireAlike(created, ROOT, "post", 201);
        described.requireAlike(essex.get(ROOT + "?status=offered"), ROOT, "get", 200);
        described.requireAlike(essex.get(one), ROOT + "/{reference}", "get", 200);
        described.requireAlike(essex.get(one + "/actions"), ROOT + "/{reference}/actions", "get", 200);
        described.requireAlike(braintree.post(ROOT, "{\"service\": \"no\"}"), ROOT, "post", 400);
        String moves = ROOT + "/{reference}/moves";
        String seen = Machine.header(created, "ETag");
        String accept = "{\"move\": \"accept\"}";
        described.requireAlike(essex.post(one + "/moves", accept, "If-Match", seen), moves, "post", 200);
        described.requireAlike(essex.post(one + "/moves", accept, "If-Match", seen), moves, "post", 412);
    }

    private static HttpResponse<String> move(Machine machine, String reference, String seen, String body) {
        return machine.post(ROOT + "/" + reference + "/moves", body, "If-Match", seen);
    }
}
