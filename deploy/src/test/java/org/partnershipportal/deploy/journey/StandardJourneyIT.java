package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A version is drafted, compared, published by two and adopted; a body promises more than it, and never less. */
@ExtendWith(Browsers.class)
class StandardJourneyIT {
    private static final String FIRST = "Version 1: Common customer care standard 2026";
    private static final String NEXT = "Common customer care standard of the journey";

    @Test
    void twoAdministratorsPublishAVersion(Visits visits) {
        Page first = visits.resident();
        visits.signIn(first, "partnership.admin", "/admin/standard/versions");
        assertThat(first.locator("#versions")).containsText("Common customer care standard 2028");
        Sight.check(first, "admin-standard-versions");
        press(first, "Begin the draft");
        assertThat(first.locator("#name-error")).containsText("Enter a name");
        first.getByLabel("Name").fill(NEXT);
        first.locator("#like").selectOption(new SelectOption().setLabel(FIRST));
        press(first, "Begin the draft");
        String draft = first.url();
        itIsDrafted(first);

        first.navigate(visits.address() + "/admin/standard/versions");
        press(first, "Compare");
        assertThat(first.locator("#before-error")).containsText("Choose two versions");
        first.locator("#before").selectOption(new SelectOption().setLabel(FIRST));
        first.locator("#after").selectOption(new SelectOption().setLabel(NEXT));
        press(first, "Compare");
        assertThat(row(first, "TEL-01")).containsText("At most 20 seconds");
        assertThat(row(first, "TEL-01")).containsText("At most 12 seconds");
        assertThat(row(first, "VOI-02")).containsText("Dropped");
        assertThat(row(first, "WEB-09")).containsText("Added");
        assertThat(first.locator("#guides")).containsText("By telephone");
        Sight.check(first, "admin-standard-compare");

        first.navigate(draft);
        day(first, "from", LocalDate.now(LondonClock.ZONE));
        press(first, "Propose this version");
        assertThat(first.locator("#from-error")).containsText("Enter a day after today");
        day(first, "from", LocalDate.now(LondonClock.ZONE).plusYears(3));
        press(first, "Propose this version");
        assertThat(first.locator("main")).containsText("Another partnership administrator publishes it");
        assertThat(first.locator("#publish")).hasCount(0);
        Sight.check(first, "admin-standard-proposed");
        Page second = visits.resident();
        visits.signIn(second, "partnership.second", "/admin/standard/versions");
        second.navigate(draft);
        press(second, "Publish this version");
        assertThat(second.locator("main")).containsText("To come");
        assertThat(second.locator("#promises a")).hasCount(0);
        Sight.check(second, "admin-standard-published");

        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/standard");
        assertThat(resident.locator("h1")).hasText("Common customer care standard 2026");
        assertThat(resident.locator("#versions")).containsText(NEXT);
        resident.getByText(NEXT).click();
        assertThat(resident.locator("main")).containsText("We answer your call within 12 seconds.");
    }

    private static void itIsDrafted(Page page) {
        Sight.check(page, "admin-standard-draft");
        page.locator("#promises").getByText("TEL-01").click();
        assertThat(page.locator("#amount")).hasValue("20");
        page.locator("#text").fill("We answer your call within 12 seconds.");
        page.locator("#amount").fill("many");
        press(page, "Save the promise");
        assertThat(page.locator("#amount-error")).containsText("must be a whole number");
        assertThat(page.locator("#text")).hasValue("We answer your call within 12 seconds.");
        Sight.check(page, "admin-standard-promise-errors");
        page.locator("#amount").fill("12");
        press(page, "Save the promise");
        assertThat(page.locator("#promises")).containsText("At most 12 seconds");
        page.locator("#promises").getByText("VOI-02").click();
        press(page, "Take this promise out");
        assertThat(page.locator("#promises")).not().containsText("VOI-02");
        page.getByText("Add a promise").click();
        press(page, "Save the promise");
        assertThat(page.locator("#promiseCode-error")).containsText("Enter three capital letters");
        page.locator("#promiseCode").fill("WEB-09");
        page.locator("#channel").selectOption("WEB");
        page.locator("#text").fill("Our pages work on every telephone.");
        page.locator("#measure").selectOption("PLAIN_WORDS");
        page.locator("#method").fill("Tried twice a year.");
        press(page, "Save the promise");
        assertThat(page.locator("#promises")).containsText("WEB-09");
        page.locator("#guides").getByText("By telephone").click();
        page.locator("#guide").fill("Say **who** you are. <script>alert(1)</script>");
        press(page, "Show how it looks");
        assertThat(page.locator("main strong").getByText("who")).hasCount(1);
        assertThat(page.locator("main")).containsText("<script>alert(1)</script>");
        Sight.check(page, "admin-standard-guide");
        press(page, "Save the guide");
        assertThat(page.locator("main")).containsText("The guide is saved");
    }

