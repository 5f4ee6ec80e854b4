package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.WorkingDays;

/** A child is in danger: the team is rung, what it was told is recorded by keyboard alone, and it confirms. */
@ExtendWith(Browsers.class)
class SafeguardingJourneyIT {
    private static final String DAY = "01632 960701";
    private static final String NIGHT = "01632 960702";
    private static final String MATTER = "A child alone in the cold";

    /** Boxing Day 2026: a Saturday and a bank holiday. The Monday after it stands in its place; Tuesday is a working day. */
    @Test
    void theNightNumberIsShownOnABankHolidaySaturday(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        assertThat(numberAt(staff, "2026-12-26T14:00")).isEqualTo(NIGHT);
        assertThat(staff.page().locator("main")).containsText("26 December 2026, 14:00, not for now");
        assertThat(numberAt(staff, "2026-12-28T14:00")).isEqualTo(NIGHT);
        assertThat(numberAt(staff, "2026-12-29T14:00")).isEqualTo(DAY);
    }

    private static String numberAt(StaffDesk staff, String moment) {
        staff.go("/safeguarding/numbers?at=" + moment);
        return children(staff).locator("td strong").textContent();
    }

    @Test
    void aConcernIsToldRecordedAndConfirmed(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/referral/inbox");
        braintree
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Danger"))
                .click();
        braintree.page().getByLabel("Where is it?").fill("Witham");
        braintree.press("Show whom to ring");
        assertThat(braintree.page().locator("#teams tbody tr")).hasCount(4);
        Sight.check(braintree.page(), "safeguarding-numbers");
        children(braintree).getByRole(AriaRole.LINK).click();
        assertThat(braintree.page().locator(".govuk-warning-text")).containsText(isDay() ? DAY : NIGHT);
        braintree.press("Record it");
        assertThat(braintree.page().locator(".govuk-error-summary li")).hasCount(3);
        recordByKeyboard(braintree.page());
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("It is recorded");
        Sight.check(braintree.page(), "safeguarding-concern");
        String concern = braintree.page().url().substring(visits.address().length());

        StaffDesk stranger = StaffDesk.of(visits, "basildon.staff");
        assertThat(stranger.go(concern).status()).isEqualTo(404);
        confirm(visits, concern);
        braintree.go("/safeguarding/list");
        assertThat(braintree.page().locator("#concerns tbody tr").first()).containsText("Confirmed");

        braintree.go("/safeguarding/overrides");
        assertThat(braintree.page().locator("main")).containsText("You are not named");
        StaffDesk lead = StaffDesk.of(visits, "braintree.admin");
        lead.go("/safeguarding/overrides");
        assertThat(lead.page().locator("#overrides tbody tr").first()).containsText("Essex County Council");
        assertThat(lead.page().locator("main")).not().containsText(MATTER);
        Sight.check(lead.page(), "safeguarding-overrides");
        lead.go("/admin/safeguarding/leads");
        lead.press("Name this person");
        assertThat(lead.page().locator(".govuk-error-summary")).containsText("Choose who is named");
        lead.choose("Who?", "Braintree Manager");
        lead.press("Name this person");
        assertThat(lead.page().locator("#leads")).containsText("Braintree Manager");
        Sight.check(lead.page(), "safeguarding-leads");
        lead.choose("Who is lead no more?", "Braintree Manager");
        lead.press("End the naming");
        assertThat(lead.page().locator("#leads")).not().containsText("Braintree Manager");
    }

    private static void confirm(Visits visits, String concern) {
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.go("/safeguarding/list");
        Sight.check(essex.page(), "safeguarding-list");
        assertThat(essex.page().locator("#concerns tbody tr").first()).containsText("Confirm it");
        essex.go(concern);
        assertThat(essex.page().locator("main")).containsText(MATTER);
        essex.page().getByLabel("In which role do you confirm?").fill("Duty manager");
        essex.press("We have it");
        assertThat(essex.page().locator("main")).containsText("Duty manager");
        assertThat(essex.page().locator("#confirm")).hasCount(0);
    }

    private static Locator children(StaffDesk staff) {
        return staff.page()
                .locator("#teams tbody tr", new Page.LocatorOptions().setHasText("01632 960701"))
                .first();
    }

    /** From the first field to the button without a mouse. */
    private static void recordByKeyboard(Page page) {
        page.getByLabel("Whom did you tell?").focus();
        page.keyboard().type("Duty social worker");
        page.keyboard().press("Tab");
        page.keyboard().type(LocalTime.now(LondonClock.ticking()).format(DateTimeFormatter.ofPattern("HH:mm")));
        page.keyboard().press("Tab");
        page.keyboard().type(MATTER);
        page.keyboard().press("Tab");
        page.keyboard().type("A boy of about six");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/safeguarding/concern/*");
    }

    private static boolean isDay() {
        LocalDateTime now = LocalDateTime.now(LondonClock.ticking());
        return WorkingDays.isWorkingDay(now.toLocalDate())
                && !now.toLocalTime().isBefore(LocalTime.of(8, 45))
                && now.toLocalTime().isBefore(LocalTime.of(17, 0));
    }
}
