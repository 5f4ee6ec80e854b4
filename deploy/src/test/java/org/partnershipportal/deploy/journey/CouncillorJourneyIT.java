package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;

/** An administrator gives a councillor a ward; the councillor asks for a resident, and reads the reply and not the file. */
@ExtendWith(Browsers.class)
class CouncillorJourneyIT {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String REPLY = "The hole was filled on Friday.";

    @Test
    void aCouncillorAsksForAResidentAndReadsTheReply(Visits visits, Whole whole) throws SQLException, IOException {
        giveTheWard(StaffDesk.of(visits, "braintree.admin"));
        plantFigures(whole);
        StaffDesk councillor = StaffDesk.of(visits, "braintree.councillor");
        seeTheWard(councillor);
        String reference = raise(councillor);
        answer(StaffDesk.of(visits, "essex.staff"), reference);

        councillor.go("/councillor/casework");
        assertThat(councillor.page().locator("#casework")).containsText(REPLY);
        Sight.check(councillor.page(), "councillor-casework");
        councillor.go("/councillor/case/" + reference);
        assertThat(councillor.page().locator("main")).containsText(REPLY);
        assertThat(councillor.page().locator("main")).not().containsText("the contractor was slow");
        Sight.check(councillor.page(), "councillor-case");
        Assertions.assertThat(
                        new CaughtLetters(whole.mailPage().orElseThrow()).linkTo("braintree.councillor@example.org"))
                .endsWith("/councillor/case/" + reference);
        refused(councillor, reference);

        councillor.go("/councillor/case/" + reference);
        councillor.press("The authority is taken back");
        assertThat(councillor.page().locator("#casework")).containsText("The resident took the authority back");
        Assertions.assertThat(councillor.go("/councillor/case/" + reference).status())
                .isEqualTo(NOT_FOUND);
    }

    private static void giveTheWard(StaffDesk admin) {
        Page page = admin.page();
        admin.go("/admin/member/list");
        page.locator("tr:has-text('Braintree Councillor') >> text=Wards").click();
        Locator terms = page.locator("#terms");
        assertThat(terms).containsText("Witham");
        page.getByLabel("Ward, division or parish").fill("Canvey Island");
        day(page, "from", "1", "5", "2025");
        admin.press("Give it");
        assertThat(page.locator("#area-error")).containsText("We know no ward, division or parish Canvey Island");
        assertThat(page.getByLabel("Ward, division or parish")).hasValue("Canvey Island");
        Sight.check(page, "admin-member-wards-errors");
        page.getByLabel("Ward, division or parish").fill("halstead");
        admin.press("Give it");
        assertThat(terms).containsText("Halstead");
        Sight.check(page, "admin-member-wards");
        page.getByLabel("Which term?").selectOption(new SelectOption().setLabel("Halstead (parish-halstead)"));
        admin.press("End it");
        assertThat(terms).not().containsText("Halstead");
    }

    private static void seeTheWard(StaffDesk councillor) {
        Page page = councillor.page();
        councillor.go("/staff");
        assertThat(page.locator("h1")).hasText("Your ward");
        councillor.go("/councillor/ward?ward=parish-witham&month=2024-02");
        Locator potholes = page.locator("#figures tr:has-text('Potholes')");
        assertThat(potholes).containsText("14");
        assertThat(potholes).containsText("fewer than 5, or hidden");
        assertThat(page.locator("main")).not().containsText("???");
        Sight.check(page, "councillor-ward");
        Assertions.assertThat(
                        councillor.go("/councillor/ward?ward=parish-epping").status())
                .isEqualTo(NOT_FOUND);
    }

    private static String raise(StaffDesk councillor) {
        Page page = councillor.page();
        councillor.go("/councillor/raise");
        page.getByLabel("What is it about?").selectOption("potholes");
        page.getByLabel("Where is it?").fill("Witham");
        page.getByLabel("What is the matter?").fill("A deep hole in Maltings Lane");
        page.getByLabel("Name of the resident").fill("Ada Invented");
        page.getByLabel("Telephone number (optional)").fill("01632 960001");
        councillor.press("Send it");
        assertThat(page.locator(".govuk-error-summary")).containsText("Say how the resident gave you authority");
        assertThat(page.getByLabel("Name of the resident")).hasValue("Ada Invented");
        Sight.check(page, "councillor-raise-errors");
        page.getByLabel("On a form at a surgery").check();
        day(page, "givenOn", "3", "3", "2026");
        page.getByLabel("To ask this, and to read the answer").check();
        councillor.press("Send it");
        page.waitForURL("**/councillor/case/*");
        assertThat(page.locator(".govuk-notification-banner")).containsText("It is sent");
        assertThat(page.locator("main")).containsText("Essex County Council");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void answer(StaffDesk essex, String reference) {
        Page page = essex.page();
        essex.open(reference);
        assertThat(page.locator("#councillor")).containsText("Braintree Councillor, Braintree District Council");
        assertThat(page.locator("#councillor")).containsText("On a form at a surgery, 3 March 2026");
        assertThat(page.locator("main")).containsText("Ada Invented");
        Sight.check(page, "staff-case-councillor");
        page.locator("text=The resident takes the authority back").click();
        assertThat(page.locator("main")).containsText("the councillor sees nothing of this case any more");
        Sight.check(page, "councillor-authority");
        essex.go("/workspace/note/" + reference);
        page.getByLabel("My body alone").check();
        page.locator("#text").fill("Between us: the contractor was slow.");
        essex.press("Write the note");
        essex.open(reference);
        page.getByLabel("Done", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("What should the resident be told? (optional)").fill(REPLY);
        essex.press("Complete the case");
        assertThat(page.locator(".govuk-notification-banner")).containsText("Completed");
    }

    private static void refused(StaffDesk councillor, String reference) {
        for (String path :
                new String[] {"/referral/inbox", "/referral/case/" + reference, "/status/find", "/enquiry/key"}) {
            Assertions.assertThat(councillor.go(path).status()).as(path).isEqualTo(FORBIDDEN);
        }
    }

    private static void day(Page page, String id, String day, String month, String year) {
        page.locator("[name='" + id + "-day']").fill(day);
        page.locator("[name='" + id + "-month']").fill(month);
        page.locator("[name='" + id + "-year']").fill(year);
    }

    /** As the job writes them when a month is over. */
    private static void plantFigures(Whole whole) throws SQLException {
        try (Connection portal = whole.postgres().connectAsSuperuser("portal");
                Statement statement = portal.createStatement()) {
            statement.executeUpdate("""
                    insert into portal.ward_figure (id, tenant_id, area_id, service_id, month, came, finished, late)
                    select gen_random_uuid(), o.id, a.id, s.id, date '2024-02-01', 14, 12, case when s.id is null then 0 end
                    from portal.organisation o, portal.area a,
                         (select id from portal.council_service where slug = 'potholes' union all select null) s
                    where o.slug = 'essex' and a.code = 'parish-witham' on conflict do nothing
                    """);
        }
    }
}
