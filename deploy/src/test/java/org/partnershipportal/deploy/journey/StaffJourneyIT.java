package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;

@ExtendWith(Browsers.class)
class StaffJourneyIT {
    private static final String COUNTY = "Essex County Council";
    private static final String TELL = "What should the resident be told? (optional)";
    private static final String DISTRICT = "Braintree District Council";

    @Test
    void anEnquiryIsKeyedReferredAcceptedAndCompletedAndTheResidentFollowsIt(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText(reference);
        String trail =
                braintree.page().locator("#trail-link strong").textContent().strip();
        Sight.check(braintree.page(), "staff-case-keyed");
        braintree.page().reload();
        assertThat(braintree.page().locator("#trail-link")).hasCount(0);

        braintree.choose("Which body should have it?", COUNTY);
        braintree.press("Continue");
        assertThat(braintree.page().locator("main")).containsText("Agreement in force");
        Sight.check(braintree.page(), "staff-offer");
        braintree.open(reference);
        braintree.refer(COUNTY);
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Offered to " + COUNTY);
        assertThat(inList(braintree, "offered", reference)).isVisible();

        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        assertThat(inList(essex, "now", reference)).isVisible();
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("Large print");
        assertThat(essex.page().locator("main")).containsText("Do not ring before noon");
        assertThat(essex.page().locator("main")).containsText("Ada Invented");
        Sight.check(essex.page(), "staff-case-offered");
        essex.press("Accept the referral");
        assertThat(essex.page().locator(".govuk-notification-banner")).containsText("Accepted");
        assertThat(inList(braintree, "passed-on", reference)).isVisible();

        essex.press("Complete the case");
        assertThat(essex.page().locator(".govuk-error-summary")).containsText("Choose how it ended");
        assertThat(essex.page()).hasTitle(Pattern.compile("^Error: .*"));
        essex.page()
                .getByLabel("Done", new Page.GetByLabelOptions().setExact(true))
                .check();
        essex.page().getByLabel(TELL).fill("Filled on Tuesday.");
        essex.press("Complete the case");
        assertThat(essex.page().locator(".govuk-notification-banner")).containsText("Completed");
        Sight.check(essex.page(), "staff-case-completed");
        assertThat(inList(braintree, "closed", reference)).isVisible();

        Page resident = visits.resident();
        resident.navigate(trail);
        assertThat(resident.locator("main")).containsText(COUNTY + " has finished this. Filled on Tuesday.");
    }

    @Test
    void aManagerLetsDetailsTravelOnceWhereNoAgreementDoes(Visits visits) {
        StaffDesk staff = StaffDesk.of(visits, "braintree.staff");
        String reference = staff.key();
        String offer = "/referral/offer/" + reference + "?to=maldon";
        staff.go(offer);
        assertThat(staff.page().locator("main")).containsText("a manager of your body can let them travel once");
        StaffDesk manager = StaffDesk.of(visits, "braintree.manager");
        manager.go(offer);
        manager.page().getByText("Let details travel once without an agreement").click();
        manager.press("Let them travel once");
        assertThat(manager.page().locator(".govuk-error-summary")).containsText("Choose at least one");
        manager.page().getByLabel("Name").check();
        manager.press("Let them travel once");
        assertThat(manager.page().locator(".govuk-error-summary")).containsText("Say why");
        assertThat(manager.page().getByLabel("Name")).isChecked();
        Sight.check(manager.page(), "staff-disclose-once");
        manager.page().getByLabel("Why?").fill("They must know for whom to ask.");
        manager.press("Let them travel once");
        assertThat(manager.page().locator("main")).containsText("They must know for whom to ask.");
        Sight.check(manager.page(), "staff-offer-once");
        manager.page().getByLabel("Yes, those that may travel").check();
        manager.press("Send the referral");
        StaffDesk maldon = StaffDesk.of(visits, "maldon.staff");
        maldon.open(reference);
        assertThat(maldon.page().locator("main")).containsText("Ada Invented");
        assertThat(maldon.page().locator("main")).not().containsText("01632");
    }

