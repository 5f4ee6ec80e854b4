package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.part.Whole;

/** What is said for the place that somebody typed, as a page and in the API. */
@ExtendWith(RunningWhole.class)
class PlacesIT {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CM7 9HB | 200 | \"area\":\"Braintree\"",
                "cm7 9hb | 200 | \"name\":\"CM7 9HB\"",
                "CM9 5DL | 200 | \"area\":\"Maldon\"",
                "SS7 | 200 | \"candidates\":[{\"name\":\"SS7\",\"kind\":\"outward\",\"area\":\"Basildon\"",
                "CM7 1ZZ | 200 | \"candidates\"",
                "Halstead | 200 | \"candidates\"",
                "Halstead, Braintree | 200 | \"area\":\"Braintree\"",
                "Halstead, Sevenoaks | 200 | \"council\":\"Sevenoaks District Council\"",
                "Sudbury | 200 | \"website\":\"https://www.babergh.gov.uk/\"",
                "no fixed address | 200 | \"noFixedAddress\":true",
                "I'm homeless | 200 | \"noFixedAddress\":true",
                "Withm | 404 | \"name\":\"Witham\"",
                "x; drop table place; -- | 404 | candidates",
                "<script>alert(1)</script> | 404 | candidates",
                "\uD83C\uDFE1 | 404 | candidates",
                "CM7 9H | 400 | place"
            })
    void aPlaceIsLookedUp(String typed, int status, String content, Whole whole) throws Exception {
        HttpResponse<String> answer = get(whole, "/api/v1/places?place=" + encoded(typed));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(content);
    }

    @Test
    void aPlaceOverTheBorderIsAnsweredWithTheCouncilThereAndNothingIsPassedOn(Whole whole) throws Exception {
        String page = get(whole, "/answer?q=pothole&place=Sudbury").body();
        assertThat(page)
                .contains("Suffolk County Council")
                .contains("outside this partnership")
                .contains("https://www.babergh.gov.uk/")
                .doesNotContain("Tell them now");
        assertThat(get(whole, "/answer?q=pothole&place=Witham").body())
                .contains("Tell them now")
                .doesNotContain("outside this partnership");
    }

    @Test
    void thePlaceIsAskedForInTheWordsOfTheService(Whole whole) throws Exception {
        assertThat(get(whole, "/answer?q=pothole&place=").body()).contains("Where is the pothole?");
        assertThat(get(whole, "/answer?q=blue+badge&place=").body()).contains("Where do you live?");
        assertThat(get(whole, "/").body()).contains("Where?");
    }

    @Test
    void theAnswerSaysWhichPlaceDecided(Whole whole) throws Exception {
        assertThat(get(whole, "/answer?q=pothole&place=Witham").body())
                .contains("What counts is where the thing is, not where you live: Witham.");
        assertThat(get(whole, "/answer?q=homeless&place=Witham").body()).contains("You may ask any council");
    }

    @Test
    void nobodyNeedsAnAddress(Whole whole) throws Exception {
        assertThat(get(whole, "/answer?q=homeless&place=no+fixed+abode").body())
                .contains("You need no address")
                .contains("Braintree")
                .contains("Thurrock")
                .doesNotContain("Sevenoaks");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(Whole whole, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(whole.address() + path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
