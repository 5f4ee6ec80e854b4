package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Two bodies say that it is not theirs, the partnership desk decides, and the resident reads of each step. */
@ExtendWith(Browsers.class)
class DeskJourneyIT {
    private static final String COUNTY = "Essex County Council";

    @Test
    void theDeskDecidesAfterTheSecondHandBack(Visits visits) {
        StaffDesk administrator = StaffDesk.of(visits, "partnership.admin");
        name(administrator, "Maldon District Council: Maldon Manager");

        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        String trail =
                braintree.page().locator("#trail-link strong").textContent().strip();
        handBack(visits, braintree, reference, "Colchester City Council", "colchester.staff");
        handBack(visits, braintree, reference, "Basildon Borough Council", "basildon.staff");

        braintree.open(reference);
        assertThat(braintree.page().locator("main")).containsText("At the partnership desk");
        assertThat(braintree.page().locator("main")).containsText("Until then " + COUNTY + " makes safe");
        assertThat(braintree.page().locator("#to")).hasCount(0);
        Sight.check(braintree.page(), "staff-case-at-desk");
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.go("/referral/inbox");
        assertThat(essex.page().locator("tr", new Page.LocatorOptions().setHasText(reference)))
                .containsText("Make safe what is dangerous");

        decide(visits, reference);
        braintree.open(reference);
        assertThat(braintree.page().locator("main")).containsText("decided that this is for " + COUNTY);
        assertThat(braintree.page().locator("#to option")).hasCount(2);
        braintree.refer(COUNTY);
        essex.open(reference);
        assertThat(essex.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand it back")))
                .hasCount(0);
        essex.press("Accept the referral");
        essex.page().getByLabel("Somebody else has to do their part first").check();
        essex.press("Let it wait");
        assertThat(essex.page().locator(".govuk-notification-banner")).containsText("the clock stops");
        Sight.check(essex.page(), "staff-case-waiting");
        essex.press("Go on");
        essex.page()
                .getByLabel("Done", new Page.GetByLabelOptions().setExact(true))
                .check();
        essex.press("Complete the case");

        Page resident = visits.resident();
        resident.navigate(trail);
        assertThat(resident.locator("main")).containsText("The partnership’s desk has decided that " + COUNTY);
        assertThat(resident.locator("main")).containsText(COUNTY + " has finished this.");
        Sight.check(resident, "trail-after-desk");
    }

    private static void handBack(Visits visits, StaffDesk sender, String reference, String body, String username) {
        sender.open(reference);
        sender.refer(body);
        StaffDesk receiver = StaffDesk.of(visits, username);
        receiver.open(reference);
        receiver.page().getByLabel("The place is not in our area").check();
        receiver.press("Hand it back");
        assertThat(receiver.page().locator(".govuk-notification-banner")).containsText("Handed back");
    }

    private static void decide(Visits visits, String reference) {
        StaffDesk manager = StaffDesk.of(visits, "basildon.manager");
        manager.go("/desk/list");
        assertThat(manager.page().locator("main")).containsText("You are not named");
        assertThat(manager.go("/desk/case/" + reference).status()).isEqualTo(404);

        StaffDesk decider = StaffDesk.of(visits, "maldon.manager");
        decider.go("/desk/list");
        Sight.check(decider.page(), "desk-list");
        decider.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference))
                .click();
        assertThat(decider.page().locator("main")).containsText("handed it back");
        assertThat(decider.page().locator("main")).not().containsText("Ada Invented");
        assertThat(decider.page().locator("main")).not().containsText("A deep hole in Newland Street");
        decider.choose("For which body is it?", COUNTY);
        decider.press("Decide");
        assertThat(decider.page().locator(".govuk-error-summary")).containsText("Say why");
        decider.page().getByLabel("Why?").fill("Roads are the county’s.");
        Sight.check(decider.page(), "desk-case");
        decider.press("Decide");
        assertThat(decider.page().locator(".govuk-notification-banner")).containsText("Decided: " + reference);
    }

    private static void name(StaffDesk administrator, String manager) {
        administrator.go("/admin/desk/deciders");
        administrator.choose("Which manager?", manager);
        administrator
                .page()
                .getByLabel("Tell this person of what is not decided in time")
                .check();
        administrator.press("Name this person");
        assertThat(administrator.page().locator("#deciders")).containsText("Maldon Manager");
        Sight.check(administrator.page(), "desk-deciders");
    }

    @Test
    void aWrongPlaceIsPutRight(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        braintree
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put the place or the service right"))
                .click();
        Sight.check(braintree.page(), "staff-change");
        braintree.press("Put it right");
        assertThat(braintree.page().locator(".govuk-error-summary")).containsText("Choose another service");
        braintree.page().getByLabel("Where is it?").fill("Silvr End");
        braintree.press("Put it right");
        braintree.page().getByLabel("Silver End, in Braintree").check();
        braintree.press("Put it right");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Put right");
        assertThat(braintree.page().locator("main")).containsText("Silver End");
        braintree.go("/referral/change/" + reference);
        braintree.page().getByLabel("It was keyed twice").check();
        braintree.press("Close it as a mistake");
        assertThat(braintree.page().locator("main")).containsText("Recorded in error");
    }
}
