package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.performance.Period;
import org.partnershipportal.performance.PeriodKind;
import org.partnershipportal.worktime.LondonClock;

/** A manager and the partnership write their annual reports, and residents read them, on the page and as PDF. */
@ExtendWith(Browsers.class)
class ReportJourneyIT {
    private final YearMonth now = YearMonth.now(LondonClock.ZONE);
    private final Period year = Period.of(PeriodKind.YEAR, now);

    @Test
    void aBodysReportIsWrittenAndRead(Visits visits) throws IOException {
        Page page = visits.of("brentwood.manager");
        page.navigate(visits.address() + "/performance/own-report");
        assertThat(page.locator("h1")).containsText("Annual report, " + year);
        page.locator("#summary").fill("We answered most of you in time.\n\nNot by letter.");
        page.locator("#title_1").fill("Opening hours of the office");
        press(page, "Bring it out");
        assertThat(page.locator("main")).containsText("Tick the box");
        assertThat(page.locator("#title_1")).hasValue("Opening hours of the office");
        page.locator("#sure").check();
        press(page, "Bring it out");
        assertThat(page.locator("#said_1-error")).containsText("Say what people answered");
        Sight.check(page, "own-report-errors");
        fill(page);
        page.locator("#said_1").fill("Later on Thursdays.");
        page.locator("#done_1").fill("We open until seven on Thursdays.");
        press(page, "Save and finish later");
        assertThat(page.locator("main")).containsText("What you typed is saved");
        assertThat(page.locator("#title_2")).isVisible();
        page.locator("#sure").check();
        press(page, "Bring it out");
        assertThat(page.locator("main")).containsText("The report is out");
        assertThat(page.locator("#editions")).containsText("Edition 1");
        residentsReadIt(visits);
    }

    private void residentsReadIt(Visits visits) throws IOException {
        Page page = visits.resident();
        page.navigate(visits.address() + "/performance");
        link(page, "Annual reports");
        Sight.check(page, "annual-reports");
        link(page, "Brentwood Borough Council");
        assertThat(page.locator("h1")).containsText("Brentwood Borough Council: annual report, " + year);
        assertThat(page.locator("#edition")).containsText("An interim report");
        assertThat(page.locator("main")).containsText("Later on Thursdays.");
        assertThat(page.locator("main")).containsText("Who does it: Head of customer service, by");
        Sight.check(page, "annual-report");
        String paper = visits.address() + "/performance/report.pdf?year="
                + year.first().getYear() + "&body=brentwood";
        whoWaitsSeesHowFarItIs(page, paper);
        APIResponse pdf = page.request().get(paper);
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        Papers.check(pdf.body(), "annual-report");
    }

    /** Nobody has asked for this paper before. */
    private static void whoWaitsSeesHowFarItIs(Page page, String paper) throws IOException {
        page.setExtraHTTPHeaders(Map.of("Prefer", "respond-async"));
        Response answer = page.navigate(paper);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.headers().get("refresh")).isEqualTo("2");
        assertThat(page.locator("h1")).containsText("Your document is being made");
        assertThat(page.locator("#progress")).containsText("of 2");
        assertThat(page.getByText("Look whether it is ready"))
                .hasAttribute("href", paper.substring(paper.indexOf("/performance")));
        Sight.check(page, "paper-in-the-making");
        page.setExtraHTTPHeaders(Map.of());
    }

    @Test
    void thePartnershipWritesItsOwn(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/standard/report");
        assertThat(page.locator("#results")).containsText("promises");
        page.locator("#summary").fill("All of us together.");
        fill(page);
        press(page, "Save and finish later");
        assertThat(page.locator("main")).containsText("What you typed is saved");
        Sight.check(page, "admin-report");
        page.locator("#sure").check();
        press(page, "Bring it out");
        assertThat(page.locator("main")).containsText("The report is out");
        Page reader = visits.resident();
        reader.navigate(visits.address() + "/performance/report/" + year.first().getYear());
        assertThat(reader.locator("h1")).containsText("The partnership: annual report");
        assertThat(reader.locator("main")).containsText("Bodies that kept it");
    }

    /** Answers everything that was missed. */
    private void fill(Page page) {
        for (String about : new String[] {"why", "action", "owner", "due"}) {
            for (Locator field : page.locator("[id^=" + about + "_]:not([id$=-error]):not([id$=-hint])")
                    .all()) {
                field.fill(
                        switch (about) {
                            case "owner" -> "Head of customer service";
                            case "due" -> now.plusMonths(4).toString();
                            case "why" -> "There were more calls than people.";
                            default -> "Two more advisers begin in the spring.";
                        });
            }
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void link(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
