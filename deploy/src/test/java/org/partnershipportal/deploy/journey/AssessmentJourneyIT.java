package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A manager assesses the own body, finishes, begins the next one, compares, and lets another body see the scores. */
@ExtendWith(Browsers.class)
class AssessmentJourneyIT {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String FACTORS = "/assessment/bodies/success-factors";

    @Test
    void aBodyAssessesItselfTwiceComparesAndShares(Visits visits) throws IOException {
        Page page = visits.of("tendring.manager");
        page.navigate(visits.address() + "/assessment/list");
        Sight.check(page, "assessment-list");
        begin(page, "next year");
        assertThat(page.locator("#month-error")).containsText("Enter a month such as 2026-11");
        assertThat(page.locator("#month")).hasValue("next year");
        begin(page, now().minusMonths(1).toString());
        assertThat(page.locator("main")).containsText("The assessment is begun");
        press(page, "Finish this assessment");
        assertThat(page.locator("main")).containsText("For 8 criteria something is still lacking");
        wrongInputIsToldAndKept(page);
        itIsAnswered(page, "BEGUN");
        Sight.check(page, "assessment-draft");
        press(page, "Finish this assessment");
        assertThat(page.locator("main")).containsText("The assessment is finished");
        assertThat(page.locator("#all")).containsText("42%");
        assertThat(page.locator("#actions")).containsText("Head of service");
        Sight.check(page, "assessment-finished");
        theNextBeginsWithItsAnswers(visits, page);
        anotherBodySeesTheScoresAndNothingElse(visits, page);
    }

    private static void begin(Page page, String month) {
        page.locator("#framework").selectOption("success-factors");
        page.locator("#month").fill(month);
        press(page, "Begin");
    }

    private static void wrongInputIsToldAndKept(Page page) {
        link(page, "1. The top leads, and strongly");
        page.locator("input[name=score][value=MET]").check();
        page.locator("#gap").fill("Nobody leads on Fridays");
        page.locator("#title_0").fill("Strategy");
        page.locator("#link_0").fill("javascript:alert(1)");
        page.locator("#action").fill("Lead on Fridays, too");
        page.locator("#due").fill("next spring");
        press(page, "Save and go on");
        assertThat(page.locator("#gap-error")).containsText("leaves nothing missing");
        assertThat(page.locator("#link_0-error")).containsText("begins with https://");
        assertThat(page.locator("#owner-error")).containsText("which role answers");
        assertThat(page.locator("#due-error")).containsText("Enter a month such as 2027-03");
        assertThat(page.locator("#due")).hasValue("next spring");
        assertThat(page.locator("#title_0")).hasValue("Strategy");
        assertThat(page.locator("input[name=score][value=MET]")).isChecked();
        Sight.check(page, "assessment-item-errors");
        page.locator("#link_0").fill("https://www.example.org/strategy");
        page.locator("#gap").fill("");
        page.locator("#action").fill("");
        page.locator("#due").fill("");
        page.getByText("Figures of your promises").click();
        page.locator("input[name=figures][value=TEL-01]").check();
        press(page, "Save and stay here");
        assertThat(page.locator("main")).containsText("Criterion 1 is saved");
        assertThat(page.locator("#title_2")).hasValue("");
        page.locator("#title_1").fill("The top at the desk");
        page.locator("#kind_1").selectOption("PRACTICE");
        page.locator("#link_1").fill("/standard");
        press(page, "Save and go on");
        assertThat(page.locator("h1")).containsText("2. There are few and clear values");
    }

    /** The criteria from the second one on, all alike; the last one with what is done. */
    private static void itIsAnswered(Page page, String score) {
        for (int criterion = 2; criterion <= 8; criterion++) {
            page.locator("input[name=score][value=" + score + "]").check();
            page.locator("#gap").fill("Not everywhere yet");
            if (criterion == 8) {
                page.locator("#action").fill("Look at it each month");
                page.locator("#owner").fill("Head of service");
                page.locator("#due").fill("2027-03");
            }
            press(page, "Save and go on");
            assertThat(page.locator("main")).containsText("Criterion " + criterion + " is saved");
        }
    }

