package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

@ExtendWith(Browsers.class)
class DirectoryOwnerJourneyIT {
    private static final String DESK = "Halstead area desk";

    @Test
    void anEditIsProposedShownAsADifferenceApprovedByASecondPersonAndPublished(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        staff.go("/directory/upkeep");
        Sight.check(staff.page(), "directory-upkeep");
        follow(staff, DESK);
        staff.page().getByLabel("Getting in and about").fill("A ramp was built: no steps now.");
        String opening = staff.page().getByLabel("Opening hours").inputValue();
        staff.page().getByLabel("Opening hours").fill(opening + "\nFriday 9 to 5");
        staff.press("Propose the change");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("We cannot read \"Friday 9 to 5\"");
        assertThat(staff.page().locator("#opening-error")).isVisible();
        assertThat(staff.page().getByLabel("Getting in and about")).hasValue("A ramp was built: no steps now.");
        Sight.check(staff.page(), "directory-edit");
        staff.page().getByLabel("Opening hours").fill(opening + "\nFriday 09:00-17:00 also on bank holidays");
        staff.press("Propose the change");
        assertThat(staff.page().locator("#difference ins").first()).containsText("A ramp was built");
        assertThat(staff.page().locator("#difference")).containsText("One step at the door");
        assertThat(staff.page().locator("#approve")).hasCount(0);
        Sight.check(staff.page(), "directory-proposal");
        String proposal = staff.page().url().substring(visits.address().length());

        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/browse/location?slug=halstead-area-desk");
        assertThat(resident.locator("main")).containsText("One step at the door");
        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go(proposal);
        manager.press("Refuse the change");
        assertThat(manager.page().locator(".govuk-error-summary")).containsText("Say why you refuse it");
        manager.press("Approve the change");
        assertThat(manager.page().locator(".govuk-notification-banner")).containsText("The public sees it now");
        resident.reload();
        assertThat(resident.locator("main")).containsText("A ramp was built");
        assertThat(resident.locator("#week")).containsText("9am to 5pm");
    }

    @Test
    void aResidentSaysWhatIsWrongAndTheOwnerClosesIt(Visits visits) {
        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/browse/location?slug=wheatley-house-braintree");
        resident.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Is this wrong? Tell us"))
                .click();
        resident.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell them"))
                .click();
        assertThat(resident.locator(".govuk-error-summary")).containsText("Say what is wrong");
        resident.getByLabel("What is wrong?").fill("The lift is out of order <b>again</b>");
        resident.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tell them"))
                .click();
        assertThat(resident.locator("main")).containsText("has been told");
        Page seeing = visits.resident();
        seeing.navigate(visits.address() + "/wrong?about=body&slug=braintree");
        Sight.check(seeing, "directory-wrong");

        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        staff.go("/directory/upkeep");
        staff.page().locator("#reports a:has-text('Wheatley House')").first().click();
        assertThat(staff.page().locator("main")).containsText("The lift is out of order <b>again</b>");
        Sight.check(staff.page(), "directory-report");
        staff.page().getByLabel("What came of it?").fill("Mended this morning.");
        staff.press("Close the report");
        assertThat(staff.page().locator("#reports")).containsText("Answered");
    }

    private static void follow(StaffDesk desk, String link) {
        desk.page()
                .locator("#entries")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .click();
    }
}
