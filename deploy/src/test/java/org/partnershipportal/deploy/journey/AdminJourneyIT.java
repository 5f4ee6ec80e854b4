package org.partnershipportal.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnershipportal.deploy.journey.Browsers.Visits;
import org.partnershipportal.deploy.part.Whole;

/** A body joins, its administrator comes by mail, members come and go; who has no part in it stays outside. */
@ExtendWith(Browsers.class)
class AdminJourneyIT {
    private static final String CHOSEN = "a-password-of-my-own";
    private static final String INVITED = "lee.sure@colne-valley-leisure.example.org";
    private static final String MEMBER = "mo.newcomer@braintree.example.org";
    private static final int FORBIDDEN = 403;

    @Test
    void aBodyJoinsAndItsAdministratorComesByMail(Visits visits, Whole whole) throws IOException {
        Page partnership = visits.resident();
        visits.signIn(partnership, "partnership.admin", "/admin/");
        Sight.check(partnership, "admin-home-partnership");
        addTheBody(partnership, visits);
        choosePassword(visits.resident(), letters(whole).linkTo(INVITED));

        Page invited = visits.resident();
        signInByOwnPassword(invited, visits);
        assertThat(invited.locator("main")).containsText("Colne Valley Leisure Trust");
        Sight.check(invited, "admin-home-body");
        invited.navigate(visits.address() + "/admin/member/list");
        invited.locator("text=End this").click();
        press(invited, "End this membership");
        assertThat(invited.locator(".govuk-error-summary")).containsText("This is the last administrator of this body");
        Sight.check(invited, "admin-member-end-refused");
    }

    private static void addTheBody(Page page, Visits visits) {
        page.navigate(visits.address() + "/admin/tenant/list");
        assertThat(page.locator("#tenants")).containsText("Braintree District Council");
        Sight.check(page, "admin-tenant-list");
        page.navigate(visits.address() + "/admin/tenant/add");
        press(page, "Add the body and invite its administrator");
        assertThat(page.locator("#kind-error")).containsText("Choose what kind of body it is");
        Sight.check(page, "admin-tenant-add-errors");
        fillIn(page);
        page.locator("#kind").selectOption("DISTRICT");
        page.getByLabel("Braintree (District)").check();
        press(page, "Add the body and invite its administrator");
        assertThat(page.locator("#areas-error"))
                .containsText("Braintree District Council serves Braintree in this capacity already");
        assertThat(page.getByLabel("Name of the body")).hasValue("Colne Valley Leisure Trust");
        page.locator("#kind").selectOption("OTHER");
        page.getByLabel("Braintree (District)").uncheck();
        press(page, "Add the body and invite its administrator");
        assertThat(page.locator("main")).containsText("Colne Valley Leisure Trust has been added");
        page.locator("tr:has-text('Colne Valley Leisure Trust') a:has-text('Invite again')")
                .click();
        Sight.check(page, "admin-tenant-again");
        press(page, "Send it again");
        assertThat(page.locator("main")).containsText("A mail has been sent to Lee Sure again, to " + INVITED);
        assertThat(page.request()
                        .get(visits.address() + "/admin/tenant/list.csv")
                        .text())
                .contains("Colne Valley Leisure Trust,colne-valley-leisure,Other,Active");
    }

    /** Without this, a system's token is nobody's. */
    @Test
    void aSystemIsLetActForABody(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/tenant/clients");
        Locator started = page.locator("section", new Page.LocatorOptions().setHasText("journey-system"));
        press(page, "Let it act for this body");
        assertThat(page.locator(".govuk-error-summary li")).hasCount(2);
        page.locator("#body").selectOption("maldon");
        page.locator("#client").fill("journey-system");
        press(page, "Let it act for this body");
        assertThat(started).containsText("Acts for Maldon District Council");
        Sight.check(page, "admin-tenant-clients");
        started.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("acts for nobody");
        assertThat(started).hasCount(0);
        assertThat(page.locator("#clients")).containsText("braintree-system");
    }

