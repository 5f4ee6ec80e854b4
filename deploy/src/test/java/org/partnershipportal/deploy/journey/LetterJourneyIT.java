package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A letter is keyed with its days; the answer is printed and posted. */
@ExtendWith(Browsers.class)
class LetterJourneyIT {
    @Test
    void aLetterIsPrintedAndPosted(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.fillEnquiry("Witham");
        Page page = braintree.page();
        page.getByLabel("By post").check();
        page.getByLabel("Letter", new Page.GetByLabelOptions().setExact(true)).check();
        braintree.press("Take the enquiry");
        assertThat(page.locator("#address-error")).isVisible();
        page.getByLabel("Address (optional)", new Page.GetByLabelOptions().setExact(true))
                .fill("1 Invented Street\nWitham");
        braintree.press("Take the enquiry");
        assertThat(page.locator("#receivedOn-error")).isVisible();
        LocalDate yesterday = LocalDate.now(LondonClock.ZONE).minusDays(1);
        fillDate(page, "receivedOn", yesterday);
        fillDate(page, "writtenOn", yesterday.plusDays(1));
        braintree.press("Take the enquiry");
        assertThat(page.locator("#writtenOn-error")).isVisible();
        fillDate(page, "writtenOn", yesterday.minusDays(3));
        Sight.check(page, "staff-key-letter");
        page.getByLabel("Where exactly? (optional)").fill("By the lamp post at number 12");
        braintree.press("Take the enquiry");
        page.waitForURL("**/referral/case/*");
        assertThat(page.locator("main")).containsText("By the lamp post at number 12");
        assertThat(page.locator("main")).containsText("By post");
        String reference = page.url().substring(page.url().lastIndexOf('/') + 1);
        braintree.go("/referral/clock/" + reference);
        assertThat(page.locator("main")).containsText("Date on the letter");
        braintree.go("/letter/list");
        Locator letter = page.locator("section", new Page.LocatorOptions().setHasText(reference));
        assertThat(letter.first()).containsText("1 Invented Street");
        assertThat(letter.first()).containsText("Large print");
        Sight.check(page, "letter-list");
        letter.first().getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("waits no more");
        assertThat(letter).hasCount(0);
    }

    private static void fillDate(Page page, String field, LocalDate day) {
        page.locator("[name='" + field + "-day']").fill("" + day.getDayOfMonth());
        page.locator("[name='" + field + "-month']").fill("" + day.getMonthValue());
        page.locator("[name='" + field + "-year']").fill("" + day.getYear());
    }
}
