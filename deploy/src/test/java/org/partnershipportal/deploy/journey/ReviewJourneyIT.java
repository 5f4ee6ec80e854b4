package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.partnershipportal.deploy.journey.Forms.day;
import static org.partnershipportal.deploy.journey.Forms.press;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.worktime.LondonClock;

/** A review is added with what it recommends, its progress is said, and everybody reads it. */
@ExtendWith(Browsers.class)
class ReviewJourneyIT {
    private static final String WORDS = "Write letters about parking in plain words.";

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ZONE);
    }

    @Test
    void everybodyReadsWhatBecomesOfRecommendations(Visits visits) {
        Page page = visits.resident();
        page.navigate(visits.address() + "/performance");
        page.getByText("What reviews recommend, and what becomes of it").click();
        assertThat(page.locator("#counts")).containsText("recommendations:");
        assertThat(page.locator("#recommendations tbody tr").first()).containsText("Overdue");
        Sight.check(page, "review-tracker");
        page = visits.residentWithoutScripts();
        page.navigate(visits.address() + "/review");
        page.locator("#body").selectOption("essex");
        page.locator("#standing").selectOption("not-accepted");
        press(page, "Show");
        assertThat(page.locator("#counts")).containsText("1 recommendation: 0 done");
        assertThat(page.locator("#body")).hasValue("essex");
        APIResponse file = page.request().get(page.url().replace("/review?", "/review.csv?"));
        Assertions.assertThat(file.text().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("Not accepted", "Essex County Council", "Head of human resources");
        page.locator("#recommendations a").first().click();
        assertThat(page.locator("#history")).containsText("Posts without any contact with the public");
        Page seen = visits.resident();
        seen.navigate(page.url());
        Sight.check(seen, "review-recommendation");
        page.navigate(visits.address() + "/review?theme=Nothing+like+it");
        assertThat(page.locator("main")).containsText("No recommendation is like this");
        for (String wrong : new String[] {"?standing=lost", "?review=1", "?body=A%27"}) {
            Assertions.assertThat(
                            page.navigate(visits.address() + "/review" + wrong).status())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void aBodyAddsAReviewAndSaysHowItGoes(Visits visits) {
        Page page = visits.of("uttlesford.manager");
        page.navigate(visits.address() + "/review/own");
        page.getByText("Add a review").click();
        day(page, "heldOn", today().plusDays(1));
        press(page, "Add the review");
        assertThat(page.locator("#title-error")).containsText("Enter the title");
        assertThat(page.locator("main")).containsText("This day is still to come");
        page.locator("#title").fill("Review of letters");
        day(page, "heldOn", today().minusDays(40));
        page.locator("#reportTo").fill("Scrutiny committee");
        press(page, "Add the review");
        assertThat(page.locator("main")).containsText("The review is added");
        itRecommends(page);
        page.navigate(visits.address() + "/review/own");
        Sight.check(page, "review-own");
        page.locator("#recommendations").getByText(WORDS).click();
        progressIsSaid(visits, page);
    }

    private static void itRecommends(Page page) {
        LocalDate before = today().minusMonths(3);
        page.locator("#number").fill("1");
        page.locator("#theme").fill("Plain words");
        page.locator("#text").fill(WORDS);
        page.locator("#role").fill("Head of parking");
        page.locator("#due").fill(before.getMonthValue() + " " + before.getYear());
        press(page, "Add the recommendation");
        assertThat(page.locator("#priority-error")).containsText("Choose the priority");
        page.locator("#priority").selectOption("HIGH");
        press(page, "Add the recommendation");
        assertThat(page.locator("#due-error")).containsText("This month is before the review");
        Sight.check(page, "review-recommend-errors");
        page.locator("#due").fill(today().getMonthValue() + "/" + today().getYear());
        press(page, "Add the recommendation");
        assertThat(page.locator("main")).containsText("The recommendation is added");
    }

    private static void progressIsSaid(Visits visits, Page page) {
        Page second = visits.of("uttlesford.manager");
        second.navigate(page.url());
        page.locator("#progress").selectOption("NOT_ACCEPTED");
        day(page, "madeOn", today());
        press(page, "Save");
        assertThat(page.locator("#note-error")).containsText("Say why it is not accepted");
        Sight.check(page, "review-progress-errors");
        page.locator("#progress").selectOption("UNDER_WAY");
        page.locator("#note").fill("Two of five letters are rewritten.");
        press(page, "Save");
        assertThat(page.locator("main")).containsText("It is saved, and everybody can read it");
        second.locator("#progress").selectOption("DONE");
        second.locator("#note").fill("All letters are rewritten.");
        day(second, "madeOn", today());
        press(second, "Save");
        assertThat(second.locator("main")).containsText("Somebody else has said how it goes");
        assertThat(second.locator("#history")).containsText("Two of five letters are rewritten.");
        assertThat(second.locator("#note")).hasValue("All letters are rewritten.");
        press(second, "Save");
        assertThat(second.locator("main")).containsText("It is saved, and everybody can read it");
        Page resident = visits.resident();
        resident.navigate(visits.address() + "/review?body=uttlesford");
        assertThat(resident.locator("#recommendations")).containsText("Done");
        resident.locator("#recommendations").getByText(WORDS).click();
        assertThat(resident.locator("#history")).containsText("Two of five letters are rewritten.");
        assertThat(resident.locator("#history")).containsText("All letters are rewritten.");
    }

    @Test
    void thePartnershipRecommendsToABody(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/review/list");
        assertThat(page.locator("#recommendations")).containsText("Bodies tell each other what worked");
        Sight.check(page, "admin-review-list");
        page.locator("#reviews a").first().click();
        page.locator("#body").selectOption("rochford");
        page.locator("#number").fill("20");
        page.locator("#theme").fill("Sharing");
        page.locator("#text").fill("Lend the reception handbook to the other districts.");
        page.locator("#priority").selectOption("LOW");
        page.locator("#role").fill("Reception team leader");
        press(page, "Add the recommendation");
        assertThat(page.locator("main")).containsText("The recommendation is added");
        page.locator("#number").fill("20");
        page.locator("#theme").fill("Sharing");
        page.locator("#text").fill("The same number again.");
        page.locator("#priority").selectOption("LOW");
        page.locator("#role").fill("Reception team leader");
        press(page, "Add the recommendation");
        assertThat(page.locator("main")).containsText("a recommendation of this number already");
        page.navigate(visits.address() + "/admin/review/list");
        page.locator("#recommendations").getByText("Staff may be lent").click();
        page.locator("#progress").selectOption("DONE");
        page.locator("#note").fill("Six people were lent.");
        day(page, "madeOn", today());
        press(page, "Save");
        assertThat(page.locator("main")).containsText("It is saved, and everybody can read it");
        Page body = visits.of("rochford.manager");
        body.navigate(visits.address() + "/review/own");
        assertThat(body.locator("#recommendations")).containsText("Lend the reception handbook");
    }
}