    @Test
    void aThirdBodySeesNothingOfIt(Visits visits) {
        String reference = StaffDesk.of(visits, "braintree.staff").key();
        StaffDesk maldon = StaffDesk.of(visits, "maldon.staff");
        for (String path : List.of("/referral/case/" + reference, "/referral/offer/" + reference + "?to=essex")) {
            assertThat(maldon.go(path).status()).isEqualTo(404);
            assertThat(maldon.page().content()).doesNotContain("Potholes").doesNotContain("Ada Invented");
        }
        for (String list : List.of("now", "offered", "passed-on", "closed")) {
            maldon.go("/referral/inbox?list=" + list);
            assertThat(maldon.page().content()).doesNotContain(reference);
            assertThat(file(maldon, list).text()).doesNotContain(reference);
        }
    }

    @Test
    void aSecondTabThatIsLateIsToldSoAndKeepsWhatWasTyped(Visits visits) {
        StaffDesk first = StaffDesk.of(visits, "braintree.staff");
        String reference = first.key();
        StaffDesk second = first.secondTab();
        second.open(reference);
        second.page().getByLabel("Advice given").check();
        second.page().getByLabel(TELL).fill("Ring the county.");
        first.refer(COUNTY);
        second.press("Complete the case");
        assertThat(second.page().locator(".govuk-error-summary")).containsText("Somebody changed this case");
        assertThat(second.page().locator("main")).containsText("Ring the county.");
        assertThat(second.page().locator("main")).containsText("Offered, not answered yet");
        Sight.check(second.page(), "staff-case-stale");
    }

    @Test
    void whatIsTypedForAnotherStepOutlivesThisOne(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        braintree.page().getByLabel("Advice given").check();
        braintree.page().getByLabel(TELL).fill("Ring the county.");
        braintree.press("Continue");
        assertThat(braintree.page().locator(".govuk-error-summary")).isVisible();
        assertThat(braintree.page().getByLabel(TELL)).hasValue("Ring the county.");
        braintree.refer(COUNTY);
        braintree.press("Take it back");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Taken back");
        assertThat(braintree.page().getByLabel(TELL)).hasValue("Ring the county.");
        assertThat(braintree.page().getByLabel("Advice given")).isChecked();
        braintree.press("Complete the case");
        assertThat(braintree.page().locator("main")).containsText("Advice given. Ring the county.");
        braintree.open(reference);
        assertThat(braintree.page().locator(".govuk-inset-text")).hasCount(0);
    }

    @Test
    void theReturnKeyTakesNoStep(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        braintree.refer(COUNTY);
        StaffDesk essex = StaffDesk.of(visits, "essex.staff");
        essex.open(reference);
        essex.page().getByLabel("The place is not in our area").check();
        essex.page().getByLabel("The place is not in our area").press("Enter");
        assertThat(essex.page().getByLabel("The place is not in our area")).isChecked();
        essex.open(reference);
        assertThat(essex.page().locator("main")).containsText("Offered, not answered yet");
    }

    @Test
    void ofTwoAcceptancesAtOnceOneHolds(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        braintree.refer(COUNTY);
        StaffDesk one = StaffDesk.of(visits, "essex.staff");
        StaffDesk other = StaffDesk.of(visits, "essex.manager");
        one.open(reference);
        other.open(reference);
        String send = "document.getElementById('accept').click()";
        one.page().evaluate("() => setTimeout(() => " + send + ", 200)");
        other.page().evaluate("() => setTimeout(() => " + send + ", 200)");
        Locator told = one.page().locator(".govuk-notification-banner, .govuk-error-summary");
        Locator alsoTold = other.page().locator(".govuk-notification-banner, .govuk-error-summary");
        assertThat(told).hasCount(1);
        assertThat(alsoTold).hasCount(1);
        assertThat(List.of(told.textContent(), alsoTold.textContent()))
                .filteredOn(text -> text.contains("Accepted. Your body is accountable now."))
                .hasSize(1);
        one.open(reference);
        assertThat(one.page().locator("ol li")).hasCount(2);
    }