    @Test
    void aBodySaysHowLongItKeepsWhatResidentsWrote(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "braintree.admin", "/admin/retention/rules");
        assertThat(page.locator("main")).containsText("kept for 24 months after the case was closed");
        page.getByLabel("Months").fill("many");
        press(page, "Set this rule");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertThat(page.getByLabel("Months")).hasValue("many");
        page.getByLabel("Months").fill("6");
        press(page, "Set this rule");
        assertThat(page.locator("#rules")).containsText("All services without a rule of their own");
        Sight.check(page, "admin-retention-rules");
        press(page, "Drop this rule");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose the rule to drop");
        page.getByLabel("Rule", new Page.GetByLabelOptions().setExact(true)).selectOption("*");
        press(page, "Drop this rule");
        assertThat(page.locator("main")).containsText("kept for 24 months after the case was closed");
    }

    @Test
    void aPairOfWordsIsUnderstoodAtOnceAndForgotten(Visits visits) {
        Page page = visits.resident();
        visits.signIn(page, "partnership.admin", "/admin/search/synonyms");
        assertThat(page.locator("main")).containsText("These are the first 50");
        page.locator("#words").fill("the");
        press(page, "Add the pair");
        assertThat(page.locator("#words-error")).containsText("is left out of every search");
        Sight.check(page, "admin-search-synonyms-errors");
        page.locator("#words").fill("Tarmac crater");
        page.locator("#means").fill("pothole");
        press(page, "Add the pair");
        assertThat(page.locator("main")).containsText("is now understood as");
        Sight.check(page, "admin-search-synonyms");
        Page resident = visits.residentWithoutScripts();
        resident.navigate(visits.address() + "/answer?q=tarmac+crater&place=Witham");
        assertThat(resident.locator("main")).containsText("Essex County Council");
        page.getByText("Remove").first().click();
        Sight.check(page, "admin-search-forget");
        press(page, "Remove the pair");
        assertThat(page.locator("main")).containsText("is no longer understood as");
    }

    private static void fillIn(Page page) {
        page.getByLabel("Name of the body").fill("Colne Valley Leisure Trust");
        page.locator("#slug").fill("colne-valley-leisure");
        page.locator("#domain").fill("colne-valley-leisure.example.org");
        page.locator("#administratorName").fill("Lee Sure");
        page.locator("#administratorEmail").fill(INVITED);
    }

    private static void choosePassword(Page page, String link) {
        page.navigate(link);
        page.locator("#kc-info-message a").click();
        page.locator("#password-new").fill(CHOSEN);
        page.locator("#password-confirm").fill(CHOSEN);
        page.locator("[type=submit]").click();
        assertThat(page.locator("body")).containsText("updated");
    }

    private static void signInByOwnPassword(Page page, Visits visits) {
        page.navigate(visits.address() + "/admin/");
        page.locator("#username").fill(INVITED);
        page.locator("#kc-login").click();
        page.locator("#password").fill(CHOSEN);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(visits.address()));
    }

    @Test
    void aBodysAdministratorInvitesAndEnds(Visits visits, Whole whole) throws IOException, SQLException {
        Page page = visits.resident();
        visits.signIn(page, "braintree.admin", "/admin/member/list");
        Sight.check(page, "admin-member-list");
        page.navigate(visits.address() + "/admin/member/invite");
        page.getByLabel("Full name").fill("Mo Newcomer");
        press(page, "Send the invitation");
        assertThat(page.locator("#email-error")).containsText("Enter an e-mail address in the right form");
        assertThat(page.getByLabel("Full name")).hasValue("Mo Newcomer");
        Sight.check(page, "admin-member-invite-errors");
        page.getByLabel("E-mail address").fill(MEMBER);
        page.getByLabel("Staff", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Send the invitation");
        assertThat(page.locator("main")).containsText("Mo Newcomer has been invited");
        String link = letters(whole).linkTo(MEMBER);
        assertThat(link).contains("action-token");

        page.locator("tr:has-text('Mo Newcomer') >> text=Send again").click();
        Sight.check(page, "admin-member-again");
        press(page, "Send it again");
        assertThat(page.locator("main")).containsText("A mail has been sent to Mo Newcomer again, to " + MEMBER);
        assertThat(letters(whole).linkTo(MEMBER)).contains("action-token").isNotEqualTo(link);

        assertThat(organizations(whole)).containsExactly("braintree");
        page.locator("tr:has-text('Mo Newcomer') >> text=End this").click();
        Sight.check(page, "admin-member-end");
        press(page, "End this membership");
        assertThat(page.locator("main")).containsText("Mo Newcomer is no longer a member as Staff");
        assertThat(page.locator("#members")).not().containsText(MEMBER);
        assertThat(organizations(whole)).isEmpty();
        takeOutOnceMore(page, visits, whole);
        page.navigate(visits.address() + "/admin/audit");
        assertThat(page.locator("#entries")).containsText("member.ended");
        Sight.check(page, "admin-audit");
    }

    /** As after an end while Keycloak was down. */
    private static void takeOutOnceMore(Page page, Visits visits, Whole whole) throws SQLException {
        try (Connection portal = whole.postgres().connectAsSuperuser("portal");
                PreparedStatement forgets = portal.prepareStatement(
                        "update portal.membership set left_organization_at = null where email = ?")) {
            forgets.setString(1, MEMBER);
            forgets.executeUpdate();
        }
        page.navigate(visits.address() + "/admin/member/list");
        assertThat(page.locator("main")).containsText(MEMBER);
        Sight.check(page, "admin-member-leavers");
        press(page, "Take them out there, too");
        assertThat(page.locator("main")).containsText("no longer counts them to your body");
        assertThat(page.locator("main")).not().containsText(MEMBER);
    }

    /** To which bodies Keycloak counts the newcomer. */
    private static List<String> organizations(Whole whole) throws SQLException {
        try (Connection keycloak = whole.postgres().connectAsSuperuser("keycloak");
                PreparedStatement asks = keycloak.prepareStatement("select o.alias from org o"
                        + " join user_group_membership m on m.group_id = o.group_id"
                        + " join user_entity u on u.id = m.user_id where u.username = ?")) {
            asks.setString(1, MEMBER);
            try (ResultSet rows = asks.executeQuery()) {
                List<String> aliases = new ArrayList<>();
                while (rows.next()) {
                    aliases.add(rows.getString(1));
                }
                return aliases;
            }
        }
    }

    @Test
    void whoHasNoPartInItStaysOutside(Visits visits) {
        Page staff = visits.resident();
        visits.signIn(staff, "braintree.staff", "/admin/");
        Sight.check(staff, "admin-outside");
        forbidden(staff, visits, "/admin/", "/admin/tenant/list", "/admin/member/list", "/admin/member/list.csv");

        Page body = visits.resident();
        visits.signIn(body, "essex.admin", "/admin/");
        forbidden(body, visits, "/admin/tenant/list", "/admin/tenant/add", "/admin/tenant/list.csv");

        Page partnership = visits.resident();
        visits.signIn(partnership, "partnership.second", "/admin/");
        forbidden(partnership, visits, "/admin/member/list", "/admin/audit", "/admin/audit.csv", "/referral/inbox");
        assertThat(partnership.locator("h1")).hasText("You may not see this page");
    }

    private static void forbidden(Page page, Visits visits, String... paths) {
        for (String path : List.of(paths)) {
            assertThat(page.navigate(visits.address() + path).status()).as(path).isEqualTo(FORBIDDEN);
        }
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click();
    }

    private static CaughtLetters letters(Whole whole) {
        return new CaughtLetters(whole.mailPage().orElseThrow());
    }
}
