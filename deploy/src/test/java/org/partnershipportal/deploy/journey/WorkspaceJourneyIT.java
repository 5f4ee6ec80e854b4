package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** The staff's own work around a case: finding it, having it, notes, templates, and several at once. */
@ExtendWith(Browsers.class)
class WorkspaceJourneyIT {
    private static final String COUNTY = "Essex County Council";
    private static final double TWO_SECONDS = 2_000;

    @Test
    void aCaseIsTakenReferencedAndFoundAgain(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        String own = "HW-" + UUID.randomUUID().toString().substring(0, 8);
        staff.page().getByLabel("What should the resident be told? (optional)").fill("Ring the county.");
        staff.press("Take it");
        assertThat(banner(staff)).containsText("You have this case now");
        assertThat(staff.page().getByLabel("What should the resident be told? (optional)"))
                .hasValue("Ring the county.");
        staff.go("/workspace/file/" + reference);
        staff.page().getByLabel("Reference in your own system").fill(own);
        staff.press("Save the reference");
        assertThat(banner(staff)).containsText("The reference is saved");
        Sight.check(staff.page(), "workspace-file");

        staff.go("/referral/inbox");
        staff.page().getByLabel("Search in all cases of your body").fill(own.toLowerCase(Locale.ROOT));
        staff.press("Search");
        assertThat(rows(staff)).hasCount(1);
        assertThat(rows(staff)).containsText(reference);
        Sight.check(staff.page(), "workspace-search");
        staff.go("/referral/inbox");
        staff.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show only some of them"))
                .click();
        staff.choose("Service", "Potholes");
        staff.press("Show these");
        assertThat(rows(staff).first()).containsText("Potholes");
        staff.go("/referral/inbox?list=now&assigned=me&service=potholes&due=week");
        assertThat(staff.page().locator("#assigned")).hasValue("me");
        Sight.check(staff.page(), "workspace-filter");
        staff.go("/referral/inbox?q=nothing-of-that-kind");
        assertThat(staff.page().locator("main")).containsText("Nothing here fits what you asked for");
        assertThat(staff.go("/referral/inbox?due=someday").status()).isEqualTo(404);

        String second = staff.key();
        staff.go("/workspace/file/" + second);
        staff.page().getByLabel("Reference in your own system").fill(own);
        staff.press("Save the reference");
        assertThat(staff.page().locator("main")).containsText("Perhaps it was keyed twice");
        assertThat(staff.page().locator("main")).containsText(reference);
    }

    @Test
    void notesReachTheirCirclesAndAMistakenOneIsStruckOut(Visits visits) {
        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go("/workspace/templates");
        manager.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a new one"))
                .click();
        String title = "Thanks " + UUID.randomUUID();
        manager.page().getByLabel("Title").fill(title);
        manager.page().getByLabel("Text").fill("Thank you for {name}.");
        manager.press("Save this wording");
        assertThat(manager.page().locator(".govuk-error-summary")).containsText("no gap of the name name");
        manager.page().getByLabel("Text").fill("Thank you. We have {reference} until {due}.");
        manager.press("Save this wording");
        assertThat(banner(manager)).containsText("The template is saved");
        Sight.check(manager.page(), "workspace-templates");

        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        String trail = staff.page().locator("#trail-link strong").textContent().strip();
        staff.go("/workspace/note/" + reference);
        staff.press("Write the note");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("Choose who may read the note");
        Sight.check(staff.page(), "workspace-note");
        staff.page().getByLabel("The resident, and the bodies that work on it").check();
        staff.page().getByLabel("Note", exactly()).fill("We look at it on Monday.");
        staff.choose("Template (optional)", title);
        staff.press("Put it below the text");
        assertThat(staff.page().getByLabel("Note", exactly()))
                .hasValue(Pattern.compile(
                        "We look at it on Monday\\.\\s+Thank you\\. We have " + reference + " until [^{}]+\\."));
        staff.press("Write the note");
        assertThat(banner(staff)).containsText("The note stands on the resident’s trail");
        note(staff, reference, "My body alone", "The caller was cross.");
        staff.refer(COUNTY);
        note(staff, reference, "The bodies that work on it", "There is a drain below it.");

        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("There is a drain below it.");
        assertThat(essex.page().locator("main")).not().containsText("The caller was cross.");
        Page resident = visits.resident();
        resident.navigate(trail);
        assertThat(resident.locator("main"))
                .containsText("Braintree District Council writes: We look at it on Monday.");
        assertThat(resident.locator("main")).not().containsText("drain");

        staff.open(reference);
        Sight.check(staff.page(), "workspace-case");
        staff.page()
                .locator("li:has-text('The caller was cross.') >> a:has-text('Strike it out')")
                .click();
        staff.page().getByLabel("Why is it struck out?").fill("It was another caller.");
        Sight.check(staff.page(), "workspace-strike");
        staff.press("Strike it out");
        assertThat(staff.page().locator("s")).containsText("The caller was cross.");
    }

