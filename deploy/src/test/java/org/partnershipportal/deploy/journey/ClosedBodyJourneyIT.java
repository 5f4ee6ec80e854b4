package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;

/** The day of a plan has come: Rochford has closed, and Castle Point follows it. Nothing that is open gets lost. */
@ExtendWith(Browsers.class)
class ClosedBodyJourneyIT {
    private static final String OLD = "Rochford District Council";
    private static final String NEW = "Castle Point Borough Council";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final List<String> THE_DAY_HAS_COME =
            List.of("""
            insert into reorganisation (id, name, takes_effect_on, status, proposed_by, published_by)
            values ('00000000-0000-0000-0000-0000000000e1', 'The day has come', current_date, 'PUBLISHED', 'one', 'two')
            """, "update organisation set closes_on = current_date - 1 where slug = 'rochford'", """
            insert into succession (id, closed_id, area_id, successor_id, takes_effect_on, reorganisation_id)
            select gen_random_uuid(), o.id, a.id, n.id, current_date, '00000000-0000-0000-0000-0000000000e1'
            from organisation o, organisation n, (select id from area where code = 'E07000075' union select null) a
            where o.slug = 'rochford' and n.slug = 'castle-point'
            """, """
            update organisation_area set valid_until = current_date - 1
            where organisation_id = (select id from organisation where slug = 'rochford')
            """, """
            insert into organisation_area (id, organisation_id, area_id, capacity, valid_from)
            select gen_random_uuid(), n.id, a.id, 'DISTRICT', current_date from organisation n, area a
            where n.slug = 'castle-point' and a.code = 'E07000075'
            """);

    @Test
    void openWorkIsPassedOnWithoutLosingAny(Visits visits, Whole whole) throws Exception {
        Page resident = visits.residentWithoutScripts();
        String reference = bring(resident, visits);
        List<String> before = work(whole, "rochford");
        List<String> theirs = work(whole, "castle-point");
        assertThat(before).hasSizeGreaterThanOrEqualTo(2).anyMatch(part -> part.startsWith(reference));

        theDayHasCome(whole);
        awaitNothingWith(whole, "rochford");

        List<String> expected = new ArrayList<>(theirs);
        expected.addAll(before);
        assertThat(work(whole, "castle-point"))
                .as("each part, in the state in which it was")
                .containsExactlyInAnyOrderElementsOf(expected);
        residentsFollow(resident, visits, reference);
        theSuccessorWorksOnAndTheClosedBodyReads(visits, reference);
    }

    private static String bring(Page page, Visits visits) {
        page.navigate(visits.address() + "/enquiry/new?service=missed-bins&place=Rayleigh");
        press(page, "Continue");
        page.getByLabel("What is it about?").fill("The brown bin stands there still");
        for (int question = 1; question <= 5; question++) {
            press(page, "Continue");
        }
        press(page, "Send");
        assertThat(page.locator("main")).containsText(OLD + " has your enquiry.");
        return page.locator(".govuk-panel__body strong").first().innerText().strip();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void theDayHasCome(Whole whole) throws SQLException {
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = portal, public");
            for (String sql : THE_DAY_HAS_COME) {
                assertThat(statement.executeUpdate(sql)).isPositive();
            }
        }
    }

    /** Open parts that a body answers for or has been offered: reference, number and state. */
    private static List<String> work(Whole whole, String body) throws SQLException {
        List<String> parts = new ArrayList<>();
        try (Connection connection = whole.postgres().connectAsSuperuser("portal");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select e.reference || ' ' || p.number || ' ' || p.status"
                        + " from portal.enquiry_part p join portal.enquiry e on e.id = p.enquiry_id"
                        + " join portal.organisation o on o.id in (p.accountable_id, p.holder_id)"
                        + " where p.closed_at is null and o.slug = '" + body + "'")) {
            while (rows.next()) {
                parts.add(rows.getString(1));
            }
        }
        return parts;
    }

    private static void awaitNothingWith(Whole whole, String body) throws SQLException {
        Instant end = Instant.now().plus(LONGEST);
        while (!work(whole, body).isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        assertThat(work(whole, body)).isEmpty();
    }

    private static void residentsFollow(Page page, Visits visits, String reference) {
        page.navigate(page.url());
        assertThat(page.locator("main")).containsText(OLD + " has closed. " + NEW + " has taken over your enquiry.");
        assertThat(page.locator("main")).containsText(reference);
        page.navigate(visits.address() + "/answer?q=missed+bin&place=Rayleigh");
        assertThat(page.locator("h1").first()).containsText(NEW);
        assertThat(page.locator("main").innerText()).doesNotContain(OLD);
        page.navigate(visits.address() + "/browse/body?slug=rochford");
        assertThat(page.locator("main")).containsText("This body is there no more.");
        assertThat(page.locator("#successors")).containsText(NEW);
        Page seen = visits.resident();
        seen.navigate(page.url());
        Sight.check(seen, "browse-body-closed");
    }

    private static void theSuccessorWorksOnAndTheClosedBodyReads(Visits visits, String reference) {
        StaffDesk successor = StaffDesk.of(visits, "castle-point.staff");
        assertThat(successor.open(reference).status()).isEqualTo(200);
        assertThat(successor.page().locator("main")).containsText("The brown bin stands there still");
        StaffDesk closed = StaffDesk.of(visits, "rochford.staff");
        assertThat(closed.open(reference).status())
                .as("the past stays readable")
                .isEqualTo(200);
        closed.fillEnquiry("Rayleigh");
        closed.press("Take the enquiry");
        assertThat(closed.page().locator("main")).containsText("takes in nothing new");
        assertThat(closed.page().getByLabel("What is the matter?")).hasValue("A deep hole in Newland Street");
    }
}
