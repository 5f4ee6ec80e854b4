package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.partnershipportal.deploy.journey.Forms.day;
import static org.partnershipportal.deploy.journey.Forms.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A role is wanted, filled and found; a day at the front line teaches something; training is asked, due and done. */
@ExtendWith(Browsers.class)
class RegistersJourneyIT {
    private static LocalDate today() {
        return LocalDate.now(LondonClock.ZONE);
    }

    private static Page at(Visits visits, String who, String page) {
        Page opened = visits.resident();
        visits.signIn(opened, who, page);
        return opened;
    }

    @Test
    void aRoleIsWantedFilledAndFoundByAnotherBody(Visits visits) {
        Page steward = at(visits, "partnership.admin", "/admin/holder/roles");
        assertThat(steward.locator("#vacant")).containsText("Colchester City Council");
        Sight.check(steward, "admin-holder-roles");
        steward.getByText("Add a role").click();
        press(steward, "Add this role");
        assertThat(steward.locator("#kind-error")).containsText("Choose the kind of role");
        steward.locator("#kind").selectOption("CHAMPION");
        steward.locator("#matter").fill("Customer CARE");
        steward.locator("#about").fill("Speaks for young people.");
        press(steward, "Add this role");
        assertThat(steward.locator("#matter-error")).containsText("There is a role of this kind for this already");
        assertThat(steward.locator("#about")).hasValue("Speaks for young people.");
        Sight.check(steward, "admin-holder-role-errors");
        steward.locator("#matter").fill("young people");
        press(steward, "Add this role");
        assertThat(steward.locator("#roles")).containsText("Champion: young people");

        Page reader = visits.of("colchester.staff");
        reader.navigate(visits.address() + "/holder/list?body=harlow");
        assertThat(reader.locator("#holders")).containsText("Vacant since");
        somebodyIsNamed(visits);
        reader.navigate(visits.address() + "/holder/list");
        reader.locator("#body").selectOption("harlow");
        press(reader, "Show");
        assertThat(reader.locator("#holders")).containsText("Harlow Manager, Head of customer services");
        assertThat(reader.locator("#holders")).containsText("01632 960333");
        Sight.check(reader, "holder-list");
        String file = reader.request()
                .get(visits.address() + "/holder/list.csv?body=harlow", RequestOptions.create())
                .text();
        Assertions.assertThat(file).contains("Harlow Manager").contains("harlow.manager@example.org");

        steward.locator("#roles").getByText("Champion: young people").click();
        steward.locator("#everyBody").uncheck();
        press(steward, "Save");
        assertThat(steward.locator("main")).containsText("The role is changed");
        steward.locator("#roles").getByText("Champion: young people").click();
        press(steward, "End this role");
        assertThat(steward.locator("#roles")).not().containsText("Champion: young people");
    }

    private static void somebodyIsNamed(Visits visits) {
        Page admin = at(visits, "harlow.admin", "/admin/holder/own");
        admin.getByText("Champion: young people").click();
        press(admin, "Name this person");
        assertThat(admin.locator("#member-error")).containsText("Choose one of your body’s people");
        admin.locator("#member").selectOption("Harlow Manager");
        admin.locator("#post").fill("Head of customer services");
        admin.locator("#phone").fill("ask me");
        day(admin, "since", today());
        day(admin, "until", today().minusDays(1));
        press(admin, "Name this person");
        assertThat(admin.locator("#phone-error")).containsText("Enter a telephone number");
        assertThat(admin.locator("main")).containsText("The last day cannot be before the first one");
        Sight.check(admin, "admin-holder-name-errors");
        admin.locator("#phone").fill("01632 960333");
        day(admin, "until", today().plusYears(1));
        press(admin, "Name this person");
        assertThat(admin.locator("#holders")).containsText("Harlow Manager");
        press(admin, "End it");
        assertThat(admin.locator("#holder-error")).containsText("Choose whose time");
        Sight.check(admin, "admin-holder-name");
        admin.navigate(visits.address() + "/admin/holder/own");
        Sight.check(admin, "admin-holder-own");
    }

    @Test
    void aDayAtTheFrontLineTeachesSomething(Visits visits) {
        Page page = visits.of("harlow.manager");
        page.navigate(visits.address() + "/frontline/list");
        assertThat(page.locator("main")).containsText("No day has been yet");
        assertThat(page.locator("#shared")).containsText("Braintree District Council");
        Sight.check(page, "frontline-list-empty");
        page.getByText("Plan a day at the front line").click();
        page.locator("#who").fill("Director of place");
        day(page, "plannedFor", today().minusDays(1));
        press(page, "Plan this day");
        assertThat(page.locator("#place-error")).containsText("Enter which counter");
        assertThat(page.locator("#who")).hasValue("Director of place");
        Sight.check(page, "frontline-plan-errors");
        page.locator("#place").fill("Market stall");
        day(page, "plannedFor", today());
        press(page, "Plan this day");
        page.locator("#planned").getByText("Market stall").click();
        Page other = visits.of("harlow.manager");
        other.navigate(page.url());
        day(page, "doneOn", today());
        page.locator("#seen").fill("It rained, and they came all the same.");
        press(page, "Save how it was");
        day(other, "doneOn", today());
        other.locator("#seen").fill("Nobody came.");
        press(other, "Save how it was");
        assertThat(other.locator("main")).containsText("Nothing was overwritten");
        assertThat(other.locator("#seen")).hasValue("Nobody came.");
        aLessonIsLearntAndShared(visits, page);
    }

