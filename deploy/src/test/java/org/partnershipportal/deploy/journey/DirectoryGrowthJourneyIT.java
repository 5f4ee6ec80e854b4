package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Entries come and go by two persons; a link that leads nowhere is found, seen by its owner and by the partnership. */
@ExtendWith(Browsers.class)
class DirectoryGrowthJourneyIT {
    private static final double MINUTE = 60_000;

    @Test
    void aSurgeryAndADeskAreAddedToALocationAndOneIsTakenAway(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        openLocation(staff, "Witham arcade kiosk");
        link(staff.page(), "Add a surgery at a location").click();
        staff.press("Propose it");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("Choose whose it is");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("Give a name");
        Sight.check(staff.page(), "directory-add-surgery");
        staff.choose("Whose it is", "Essex Police");
        staff.page().getByLabel("Name", exactly()).fill("Coffee with the police");
        staff.page().getByLabel("Opening hours").fill("Last Friday of the month 14:00-16:00");
        staff.press("Propose it");
        assertThat(staff.page().locator("#difference")).containsText("Witham arcade kiosk");
        assertThat(staff.page().locator("#difference")).containsText("Essex Police");
        Sight.check(staff.page(), "directory-proposal-new");
        approve(visits, staff);

        openLocation(staff, "Witham arcade kiosk");
        link(staff.page(), "Add a service at a location").click();
        staff.choose("Service", "Adoption");
        staff.choose("Whose it is", "Essex County Council");
        staff.choose("How", "By telephone");
        staff.press("Propose it");
        approve(visits, staff);

        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/browse/location?slug=witham-kiosk");
        assertThat(resident.locator("main")).containsText("The last Friday of the month, 2pm to 4pm");
        Locator desk = resident.locator("#offers tr:has-text('Adoption')");
        assertThat(desk).containsText("By telephone");

        openLocation(staff, "Witham arcade kiosk");
        Sight.check(staff.page(), "directory-edit-location");
        staff.page().locator("#parts").locator("a:has-text('Adoption')").click();
        Sight.check(staff.page(), "directory-edit-desk");
        staff.press("Propose to remove it");
        approve(visits, staff);
        resident.reload();
        assertThat(resident.locator("#offers")).not().containsText("Adoption");
    }

    @Test
    void aLinkThatLeadsNowhereIsFoundAndMended(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        staff.go("/directory/add?kind=CONTACT");
        staff.choose("How", "Website");
        staff.page().getByLabel("What it is called").fill("Our old page");
        staff.page().getByLabel("Number, address or link").fill("www.nothing");
        staff.press("Propose it");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("Give the whole address");
        staff.page().getByLabel("Number, address or link").fill(visits.address() + "/nothing-here");
        staff.press("Propose it");
        approve(visits, staff);

        staff.page()
                .waitForCondition(
                        () -> {
                            staff.go("/directory/links");
                            return staff.page().locator("#links").textContent().contains("No such page");
                        },
                        new Page.WaitForConditionOptions().setTimeout(MINUTE));
        Sight.check(staff.page(), "directory-links");
        staff.go("/directory/upkeep");
        assertThat(staff.page().locator("#broken")).containsText("/nothing-here");
        Sight.check(staff.page(), "directory-upkeep-broken");

        Page partnership = visits.resident();
        visits.signIn(partnership, "partnership.admin", "/admin/directory/upkeep");
        partnership.navigate(visits.address() + "/admin/directory/upkeep");
        assertThat(partnership.locator("#links")).containsText("/nothing-here");
        assertThat(partnership.locator("#bodies tr:has-text('Braintree District Council')"))
                .containsText("1");
        Sight.check(partnership, "admin-directory-upkeep");

        staff.go("/directory/links");
        link(staff.page(), "Our old page").click();
        staff.page().getByLabel("Number, address or link").fill(visits.address() + "/services");
        staff.press("Propose the change");
        approve(visits, staff);
        staff.page()
                .waitForCondition(
                        () -> {
                            staff.go("/directory/links");
                            Locator row = staff.page().locator("#links tr:has-text('/services')");
                            return row.textContent().contains("Answers");
                        },
                        new Page.WaitForConditionOptions().setTimeout(MINUTE));
        assertThat(staff.page().locator("#links")).not().containsText("/nothing-here");
    }

    private static void openLocation(StaffDesk staff, String name) {
        staff.go("/directory/upkeep");
        staff.page()
                .locator("#entries")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static void approve(Visits visits, StaffDesk staff) {
        assertThat(staff.page().locator("#difference")).isVisible();
        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go(staff.page().url().substring(visits.address().length()));
        manager.press("Approve the change");
        assertThat(manager.page().locator(".govuk-notification-banner")).containsText("The public sees it now");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
