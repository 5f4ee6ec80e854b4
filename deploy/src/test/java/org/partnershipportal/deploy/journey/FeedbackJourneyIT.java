package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A complaint through two stages, from every public page to what was learnt. */
@ExtendWith(Browsers.class)
class FeedbackJourneyIT {
    private static final int MOST_BYTES = 60_000;

    @Test
    void aComplaintGoesThroughTwoStages(Visits visits) {
        String link = complain(visits);
        String reference = link.substring(link.indexOf('|') + 1);
        Page resident = visits.residentWithoutScripts();
        resident.navigate(link.substring(0, link.indexOf('|')));
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/feedback/list");
        assertThat(braintree.page().locator("#feedback")).containsText(reference);
        Sight.check(braintree.page(), "feedback-list");
        braintree.go("/feedback/case/" + reference);
        assertThat(braintree.page().locator("main")).containsText("Nobody emptied the bin");
        Sight.check(braintree.page(), "feedback-case");
        braintree.press("Acknowledge");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("It is acknowledged");
        braintree.press("Send the answer");
        assertThat(braintree.page().locator("#answer-error")).isVisible();
        braintree.page().getByLabel("What the resident is told").fill("The lorry was broken.");
        braintree.page().getByLabel("Note for your own body").fill("Ask the depot");
        braintree.press("Keep the note");
        braintree.page().getByLabel("What the resident is told").fill("The lorry was broken.");
        braintree.press("Send the answer");
        escalate(resident);
        braintree.go("/feedback/case/" + reference);
        assertThat(braintree.page().locator("h1")).containsText("Stage 2");
        assertThat(braintree.page().locator("main")).containsText("It was broken last week too");
        braintree.page().getByLabel("What the resident is told").fill("You are right. We are sorry.");
        braintree.press("Send the answer");
        braintree.page().getByLabel("What was learnt?").fill("One lorry is too few");
        braintree.page().getByLabel("What is changed? (optional)").fill("There is a second lorry");
        braintree.press("Close");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("It is closed");
        resident.reload();
        assertThat(resident.locator("main")).containsText("You are right. We are sorry.");
        assertThat(resident.locator("main")).containsText("Ombudsman");
        assertThat(resident.locator("main")).not().containsText("depot");
        Page again = visits.resident();
        again.navigate(resident.url());
        Sight.check(again, "feedback-follow");
        publish(visits, reference);
        again.navigate(visits.address() + "/feedback/changes?body=braintree");
        assertThat(again.locator("main")).containsText("One lorry is not enough for a hot week");
        assertThat(again.locator("#figures")).containsText("Braintree District Council");
        Sight.check(again, "feedback-changes");
        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go("/feedback/publish");
        manager.page()
                .locator("#published section", new Page.LocatorOptions().setHasText("There is a second lorry"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(manager.page().locator(".govuk-notification-banner")).isVisible();
        again.reload();
        assertThat(again.locator("main")).not().containsText("One lorry is not enough for a hot week");
    }

    @Test
    void staffKeyALetter(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        Page page = staff.page();
        staff.go("/feedback/list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Key feedback for somebody"))
                .click();
        page.locator(".pp-more__summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sharing agreements")))
                .isVisible();
        Sight.check(page, "feedback-key");
        page.locator("#told").fill("The ramp is too steep");
        staff.press("Take it in");
        assertThat(page.locator("#origin-error")).isVisible();
        assertThat(page.locator("#told")).hasValue("The ramp is too steep");
        page.getByLabel("Comment", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("How did it come?"))
                .getByLabel("Letter")
                .check();
        staff.press("Take it in");
        assertThat(page.locator("#receivedOn-error")).isVisible();
        LocalDate yesterday = LocalDate.now(LondonClock.ZONE).minusDays(1);
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("" + yesterday.getDayOfMonth());
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("" + yesterday.getMonthValue());
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("" + yesterday.getYear());
        page.locator("#body").selectOption("braintree");
        staff.press("Take it in");
        assertThat(page.locator(".govuk-notification-banner")).containsText("Braintree District Council has it");
    }

    private static void publish(Visits visits, String reference) {
        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go("/feedback/publish");
        manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference))
                .click();
        assertThat(manager.page().getByLabel("What we learnt")).hasValue("One lorry is too few");
        Sight.check(manager.page(), "feedback-publish");
        manager.page().getByLabel("What we learnt").fill("One lorry is not enough for a hot week");
        manager.press("Publish this");
        assertThat(manager.page().locator(".govuk-notification-banner")).containsText("It is published");
        manager.press("Publish the figures");
        assertThat(manager.page().locator(".govuk-notification-banner")).containsText("The figures are published");
        manager.go("/feedback/procedure");
        Sight.check(manager.page(), "feedback-procedure");
        manager.go("/feedback/satisfaction");
        manager.page().getByLabel("Service").selectOption("missed-bins");
        manager.press("Set");
        assertThat(manager.page().locator("#percent-error")).isVisible();
        manager.page().getByLabel("Asked of a hundred").fill("0");
        manager.press("Set");
        assertThat(manager.page().locator("#answers")).containsText("Missed bin");
        Sight.check(manager.page(), "feedback-satisfaction");
    }

    private static void escalate(Page resident) {
        resident.reload();
        assertThat(resident.locator("main")).containsText("The lorry was broken.");
        resident.getByLabel("What is not right yet? (optional)").fill("It was broken last week too");
        press(resident, "Ask for the next stage");
        assertThat(resident.locator("main")).containsText("goes on to the next stage");
        assertThat(resident.locator("#escalate")).hasCount(0);
    }

    /** From the page of a service, without scripts; returns the secret link and the reference. */
    private static String complain(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/browse/service?slug=missed-bins");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Give feedback"))
                .click();
        press(page, "Continue");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose what you want to tell us");
        page.getByLabel("Complaint").check();
        press(page, "Continue");
        press(page, "Continue");
        assertThat(page.locator("#told-error")).isVisible();
        page.getByLabel("What happened?").fill("Nobody emptied the bin");
        press(page, "Continue");
        assertThat(page.getByLabel("Which service is it about?")).hasValue("missed-bins");
        page.getByLabel("Where was it? (optional)").fill("Nowhere at all");
        press(page, "Continue");
        assertThat(page.locator("#place-error")).isVisible();
        page.getByLabel("Where was it? (optional)").fill("Witham");
        press(page, "Continue");
        page.getByLabel("By e-mail").check();
        press(page, "Continue");
        assertThat(page.locator("#email-error")).isVisible();
        page.getByLabel("E-mail address (optional)").fill("ada.invented@example.org");
        press(page, "Continue");
        press(page, "Continue");
        assertThat(page.locator("main")).containsText("Braintree District Council will have it.");
        // in a hurry: the second press finds that it was sent
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .dblclick();
        assertThat(page.locator(".govuk-panel")).containsText("Thank you for your feedback");
        assertThat(page.locator("main")).containsText("Braintree District Council has your complaint.");
        String reference = page.locator(".govuk-panel strong").textContent().strip();
        return page.url().replace("?given=yes", "") + "|" + reference;
    }

    @Test
    void theQuestionsAreLightAndHaveNoBarrier(Visits visits) {
        Page page = visits.resident();
        page.navigate(visits.address() + "/feedback?body=braintree");
        Sight.check(page, "feedback");
        page.getByLabel("Compliment").check();
        press(page, "Continue");
        String told = page.url();
        for (String question : new String[] {"told", "about", "contact", "support", "check"}) {
            String address = told.replace("/told", "/" + question);
            assertThat(Sight.bytes(page, address)).as("bytes of " + question).isLessThan(MOST_BYTES);
            assertThat(page.context().cookies()).isEmpty();
            Sight.check(page, "feedback-ask-" + question);
        }
        assertThat(page.navigate(told).headers()).containsEntry("cache-control", "no-store");
        press(page, "Finish without sending, and clear");
        assertThat(page.locator("h1")).containsText("You have finished");
        assertThat(page.navigate(told).status()).isEqualTo(404);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