    @Test
    void everyBodyUsesTheTemplatesOfThePartnership(Visits visits) {
        Page admin = visits.resident();
        visits.signIn(admin, "partnership.admin", "/admin/template/shared");
        String title = "Shared " + UUID.randomUUID();
        admin.getByLabel("Title").fill(title);
        press(admin, "Save this wording");
        assertThat(admin.locator(".govuk-error-summary")).containsText("Write the text");
        admin.getByLabel("Text").fill("{body} has it.");
        press(admin, "Save this wording");
        assertThat(admin.locator(".govuk-notification-banner")).containsText("The template is saved");
        Sight.check(admin, "template-shared");
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        staff.choose("Template (optional)", title);
        staff.press("Put it below the text");
        assertThat(staff.page().getByLabel("What should the resident be told? (optional)"))
                .hasValue("Braintree District Council has it.");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        press(admin, "Offer it no more");
        staff.go("/workspace/note/" + reference);
        assertThat(staff.page().locator("main")).not().containsText(title);
    }

    @Test
    void severalAreTakenAtOnceAndEachSaysWhatBecameOfIt(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String first = staff.key();
        staff.refer(COUNTY);
        String second = staff.key();
        staff.refer(COUNTY);
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.go("/referral/inbox?q=Newland&status=offered");
        for (String reference : new String[] {first, second}) {
            essex.page()
                    .locator("input[name=part][value^='" + reference + ".']")
                    .check();
        }
        essex.press("Do something with the chosen cases");
        Sight.check(essex.page(), "workspace-bulk");
        staff.open(first);
        staff.press("Take it back");
        essex.press("Accept them all");
        assertThat(result(essex, first)).containsText("Somebody changed it since you saw it");
        assertThat(result(essex, second)).containsText("Accepted. Your body is accountable now.");
        Sight.check(essex.page(), "workspace-done");
    }

    @Test
    void anOpenListSaysWithinTwoSecondsThatSomethingHasCome(Visits visits) {
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        essex.go("/referral/inbox");
        assertThat(essex.page().locator("#changes")).isEmpty();
        staff.refer(COUNTY);
        assertThat(essex.page().locator("#changes"))
                .containsText("new or", new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_SECONDS));
        Sight.check(essex.page(), "workspace-changed");
        essex.page().locator("#changes a").click();
        essex.go("/referral/inbox?q=" + reference);
        assertThat(rows(essex)).hasCount(1);
    }

    @Test
    void aNoteThatWasTypedOutlivesTheSession(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.contributor");
        String reference = staff.key();
        staff.go("/workspace/note/" + reference);
        staff.page().getByLabel("My body alone").check();
        staff.page().getByLabel("Note", exactly()).fill("Typed before the session ended.");
        staff.page().context().clearCookies();
        staff.press("Write the note");
        staff.signInHere("braintree.contributor");
        assertThat(staff.page().getByLabel("Note", exactly())).hasValue("Typed before the session ended.");
        staff.press("Write the note");
        assertThat(staff.page().locator("main")).containsText("Typed before the session ended.");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void note(StaffDesk desk, String reference, String who, String text) {
        desk.go("/workspace/note/" + reference);
        desk.page().getByLabel(who, exactly()).check();
        desk.page().getByLabel("Note", exactly()).fill(text);
        desk.press("Write the note");
        desk.page().waitForURL("**/referral/case/*");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator banner(StaffDesk desk) {
        return desk.page().locator(".govuk-notification-banner");
    }

    private static Locator rows(StaffDesk desk) {
        return desk.page().locator("#cases tbody tr");
    }

    private static Locator result(StaffDesk desk, String reference) {
        return desk.page().locator("#results li:has-text('" + reference + "')");
    }
}
