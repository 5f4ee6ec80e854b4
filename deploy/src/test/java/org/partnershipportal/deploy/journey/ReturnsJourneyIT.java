package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A manager hands in the figures of a month by form and by file, and corrects them; the partnership sees who has not. */
@ExtendWith(Browsers.class)
class ReturnsJourneyIT {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Test
    void aMonthIsHandedInByFormAndCorrected(Visits visits) {
        Page page = visits.of("maldon.manager");
        page.navigate(visits.address() + "/referral/inbox");
        assertThat(page.locator("#returns-due")).containsText(NAME.format(last()));
        page.locator("#returns-due a").click();
        assertThat(page.locator("#months")).containsText("Missing");
        Sight.check(page, "returns-list");
        link(page, NAME.format(last()));
        fill(page);
        page.locator("#calls_offered").fill("about 2000");
        page.locator("#letters_answered_in_time_5_working_days").fill("41");
        press(page, "Save and finish later");
        assertThat(page.locator("main")).containsText("What you typed is saved");
        assertThat(page.locator("#calls_offered")).hasValue("about 2000");
        press(page, "Hand these figures in");
        assertThat(page.locator("#calls_offered-error")).containsText("Enter a whole number");
        page.locator("#calls_offered").fill("2000");
        page.locator("#calls_abandoned").fill("201");
        press(page, "Hand these figures in");
        assertThat(page.locator("#calls_abandoned-error")).containsText("more than the 2,000 calls that came in");
        assertThat(page.locator("#letters_answered_in_time_5_working_days-error"))
                .containsText("This is part of 40");
        assertThat(page.locator("#calls_offered")).hasValue("2000");
        Sight.check(page, "returns-month-errors");
        page.locator("#calls_abandoned").fill("160");
        page.locator("#letters_answered_in_time_5_working_days").fill("");
        press(page, "Hand these figures in");
        assertThat(page.locator("#letters_answered_in_time_5_working_days-error"))
                .containsText("0 for none");
        page.locator("#why_letter").selectOption("NOT_COUNTED");
        press(page, "Hand these figures in");
        assertThat(page.locator("main")).containsText("The figures are handed in");
        itIsCorrected(page);
        page.navigate(visits.address() + "/returns/list");
        assertThat(page.locator("#months")).containsText("Handed in");
        assertThat(page.locator("#months")).containsText("1 figure not known");
    }

    /** Every field that is asked holds a number that goes with the others. */
    private static void fill(Page page) {
        page.locator("#calls_offered").fill("2000");
        page.locator("#calls_answered").fill("1800");
        page.locator("#calls_answered_in_time_20_seconds").fill("1650");
        page.locator("#calls_abandoned").fill("160");
        page.locator("#calls_settled").fill("1500");
        for (String group :
                new String[] {"voicemail", "text_message", "visit", "email", "social_media", "web", "contact"}) {
            page.locator("#why_" + group).selectOption("NO_CHANNEL");
        }
        page.locator("#letters").fill("40");
        page.locator("#letters_longer").fill("2");
        page.locator("#letters_told_in_time_5_working_days").fill("1");
    }

    private static void itIsCorrected(Page page) {
        page.locator("#calls_settled").fill("1400");
        press(page, "Correct these figures");
        assertThat(page.locator("#reason-error")).containsText("Say why it is corrected");
        assertThat(page.locator("#calls_settled")).hasValue("1400");
        page.locator("#reason").fill("One team was counted twice");
        press(page, "Correct these figures");
        assertThat(page.locator("main")).containsText("1 figure is corrected");
        assertThat(page.locator("#corrections")).containsText("1,500");
        assertThat(page.locator("#corrections")).containsText("1,400");
        assertThat(page.locator("#corrections")).containsText("One team was counted twice");
        Sight.check(page, "returns-month-corrected");
    }

    @Test
    void aFileIsTakenInWholeOrNotAtAll(Visits visits) throws IOException {
        Page page = visits.of("rochford.manager");
        page.navigate(visits.address() + "/returns/month/" + before());
        Download download =
                page.waitForDownload(() -> page.getByText("The same as a file").click());
        String template;
        try (InputStream in = download.createReadStream()) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String empty = template.replace(",,\r\n", ",,not_counted\r\n");
        page.navigate(visits.address() + "/returns/upload");
        press(page, "Hand in the file");
        assertThat(page.locator("#file-error")).containsText("Choose a file");
        String first = before() + ",calls_offered,Calls that came in,";
        send(page, empty.replace(first + ",not_counted", first + "\"12,5\","));
        assertThat(page.locator("main")).containsText("Row 2, column number: Enter the whole number without a comma");
        Sight.check(page, "returns-upload-errors");
        send(page, empty.replace(first + ",not_counted", first + "12,5,"));
        assertThat(page.locator("main")).containsText("Row 2: This row has 6 cells, and the header 5");
        send(page, template.replace(',', ';'));
        assertThat(page.locator("main")).containsText("separated by semicolons");
        page.navigate(visits.address() + "/returns/month/" + before());
        assertThat(page.locator("main")).containsText("These figures are missing");
        page.navigate(visits.address() + "/returns/upload");
        send(page, empty.replace(first + ",not_counted", first + "125,"));
        assertThat(page.locator("main")).containsText("Handed in: " + NAME.format(before()));
        page.navigate(visits.address() + "/returns/upload");
        String next = empty.replace(before().toString(), last().toString());
        String many = next.replace(
                last() + ",calls_offered,Calls that came in,,not_counted",
                last() + ",calls_offered,Calls that came in,12500,");
        send(page, many);
        assertThat(page.locator("main")).containsText("The month before it was 125");
        page.locator("#sure").check();
        send(page, many);
        assertThat(page.locator("main")).containsText("Handed in: " + NAME.format(last()));
    }

    @Test
    void theSecondOneIsShownWhatTheFirstOneSaved(Visits visits) {
        Page first = visits.of("tendring.manager");
        Page second = visits.of("tendring.manager");
        first.navigate(visits.address() + "/returns/month/" + last());
        second.navigate(visits.address() + "/returns/month/" + last());
        first.locator("#visitors").fill("300");
        press(first, "Save and finish later");
        assertThat(first.locator("main")).containsText("What you typed is saved");
        second.locator("#visitors").fill("310");
        press(second, "Save and finish later");
        assertThat(second.locator("main")).containsText("Somebody else saved this month");
        assertThat(second.locator("#visitors-hint")).containsText("Saved meanwhile: 300");
        assertThat(second.locator("#visitors")).hasValue("310");
        Sight.check(second, "returns-month-stale");
        press(second, "Save and finish later");
        assertThat(second.locator("main")).containsText("What you typed is saved");
        first.reload();
        assertThat(first.locator("#visitors")).hasValue("310");
    }

    private static void send(Page page, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload("figures.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press(page, "Hand in the file");
    }

    @Test
    void thePartnershipSeesWhoHasNotHandedIn(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/standard/returns");
        assertThat(page.locator("#returns")).containsText("Uttlesford");
        assertThat(page.locator("#returns")).containsText("Missing");
        Sight.check(page, "admin-returns");
        page.getByText("Show only bodies whose figures are missing").click();
        assertThat(page.locator("#returns")).containsText("Uttlesford");
        page.navigate(visits.address() + "/admin/standard/returns?until=2026-03");
        assertThat(page.locator("main")).containsText("No body is to be shown");
    }

    /** The last month that is over. */
    private static YearMonth last() {
        return YearMonth.now(LondonClock.ZONE).minusMonths(1);
    }

    private static YearMonth before() {
        return last().minusMonths(1);
    }

    private static void link(Page page, String label) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
