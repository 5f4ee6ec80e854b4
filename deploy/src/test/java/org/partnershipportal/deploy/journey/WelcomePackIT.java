package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Who moves in reads what stays true of a place, and prints it. */
@ExtendWith(Browsers.class)
class WelcomePackIT {
    private static final int MOST_BYTES = 60_000;
    private static final RequestOptions NO_REDIRECT = RequestOptions.create().setMaxRedirects(0);

    @Test
    void aNewResidentFindsOutWhoDoesWhat(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/welcome");
        page.getByLabel("Where do you live").fill("CM7 9HB");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the welcome pack"))
                .click();
        assertThat(page.locator("h1")).hasText("Welcome to CM7 9HB");
        assertThat(page.locator("main")).containsText("Braintree District Council");
        assertThat(page.locator("main")).containsText("Essex County Council");
        assertThat(page.locator("main")).containsText("https://braintree.example.org/bins");
        assertThat(page.locator("main")).containsText("Bins and recycling");
        assertThat(page.locator("main")).not().containsText("working days");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Welcome pack to print (PDF)")))
                .hasAttribute("href", "/welcome.pdf?place=CM7+9HB");
    }

    @Test
    void thePagesAreLightSetNoCookieAndHaveNoBarrier(Visits visits) {
        for (String path : List.of("/welcome", "/welcome?place=Witham", "/welcome?place=CM7", "/welcome?place=12345")) {
            Page page = visits.resident();
            Response response = page.navigate(visits.address() + path);
            assertThat(response.status()).as(path).isEqualTo(path.endsWith("12345") ? 400 : 200);
            assertThat(response.body().length).as("bytes of " + path).isLessThan(MOST_BYTES);
            assertThat(page.context().cookies()).isEmpty();
            Sight.check(page, "welcome" + path.substring("/welcome".length()).replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    @Test
    void thePaperIsTaggedAndNamesTheRightBodies(Visits visits) throws IOException {
        APIResponse answer =
                visits.residentWithoutScripts().request().get(visits.address() + "/welcome.pdf?place=Southend-on-Sea");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "welcome.pdf"), answer.body());
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Welcome to Southend-on-Sea");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Southend-on-Sea City Council")
                    .contains("https://southend-on-sea.example.org/bins")
                    .contains("Essex Police")
                    .contains("999")
                    .doesNotContain("Essex County Council")
                    .doesNotContain("working days")
                    .doesNotContain("???");
        }
    }

    @ParameterizedTest
    @CsvSource({"?place=CM7", "?place=Nowhereton", "?place=12345", "?place=%3Cscript%3E", "?place=", "''"})
    void aPlaceOfWhichThereIsNoPackIsAskedForOnThePage(String query, Visits visits) {
        APIResponse answer =
                visits.residentWithoutScripts().request().get(visits.address() + "/welcome.pdf" + query, NO_REDIRECT);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).contains("/welcome");
    }

    @Test
    void aPlaceInSeveralCouncilsAsksWhich(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/welcome?place=CM7+1ZZ");
        assertThat(page.locator("h1")).hasText("Which council?");
        page.locator("main li a").first().click();
        assertThat(page.locator("h1")).containsText("Welcome to");
    }
}
