package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** An administrator says when the office is open, and whom to ring in danger. */
@ExtendWith(Browsers.class)
class OfficeJourneyIT {
    @Test
    void hoursAndDutyTeamsAreKept(Visits visits) {
        StaffDesk desk = StaffDesk.of(visits, "uttlesford.admin");
        Page page = desk.page();
        desk.go("/admin/office/hours");
        page.getByLabel("Each week").fill("Mondays nine to five");
        desk.press("Set the hours");
        assertThat(page.locator("#lines-error")).containsText("We cannot read");
        assertThat(page.getByLabel("Each week")).hasValue("Mondays nine to five");
        Sight.check(page, "admin-office-hours-errors");
        page.getByLabel("Each week").fill("Monday to Friday 09:00-17:00");
        desk.press("Set the hours");
        assertThat(page.locator(".govuk-notification-banner")).containsText("They hold from tomorrow on");
        assertThat(page.getByLabel("Each week")).hasValue(Pattern.compile("Monday 09:00-17:00"));

        desk.go("/admin/safeguarding/teams");
        page.locator("text=Add a duty team").click();
        desk.press("Keep this team");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose what the team is there for");
        Sight.check(page, "admin-duty-team-errors");
        page.getByLabel("Children").check();
        page.getByLabel("For which area?").selectOption(new SelectOption().setLabel("Uttlesford"));
        page.getByLabel("Name of the team").fill("Uttlesford children’s desk");
        page.locator("#dayPhone").fill("01632 960771");
        page.getByLabel("Answered from").fill("9:00");
        page.getByLabel("Answered until").fill("17:00");
        page.locator("#nightPhone").fill("01632 960772");
        page.locator("#dayEmail").fill("day@example.org");
        page.locator("#nightEmail").fill("night@example.org");
        desk.press("Keep this team");
        assertThat(page.locator("#teams")).containsText("01632 960771 (09:00–17:00)");
        Sight.check(page, "admin-duty-teams");
        StaffDesk staff = StaffDesk.of(visits, "uttlesford.staff");
        staff.go("/safeguarding/numbers");
        assertThat(staff.page().locator("main")).containsText("Uttlesford children’s desk");
        page.locator("tr:has-text('Uttlesford children') >> text=Change").click();
        assertThat(page.locator("#nightPhone")).hasValue("01632 960772");
        desk.press("End this team");
        assertThat(page.locator("main")).not().containsText("01632 960771");
    }
}
