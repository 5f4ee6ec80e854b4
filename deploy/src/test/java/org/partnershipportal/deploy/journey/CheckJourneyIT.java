package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.partnershipportal.deploy.journey.Forms.day;
import static org.partnershipportal.deploy.journey.Forms.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A mystery contact is planned, stays one until it is made, and what was found is followed up. */
@ExtendWith(Browsers.class)
class CheckJourneyIT {
    private static LocalDate today() {
        return LocalDate.now(LondonClock.ZONE);
    }

    @Test
    void aMysteryIsPlannedMadeReadAndFollowedUp(Visits visits) {
        Page checker = visits.of("maldon.manager");
        checker.navigate(visits.address() + "/check/list");
        assertThat(checker.locator("#year")).containsText("Nobody has checked your body this year.");
        checker.getByText("Plan a check").click();
        press(checker, "Plan this check");
        assertThat(checker.locator("#place-error")).containsText("Enter which building");
        assertThat(checker.locator("#half-error")).containsText("Choose a half year");
        Sight.check(checker, "check-plan-errors");
        plan(checker, "maldon");
        assertThat(checker.locator("#body-error")).containsText("Choose another body");
        assertThat(checker.locator("#place")).hasValue("The rents line");
        plan(checker, "rochford");
        assertThat(checker.locator("main")).containsText("The check is planned");
        checker.locator("#ours").getByText("Rochford").click();
        assertThat(checker.locator("main")).containsText("Ask for rent arrears advice");
        String plan = checker.url();

        Page checked = visits.of("rochford.manager");
        checked.navigate(visits.address() + "/check/list");
        assertThat(checked.locator("main")).not().containsText("The rents line");
        Response hidden = checked.navigate(plan);
        Assertions.assertThat(hidden.status()).as("a mystery").isEqualTo(404);

        itIsMade(checker, plan);
        checked.navigate(visits.address() + "/check/list");
        assertThat(checked.locator("#done")).containsText("The rents line");
        checked.navigate(plan);
        assertThat(checked.locator("main")).containsText("Nobody asked how I was");
        assertThat(checked.locator("#results")).containsText("Not kept");
        itIsFollowedUp(visits, checked, plan);
    }

    private static void plan(Page page, String body) {
        page.locator("#kind").selectOption("MYSTERY_CONTACT");
        page.locator("#body").selectOption(body);
        page.locator("#channel").selectOption("PHONE");
        page.locator("#place").fill("The rents line");
        page.locator("#scenario").fill("Ask for rent arrears advice as somebody whose hours were cut.");
        page.locator("#half").selectOption(today().getYear() + (today().getMonthValue() < 7 ? "-1" : "-2"));
        press(page, "Plan this check");
    }

    private static void itIsMade(Page checker, String plan) {
        checker.navigate(plan);
        checker.getByText("Write down what was found").click();
        day(checker, "doneOn", today().plusDays(1));
        press(checker, "Save what was found");
        assertThat(checker.locator("main")).containsText("This day is still to come");
        assertThat(checker.locator("#finding-error")).containsText("Enter what was found");
        Sight.check(checker, "check-finish-errors");
        day(checker, "doneOn", today());
        checker.locator("#role").fill("Housing adviser");
        checker.locator("#finding").fill("Nobody asked how I was.");
        checker.locator("[id='TEL-05']").selectOption("NOT_KEPT");
        checker.locator("[id='TEL-04']").selectOption("KEPT");
        press(checker, "Save what was found");
        assertThat(checker.locator("main")).containsText("What was found is saved");
    }

    private static void itIsFollowedUp(Visits visits, Page checked, String plan) {
        press(checked, "Add the action");
        assertThat(checked.locator("#text-error")).containsText("Enter what is to be done");
        checked.locator("#text").fill("Begin each call by asking how the caller is.");
        checked.locator("#role").fill("Head of housing");
        day(checked, "due", today().minusDays(1));
        press(checked, "Add the action");
        assertThat(checked.locator("main")).containsText("This day is over");
        day(checked, "due", today().plusDays(20));
        press(checked, "Add the action");
        assertThat(checked.locator("#actions")).containsText("Begin each call");
        Sight.check(checked, "check-case");
        checked.locator("#actions a").first().click();
        Page other = visits.of("rochford.manager");
        other.navigate(checked.url());
        press(checked, "Save");
        assertThat(checked.locator("#note-error")).containsText("Say what was done");
        checked.locator("#standing").selectOption("OPEN");
        checked.locator("#note").fill("Two of three teams do so.");
        press(checked, "Save");
        assertThat(checked.locator("#actions")).containsText("Two of three teams do so.");
        other.locator("#standing").selectOption("DONE");
        other.locator("#note").fill("All do so.");
        press(other, "Save");
        assertThat(other.locator("main")).containsText("Somebody else has saved something here");
        assertThat(other.locator("#note")).hasValue("All do so.");
        press(other, "Save");
        assertThat(other.locator("#actions")).containsText("Done");
        assertThat(other.locator("#actions a")).hasCount(0);
        Page third = visits.of("tendring.manager");
        Assertions.assertThat(third.navigate(plan).status()).as("a third body").isEqualTo(404);
    }

    @Test
    void whatIsToBeFollowedUpNowStandsFirst(Visits visits) {
        Page page = visits.of("braintree.staff");
        page.navigate(visits.address() + "/check/list");
        assertThat(page.locator("#to-follow")).containsText("Every call about a missed bin ends with a day.");
        assertThat(page.locator("#to-follow")).containsText("Overdue");
        assertThat(page.locator("#done")).containsText("Reception at Causeway House");
        assertThat(page.locator("main")).not().containsText("Plan a check");
        Sight.check(page, "check-list");
    }

    @Test
    void thePartnershipSeesWhoIsCheckedTwiceAYear(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/check/year");
        assertThat(page.locator("#bodies")).containsText("Braintree District Council");
        assertThat(page.locator("#bodies")).containsText("2 more are to be planned");
        Sight.check(page, "admin-check-year");
        page.locator("#done").getByText("Essex County Council").first().click();
        assertThat(page.locator("main")).containsText("It was set in size 11");
        Sight.check(page, "admin-check-case");
        page.navigate(visits.address() + "/admin/check/plan");
        press(page, "Plan this check");
        assertThat(page.locator("#checker-error")).containsText("Choose a body");
        page.locator("#kind").selectOption("REALITY_CHECK");
        page.locator("#body").selectOption("uttlesford");
        page.locator("#checker").selectOption("harlow");
        page.locator("#channel").selectOption("VISIT");
        page.locator("#place").fill("Planning counter");
        page.locator("#scenario").fill("Ask to see a plan.");
        page.locator("#half").selectOption(today().getYear() + (today().getMonthValue() < 7 ? "-1" : "-2"));
        press(page, "Plan this check");
        assertThat(page.locator("#planned")).containsText("Planning counter");
        page.locator("#planned").getByText("Uttlesford").click();
        press(page, "Drop this plan");
        assertThat(page.locator("main")).containsText("The plan is dropped");
        assertThat(page.locator("#planned")).not().containsText("Planning counter");
    }
}
