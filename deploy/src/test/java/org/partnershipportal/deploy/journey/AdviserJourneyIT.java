package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** What an adviser does while somebody is on the line. */
@ExtendWith(Browsers.class)
class AdviserJourneyIT {
    /** The pothole for the county and the bin for the own district, in one enquiry; not a touch of the mouse. */
    @Test
    void keysTwoPartsForTwoBodiesByKeyboardAlone(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/enquiry/key");
        Page page = braintree.page();
        Instant begun = Instant.now();
        page.getByLabel("Telephone", new Page.GetByLabelOptions().setExact(true))
                .focus();
        page.keyboard().press("Space");
        matter(page, "Pothole", "Witham", "A deep hole in Newland Street");
        page.locator("#another").focus();
        page.keyboard().press("Enter");
        page.locator("#service-2").waitFor();
        assertThat(page.locator("#place-2")).hasValue("Witham");
        page.locator("#spot").focus();
        matter(page, "Missed bin", null, "The brown bin was not emptied");
        Sight.check(page, "staff-key-two");
        page.locator("#key").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/referral/case/*");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));

        String reference = page.url().substring(page.url().lastIndexOf('/') + 1);
        assertThat(page.locator("main li").first()).containsText(reference + "-2");
        braintree.refer("Essex County Council");
        braintree.open(reference + "-2");
        assertThat(page.locator("main")).containsText("The brown bin was not emptied");
        assertThat(page.locator("main")).not().containsText("A deep hole");
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("A deep hole in Newland Street");
        assertThat(essex.open(reference + "-2").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithTheSecondMatterIsSaidThere(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.fillEnquiry("Witham");
        braintree.press("Add another matter");
        braintree.page().locator("#place-2").fill("Nowhere at all");
        braintree.page().locator("#service-2").selectOption("missed-bins");
        braintree.press("Take the enquiry");
        assertThat(braintree.page().locator("#summary-2-error")).isVisible();
        braintree.page().locator("#summary-2").fill("The brown bin was not emptied");
        braintree.press("Take the enquiry");
        assertThat(braintree.page().locator("#place-2-error")).isVisible();
        assertThat(braintree.page().locator("#summary")).hasValue("A deep hole in Newland Street");
    }

    @Test
    void twoPressesAreOneCase(Visits visits) {
        StaffDesk colchester = StaffDesk.of(visits, "colchester.staff");
        colchester.fillEnquiry("Colchester");
        Page page = colchester.page();
        page.locator("#summary").fill("Pressed twice in a hurry");
        page.locator("#key").dblclick();
        page.waitForURL("**/referral/case/*");
        colchester.go("/referral/inbox?q=Pressed+twice");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void anAdviserIsToldWhoseJobItIsBeforeACaseBegins(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        Page page = braintree.page();
        braintree.go("/enquiry/key");
        braintree.press("Whose job is it?");
        assertThat(page.locator("#service-error")).isVisible();
        page.locator("#service").selectOption("potholes");
        page.locator("#place").fill("Witham");
        braintree.press("Whose job is it?");
        assertThat(page.locator(".govuk-inset-text")).containsText("Essex County Council does this there.");
        Sight.check(page, "staff-key-whose");
        page.locator("#service").selectOption("missed-bins");
        braintree.press("Whose job is it?");
        assertThat(page.locator(".govuk-inset-text")).containsText("your own body, does this there");
    }

    @Test
    void closesAContactInTwoPresses(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/referral/inbox");
        Page page = braintree.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Close a contact"))
                .click();
        page.getByTitle("Telephone: Chaser").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("Counted: Telephone, Chaser");
        assertThat(page.locator("#months tbody tr")).hasCount(1);
        Sight.check(page, "tally-close");
    }

    /** Colchester has nothing to do with it, and tells the caller how far it is; three wrong details lock it. */
    @Test
    void anyAdviserTellsHowFarItIsAndAddsAMessage(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        StaffDesk colchester = StaffDesk.of(visits, "colchester.staff");
        ask(colchester, reference, "01632 960999");
        assertThat(colchester.page().locator(".govuk-error-summary")).containsText("We find no enquiry");
        ask(colchester, reference.toLowerCase(Locale.UK), "+44 1632 960001");
        assertThat(colchester.page().locator("main")).containsText("Braintree District Council has your enquiry.");
        assertThat(colchester.page().locator("main")).not().containsText("Ada Invented");
        assertThat(colchester.page().locator("main")).not().containsText("A deep hole");
        Sight.check(colchester.page(), "status-find");
        colchester.press("Add the message");
        assertThat(colchester.page().locator("#message-error")).isVisible();
        colchester.page().getByLabel("What does the caller say?").fill("The hole has grown");
        colchester.press("Add the message");
        assertThat(colchester.page().locator(".govuk-notification-banner")).containsText("counted as a chaser");
        assertThat(colchester.open(reference).status()).isEqualTo(404);
        braintree.open(reference);
        assertThat(braintree.page().locator("main")).containsText("The hole has grown");
        assertThat(braintree.page().locator("main")).containsText("Colchester City Council");

        ask(colchester, "DMB4-4444", "07700 900103");
        assertThat(colchester.page().locator("main")).containsText("Braintree District Council has your enquiry.");
        for (int wrong = 1; wrong <= 3; wrong++) {
            ask(colchester, reference, "wrong");
        }
        ask(colchester, reference, "Ada Invented");
        String locked = colchester.page().locator(".govuk-error-summary").innerText();
        ask(colchester, "BCDF-2345", "Ada Invented");
        assertThat(colchester.page().locator(".govuk-error-summary").innerText())
                .isEqualTo(locked);
    }

    private static void ask(StaffDesk adviser, String reference, String detail) {
        adviser.go("/status/find");
        adviser.page().getByLabel("Reference").fill(reference);
        adviser.page().getByLabel("One detail").fill(detail);
        adviser.press("Show it");
    }

    @Test
    void promisesACallAndTellsTheOtherDeskOfAVisitor(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/handoff/list");
        braintree.press("Promise the call");
        assertThat(braintree.page().locator(".govuk-error-summary li")).hasCount(2);
        braintree.page().getByLabel("Telephone number").fill("01632 960777");
        braintree.page().getByLabel("What is it about?").fill("A hole that has grown");
        braintree.press("Promise the call");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Promised by");
        assertThat(braintree.page().locator("#calls")).containsText("01632 960777");
        braintree.choose("To which body do they go?", "Colchester City Council");
        braintree.page().getByLabel("What do they want?").fill("A blue badge");
        braintree.page().getByLabel("When will they come?").fill("Today at 2");
        braintree.press("Tell the desk");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Colchester City Council");
        Sight.check(braintree.page(), "handoff-list");
        braintree.press("The call is made");
        assertThat(braintree.page().locator("main")).not().containsText("01632 960777");

        StaffDesk colchester = StaffDesk.of(visits, "colchester.staff");
        colchester.go("/handoff/list");
        assertThat(colchester.page().locator("#visitors")).containsText("A blue badge");
        colchester.press("We expect them");
        assertThat(colchester.page().locator("main")).not().containsText("A blue badge");
    }

    /** Two have the page open: what is ticked off is the call that was shown, whatever a colleague has done meanwhile. */
    @Test
    void theCallThatWasShownIsTheOneThatIsMade(Visits visits) {
        StaffDesk colchester = StaffDesk.of(visits, "colchester.staff");
        for (int last = 1; last <= 3; last++) {
            colchester.go("/handoff/list");
            colchester.page().getByLabel("Telephone number").fill("01632 96088" + last);
            colchester.page().getByLabel("What is it about?").fill("Call number " + last);
            colchester.page().locator("#promise").dblclick();
            colchester.page().locator(".govuk-notification-banner").waitFor();
        }
        colchester.go("/handoff/list");
        assertThat(call(colchester, 1)).hasCount(1);
        StaffDesk colleague = colchester.secondTab();
        colleague.go("/handoff/list");
        made(colleague, 1);
        made(colchester, 2);
        assertThat(call(colchester, 1)).hasCount(0);
        assertThat(call(colchester, 2)).hasCount(0);
        assertThat(call(colchester, 3)).hasCount(1);
        made(colleague, 2);
        assertThat(colleague.page().locator(".govuk-notification-banner")).containsText("Somebody else");
    }

    private static Locator call(StaffDesk desk, int last) {
        return desk.page().locator("#calls section", new Page.LocatorOptions().setHasText("01632 96088" + last));
    }

    private static void made(StaffDesk desk, int last) {
        call(desk, last).getByRole(AriaRole.BUTTON).click();
        assertThat(desk.page().locator(".govuk-notification-banner")).isVisible();
    }

    /** In Witham the one-stop shop answers for district and county: nobody has to be asked, and nothing is referred. */
    @Test
    void anAdviserOfASharedDeskTakesForTheBodiesThatItServes(Visits visits) {
        StaffDesk shop = StaffDesk.of(visits, "witham-one-stop.staff");
        shop.fillEnquiry("Witham");
        shop.press("Add another matter");
        shop.page().locator("#service-2").selectOption("missed-bins");
        shop.page().locator("#summary-2").fill("The brown bin was not emptied");
        shop.press("Take the enquiry");
        shop.page().waitForURL("**/referral/case/*");
        String reference = shop.page().url().substring(shop.page().url().lastIndexOf('/') + 1);
        assertThat(shop.page().locator("main")).containsText("Essex County Council");
        Sight.check(shop.page(), "shared-desk-case");
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("A deep hole in Newland Street");
        essex.press("Start");
        assertThat(essex.open(reference + "-2").status()).isEqualTo(404);

        shop.go("/referral/inbox?list=taken");
        assertThat(shop.page().locator("#cases")).containsText(reference + "-2");
        Sight.check(shop.page(), "shared-desk-inbox");
        shop.open(reference + "-2");
        shop.page().getByLabel("Advice given").check();
        shop.press("Complete the case");
        assertThat(shop.page().locator("main")).containsText("Completed");
        shop.go("/tally/close");
        shop.choose("Which body was it for?", "Braintree District Council");
        shop.page().getByTitle("Visit: Sign-posted").click();
        assertThat(shop.page().locator(".govuk-notification-banner")).containsText("Counted: Visit");
        assertThat(shop.page().locator("#body")).hasValue("braintree");
        StaffDesk administrator = StaffDesk.of(visits, "braintree.admin");
        administrator.go("/admin/shareddesk/list");
        assertThat(administrator.page().locator("#agreements")).containsText("In force");
        administrator.press("Offer the agreement");
        assertThat(administrator.page().locator(".govuk-error-summary li")).hasCount(3);
        Sight.check(administrator.page(), "shared-desk-agreements");
    }

    /** By post: the letter stands in the list of the body until it is posted. */
    /** From the field before: service, place and what it is about; null keeps the place that stands there. */
    private static void matter(Page page, String service, String place, String summary) {
        page.keyboard().press("Tab");
        page.keyboard().type(service);
        page.keyboard().press("Tab");
        if (place != null) {
            page.keyboard().type(place);
        }
        page.keyboard().press("Tab");
        page.keyboard().type(summary);
    }
}
