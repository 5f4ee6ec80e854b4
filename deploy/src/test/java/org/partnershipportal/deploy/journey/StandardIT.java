package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** What residents read of the standard and of each body's charter: on the page, in a reception, on paper, by machine. */
@ExtendWith(Browsers.class)
class StandardIT {
    private static final int MOST_BYTES = 90_000;

    @Test
    void aResidentReadsTheStandardWithItsGuide(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/");
        page.getByText("How soon we answer, and how we treat you").click();
        assertThat(page.locator("h1")).hasText("Common customer care standard 2026");
        assertThat(page.locator("main")).containsText("It holds since 1 April 2026.");
        assertThat(page.locator("main")).containsText("We answer your call within 20 seconds.");
        assertThat(page.locator("main")).containsText("At most 20 seconds – At least 90 times in 100");
        assertThat(page.locator(
                        "main strong", new Page.LocatorOptions().setHasText("listen before you look things up")))
                .hasCount(1);
        page.getByText("See what each body promises").click();
        page.getByText("Braintree District Council").click();
        assertThat(page.locator("#LET-01")).containsText("At most 3 working days");
        assertThat(page.locator("#LET-01")).containsText("More than the standard");
        assertThat(page.locator("#results")).containsText("promises");
        assertThat(page.locator("#results a")).hasText("How each of them was kept");
        assertThat(page.locator("main")).containsText("signed on");
        assertThat(page.locator("body")).not().containsText("Invented");
    }

    @Test
    void aVoluntaryBodySaysWhatDoesNotApplyAndAnotherHasNotSigned(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/standard/charter/blackwater-befrienders");
        assertThat(page.locator("#exempt")).containsText("We have no number for text messages.");
        assertThat(page.locator("h2").getByText("By text message")).hasCount(0);
        page.navigate(visits.address() + "/standard/charter/thurrock");
        assertThat(page.locator("main")).containsText("has not signed the common standard yet");
    }

    @Test
    void theAnswerSaysWhatTheBodyPromises(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/answer?q=missed+bin&place=Witham");
        assertThat(page.locator("main")).containsText("What they promise");
        assertThat(page.locator("main")).containsText("we settle it within 2 working days");
        assertThat(page.locator("main")).containsText("We answer your call within 20 seconds.");
        page.locator("main a[href$='/standard/charter/braintree']").click();
        assertThat(page.locator("h1")).hasText("Braintree District Council: what we promise you");
    }

    @Test
    void thePagesAreLightSetNoCookieAreKeptByWhoHasThemAndHaveNoBarrier(Visits visits) {
        for (String path : List.of(
                "/standard",
                "/standard?version=1",
                "/standard/charters",
                "/standard/charter/braintree",
                "/standard/charter/blackwater-befrienders",
                "/standard/charter/thurrock",
                "/standard/kiosk/braintree")) {
            Page page = visits.resident();
            Response response = page.navigate(visits.address() + path);
            assertThat(response.status()).as(path).isEqualTo(200);
            assertThat(response.body().length).as("bytes of " + path).isLessThan(MOST_BYTES);
            assertThat(page.context().cookies()).isEmpty();
            APIResponse again = page.request()
                    .get(
                            visits.address() + path,
                            RequestOptions.create().setHeader("If-None-Match", response.headerValue("etag")));
            assertThat(again.status()).as(path).isEqualTo(304);
            Sight.check(page, path.substring(1).replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/standard?version=99",
        "/standard?version=0",
        "/standard?version=one",
        "/standard/charter/nobody",
        "/standard/charter/witham-town-council",
        "/standard/charter",
        "/standard/charter/braintree/more",
        "/standard/kiosk/nobody",
        "/standard.pdf?version=99",
        "/standard/charter.pdf?body=nobody"
    })
    void whatIsNotThereIsNotFound(String path, Visits visits) {
        assertThat(visits.residentWithoutScripts()
                        .request()
                        .get(visits.address() + path)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/standard.pdf, standard, Common customer care standard 2026, Say in your message on which day you are back",
        "/standard/charter.pdf?body=braintree, charter-braintree, Braintree District Council: what we promise you,"
                + " At most 3 working days",
        "/standard/charter.pdf?body=blackwater-befrienders, charter-befrienders,"
                + " Blackwater Befrienders: what we promise you, We have no number for text messages."
    })
    void thePapersKeepTheStandardForReaders(String path, String name, String title, String says, Visits visits)
            throws IOException {
        APIRequestContext request = visits.residentWithoutScripts().request();
        APIResponse answer = request.get(visits.address() + path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        Papers.check(answer.body(), name);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("However you reach us");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(says)
                    .contains("large print, in Braille")
                    .doesNotContain("**")
                    .doesNotContain("???");
        }
        APIResponse again = request.get(
                visits.address() + path,
                RequestOptions.create()
                        .setHeader("If-None-Match", answer.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void aBodyThatHasNotSignedHasNoPaper(Visits visits) {
        APIResponse answer = visits.residentWithoutScripts()
                .request()
                .get(
                        visits.address() + "/standard/charter.pdf?body=thurrock",
                        RequestOptions.create().setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith("/standard/charter/thurrock");
    }

    /** The example that the description shows is what the demo answers. */
    @Test
    void machinesReadTheStandardAsItIsDescribed(Visits visits) throws IOException {
        APIRequestContext request = visits.residentWithoutScripts().request();
        JsonNode standard = new ObjectMapper()
                .readTree(request.get(visits.address() + "/api/v1/standard").body());
        JsonNode example = new ObjectMapper()
                .readTree(request.get(visits.address() + "/openapi?format=json").body())
                .at("/paths/~1api~1v1~1standard/get/responses/200/content/application~1json/examples/standard/value");
        JsonNode described = example.isTextual() ? new ObjectMapper().readTree(example.asText()) : example;
        assertThat(standard.path("version")).isEqualTo(described.path("version"));
        assertThat(standard.path("published")).isEqualTo(described.path("published"));
        assertThat(standard.path("promises")).hasSize(41).contains(described.at("/promises/0"));
        assertThat(standard.path("promises"))
                .allSatisfy(promise -> assertThat(promise.fieldNames())
                        .toIterable()
                        .containsExactly("id", "channel", "text", "measure", "target", "unit", "percent", "method"));
    }
}
