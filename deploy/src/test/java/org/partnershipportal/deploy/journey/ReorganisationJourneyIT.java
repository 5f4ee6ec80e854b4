package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Two administrators change who does what, and rehearse and publish a merger; residents see it from its day on. */
@ExtendWith(Browsers.class)
class ReorganisationJourneyIT {
    private static final String NUMBER = "01632 960333";
    private static final String MERGED = "Blackwater and Sunshine Coast Council";

    @Test
    void twoDistrictsMergeOnceItWasRehearsedAndASecondPersonPublishes(Visits visits) {
        Page first = visits.resident();
        visits.signIn(first, "partnership.admin", "/admin/responsibility/plans");
        assertThat(first.locator("#plans")).containsText("Made up: the county splits into three unitaries");
        Sight.check(first, "admin-responsibility-plans");
        press(first, "Begin");
        assertThat(first.locator("#name-error")).containsText("Enter a name for the plan");
        first.getByLabel("Name of the plan").fill("A merger on the coast");
        day(first, "day", "1", "4", "2028");
        press(first, "Begin");
        draft(first);
        Sight.check(first, "admin-responsibility-plan");

        first.getByText("See what it would change").click();
        assertThat(first.locator("#problems")).containsText("Nobody follows Tendring District Council in Tendring");
        first.goBack();
        follow(first, "Tendring District Council", "Tendring (District)");
        String plan = first.url();
        first.getByText("See what it would change").click();
        assertThat(first.locator("main")).containsText("It can be published as it is");
        assertThat(first.locator("main")).containsText("0 would have nobody");
        assertThat(first.locator("#work")).containsText("Not before it joins the portal");
        assertThat(first.locator("#unreachable")).containsText(MERGED + ": It begins with this plan.");
        Sight.check(first, "admin-responsibility-rehearsal");
        press(first, "Put it before a second person");
        first.getByText("See what it would change").click();
        assertThat(first.locator("main")).containsText("Another partnership administrator has to publish it");
        assertThat(first.locator("#publish")).hasCount(0);
        residentSees(visits, "Maldon District Council");

        Page second = visits.resident();
        visits.signIn(second, "partnership.second", "/admin/responsibility/plans");
        second.navigate(plan.replace("/plan?", "/rehearsal?"));
        press(second, "Publish the plan");
        assertThat(second.locator("main")).containsText("Published");
        residentSees(visits, MERGED);
        itIsGivenANumber(first, second, plan, visits);
    }

    /** The new body has nobody yet: two administrators give it a telephone number for its first day. */
    private static void itIsGivenANumber(Page first, Page second, String plan, Visits visits) {
        first.navigate(plan);
        assertThat(first.locator("#unreachable")).containsText("so you keep its contacts");
        Sight.check(first, "admin-responsibility-plan-published");
        first.navigate(visits.address() + "/admin/tenant/listed?words=blackwater");
        assertThat(first.locator("#listed")).containsText("No telephone number");
        Sight.check(first, "admin-tenant-listed");
        first.getByText(MERGED).click();
        first.getByText("Add a contact").click();
        press(first, "Propose it");
        assertThat(first.locator("#channel-error")).containsText("Choose how");
        assertThat(first.locator("#value-error")).containsText("Give the number, address or link");
        Sight.check(first, "admin-tenant-contact-errors");
        first.locator("#channel").selectOption("PHONE");
        first.locator("#value").fill(NUMBER);
        first.locator("#opening").fill("Monday to Friday 08:30-17:00");
        press(first, "Propose it");
        assertThat(first.locator("main")).containsText("Another partnership administrator has to approve it");
        Sight.check(first, "admin-tenant-proposal");
        second.navigate(first.url());
        press(second, "Approve the change");
        assertThat(second.locator("#contacts")).containsText(NUMBER);
        Sight.check(second, "admin-tenant-contacts");
        second.navigate(plan);
        assertThat(second.locator("#unreachable")).hasCount(0);
        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/answer?q=planning+permission&place=Maldon&on=2028-04-01");
        assertThat(resident.locator("main")).containsText(NUMBER);
    }

    private static void draft(Page page) {
        page.getByLabel("Name of the new body").fill(MERGED);
        page.locator("#slug").fill("blackwater-and-sunshine-coast");
        page.locator("#kind").selectOption("DISTRICT");
        press(page, "Add the new body");
        for (String body : new String[] {"Maldon District Council", "Tendring District Council"}) {
            page.locator("#body").selectOption(new SelectOption().setLabel(body + " (District)"));
            page.locator("#residuary").selectOption(new SelectOption().setLabel(MERGED + " (District)"));
            press(page, "Close this body");
            assertThat(page.locator("#closures")).containsText(body);
        }
        aCircleIsRefused(page);
        follow(page, "Maldon District Council", "Maldon (District)");
    }

