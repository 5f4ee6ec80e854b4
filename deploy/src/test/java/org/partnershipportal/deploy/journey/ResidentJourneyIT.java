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

    @Test
    void bringsAnEnquiryAndFollowsItByTheSecretLink(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/answer?q=pothole&place=Witham");
        page.locator("a.govuk-button").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        page.getByLabel("What is it about?").fill("A deep hole in front of the library");
        page.getByLabel("E-mail address (optional)").fill("no address");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.locator("#email-error")).isVisible();
        assertThat(page.getByLabel("What is it about?")).hasValue("A deep hole in front of the library");
        page.getByLabel("E-mail address (optional)").fill("ada.invented@example.org");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.locator(".govuk-panel")).containsText("Your enquiry is with us");
        assertThat(page.locator("main")).containsText("Essex County Council has your enquiry.");
        assertThat(page.content()).doesNotContain("A deep hole").doesNotContain("ada.invented");
        Page again = visits.resident();
        Response response = again.navigate(page.url());
        assertThat(response.headers()).containsEntry("cache-control", "no-store");
        Sight.check(again, "trail");
        assertThat(visits.resident()
                        .navigate(page.url().replace("?brought=yes", "x"))
                        .status())
                .isEqualTo(404);
    }
}
