package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.partnershipportal.deploy.journey.Forms.day;
import static org.partnershipportal.deploy.journey.Forms.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** Languages are found, other formats asked for and made, changes assessed, and who gives feedback seen beside who lives there. */
@ExtendWith(Browsers.class)
class EqualityJourneyIT {
    private static LocalDate today() {
        return LocalDate.now(LondonClock.ZONE);
    }

    @Test
    void colleaguesFindWhoSpeaksWhatAndOthersWhenBothAgree(Visits visits) {
        Page staff = visits.of("maldon.staff");
        staff.navigate(visits.address() + "/language/own");
        press(staff, "Save");
        assertThat(staff.locator("#language-error")).containsText("Choose a language");
        assertThat(staff.locator("#uses-error")).containsText("Choose at least one thing");
        Sight.check(staff, "language-own-errors");
        staff.locator("#language").selectOption("bfi");
        staff.getByLabel("Deals with a whole matter").check();
        staff.getByLabel("by telephone").check();
        staff.locator("#reach").fill("Extension 12");
        staff.locator("#agreed").check();
        press(staff, "Save");
        assertThat(staff.locator("#uses-error")).containsText("A sign language is used in person or by video");
        assertThat(staff.locator("#reach")).hasValue("Extension 12");
        staff.getByLabel("by telephone").uncheck();
        staff.getByLabel("by video").check();
        press(staff, "Save");
        assertThat(staff.locator("#skills")).containsText("British Sign Language");

        Page other = visits.of("tendring.staff");
        other.navigate(visits.address() + "/language/list?language=bfi");
        assertThat(other.locator("main")).not().containsText("Extension 12");
        Page manager = visits.of("maldon.manager");
        manager.navigate(visits.address() + "/language/list");
        assertThat(manager.locator("#shares")).containsText("does not share");
        press(manager, "Share with the partnership");
        assertThat(manager.locator("#shares")).containsText("shares with the partnership");
        other.reload();
        assertThat(other.locator("#skills")).containsText("Extension 12");
        Sight.check(other, "language-list");
        manager.locator("button[name=takeOut]").first().click();
        assertThat(manager.locator("main")).containsText("It is taken out");
        other.reload();
        assertThat(other.locator("main")).not().containsText("Extension 12");
    }

    @Test
    void aResidentAsksForAnotherFormatWithoutScriptsAndStaffMakeIt(Visits visits) {
        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/");
        resident.locator("footer").getByText("Other languages and formats").click();
        press(resident, "Ask for it");
        assertThat(resident.locator("#body-error")).containsText("Choose the body");
        assertThat(resident.locator("#about-error")).containsText("Enter what it is about");
        assertThat(resident.locator("#way-error")).containsText("Choose how to be reached");
        resident.locator("#body").selectOption("maldon");
        resident.getByLabel("Something translated").check();
        resident.locator("#about").fill("The letter about my rent");
        resident.getByLabel("By e-mail").check();
        resident.locator("#contact").fill("somebody");
        press(resident, "Ask for it");
        assertThat(resident.locator("#language-error")).containsText("Choose the language");
        assertThat(resident.locator("#contact-error")).containsText("Enter an e-mail address");
        assertThat(resident.locator("#about")).hasValue("The letter about my rent");
        resident.locator("#language").selectOption("uk");
        resident.locator("#contact").fill("somebody@example.org");
        press(resident, "Ask for it");
        assertThat(resident.locator("main")).containsText("We have your request");
        String reference = resident.locator("#reference").textContent();

        Page staff = visits.of("maldon.staff");
        staff.navigate(visits.address() + "/format/list");
        staff.locator("#open").getByText(reference).first().waitFor();
        Sight.check(staff, "format-list");
        staff.locator("#open a")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .click();
        assertThat(staff.locator("main")).containsText("somebody@example.org");
        Page second = visits.of("maldon.manager");
        second.navigate(staff.url());
        press(staff, "I work on it");
        assertThat(staff.locator("#standing")).containsText("Under way");
        second.getByLabel("It is refused").check();
        second.locator("#said").fill("It is too long.");
        press(second, "Close this request");
        assertThat(second.locator("main")).containsText("Somebody else has saved something here");
        assertThat(second.locator("#said")).hasValue("It is too long.");
        press(staff, "Close this request");
        assertThat(staff.locator("#how-error")).containsText("Choose whether it is done");
        Sight.check(staff, "format-case-errors");
        staff.getByLabel("It is done").check();
        staff.locator("#said").fill("Translated and sent.");
        press(staff, "Close this request");
        assertThat(staff.locator("#standing")).containsText("Done");
        Page other = visits.of("tendring.staff");
        Assertions.assertThat(other.navigate(staff.url()).status())
                .as("another body")
                .isEqualTo(404);
    }

    @Test
    void everybodyReadsHowManyAskedAndNoSmallNumber(Visits visits) {
        Page page = visits.resident();
        page.navigate(visits.address() + "/format?of=braintree");
        Sight.check(page, "format-ask");
        page.navigate(visits.address() + "/format/counts?body=braintree");
        assertThat(page.locator("#counts")).containsText("42");
        assertThat(page.locator("#counts")).containsText("Not told");
        Sight.check(page, "format-counts");
    }