    @Test
    void whatIsHandedBackGoesToAnotherBodyNext(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        braintree.refer("Colchester City Council");
        StaffDesk colchester = StaffDesk.of(visits, "colchester.staff");
        colchester.open(reference);
        colchester.press("Hand it back");
        assertThat(colchester.page().locator(".govuk-error-summary")).containsText("Choose why you hand it back");
        colchester.page().getByLabel("The place is not in our area").check();
        colchester.choose("Whose is it? (optional)", COUNTY);
        colchester.press("Hand it back");
        assertThat(colchester.page().locator(".govuk-notification-banner")).containsText("Handed back");

        assertThat(inList(braintree, "now", reference)).containsText("Handed back: find the right body");
        braintree.open(reference);
        assertThat(braintree.page().locator("#legs")).containsText("Suggested: " + COUNTY);
        assertThat(braintree.page().locator("#to option:has-text('Colchester')"))
                .hasCount(0);
        Sight.check(braintree.page(), "staff-case-handed-back");
        braintree.refer(COUNTY);
        assertThat(braintree.page().locator("main")).containsText("Offered, not answered yet");
        braintree.press("Take it back");
        assertThat(braintree.page().locator("main")).containsText(DISTRICT + " took the offer back.");
    }

    @Test
    void aPlaceThatIsNotKnownIsOfferedAndNothingTypedIsLost(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/enquiry/key");
        Sight.check(braintree.page(), "staff-key");
        braintree.press("Take the enquiry");
        assertThat(braintree.page().locator(".govuk-error-summary li")).hasCount(3);
        Sight.check(braintree.page(), "staff-key-errors");
        braintree.fillEnquiry("Wittham");
        braintree.press("Take the enquiry");
        assertThat(braintree.page().locator(".govuk-error-summary")).containsText("We do not know Wittham");
        assertThat(braintree.page().getByLabel("What is the matter?")).hasValue("A deep hole in Newland Street");
        Sight.check(braintree.page(), "staff-key-place");
        braintree.page().getByLabel("Witham, in Braintree").first().check();
        braintree.press("Take the enquiry");
        braintree.page().waitForURL("**/referral/case/*");
    }

    @Test
    void whatIsTypedOutlivesTheSession(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.contributor");
        braintree.fillEnquiry("Witham");
        braintree.page().context().clearCookies();
        braintree.press("Take the enquiry");
        braintree.signInHere("braintree.contributor");
        assertThat(braintree.page().getByLabel("What is the matter?")).hasValue("A deep hole in Newland Street");
        braintree.press("Take the enquiry");
        braintree.page().waitForURL("**/referral/case/*");
        braintree.go("/enquiry/key");
        assertThat(braintree.page().getByLabel("What is the matter?")).hasValue("");
    }

    @Test
    void whoBelongsToTwoBodiesIsAskedForWhichToAct(Visits visits) {
        StaffDesk both = StaffDesk.of(visits, "two.bodies");
        both.go("/choose?to=/staff");
        Sight.check(both.page(), "staff-choose");
        both.press("Continue");
        assertThat(both.page().locator(".govuk-error-summary")).containsText("Choose the body that you work for now");
        Sight.check(both.page(), "staff-choose-errors");
    }

    @Test
    void theListsAndTheAgreementsHaveNoBarrier(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        for (String list : List.of("now", "offered", "passed-on", "closed")) {
            braintree.go("/referral/inbox?list=" + list);
            Sight.check(braintree.page(), "staff-inbox-" + list);
            assertThat(file(braintree, list).headers().get("content-disposition"))
                    .contains("inbox-" + list + ".csv");
        }
        braintree.go("/sharing/agreements");
        assertThat(braintree.page().locator("main")).containsText("In force");
        Sight.check(braintree.page(), "staff-agreements");
        assertThat(braintree.go("/referral/inbox?list=all").status()).isEqualTo(404);
        assertThat(braintree.go("/referral/case/NONE").status()).isEqualTo(404);
    }

    private static Locator inList(StaffDesk desk, String list, String reference) {
        desk.go("/referral/inbox?list=" + list);
        Locator row = desk.page().locator("tr:has-text('" + reference + "')");
        Locator next = desk.page().locator("a[rel=next]");
        while (row.count() == 0 && next.count() > 0) {
            next.click();
        }
        return row;
    }

    private static APIResponse file(StaffDesk desk, String list) {
        return desk.page().request().get(desk.visits().address() + "/referral/inbox.csv?list=" + list);
    }
}
