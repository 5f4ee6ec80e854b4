package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** The staff's own work around a case: finding it, having it, notes, templates, and several at once. */
@ExtendWith(Browsers.class)
class WorkspaceJourneyIT {
    private static final String COUNTY = "Essex County Council";
    private static final String PDF = "%PDF-1.7 a plan";
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
        note(staff, reference, "The bodies that work on it", "There is a drain below it.");
        staff.refer(COUNTY);

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
    void aFileIsAddedByWhatItIsAndOpenedByItsCircle(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        add(staff, reference, "report.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, "My body alone");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("This is none of the files");
        Sight.check(staff.page(), "workspace-attach");
        add(staff, reference, "large.pdf", new byte[20_000_000], "My body alone");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("must be 10 megabytes or smaller");
        add(
                staff,
                reference,
                "..\\plan <1>.exe",
                PDF.getBytes(StandardCharsets.US_ASCII),
                "The bodies that work on it");
        assertThat(banner(staff)).containsText("The file is added");
        Locator file = staff.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("plan -1-.pdf"));
        String address = staff.visits().address() + file.getAttribute("href");
        APIResponse saved = staff.page().request().get(address);
        assertThat(saved.text()).isEqualTo(PDF);
        assertThat(saved.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment;"));
        staff.refer(COUNTY);
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("plan -1-.pdf");
        assertThat(essex.page().request().get(address).status()).isEqualTo(200);
        assertThat(StaffDesk.of(visits, "maldon.staff")
                        .page()
                        .request()
                        .get(address)
                        .status())
                .isEqualTo(404);
        Sight.check(essex.page(), "workspace-files");
    }

    @Test
    void aResidentAddsAPhotoWithoutScriptsAndStaffOpenIt(Visits visits) throws IOException {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/answer?q=pothole&place=Witham");
        page.locator("a.govuk-button").first().click();
        page.getByLabel("Where is it?").fill("Witham");
        press(page, "Continue");
        String matter = "A crater " + UUID.randomUUID().toString().substring(0, 8);
        page.getByLabel("What is it about?").fill(matter);
        for (int i = 0; i < 5; i++) {
            press(page, "Continue");
        }
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add or change Photos"))
                .click();
        photo(page, "hole.png", "no photo".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator(".govuk-error-summary")).containsText("This is no photo");
        photo(page, "hole.png", png());
        assertThat(page.locator("#photos")).containsText("hole.png");
        Page looked = visits.resident();
        looked.navigate(page.url());
        Sight.check(looked, "enquiry-photos");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on to check your answers"))
                .click();
        assertThat(page.locator("main")).containsText("hole.png");
        press(page, "Send");
        assertThat(page.locator(".govuk-panel")).containsText("Your enquiry is with us");
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.go("/referral/inbox?q=" + matter.replace(" ", "+"));
        rows(essex).first().getByRole(AriaRole.LINK).click();
        assertThat(essex.page().locator("main")).containsText("From the resident");
        String file = essex.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("hole.png"))
                .getAttribute("href");
        assertThat(essex.page()
                        .request()
                        .get(essex.visits().address() + file)
                        .headers()
                        .get("content-type"))
                .isEqualTo("image/png");
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

    private static void add(StaffDesk desk, String reference, String name, byte[] bytes, String who) {
        desk.go("/workspace/attach/" + reference);
        desk.page().getByLabel("File", exactly()).setInputFiles(new FilePayload(name, "application/pdf", bytes));
        desk.page().getByLabel(who, exactly()).check();
        desk.press("Add the file");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void photo(Page page, String name, byte[] bytes) {
        page.getByLabel("Photo", exactly()).setInputFiles(new FilePayload(name, "image/png", bytes));
        press(page, "Add the photo");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
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
