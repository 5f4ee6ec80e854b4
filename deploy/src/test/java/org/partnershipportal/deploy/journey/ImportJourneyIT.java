package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.deploy.importing.OnspdSample;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** Files are brought in on screen: tried, seen, loaded; one that is wrong is told by its rows. */
@ExtendWith(Browsers.class)
class ImportJourneyIT {
    private static final int ROWS = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void aLocationIsLoadedAsItWasTriedAndResidentsFindIt(Visits visits) throws Exception {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/import/list");
        press(page, "Try the file");
        assertThat(page.locator("#kind-error")).containsText("Choose what the file holds");
        Sight.check(page, "admin-import-list-errors");
        bring(page, "LOCATIONS", """
                name,kind,organisation,address,postcode
                Teasel Yard desk,castle,braintree,Teasel Yard,CM7 9HB
                Larkspur desk,library,nobody,Larkspur Row,CM7 9HB
                """);
        settled(page);
        assertThat(page.locator("#messages")).containsText("row 2: kind 'castle' is none of");
        assertThat(page.locator("main")).containsText("Nothing was changed");
        Sight.check(page, "admin-import-refused");

        bring(page, "LOCATIONS", """
                name,kind,organisation,address,postcode
                Teasel Yard desk,office,braintree,"Teasel Yard, Braintree",CM7 9HB
                """);
        settled(page);
        assertThat(page.locator("#plan")).containsText("What it would change");
        assertThat(page.locator("#plan tr:has-text('new') td")).hasText("1");
        Sight.check(page, "admin-import-run");
        Page resident = visits.residentWithoutScripts();
        assertThat(resident.navigate(visits.address() + "/browse/location?slug=teasel-yard-desk")
                        .status())
                .isEqualTo(404);
        press(page, "Load it");
        settled(page);
        assertThat(page.locator("main")).containsText("Loaded");
        assertThat(resident.navigate(visits.address() + "/browse/location?slug=teasel-yard-desk")
                        .status())
                .isEqualTo(200);
        page.navigate(visits.address() + "/admin/import/list");
        assertThat(page.locator("#runs")).containsText("Loaded");
        Sight.check(page, "admin-import-list");
    }

    @Test
    void rulesAreLoadedByAnotherPerson(Visits visits) throws Exception {
        Page first = visits.resident();
        visits.signIn(first, "partnership.admin", "/admin/import/list");
        bring(first, "SERVICES", """
                LGSL,Description,Providing Tier
                99001,Find out about weather vanes,district/unitary
                """);
        settled(first);
        assertThat(first.locator("main")).containsText("another partnership administrator loads it");
        assertThat(first.locator("#load")).hasCount(0);
        Page second = visits.resident();
        visits.signIn(second, "partnership.second", "/admin/import/list");
        second.navigate(first.url());
        press(second, "Load it");
        settled(second);
        assertThat(second.locator("main")).containsText("What it changed");
        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/answer?q=weather+vanes&place=Witham");
        assertThat(resident.locator("main")).containsText("Braintree District Council");
    }

    @Test
    void aLongFileIsTriedBehindThePage(Visits visits) throws Exception {
        Path file = folder.resolve("onspd.csv");
        new OnspdSample(1, List.of()).write(file, ROWS);
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/import/list");
        page.locator("#kind").selectOption("ONSPD");
        page.locator("#file").setInputFiles(file);
        press(page, "Try the file");
        page.waitForURL("**/import/run?**", new Page.WaitForURLOptions().setTimeout((double) PATIENCE.toMillis()));
        assertThat(page.locator("#progress")).hasCount(1);
        Sight.check(page, "admin-import-at-work");
        settled(page);
        assertThat(page.locator("#plan")).containsText(String.valueOf(ROWS));
    }

    private void bring(Page page, String kind, String content) throws Exception {
        page.navigate(page.url().substring(0, page.url().indexOf("/admin/")) + "/admin/import/list");
        Path file = folder.resolve(kind.toLowerCase(Locale.ROOT) + ".csv");
        Files.writeString(file, content, StandardCharsets.UTF_8);
        page.locator("#kind").selectOption(kind);
        page.locator("#file").setInputFiles(file);
        press(page, "Try the file");
    }

    /** Asks again, as a reader would, until the work has ended; of a page that is still coming nothing is counted. */
    private static void settled(Page page) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        page.waitForLoadState();
        while (page.locator("#progress").count() > 0 && System.nanoTime() < end) {
            page.getByText("See how far it is").click();
            page.waitForLoadState();
        }
        assertThat(page.locator("#progress")).hasCount(0);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
