package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Files that staff and residents add to a case. */
@ExtendWith(Browsers.class)
class WorkspaceFilesJourneyIT {
    private static final String COUNTY = "Essex County Council";
    private static final String BOTH = "The bodies that work on it";
    private static final String PDF = "%PDF-1.7 a plan";

    @Test
    void aFileIsAddedByWhatItIsAndOpenedByItsCircle(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        add(staff, reference, "report.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, "My body alone");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("This is none of the files");
        Sight.check(staff.page(), "workspace-attach");
        add(staff, reference, "large.pdf", new byte[20_000_000], "My body alone");
        assertThat(staff.page().locator(".govuk-error-summary")).containsText("must be 10 megabytes or smaller");
        add(staff, reference, "earlier.pdf", (PDF + " of before").getBytes(StandardCharsets.US_ASCII), BOTH);
        staff.choose("Which body should have it?", COUNTY);
        staff.press("Continue");
        assertThat(staff.page().locator("main")).containsText("earlier.pdf");
        Sight.check(staff.page(), "workspace-offer-beside");
        staff.open(reference);
        staff.refer(COUNTY);
        add(staff, reference, "..\\plan <1>.exe", PDF.getBytes(StandardCharsets.US_ASCII), BOTH);
        assertThat(staff.page().locator(".govuk-notification-banner")).containsText("The file is added");
        Locator file = staff.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("plan -1-.pdf").setExact(true));
        String address = staff.visits().address() + file.getAttribute("href");
        APIResponse saved = staff.page().request().get(address);
        assertThat(saved.text()).isEqualTo(PDF);
        assertThat(saved.headers())
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/pdf"))
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment;"));
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("plan -1-.pdf");
        assertThat(essex.page().locator("main")).not().containsText("earlier.pdf");
        assertThat(essex.page().request().get(address).status()).isEqualTo(200);
        assertThat(StaffDesk.of(visits, "maldon.staff")
                        .page()
                        .request()
                        .get(address)
                        .status())
                .isEqualTo(404);
        Sight.check(essex.page(), "workspace-files");
        staff.open(reference);
        staff.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take it back plan -1-.pdf"))
                .click();
        Sight.check(staff.page(), "workspace-take-back");
        staff.page().getByLabel("Why is it taken back?").fill("The wrong case");
        staff.press("Take it back");
        assertThat(staff.page().locator(".govuk-notification-banner")).containsText("The file is taken back");
        assertThat(staff.page().locator("main")).not().containsText("plan -1-.pdf");
        assertThat(staff.page().request().get(address).status()).isEqualTo(404);
    }

    @Test
    void filesAreTakenByTheirOwnPagesAlone(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        assertThat(sent(staff, "/referral/case/" + reference, "any").status()).isEqualTo(415);
        assertThat(sent(staff, "/enquiry/new", "any").status()).isEqualTo(415);
        assertThat(sent(staff, "/workspace/attach/" + reference, "any\0thing").status())
                .isEqualTo(400);
    }

    private static APIResponse sent(StaffDesk staff, String path, String text) {
        return staff.page()
                .request()
                .post(
                        staff.visits().address() + path,
                        RequestOptions.create().setMultipart(FormData.create().set("text", text)));
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
        essex.page().locator("#cases tbody tr").first().getByRole(AriaRole.LINK).click();
        assertThat(essex.page().locator("main")).containsText("From the resident");
        String file = essex.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("hole.png"))
                .getAttribute("href");
        assertThat(essex.page()
                        .request()
                        .get(essex.visits().address() + file)
                        .headers()
                        .get("content-type"))
                .startsWith("image/png");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void add(StaffDesk desk, String reference, String name, byte[] bytes, String who) {
        desk.go("/workspace/attach/" + reference);
        desk.page().getByLabel("File", exactly()).setInputFiles(new FilePayload(name, "application/pdf", bytes));
        desk.page().getByLabel(who, exactly()).check();
        desk.press("Add the file");
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
}