    @Test
    void aDraftIsThrownAway(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/standard/versions");
        page.getByLabel("Name").fill("A draft that nobody wants");
        press(page, "Begin the draft");
        assertThat(page.locator("main")).containsText("It promises nothing yet");
        press(page, "Throw this draft away");
        assertThat(page.locator("main")).containsText("The draft is gone");
        assertThat(page.locator("#versions")).not().containsText("A draft that nobody wants");
    }

    @Test
    void aBodyAdoptsAndPromisesMoreNeverLess(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "harlow.admin", "/admin/standard/local");
        assertThat(page.locator("main")).containsText("Adopt a version first");
        page.navigate(visits.address() + "/admin/standard/adopt");
        assertThat(page.locator("#versions")).containsText("Not adopted");
        press(page, "Adopt this version");
        assertThat(page.locator("#signatoryRole-error")).containsText("Enter in which role");
        Sight.check(page, "admin-standard-adopt-errors");
        page.locator("#version").selectOption(new SelectOption().setLabel(FIRST));
        day(page, "signedOn", LocalDate.now(LondonClock.ZONE));
        page.locator("#signatoryName").fill("Ira Invented");
        page.locator("#signatoryRole").fill("chief executive");
        press(page, "Adopt this version");
        assertThat(page.locator("#versions")).containsText("Ira Invented, chief executive");
        Sight.check(page, "admin-standard-adopt");

        page.navigate(visits.address() + "/admin/standard/local");
        page.locator("#promise").selectOption(new SelectOption().setLabel(label(page, "TEL-01")));
        page.locator("#amount").fill("30");
        day(page, "from", LocalDate.now(LondonClock.ZONE));
        press(page, "Promise this");
        assertThat(page.locator("#amount-error")).containsText("This is less than the standard, which says 20");
        assertThat(page.locator("#amount")).hasValue("30");
        Sight.check(page, "admin-standard-local-refused");
        page.locator("#amount").fill("10");
        press(page, "Promise this");
        assertThat(page.locator("#local")).containsText("At most 10 seconds");
        assertThat(page.locator("#exempted")).hasCount(0);
        Sight.check(page, "admin-standard-local");

        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/standard/charter/harlow");
        assertThat(resident.locator("#TEL-01")).containsText("At most 10 seconds");
        assertThat(resident.locator("#TEL-01")).containsText("More than the standard");
        assertThat(resident.locator("body")).not().containsText("Ira Invented");
        page.locator("#ended").selectOption(new SelectOption().setIndex(1));
        press(page, "End it");
        assertThat(page.locator("main")).containsText("The standard holds again");
        resident.reload();
        assertThat(resident.locator("#TEL-01")).not().containsText("More than the standard");
    }

    private static String label(Page page, String code) {
        return page.locator("#promise option", new Page.LocatorOptions().setHasText(Pattern.compile("^" + code)))
                .textContent();
    }

    private static Locator row(Page page, String code) {
        return page.locator("#changes tr", new Page.LocatorOptions().setHasText(code));
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("[name='" + field + "-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='" + field + "-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='" + field + "-year']").fill(String.valueOf(day.getYear()));
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
