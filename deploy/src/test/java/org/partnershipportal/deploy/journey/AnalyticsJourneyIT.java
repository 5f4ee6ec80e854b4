package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Odd words and a wrong door are seen in the figures; one press drafts each fix, and the second person makes it so. */
@ExtendWith(Browsers.class)
class AnalyticsJourneyIT {
    private static final String WORDS = "quibblesnoot wumplings";
    private static final String SERVICE = "Clinical waste from home";
    /** A body that no other journey closes. */
    private static final String ROCHFORD = "Rochford District Council";

    private static final double PATIENCE = 30_000;

    @Test
    void whatGoesWrongIsSeenAndMended(Visits visits) {
        Page resident = visits.residentWithoutScripts();
        for (int i = 0; i < 3; i++) {
            ask(visits, resident);
        }
        assertThat(resident.locator("main")).not().containsText(ROCHFORD);
        handedBack(visits);

        StaffDesk first = StaffDesk.of(visits, "partnership.admin");
        first.page()
                .waitForCondition(
                        () -> {
                            first.go("/admin/analytics/figures");
                            return first.page().locator("main").textContent().contains(WORDS);
                        },
                        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        Sight.check(first.page(), "admin-analytics");
        assertThat(first.page().locator("#causes")).containsText("Not our area");
        daysAreChecked(first);
        String rule = draftRule(first);
        first.go("/admin/analytics/figures");
        assertThat(draftRule(first)).as("pressed twice").isEqualTo(rule);
        String phrase = draftPhrase(first);

        StaffDesk second = StaffDesk.of(visits, "partnership.second");
        second.page().navigate(rule);
        second.press("Approve");
        second.page().navigate(phrase);
        Sight.check(second.page(), "admin-phrase");
        second.press("Agree");
        assertThat(second.page().locator("#phrases")).containsText(WORDS);
        Sight.check(second.page(), "admin-phrases");
        ask(visits, resident);
        assertThat(resident.locator("main")).containsText(SERVICE);
        assertThat(resident.locator("main")).containsText(ROCHFORD);

        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go("/analytics/figures");
        assertThat(manager.page().locator("#pairs")).containsText("Colchester City Council");
        Sight.check(manager.page(), "staff-analytics");
    }

    private static void handedBack(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.fillEnquiry("Witham");
        braintree.page().getByLabel("What is it about?").selectOption("clinical-waste");
        braintree.press("Take the enquiry");
        braintree.page().waitForURL("**/referral/case/*");
        String reference = braintree.page().url().replaceFirst(".*/", "");
        braintree.refer("Colchester City Council");
        StaffDesk colchester = StaffDesk.of(visits, "colchester.staff");
        colchester.open(reference);
        colchester.page().getByLabel("The place is not in our area").check();
        colchester.choose("Whose is it? (optional)", ROCHFORD);
        colchester.press("Hand it back");
        assertThat(colchester.page().locator(".govuk-notification-banner")).containsText("Handed back");
    }

    private static void daysAreChecked(StaffDesk first) {
        first.choose("Period", "From one day to another");
        first.page().getByLabel("First day").fill("1 July");
        first.press("Show");
        assertThat(first.page().locator("#from-error")).containsText("Enter the first day");
        assertThat(first.page().getByLabel("First day")).hasValue("1 July");
        first.choose("Period", "This quarter");
        first.press("Show");
        first.page().waitForURL("**/figures?period=THIS_QUARTER*");
        Locator file = first.page().locator("a[href*='table=handbacks']");
        String csv = first.page()
                .request()
                .get(visits(first) + file.getAttribute("href"))
                .text();
        assertThat(csv)
                .contains(SERVICE + ",Not our area,Braintree District Council,Colchester City Council," + ROCHFORD);
    }

    private static String visits(StaffDesk desk) {
        return desk.visits().address();
    }

    private static String draftRule(StaffDesk first) {
        first.page()
                .locator("#handbacks tr:has-text('" + SERVICE + "')")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Draft the fix"))
                .click();
        first.page().waitForURL("**/responsibility/change?id=*");
        assertThat(first.page().locator("#differences")).containsText(ROCHFORD);
        return first.page().url();
    }

    private static String draftPhrase(StaffDesk first) {
        first.go("/admin/analytics/figures");
        first.page()
                .locator("#unsure tr:has-text('" + WORDS + "')")
                .getByRole(AriaRole.LINK)
                .click();
        first.press("Draft it");
        assertThat(first.page().locator("#service-error")).containsText("Choose the service");
        first.choose("Service", SERVICE);
        first.press("Draft it");
        first.page().waitForURL("**/search/phrase?id=*");
        return first.page().url();
    }

    private static void ask(Visits visits, Page resident) {
        resident.navigate(visits.address() + "/answer?q=" + WORDS.replace(" ", "+") + "&place=Witham");
    }
}
