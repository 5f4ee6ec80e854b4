package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;
import org.partnershipportal.worktime.LondonClock;

/** What goes through the running whole is measured by its job, and stands in the figures of the right body. */
@ExtendWith(Browsers.class)
class MeasuringJourneyIT {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String MEASURED = """
            select p.code || ' ' || o.slug || ' ' || m.hit
            from portal.measured_contact m join portal.promise p on p.id = m.promise_id
            join portal.organisation o on o.id = m.tenant_id join portal.enquiry_part t on t.id = m.subject_id
            join portal.enquiry e on e.id = t.enquiry_id where e.reference = ? order by 1
            """;
    private static final String FIGURE = """
            select p.code from portal.promise_figure f join portal.promise p on p.id = f.promise_id
            join portal.organisation o on o.id = f.tenant_id
            where o.slug = 'braintree' and f.source = 'PORTAL' and f.month = ?::date and f.cases =
                (select count(*) from portal.measured_contact m
                 where m.tenant_id = f.tenant_id and m.promise_id = f.promise_id and m.month = f.month)
            """;

    @Test
    void whatComesOnlineAndIsCompletedStandsInTheFiguresOfItsBody(Visits visits, Whole whole) throws SQLException {
        String reference = bring(visits.residentWithoutScripts(), visits);
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.open(reference);
        braintree
                .page()
                .getByLabel("Done", new Page.GetByLabelOptions().setExact(true))
                .check();
        braintree.press("Complete the case");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Completed");

        Assertions.assertThat(measured(whole, reference))
                .as("the body that keeps the standard of 2026, and no other")
                .containsExactly(
                        "GEN-01 braintree true",
                        "GEN-02 braintree true",
                        "GEN-03 braintree true",
                        "WEB-01 braintree true",
                        "WEB-02 braintree true");
        String month = LocalDate.now(LondonClock.ticking()).withDayOfMonth(1).toString();
        Assertions.assertThat(texts(whole, FIGURE, month)).contains("GEN-01", "GEN-02", "GEN-03", "WEB-01", "WEB-02");
    }

    private static String bring(Page page, Visits visits) {
        page.navigate(visits.address() + "/enquiry/new?service=missed-bins&place=Witham");
        press(page, "Continue");
        page.getByLabel("What is it about?").fill("The brown bin stands there still");
        for (int question = 1; question <= 5; question++) {
            press(page, "Continue");
        }
        press(page, "Send");
        return page.locator(".govuk-panel__body strong").first().innerText().strip();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Once the job has been there for all that is measured of what was completed. */
    private static List<String> measured(Whole whole, String reference) throws SQLException {
        Instant end = Instant.now().plus(LONGEST);
        List<String> measured = texts(whole, MEASURED, reference);
        while (measured.size() < 5 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            measured = texts(whole, MEASURED, reference);
        }
        return measured;
    }

    private static List<String> texts(Whole whole, String sql, String argument) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }
}
