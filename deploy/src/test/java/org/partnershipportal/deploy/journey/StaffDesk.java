package org.partnershipportal.deploy.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.journey.Browsers.Visits;

/** What a member of staff does at the browser, step by step. */
record StaffDesk(Visits visits, Page page) {
    static StaffDesk of(Visits visits, String username) {
        return new StaffDesk(visits, visits.of(username));
    }

    /** Another tab of the same person. */
    StaffDesk secondTab() {
        return new StaffDesk(visits, page.context().newPage());
    }

    Response go(String path) {
        return page.navigate(visits.address() + path);
    }

    Response open(String reference) {
        return go("/referral/case/" + reference);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void choose(String list, String choice) {
        page.getByLabel(list).selectOption(new SelectOption().setLabel(choice));
    }

    void fillEnquiry(String place) {
        go("/enquiry/key");
        page.getByLabel("Telephone", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("What is it about?").selectOption("potholes");
        page.getByLabel("Where is it?").fill(place);
        page.getByLabel("What is the matter?").fill("A deep hole in Newland Street");
        page.getByLabel("Name (optional)").fill("Ada Invented");
        page.getByLabel("Telephone number (optional)").fill("01632 960001");
        page.getByLabel("Support needs (optional)").fill("Large print");
        page.getByLabel("How to make contact safely (optional)").fill("Do not ring before noon");
    }

    /** Signs in on the page of Keycloak to which the browser was sent. */
    void signInHere(String username) {
        page.locator("#username").fill(username);
        page.locator("#kc-login, [type=submit]").first().click();
        page.locator("#password").fill(DemoSignIns.PASSWORD);
        page.locator("#kc-login, [type=submit]").first().click();
        page.waitForURL(url -> url.startsWith(visits.address()));
    }

    /** Keys an enquiry about a pothole in Witham; the case is shown then. Returns its reference. */
    String key() {
        fillEnquiry("Witham");
        press("Take the enquiry");
        page.waitForURL("**/referral/case/*");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Refers the case that is shown, with what personal data may travel if there is a choice. */
    void refer(String body) {
        choose("Which body should have it?", body);
        press("Continue");
        page.waitForURL("**/referral/offer/**");
        if (page.locator("#personal").count() > 0) {
            page.locator("#personal").check();
        }
        press("Send the referral");
        page.waitForURL("**/referral/case/*");
    }
}
