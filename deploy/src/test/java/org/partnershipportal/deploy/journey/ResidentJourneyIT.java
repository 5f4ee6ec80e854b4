package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.deploy.journey.Browsers.Visits;

@ExtendWith(Browsers.class)
class ResidentJourneyIT {
    private static final int MOST_BYTES = 60_000;

    @ParameterizedTest
    @CsvSource({
        "pothole, Witham, Essex County Council",
        "who empties the bin, Witham, Braintree District Council",
        "pothole, Leigh-on-Sea, Southend-on-Sea City Council",
        "bin not emptied, Leigh-on-Sea, Southend-on-Sea City Council",
    })
    void asksInTwoBoxesAndIsToldTheBodyWithTheReason(String question, String place, String body, Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/");
        page.getByLabel("What do you need?").fill(question);
        page.getByLabel("Where?").fill(place);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find out who does it"))
                .click();
        assertThat(page.locator("h1").first()).containsText(body);
        assertThat(page.locator(".govuk-inset-text").first()).containsText(place + " is in");
    }

    @Test
    void publicPagesAreLightSetNoCookieAndHaveNoBarrier(Visits visits) {
        for (String path : List.of(
                "/",
                "/answer?q=pothole&place=Witham",
                "/here?place=Witham",
                "/here?place=Chelmsford&on=2020-04-01&then=2026-04-01",
                "/trail",
                "/about/accessibility")) {
            Page page = visits.resident();
            int bytes = Sight.bytes(page, visits.address() + path);
            assertThat(bytes).as("bytes of " + path).isLessThan(MOST_BYTES);
            assertThat(page.context().cookies()).isEmpty();
            Sight.check(page, "public" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    void aWrongQuestionSaysWhatToDoAndKeepsWhatWasTyped(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/answer?q=pothole&place=CM7+9H");
        assertThat(page.locator(".govuk-error-summary")).containsText("CM7 9H is not a whole postcode");
        assertThat(page.getByLabel("What do you need?")).hasValue("pothole");
        assertThat(page.getByLabel("Where is the pothole?")).hasValue("CM7 9H");
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
    }

    /** Nothing tells whether there is such an enquiry. */
    @Test
    void whoHasLostTheLinkAsksForANewOne(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/trail");
        press(page, "Send me a new link");
        assertThat(page.locator(".govuk-error-summary li")).hasCount(2);
        page.getByLabel("Reference").fill("BCDF-2345");
        page.getByLabel("One detail that you gave us").fill("Ada Invented");
        press(page, "Send me a new link");
        assertThat(page.locator(".govuk-inset-text")).containsText("If the two belong together");
    }

    /** The pothole and the bin: one question a page, without scripts, two bodies, one reference. */
    @Test
    void bringsTwoMattersAndFollowsThemByTheSecretLink(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/answer?q=pothole&place=Witham");
        page.locator("a.govuk-button").first().click();
        page.getByLabel("Where is it?").fill("Nowhere at all");
        press(page, "Continue");
        assertThat(page.locator("#place-error")).isVisible();
        page.getByLabel("Where is it?").fill("Witham");
        press(page, "Continue");
        press(page, "Continue");
        assertThat(page.locator("#summary-error")).isVisible();
        page.getByLabel("What is it about?").fill("A deep hole in front of the library");
        press(page, "Continue");
        page.getByLabel("What else is it?").selectOption("missed-bins");
        assertThat(page.getByLabel("Where is it?")).hasValue("Witham");
        press(page, "Continue");
        page.getByLabel("What is it about?").fill("The brown bin was not emptied");
        press(page, "Continue");
        assertThat(page.locator("main li")).hasCount(2);
        press(page, "Continue");
        page.getByLabel("Do you speak for them?").fill("Her daughter");
        press(page, "Continue");
        assertThat(page.locator("#concerned-error")).isVisible();
        page.getByLabel("Do you speak for them?").fill("");
        press(page, "Continue");
        page.getByLabel("By post").check();
        page.getByLabel("E-mail address (optional)").fill("no address");
        press(page, "Continue");
        assertThat(page.locator("#email-error")).isVisible();
        assertThat(page.locator("#address-error")).isVisible();
        page.getByLabel("By e-mail").check();
        assertThat(page.getByLabel("E-mail address (optional)")).hasValue("no address");
        page.getByLabel("E-mail address (optional)").fill("ada.invented@example.org");
        press(page, "Continue");
        press(page, "Continue");
        changeAndSend(page);
        assertThat(page.locator(".govuk-panel")).containsText("Your enquiry is with us");
        assertThat(page.locator("main")).containsText("Essex County Council has your enquiry.");
        assertThat(page.locator("main")).containsText("Braintree District Council has your enquiry.");
        assertThat(page.locator("main h2 .govuk-caption-m").nth(1)).containsText("-2");
        assertThat(page.content()).doesNotContain("A deep hole").doesNotContain("ada.invented");
        Page again = visits.resident();
        Response response = again.navigate(page.url());
        assertThat(response.headers()).containsEntry("cache-control", "no-store");
        Sight.check(again, "trail");
        withdraws(again, page.url().replace("?brought=yes", ""));
        assertThat(visits.resident()
                        .navigate(page.url().replace("?brought=yes", "x"))
                        .status())
                .isEqualTo(404);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Finish and clear"))
                .click();
        assertThat(page.locator("h1")).containsText("You have finished");
    }

    /** The link is not enough. The bin is closed; the hole is a danger, and goes on without who reported it. */
    private static void withdraws(Page page, String trail) {
        page.navigate(trail);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tell us something about this, or withdraw"))
                .click();
        Sight.check(page, "trail-reply");
        press(page, "Send");
        assertThat(page.locator("#kind-error")).isVisible();
        page.getByLabel("I do not need this any more").check();
        page.getByLabel("What is it about?").selectOption("All of it");
        page.getByLabel("One detail that you gave us").fill("bob.invented@example.org");
        press(page, "Send");
        assertThat(page.locator(".govuk-error-summary")).containsText("We cannot match this detail");
        page.getByLabel("One detail that you gave us").fill("Ada.Invented@example.org");
        press(page, "Send");
        assertThat(page.locator("main")).containsText("In a minute or two it says here");
        page.waitForCondition(
                () -> {
                    page.navigate(trail);
                    String told = page.locator("main").textContent();
                    return told.contains("has closed this, as you wished") && told.contains("goes on with this");
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private static void changeAndSend(Page page) {
        assertThat(page.locator("main")).containsText("Braintree District Council will have");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change What is it about?"))
                .nth(1)
                .click();
        page.getByLabel("What is it about?").fill("The green bin was not emptied");
        press(page, "Continue");
        assertThat(page.locator("main")).containsText("The green bin was not emptied");
        assertThat(page.locator("main")).containsText("ada.invented@example.org");
        press(page, "Send");
    }

    @Test
    void changesWhereItIsAndTakesAMatterOut(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/enquiry/new?service=potholes&place=Witham");
        press(page, "Continue");
        String matter = page.url();
        page.getByLabel("What is it about?").fill("A deep hole");
        press(page, "Continue");
        page.getByLabel("What else is it?").selectOption("missed-bins");
        press(page, "Continue");
        page.getByLabel("What is it about?").fill("Begun by mistake");
        press(page, "Continue");
        page.navigate(matter.replace("/matter", "/check"));
        page.getByText("Change or take out: Missed bin").click();
        assertThat(page.getByLabel("Where is it?")).hasValue("Witham");
        press(page, "Take this out");
        assertThat(page.locator("main")).not().containsText("Begun by mistake");
        page.getByText("Change or take out: Pothole").click();
        page.getByLabel("Where is it?").fill("Nowhere at all");
        press(page, "Continue");
        assertThat(page.locator("#place-error")).isVisible();
        page.getByLabel("Where is it?").fill("Braintree");
        press(page, "Continue");
        assertThat(page.locator("h2").first()).containsText("Potholes, Braintree");
        assertThat(page.locator("main")).containsText("Not at all, as nothing was chosen");
        press(page, "Finish without sending, and clear");
    }

    @Test
    void theQuestionsAreLightAndHaveNoBarrier(Visits visits) {
        Page page = visits.resident();
        page.navigate(visits.address() + "/enquiry/new?service=potholes&place=Witham");
        Sight.check(page, "enquiry-new");
        press(page, "Continue");
        String matter = page.url();
        for (String question : List.of("matter", "where", "more", "who", "contact", "support", "check")) {
            String address = matter.replace("/matter", "/" + question);
            assertThat(Sight.bytes(page, address)).as("bytes of " + question).isLessThan(MOST_BYTES);
            assertThat(page.context().cookies()).isEmpty();
            Sight.check(page, "enquiry-ask-" + question);
        }
        assertThat(page.navigate(matter).headers()).containsEntry("cache-control", "no-store");
        press(page, "Finish without sending, and clear");
        assertThat(page.locator("h1")).containsText("You have finished");
        Sight.check(page, "enquiry-finished");
        assertThat(page.navigate(matter).status()).isEqualTo(404);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