    private static void aCircleIsRefused(Page page) {
        SelectOption maldon = new SelectOption().setLabel("Maldon District Council (District)");
        page.locator("#body").selectOption(new SelectOption().setLabel("Harlow Council (District)"));
        page.locator("#residuary").selectOption(maldon);
        press(page, "Close this body");
        assertThat(page.locator("#residuary-error"))
                .containsText(
                        "Harlow Council would be followed by Maldon District Council, which closes on the same day");
        assertThat(page.locator("#residuary option:checked")).hasText("Maldon District Council (District)");
        assertThat(page.locator("#closures")).not().containsText("Harlow");
        page.locator("#body").selectOption(maldon);
        page.locator("#residuary").selectOption(maldon);
        press(page, "Close this body");
        assertThat(page.locator("#residuary-error")).containsText("in a circle, by itself");
    }

    private static void follow(Page page, String body, String area) {
        page.locator("#closing").selectOption(new SelectOption().setLabel(body));
        page.locator("#area").selectOption(new SelectOption().setLabel(area));
        page.locator("#successor").selectOption(new SelectOption().setLabel(MERGED + " (District)"));
        press(page, "Name the successor");
        assertThat(page.locator("#closures")).containsText(area.substring(0, area.indexOf(' ')));
    }

    /** Who empties the bins in Maldon on the day; the day before it is as it was. */
    private static void residentSees(Visits visits, String body) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/here?place=Maldon&on=2028-03-31&then=2028-04-01");
        assertThat(page.locator("h1")).containsText("Who does what in Maldon on 31 March 2028");
        assertThat(page.locator("main h2:has-text('Maldon District Council')")).hasCount(1);
        if (body.equals(MERGED)) {
            assertThat(page.locator("#changes")).containsText(MERGED);
            Page seen = visits.resident();
            seen.navigate(page.url());
            Sight.check(seen, "here-changes");
        }
        page.navigate(visits.address() + "/here?place=Maldon&on=2028-04-01");
        assertThat(page.locator("main h2:has-text('" + body + "')")).hasCount(1);
    }

    @Test
    void anOverrideIsProposedSeenAndApprovedBySomebodyElse(Visits visits) {
        Page first = visits.resident();
        visits.signIn(first, "partnership.admin", "/admin/responsibility/list?words=verges");
        assertThat(first.locator("#rules")).containsText("Road verges and hedges");
        Sight.check(first, "admin-responsibility-list");
        first.getByText("Propose a rule or an override").click();
        press(first, "Propose this");
        assertThat(first.locator("#service-error")).containsText("Choose a service");
        Sight.check(first, "admin-responsibility-edit-errors");
        first.locator("#service").selectOption(new SelectOption().setLabel("Road verges and hedges"));
        first.locator("#body").selectOption(new SelectOption().setLabel("Harlow Council (District)"));
        first.locator("#area").selectOption(new SelectOption().setLabel("Harlow (District)"));
        day(first, "from", "1", "4", "2026");
        first.getByLabel("Authority").fill("Agency agreement of 2026");
        first.getByLabel("Contractor that does the work").fill("Greenblade Ltd");
        first.getByLabel("Why this changes").fill("The district cuts the verges for the county");
        press(first, "Propose this");
        assertThat(first.locator("#differences")).containsText("Agency agreement of 2026");
        assertThat(first.locator("main")).containsText("Another partnership administrator has to approve it");
        Sight.check(first, "admin-responsibility-change");
        String change = first.url();

        Page second = visits.resident();
        visits.signIn(second, "partnership.second", "/admin/responsibility/changes");
        second.navigate(change);
        press(second, "Approve");
        assertThat(second.locator("main")).containsText("The change has been approved");

        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/answer?q=road+verges+and+hedges&place=Harlow");
        assertThat(resident.locator("main")).containsText("Harlow Council");
        assertThat(resident.locator("main")).containsText("The work is done by Greenblade Ltd.");
        overlapIsRefused(first, visits);
    }

    private static void overlapIsRefused(Page page, Visits visits) {
        page.navigate(visits.address() + "/admin/responsibility/edit");
        page.locator("#service").selectOption(new SelectOption().setLabel("Road verges and hedges"));
        page.locator("#body").selectOption(new SelectOption().setLabel("Essex County Council (County)"));
        page.locator("#area").selectOption(new SelectOption().setLabel("Harlow (District)"));
        day(page, "from", "1", "5", "2026");
        page.getByLabel("Authority").fill("Another agreement");
        page.getByLabel("Why this changes").fill("To try");
        press(page, "Propose this");
        assertThat(page.locator("#from-error")).containsText("Road verges and hedges, whole: Harlow Council in Harlow");
        assertThat(page.getByLabel("Authority")).hasValue("Another agreement");
    }

    private static void day(Page page, String field, String day, String month, String year) {
        page.locator("[name='" + field + "-day']").fill(day);
        page.locator("[name='" + field + "-month']").fill(month);
        page.locator("[name='" + field + "-year']").fill(year);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
