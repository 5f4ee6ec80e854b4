package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;

/** A message that could not be sent is seen by who runs the body, and is sent again. */
@ExtendWith(Browsers.class)
class UndeliveredJourneyIT {
    @Test
    void whatCouldNotBeSentIsSentAgain(Visits visits, Whole whole) throws IOException, SQLException {
        StaffDesk administrator = StaffDesk.of(visits, "maldon.admin");
        administrator.go("/admin/mail/body");
        assertThat(administrator.page().locator("main")).containsText("There are none.");
        plantADeadMessage(whole);
        administrator.go("/admin/mail/body");
        assertThat(administrator.page().locator("#undelivered")).containsText("MLD7-7777");
        assertThat(administrator.page().locator("#undelivered")).containsText("i…@example.org");
        Sight.check(administrator.page(), "admin-undelivered");
        administrator.press("Send again");
        assertThat(administrator.page().locator(".govuk-error-summary")).containsText("Choose a message");
        administrator.choose("Which message?", "All of them");
        administrator.press("Send again");
        assertThat(administrator.page().locator(".govuk-notification-banner"))
                .containsText("One message is sent again");
        assertThat(administrator.page().locator("main")).containsText("There are none.");
        String text = new CaughtLetters(whole.mailPage().orElseThrow())
                .letterTo("ida.brook@example.org")
                .getString("text");
        org.assertj.core.api.Assertions.assertThat(text).contains("Something moved.");
        StaffDesk partnership = StaffDesk.of(visits, "partnership.admin");
        partnership.go("/admin/mail/partnership");
        assertThat(partnership.page().locator("main")).not().containsText("MLD7-7777");
        Sight.check(partnership.page(), "admin-undelivered-none");
    }

    private static void plantADeadMessage(Whole whole) throws SQLException {
        try (Connection superuser = whole.postgres().connectAsSuperuser("portal");
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(
                    "insert into portal.outbox (id, stream, tenant_id, recipient, subject, body, attempts,"
                            + " dead, last_error) select gen_random_uuid(), 'MLD7-7777', id, 'ida.brook@example.org',"
                            + " 'Your enquiry MLD7-7777', 'Something moved.', 8, true, '451 greylisted, try again later'"
                            + " from portal.organisation where slug = 'maldon'");
        }
    }
}
