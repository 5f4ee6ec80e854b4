package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;

/** A body in which nobody signs in answers a referral by one-time links, which come by mail. */
@ExtendWith(Browsers.class)
class OneTimeLinkJourneyIT {
    private static final String BODY = "Blackwater Befrienders";
    private static final String ADDRESS = "referrals@blackwater.example.org";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Test
    void anAddressIsConfirmedAndAReferralAnsweredByLinks(Visits visits, Whole whole) throws IOException {
        CaughtLetters letters = new CaughtLetters(whole.mailPage().orElseThrow());
        confirmAddress(visits, letters);

        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        String reference = braintree.key();
        braintree.refer(BODY + " (answers by one-time link)");
        assertThat(braintree.page().locator(".govuk-notification-banner")).containsText("Offered to " + BODY);

        Page receiver = visits.resident();
        String link = mail(letters, "A referral for you: " + reference, LINK);
        Assertions.assertThat(receiver.navigate(link).headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-robots-tag", "noindex, nofollow")
                .doesNotContainKey("set-cookie");
        Assertions.assertThat(receiver.content())
                .doesNotContain("Newland Street")
                .doesNotContain("Ada Invented");
        Sight.check(receiver, "onetime-open");
        press(receiver, "Send me the code");
        Sight.check(receiver, "onetime-code");
        String code = mail(letters, "Your code for the referral", CODE);
        receiver.getByLabel("Code").fill(code.equals("000000") ? "000001" : "000000");
        press(receiver, "Open the referral");
        assertThat(receiver.locator(".govuk-error-summary")).containsText("This code cannot be used");
        receiver.getByLabel("Code").fill(code);
        press(receiver, "Open the referral");
        assertThat(receiver.locator("main")).containsText("A deep hole in Newland Street");
        assertThat(receiver.locator("main")).containsText("Do not ring before noon");
        assertThat(receiver.locator("main")).containsText("Ada Invented");
        Sight.check(receiver, "onetime-case");

        Page late = receiver.context().newPage();
        late.navigate(receiver.url());
        press(receiver, "Accept the referral");
        assertThat(receiver.locator("main")).containsText("You have taken it on");
        press(late, "Accept the referral");
        assertThat(late.locator(".govuk-error-summary")).containsText("Somebody has moved this case");

        receiver.navigate(link);
        assertThat(receiver.locator("h1")).hasText("This link cannot be used");
        Sight.check(receiver, "onetime-gone");
        press(receiver, "Send a fresh link");
        assertThat(receiver.locator(".govuk-inset-text")).containsText("a fresh one is on its way");
        receiver.navigate(visits.address() + "/onetime/open/nobody");
        assertThat(receiver.locator("h1")).hasText("This link cannot be used");

        complete(receiver, letters, reference);
        braintree.open(reference);
        assertThat(braintree.page().locator("main")).containsText("Somebody visits on Mondays.");
    }

    @Test
    void whomToRingIsAStaffPage(Visits visits) {
        StaffDesk braintree = StaffDesk.of(visits, "braintree.staff");
        braintree.go("/onetime/ring");
        assertThat(braintree.page().locator("h1")).hasText("Bodies to ring");
        Sight.check(braintree.page(), "staff-ring");
    }

    private static void confirmAddress(Visits visits, CaughtLetters letters) throws IOException {
        StaffDesk steward = StaffDesk.of(visits, "partnership.admin");
        steward.go("/admin/tenant/address");
        steward.press("Record it and ask there");
        assertThat(steward.page().locator(".govuk-error-summary")).containsText("Choose a body");
        steward.choose("Body", BODY);
        steward.page().getByLabel("E-mail address").fill(ADDRESS);
        steward.page().getByLabel("Telephone number").fill("01632 960055");
        steward.press("Record it and ask there");
        assertThat(steward.page().locator("#addresses")).containsText("Asked, not confirmed yet");
        Sight.check(steward.page(), "admin-addresses");
        Page there = visits.resident();
        there.navigate(mail(letters, "Is this the address of " + BODY + " for referrals?", LINK));
        press(there, "Yes, send them here");
        assertThat(there.locator("main")).containsText("come to this address from now on");
        Sight.check(there, "onetime-address");
    }

    private static void complete(Page receiver, CaughtLetters letters, String reference) throws IOException {
        receiver.navigate(mail(letters, "The next step of a referral: " + reference, LINK));
        press(receiver, "Send me the code");
        String before = receiver.url();
        receiver.getByLabel("Code").fill(mail(letters, "Your code for the referral", CODE));
        press(receiver, "Open the referral");
        receiver.waitForURL(url -> !url.equals(before));
        receiver.getByLabel("Done", new Page.GetByLabelOptions().setExact(true)).check();
        receiver.getByLabel("What should the resident be told? (optional)").fill("Somebody visits on Mondays.");
        press(receiver, "Complete the case");
        assertThat(receiver.locator("main")).containsText("You have completed it");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** What stands in the latest mail to the body, once that is the one with this subject. */
    private static String mail(CaughtLetters letters, String subject, Pattern wanted) throws IOException {
        for (int i = 0; i < 150; i++) {
            JsonObject letter = letters.letterTo(ADDRESS);
            Matcher found = wanted.matcher(letter.getString("text"));
            if (letter.getString("subject").equals(subject) && found.find()) {
                return found.group();
            }
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, 200, TimeUnit.MILLISECONDS)
                    .join();
        }
        throw new AssertionError("no mail " + subject);
    }
}