    @Test
    void aChangeIsAssessedPublishedAndLookedAtAgain(Visits visits) {
        Page manager = visits.of("maldon.manager");
        manager.navigate(visits.address() + "/impact/add");
        press(manager, "Begin the draft");
        assertThat(manager.locator("#title-error")).containsText("Enter what is to change");
        manager.locator("#title").fill("The pool closes on Mondays");
        manager.locator("#change").fill("It is cleaned then.");
        manager.locator("#people").fill("Swimmers. They were asked at the till.");
        press(manager, "Begin the draft");
        assertThat(manager.locator("#not-yet")).isVisible();
        String draft = manager.url();
        Page resident = visits.resident();
        String published = draft.replace("/impact/draft/", "/impact/one/");
        Assertions.assertThat(resident.navigate(published).status())
                .as("a draft")
                .isEqualTo(404);
        for (int i = 0; i < 9; i++) {
            manager.locator("#effects tbody a").nth(i).click();
            look(manager, i == 0);
        }
        Sight.check(manager, "impact-draft");
        press(manager, "Publish");
        assertThat(manager.locator("#reason-error")).containsText("Say why");
        manager.getByLabel("Go on as planned").check();
        manager.locator("#reason").fill("Mondays are the quietest.");
        manager.locator("#role").fill("Leisure committee");
        day(manager, "decidedOn", today());
        day(manager, "reviewOn", today().plusMonths(6));
        press(manager, "Publish");
        assertThat(manager.locator("#decision-error")).containsText("Somebody is or may be worse off");
        manager.getByLabel("Go on, but changed").check();
        press(manager, "Publish");
        assertThat(manager.locator("#published")).containsText("The pool closes on Mondays");
        resident.navigate(published);
        assertThat(resident.locator("main")).containsText("Mondays are the quietest.");
        assertThat(resident.locator("#effects")).containsText("A quiet hour on Tuesdays.");
        Sight.check(resident, "impact-one");
        review(manager);
        resident.reload();
        assertThat(resident.locator("main")).containsText("As many swim as before.");
    }

    private static void look(Page manager, boolean worse) {
        manager.getByLabel(worse ? "Worse" : "No change", new Page.GetByLabelOptions().setExact(true))
                .check();
        manager.locator("#evidence").fill("Counts at the till.");
        if (worse) {
            press(manager, "Save");
            assertThat(manager.locator("#mitigation-error")).containsText("Say what is done about it");
            manager.locator("#mitigation").fill("A quiet hour on Tuesdays.");
            Sight.check(manager, "impact-effect");
        }
        press(manager, "Save");
        assertThat(manager.locator("main")).containsText("It is saved");
    }

    private static void review(Page manager) {
        manager.locator("#published").getByText("Say what was found").first().click();
        day(manager, "reviewedOn", today().plusDays(1));
        press(manager, "Publish what was found");
        assertThat(manager.locator("main")).containsText("This day is still to come");
        day(manager, "reviewedOn", today());
        manager.locator("#finding").fill("As many swim as before.");
        press(manager, "Publish what was found");
        assertThat(manager.locator("main")).containsText("It is published");
    }

    @Test
    void whatIsOverdueIsSeenByStaffAndEverybody(Visits visits) {
        Page staff = visits.of("braintree.staff");
        staff.navigate(visits.address() + "/impact/list");
        assertThat(staff.locator("#overdue")).containsText("should have been looked at again by now: 1");
        Sight.check(staff, "impact-list");
        Page resident = visits.resident();
        resident.navigate(visits.address() + "/impact?body=braintree");
        assertThat(resident.locator("#impacts")).containsText("Review overdue");
        Sight.check(resident, "impact-public");
    }

    @Test
    void whoGaveFeedbackSaysWhoTheyAreAndIsSeenBesideWhoLivesThere(Visits visits) {
        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/equality/ask?body=braintree");
        press(resident, "Send my answers");
        assertThat(resident.locator("main")).containsText("Answer at least one question");
        resident.getByLabel("65 or older").check();
        press(resident, "Send my answers");
        assertThat(resident.locator("main")).containsText("Thank you");
        Page seen = visits.resident();
        seen.navigate(visits.address() + "/equality/ask?body=braintree");
        Sight.check(seen, "equality-ask");
        seen.navigate(visits.address() + "/equality/body/braintree");
        assertThat(seen.locator("#SEX")).containsText("61.4%");
        assertThat(seen.locator("#SEX")).containsText("51.0%");
        assertThat(seen.locator("#SEX")).containsText("+10.4");
        assertThat(seen.locator("#ETHNIC_GROUP")).containsText("Not told");
        Sight.check(seen, "equality-body");
    }

    @Test
    void aBodySaysWhoLivesThere(Visits visits) {
        Page manager = visits.of("maldon.manager");
        manager.navigate(visits.address() + "/equality/population");
        manager.locator("#questions")
                .getByText("Sex", new Locator.GetByTextOptions().setExact(true))
                .click();
        manager.locator("#FEMALE").fill("51,5");
        manager.locator("#MALE").fill("48.5");
        press(manager, "Save");
        assertThat(manager.locator("#FEMALE-error")).containsText("with a point");
        assertThat(manager.locator("#source-error")).containsText("Enter who counted");
        assertThat(manager.locator("#FEMALE")).hasValue("51,5");
        Sight.check(manager, "equality-population-errors");
        manager.locator("#FEMALE").fill("61.5");
        manager.locator("#source").fill("Census");
        day(manager, "sourceOn", LocalDate.of(2021, 3, 21));
        press(manager, "Save");
        assertThat(manager.locator("#FEMALE-error")).containsText("These make 110 together");
        manager.locator("#FEMALE").fill("51.5");
        press(manager, "Save");
        assertThat(manager.locator("#questions")).containsText("21 March 2021");
        for (String address : List.of("/equality/body/maldon", "/equality")) {
            Page resident = visits.resident();
            resident.navigate(visits.address() + address);
            Sight.check(resident, "equality" + address.replace('/', '-'));
        }
    }
}
