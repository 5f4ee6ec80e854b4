package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.part.Whole;

/** Whatever the caller gets wrong has a clear answer: never a 500, never a stack trace, in the API never a page. */
@ExtendWith(RunningWhole.class)
class BadInputIT {
    private static final int RECOVERY_SECONDS = 60;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "q=&place=Witham, 400, q",
        "place=Witham, 400, q",
        "q=pothole, 400, place",
        "q=pothole&place=CM7+9H, 400, place",
        "q=pothole&place=12345, 400, place",
        "q=pothole&place=Witham&on=1066-10-14, 400, on",
        "q=pothole&place=Witham&on=2999-01-01, 400, on",
        "q=pothole&place=Witham&on=tomorrow, 400, on",
        "q=pothole&place=Nowhereton, 404, candidates"
    })
    void theApiSaysWhichParameterIsWrong(String query, int status, String named, Whole whole) throws Exception {
        HttpResponse<String> answer = get(whole, "/api/v1/answers?" + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains('"' + named + '"').doesNotContain("Exception");
    }

    @Test
    void aQuestionOfTenThousandCharactersIsTooLongAndNoFailure(Whole whole) throws Exception {
        String endless = "x".repeat(10_000);
        HttpResponse<String> api = get(whole, "/api/v1/answers?place=Witham&q=" + endless);
        assertThat(api.statusCode()).isEqualTo(400);
        assertThat(api.body()).contains("characters or fewer");
        HttpResponse<String> page = get(whole, "/answer?place=Witham&q=" + endless);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("characters or fewer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse/body?slug=a%00",
                "/browse/location?slug=%00x",
                "/enquiry/new?service=a%00&place=Witham",
                "/answer?q=pot%00hole&place=Witham",
                "/api/v1/answers?q=a%00b&place=Witham"
            })
    void whatNoKeyboardTypesIsRefused(String path, Whole whole) throws Exception {
        HttpResponse<String> answer = get(whole, path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void twoEmptyBoxesAreBothNamed(Whole whole) throws Exception {
        assertThat(get(whole, "/api/v1/answers").body()).contains("\"q\"").contains("\"place\"");
        assertThat(get(whole, "/answer?q=&place=").body())
                .contains("href=\"#q\"")
                .contains("href=\"#place\"")
                .doesNotContain("/here?place=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/answer?q=pothole&place=", "/here?place=", "/welcome?place="})
    void aPostcodeOfWhichNothingIsKnownNeedNotBeMisspelt(String page, Whole whole) throws Exception {
        assertThat(get(whole, page + "ZZ9+9ZZ").body())
                .contains("We do not know this postcode")
                .doesNotContain("Check the spelling");
        assertThat(get(whole, page + "Nowhereton").body()).contains("Check the spelling");
    }

    @Test
    void aPostcodeThatIsNotLoadedAsksWhichCouncil(Whole whole) throws Exception {
        HttpResponse<String> answer = get(whole, "/api/v1/answers?q=pothole&place=CM7+1ZZ");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"answers\":[]").contains("\"candidates\"");
    }

    @Test
    void ofManyQuestionsAWrongOneSpoilsNoOther(Whole whole) throws Exception {
        String hundred = "{\"place\": \"Witham\"},".repeat(100);
        HttpResponse<String> answer = post(
                whole,
                "{\"q\": \"pothole\", \"questions\": [" + hundred
                        + "{\"place\": \"Nowhereton\"}, {\"place\": \"12345\"}, {\"place\": \"Witham\", \"on\": \"soon\"}]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"total\":103,\"problems\":3");
        assertThat(answer.body().split("E10000012", -1)).hasSizeGreaterThan(100);
        assertThat(answer.body())
                .contains("\"row\":101,\"status\":404")
                .contains("\"row\":102,\"status\":400")
                .contains("\"row\":103,\"status\":400");
        assertThat(post(whole, "{\"questions\":").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, 404",
        "/nothing, 404",
        "/trail/follow/wrong-secret, 404",
        "/trail/follow/wrong-secret/more, 404",
        "/trail/nothing, 404",
        "/trail/nothing/more, 404",
        "/enquiry/new?service=nothing, 404",
        "/layout/public.xhtml, 404",
        "/answer?q=%27%3B+drop+table+place&place=%3Cscript%3E, 200"
    })
    void whatIsNotThereIsSaidPlainly(String path, int status, Whole whole) throws Exception {
        HttpResponse<String> answer = get(whole, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("<script>");
    }

    @Test
    void withoutTheDatabaseTheCallerIsToldToComeBackAndThePortalRecovers(Whole whole) throws Exception {
        whole.keycloak().stop();
        whole.postgres().stop();
        try {
            HttpResponse<String> page = get(whole, "/answer?q=pothole&place=Witham");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("not working at the moment").doesNotContain("Exception");
            HttpResponse<String> api = get(whole, "/api/v1/answers?q=pothole&place=Witham");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
            assertThat(get(whole, "/health/ready").statusCode()).isEqualTo(503);
        } finally {
            whole.postgres().start();
            whole.keycloak().start();
        }
        Instant limit = Instant.now().plusSeconds(RECOVERY_SECONDS);
        while (get(whole, "/api/v1/answers?q=pothole&place=Witham").statusCode() != 200) {
            assertThat(Instant.now()).as("the portal finds its database again").isBefore(limit);
        }
    }

    @Test
    void anUnchangedPageIsNotSentAgain(Whole whole) throws Exception {
        HttpResponse<String> first = get(whole, "/answer?q=pothole&place=Witham");
        String tag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> again = http.send(
                request(whole, "/answer?q=pothole&place=Witham")
                        .header("If-None-Match", tag)
                        .build(),
                BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private HttpResponse<String> post(Whole whole, String json) throws IOException, InterruptedException {
        URI address = URI.create(whole.address() + "/api/v1/answers");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(Whole whole, String path) throws IOException, InterruptedException {
        return http.send(request(whole, path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Whole whole, String path) {
        return HttpRequest.newBuilder(URI.create(whole.address() + path));
    }
}
