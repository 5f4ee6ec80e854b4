package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

@ExtendWith(Browsers.class)
class DirectoryJourneyIT {
    private static final int MOST_BYTES = 60_000;

    @Test
    void aResidentGoesFromTheQuestionToALocationThatIsOpenNow(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/");
        page.getByLabel("What do you need?").fill("pay council tax");
        page.getByLabel("Where?").fill("Witham");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find out who does it"))
                .click();
        assertThat(page.locator("h1").first()).containsText("Braintree District Council");
        Locator nearest = page.locator("li:has-text('Witham arcade kiosk')").first();
        assertThat(nearest).containsText("miles away");
        assertThat(nearest).containsText("Open now, day and night");
        assertThat(page.locator("main")).containsText("What to bring or have ready");
        assertThat(page.locator("main")).containsText("Emergencies at night");
        nearest.getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator("h1")).containsText("Witham arcade kiosk");
        assertThat(page.locator("#offers")).containsText("On a screen, by yourself");
        assertThat(page.locator("#offers")).containsText("No cash");
        assertThat(page.locator("#week tbody tr")).hasCount(7);
    }

    @Test
    void aResidentBrowsesByLifeStageAndAsksWhere(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/services?by=life");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("When somebody dies"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register a death"))
                .click();
        assertThat(page.locator("main")).containsText("within 5 days");
        page.getByLabel("Where?").fill("Witham");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find out who does it"))
                .click();
        assertThat(page.locator("main")).containsText("Essex County Council");
    }

    @Test
    void theLibraryShowsItsPartnersSurgeriesOnTheirTimetable(Visits visits) {
        Page page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/browse/location?slug=witham-shared-desk");
        assertThat(page.locator("main")).containsText("Every second Tuesday, 10am to noon");
        page.navigate(visits.address() + "/browse/location?slug=wheatley-house-braintree");
        assertThat(page.locator("main")).containsText("The first Saturday of the month, 10am to noon");
    }

    @Test
    void directoryPagesAreLightSetNoCookieAndHaveNoBarrier(Visits visits) {
        for (String path : List.of(
                "/services",
                "/services?by=group",
                "/services?by=life",
                "/browse/service?slug=blue-badge",
                "/browse/body?slug=braintree",
                "/browse/body?slug=essex",
                "/browse/location?slug=witham-shared-desk",
                "/wrong?about=body&slug=braintree",
                "/answer?q=pay+council+tax&place=Witham")) {
            Page page = visits.resident();
            int bytes = Sight.bytes(page, visits.address() + path);
            assertThat(bytes).as("bytes of " + path).isLessThan(MOST_BYTES);
            assertThat(page.locator("script")).hasCount(0);
            assertThat(page.context().cookies()).isEmpty();
            Sight.check(page, "directory" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    void whatIsNotThereIsNotFound(Visits visits) {
        for (String path : List.of(
                "/browse/service?slug=none",
                "/browse/body?slug=none",
                "/browse/location?slug=none",
                "/browse/body?slug=%27%3B+drop+table+place",
                "/services?by=life&stage=%3Cscript%3E",
                "/wrong?about=nothing&slug=braintree",
                "/wrong?about=body&slug=%F0%9F%98%80",
                "/service",
                "/location/a/b")) {
            assertThat(visits.resident().navigate(visits.address() + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void theApiSaysWhatIsOpenAndWhereToGo(Visits visits) {
        APIResponse answer =
                visits.resident().request().get(visits.address() + "/api/v1/answers?q=pay+council+tax&place=Witham");
        assertThat(answer.text())
                .contains("\"openNow\":")
                .contains("\"slug\":\"witham-kiosk\"")
                .contains("\"channels\":[\"self-service\"]")
                .contains("\"whoQualifies\":");
    }
}