    private static void theNextBeginsWithItsAnswers(Visits visits, Page page) throws IOException {
        page.navigate(visits.address() + "/assessment/list");
        begin(page, now().minusMonths(1).toString());
        assertThat(page.locator("#month-error")).containsText("has an assessment by this framework for that month");
        begin(page, now().toString());
        assertThat(page.locator("#all")).containsText("42%");
        link(page, "2. There are few and clear values, which all share and which suit customers");
        assertThat(page.locator("#gap")).hasValue("Not everywhere yet");
        page.locator("input[name=score][value=MOSTLY]").check();
        press(page, "Save and go on");
        page.getByText("The whole assessment").click();
        press(page, "Finish this assessment");
        assertThat(page.locator("#all")).containsText("46%");
        page.getByText("Compare over time").click();
        assertThat(page.locator("#history")).containsText(NAME.format(now().minusMonths(1)));
        assertThat(page.locator("#all")).containsText("4 points more");
        Sight.check(page, "assessment-history");
        assertThat(file(page)).contains("There are few and clear values").contains(now() + ",2,");
    }

    private static void anotherBodySeesTheScoresAndNothingElse(Visits visits, Page page) {
        Page other = visits.of("uttlesford.manager");
        other.navigate(visits.address() + FACTORS);
        assertThat(other.locator("main")).containsText("No body shares an assessment by this framework yet");
        page.navigate(visits.address() + "/assessment/list");
        page.locator("#own-success-factors a").first().click();
        press(page, "Share the scores");
        assertThat(page.locator("main")).containsText("Bodies that share too see the scores from now on");
        other.reload();
        assertThat(other.locator("#sharing")).containsText("Tendring");
        assertThat(other.locator("main")).not().containsText("46%");
        Sight.check(other, "assessment-bodies-closed");
        other.navigate(visits.address() + "/assessment/list");
        begin(other, now().toString());
        link(other, "1. The top leads, and strongly");
        for (int criterion = 1; criterion <= 8; criterion++) {
            other.locator("input[name=score][value=NOT_APPLICABLE]").check();
            other.locator("#gap").fill("We are new");
            press(other, "Save and go on");
        }
        press(other, "Finish this assessment");
        press(other, "Share the scores");
        other.navigate(visits.address() + FACTORS);
        assertThat(other.locator("#bodies")).containsText("46%");
        assertThat(other.locator("#heading-1")).containsText("Mostly met");
        assertThat(other.locator("main")).not().containsText("Not everywhere yet");
        Sight.check(other, "assessment-bodies");
        other.navigate(page.url());
        assertThat(other.locator("h1")).containsText("Page not found");
        press(page, "Share them no more");
        other.navigate(visits.address() + FACTORS);
        assertThat(other.locator("#bodies")).not().containsText("Tendring");
    }

    @Test
    void theSecondOneIsShownWhatTheFirstOneSaved(Visits visits) {
        Page first = visits.of("maldon.manager");
        first.navigate(visits.address() + "/assessment/list");
        begin(first, now().toString());
        link(first, "7. We know what things cost");
        Page second = visits.of("maldon.manager");
        second.navigate(first.url());
        first.locator("#gap").fill("Costs of letters");
        press(first, "Save and stay here");
        assertThat(first.locator("main")).containsText("Criterion 7 is saved");
        second.locator("#gap").fill("Costs of calls");
        press(second, "Save and stay here");
        assertThat(second.locator("main")).containsText("Somebody else saved this criterion");
        assertThat(second.locator("#gap-hint")).containsText("Saved meanwhile: Costs of letters");
        assertThat(second.locator("#gap")).hasValue("Costs of calls");
        Sight.check(second, "assessment-item-stale");
        press(second, "Save and stay here");
        assertThat(second.locator("main")).containsText("Criterion 7 is saved");
        second.getByText("The whole assessment").click();
        second.getByText("Throw this draft away").click();
        press(second, "Throw it away");
        assertThat(second.locator("main")).containsText("The draft is thrown away");
    }

    @Test
    void staffReadAndDoNotWrite(Visits visits) throws IOException {
        Page page = visits.of("braintree.staff");
        page.navigate(visits.address() + "/assessment/bodies/e-service-standards");
        assertThat(page.locator("#bodies")).containsText("Essex County Council");
        Sight.check(page, "assessment-bodies-standards");
        page.navigate(visits.address() + "/assessment/list");
        assertThat(page.locator("#begin")).hasCount(0);
        page.locator("#own-e-service-standards a").first().click();
        assertThat(page.locator("#criterion-1")).containsText("The weakest of its parts");
        assertThat(page.locator("#agree")).hasCount(0);
        assertThat(page.locator("#withdraw")).hasCount(0);
        Sight.check(page, "assessment-standards");
        assertThat(file(page)).contains("TEL-01?body=braintree");
    }

    private static String file(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByText("file for a spreadsheet (CSV)").click());
        try (InputStream in = download.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static YearMonth now() {
        return YearMonth.now(LondonClock.ZONE);
    }

    private static void link(Page page, String label) {
        page.locator(".govuk-table")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