    private static void aLessonIsLearntAndShared(Visits visits, Page page) {
        press(page, "Add this lesson");
        assertThat(page.locator("#lesson-error")).containsText("Enter what was learnt");
        page.locator("#lesson").fill("People like to be asked by name.");
        page.locator("#change").fill("Ask for the name first.");
        page.locator("#role").fill("Head of markets");
        day(page, "due", today().plusDays(30));
        page.locator("#shared").check();
        Sight.check(page, "frontline-day-errors");
        press(page, "Add this lesson");
        assertThat(page.locator("#lessons")).containsText("Shared with all bodies");
        Sight.check(page, "frontline-day");
        Page stranger = visits.of("tendring.staff");
        Assertions.assertThat(stranger.navigate(page.url()).status()).isEqualTo(404);
        stranger.navigate(visits.address() + "/frontline/list");
        assertThat(stranger.locator("#shared")).containsText("People like to be asked by name.");
        page.locator("#lessons").getByText("Follow up").click();
        press(page, "Save what was changed");
        assertThat(page.locator("#changed-error")).containsText("Enter what was changed");
        page.locator("#changed").fill("All stalls do so.");
        press(page, "Save what was changed");
        assertThat(page.locator("#lessons")).containsText("All stalls do so.");
        page.locator("#lessons").getByText("Follow up").click();
        Sight.check(page, "frontline-lesson");
        press(page, "Share it no longer");
        assertThat(page.locator("#lessons")).containsText("For your body alone");
        stranger.reload();
        assertThat(stranger.locator("main")).not().containsText("People like to be asked by name.");
    }

    @Test
    void trainingIsAskedDueAndDone(Visits visits) {
        Page page = visits.of("brentwood.manager");
        page.navigate(visits.address() + "/training/kinds");
        press(page, "Ask for this training");
        assertThat(page.locator("#name-error")).containsText("Enter the name");
        assertThat(page.locator("#firstDays-error")).containsText("from 0 to 730");
        Sight.check(page, "training-kinds-errors");
        page.locator("#name").fill("Lone working");
        page.locator("#about").fill("How to be safe alone.");
        page.locator("#firstDays").fill("14");
        page.locator("#months").fill("12");
        press(page, "Ask for this training");
        assertThat(page.locator("#kinds")).containsText("Every 12 months");
        page.navigate(visits.address() + "/training/record");
        day(page, "doneOn", today().plusDays(1));
        press(page, "Write it down");
        assertThat(page.locator("#kind-error")).containsText("Choose a training");
        assertThat(page.locator("#people-error")).containsText("Choose who was trained");
        Sight.check(page, "training-record-errors");
        page.locator("#kind").selectOption("Lone working");
        day(page, "doneOn", today().minusMonths(13));
        page.getByLabel("Brentwood Staff").check();
        page.getByLabel("Brentwood Contributor").check();
        press(page, "Write it down");
        assertThat(page.locator("main")).containsText("It is written down of 2 people");
        page.locator("#entry").selectOption(new SelectOption().setIndex(1));
        press(page, "Take it back");
        assertThat(page.locator("#entries")).not().containsText("Brentwood Contributor");
        Sight.check(page, "training-record");
        page.navigate(visits.address() + "/training/list");
        assertThat(page.locator("#due")).containsText("Overdue");
        assertThat(page.locator("#shares")).containsText("0 of 4 (0 %)");
        Sight.check(page, "training-list");
        Page staff = visits.of("brentwood.staff");
        staff.navigate(visits.address() + "/training/list");
        assertThat(staff.locator("#own")).containsText("Lone working");
        assertThat(staff.locator("main")).not().containsText("Brentwood Contributor");
    }

    @Test
    void thePartnershipSeesCountsAndNoNames(Visits visits) {
        Page page = at(visits, "partnership.admin", "/admin/training/kinds");
        assertThat(page.locator("#shares")).containsText("Not told of fewer than 5 people");
        assertThat(page.locator("main")).not().containsText("Braintree Manager");
        press(page, "Ask for it no more");
        assertThat(page.locator("#ended-error")).containsText("Choose a training");
        Sight.check(page, "admin-training-kinds");
    }
}
