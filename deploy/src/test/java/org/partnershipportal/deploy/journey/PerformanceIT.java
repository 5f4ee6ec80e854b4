package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** Whether promises are kept, as anybody reads it: all bodies, one body, one promise; by machine; and a body's own people. */
@ExtendWith(Browsers.class)
class PerformanceIT {
    private static final int MOST_BYTES = 120_000;

    @Test
    void aResidentSeesWhatWasKeptAndWhatWasMissed(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/standard");
        page.getByText("Are the promises kept?").click();
        assertThat(page.locator("h1")).hasText("Are the promises kept?");
        assertThat(page.locator("#summary")).containsText("missed");
        assertThat(page.locator("#GEN-03 .govuk-tag")).not().hasText("Not known");
        page.getByText("By quarter").click();
        assertThat(page.locator("[aria-current=true]").first()).hasText("By quarter");
        page.locator("#GEN-03 a").click();
        assertThat(page.locator("svg.pp-trend__drawing")).hasCount(1);
        assertThat(page.locator("#trend tbody tr").first()).containsText("April to June 2026");
        assertThat(page.locator("#share")).containsText("bodies with cases kept it");
        page.locator("#bodies a").getByText("Braintree District Council").click();
        assertThat(page.locator("h1")).hasText("Braintree District Council: are the promises kept?");
        page.getByText("What this body promises").click();
        page.getByText("How each of them was kept").click();
        assertThat(page.locator("h1")).containsText("Braintree District Council");
    }

    @Test
    void theAnswerSaysHowAPromiseWasKept(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/standard/charter/braintree");
        assertThat(page.locator("#results")).containsText("were kept and");
    }

    @Test
    void ownPeopleSeeWhatIsNotPublishedYet(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "braintree.staff", "/performance/own");
        assertThat(page.locator("h1")).hasText("Are our promises kept?");
        assertThat(page.locator("#GEN-03")).isVisible();
        Sight.check(page, "performance-own");
        page.locator("#GEN-03 a").click();
        assertThat(page.locator("#trend")).isVisible();
        Sight.check(page, "performance-own-promise");
    }

    @Test
    void thePagesAreLightSetNoCookieAndHaveNoBarrier(Visits visits) {
        for (String path : List.of(
                "/performance",
                "/performance?by=year",
                "/performance/body/braintree?by=quarter",
                "/performance/promise/GEN-03",
                "/performance/promise/GEN-03?by=quarter&body=braintree")) {
            Page page = visits.resident();
            Response response = page.navigate(visits.address() + path);
            assertThat(response.status()).as(path).isEqualTo(200);
            assertThat(response.body().length).as("bytes of " + path).isLessThan(MOST_BYTES);
            assertThat(page.context().cookies()).isEmpty();
            Sight.check(page, path.substring(1).replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/performance?by=week",
                "/performance?month=2026-13",
                "/performance?month=soon",
                "/performance/body/nobody",
                "/performance/body/braintree/more",
                "/performance/promise/ABC-99",
                "/performance/promise",
                "/performance/promise/TEL-01?body=nobody",
                "/performance.csv?promise=ABC-99"
            })
    void whatIsNotThereIsNotFound(String path, Visits visits) {
        assertThat(visits.residentWithoutScripts()
                        .request()
                        .get(visits.address() + path)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void machinesReadMonthByMonth(Visits visits) throws IOException {
        String figures = visits.address() + "/api/v1/performance";
        APIResponse answer = ask(visits, figures + "?tenant=braintree&promise=GEN-03");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = new ObjectMapper().readTree(answer.body());
        assertThat(json.path("figures").isEmpty()).isFalse();
        assertThat(json.path("figures"))
                .allMatch(row -> row.path("tenant").asText().equals("braintree"));
        YearMonth last = YearMonth.parse(json.path("to").asText());
        assertThat(last.atEndOfMonth().plusDays(29))
                .as("public 30 days after its end")
                .isBefore(LocalDate.now(LondonClock.ticking()));
        assertThat(json.path("figures"))
                .noneMatch(row ->
                        row.path("cases").asInt() > 0 && row.path("cases").asInt() < 5);
        APIResponse csv = ask(visits, figures + "?tenant=braintree&promise=GEN-03&format=csv");
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text().lines()).hasSize(json.path("figures").size() + 1);
        APIResponse wrong = ask(visits, figures + "?promise=tel1&from=2026-13&page=0&format=xls");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("\"promise\"", "\"from\"", "\"page\"", "\"format\"");
        assertThat(ask(visits, figures + "?from=2026-09&to=2026-04").status()).isEqualTo(400);
        assertThat(ask(visits, figures + "?from=2010-01&to=2026-04").status()).isEqualTo(400);
    }

    private static APIResponse ask(Visits visits, String address) {
        return visits.residentWithoutScripts()
                .request()
                .get(address, RequestOptions.create().setHeader("Accept", "*/*"));
    }
}
