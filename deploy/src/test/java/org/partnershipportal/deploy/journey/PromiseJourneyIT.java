package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.worktime.LondonClock;

/** Staff see what was promised and who had how much of it; a new date reaches the resident. */
@ExtendWith(Browsers.class)
class PromiseJourneyIT {
    @Test
    void aNewDateIsGivenAndTheResidentReadsIt(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        String trail =
                braintree.page().locator("#trail-link strong").textContent().strip();
        Page page = braintree.page();
        assertThat(page.locator("main")).containsText("10 working days (Common customer care standard 2026)");
        assertThat(page.locator("#shares")).containsText("Nothing of it is used up yet.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The promise, and a new date"))
                .click();
        braintree.press("Give this date");
        assertThat(page.locator(".govuk-error-summary")).containsText("Enter the day by which it will be done");
        Sight.check(page, "staff-clock");
        LocalDate day = LocalDate.now(LondonClock.ticking()).plusDays(40);
        page.locator("[name='newDate-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='newDate-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='newDate-year']").fill(String.valueOf(day.getYear()));
        braintree.press("Give this date");
        assertThat(page.locator(".govuk-notification-banner")).containsText("The new date stands");
        assertThat(page.locator("main")).containsText("New date");

        Page resident = visits.resident();
        resident.navigate(trail);
        assertThat(resident.locator("main")).containsText("Its new date is " + day.getDayOfMonth());
        braintree.refer("Essex County Council");
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.go("/referral/clock/" + reference);
        assertThat(essex.page().locator("main")).containsText("The promise");
        assertThat(essex.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give this date")))
                .hasCount(0);
    }

    @Test
    void eachBodysShareIsShown(Visits visits) {
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open("CCH2-2222");
        assertThat(essex.page().locator("#shares")).containsText("of 10 working days");
        assertThat(essex.page().locator("#shares")).containsText("Essex County Council");
        Sight.check(essex.page(), "staff-case-shares");
    }

    /** The job runs in the whole, too: of a demo enquiry that is weeks old. */
    @Test
    void managersAreToldOfWhatIsMissed(Visits visits, Whole whole) throws IOException {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/referral/clock/DMB7-7777");
        assertThat(braintree.page().locator(".govuk-summary-list")).containsText("Missed");
        Assertions.assertThat(new CaughtLetters(whole.mailPage().orElseThrow())
                        .letterTo("braintree.manager@example.org", "(Promise missed|Due soon): .*")
                        .getString("text"))
                .contains("/referral/clock/");
    }
}
