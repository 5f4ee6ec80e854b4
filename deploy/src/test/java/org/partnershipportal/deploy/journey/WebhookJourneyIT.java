package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** An administrator names an address of the body's own system, and is shown its secret once. */
@ExtendWith(Browsers.class)
class WebhookJourneyIT {
    @Test
    void anAddressIsNamedItsSecretIsShownOnceAndItEnds(Visits visits) {
        StaffDesk harlow = StaffDesk.of(visits, "harlow.admin");
        Page page = harlow.page();
        harlow.go("/admin/hook/list");
        page.getByLabel("Address").fill("https://127.0.0.1/portal");
        harlow.press("Add it");
        assertThat(page.locator(".govuk-error-summary")).containsText("not of a private network");
        assertThat(page.getByLabel("Address")).hasValue("https://127.0.0.1/portal");
        page.getByLabel("Address").fill("https://9.9.9.9/portal");
        harlow.press("Add it");
        assertThat(page.locator(".govuk-notification-banner")).containsText(Pattern.compile("whsec_[A-Za-z0-9_-]{43}"));
        Sight.check(page, "admin-webhooks");
        page.reload();
        assertThat(page.locator("main")).not().containsText("whsec_");
        harlow.press("End it");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose an address");
        page.getByLabel("Which address?").selectOption(new SelectOption().setLabel("https://9.9.9.9/portal"));
        harlow.press("End it");
        assertThat(page.locator(".govuk-notification-banner")).containsText("Nothing is posted there any more");
        assertThat(page.locator("#webhooks")).hasCount(0);
    }
}
