package org.partnershipportal.deploy.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;

/** Makes the realm or brings it up to date: its settings, role, scopes and the portal's own clients. */
public final class RealmSetup {
    /** The audience without which the portal's API takes no token. */
    static final String API = "portal-api";

    /** The one realm role; the portal checks it again in its database. */
    static final String PARTNERSHIP_ADMIN = "partnership-admin";

    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3600;

    private final KeycloakAdmin admin;
    private final RealmWishes wishes;
    private final String path;

    public RealmSetup(KeycloakAdmin admin, RealmWishes wishes) {
        this.admin = admin;
        this.wishes = wishes;
        this.path = "/realms/" + wishes.realm();
    }

    /** Leaves alone what it does not know: identity providers, further people, what an administrator added. */
    public void run() throws IOException, InterruptedException {
        if (admin.find(path).isPresent()) {
            admin.put(path, settings());
        } else {
            admin.post("/realms", settings());
        }
        texts();
        role();
        ClientScopes.in(admin, path).ensureAll();
        new PortalClients(admin, path, wishes).ensureAll();
    }

    private JsonObject settings() {
        JsonObjectBuilder realm = Json.createObjectBuilder()
                .add("realm", wishes.realm())
                .add("enabled", true)
                .add("displayName", "Partnership portal")
                .add("organizationsEnabled", true)
                .add("registrationAllowed", false)
                .add("resetPasswordAllowed", true)
                .add("loginWithEmailAllowed", true)
                .add("duplicateEmailsAllowed", false)
                .add("rememberMe", false)
                .add("internationalizationEnabled", true)
                .add("supportedLocales", Json.createArrayBuilder().add("en"))
                .add("defaultLocale", "en")
                .add("passwordPolicy", "length(10) and notUsername and notEmail")
                .add("eventsEnabled", true)
                .add("eventsExpiration", 30 * 24 * SECONDS_AN_HOUR)
                .add("adminEventsEnabled", true);
        protection(realm);
        sessions(realm);
        return realm.add("smtpServer", mail()).build();
    }

    /** Ten wrong passwords lock an account for a minute, then longer, a quarter of an hour at most. */
    private static void protection(JsonObjectBuilder realm) {
        realm.add("bruteForceProtected", true)
                .add("permanentLockout", false)
                .add("failureFactor", 10)
                .add("waitIncrementSeconds", SECONDS_A_MINUTE)
                .add("maxFailureWaitSeconds", 15 * SECONDS_A_MINUTE);
    }

    /** Half an hour without a click, or a working day, ends a sign-in. */
    private static void sessions(JsonObjectBuilder realm) {
        realm.add("accessTokenLifespan", 5 * SECONDS_A_MINUTE)
                .add("ssoSessionIdleTimeout", 30 * SECONDS_A_MINUTE)
                .add("ssoSessionMaxLifespan", 10 * SECONDS_AN_HOUR)
                .add("actionTokenGeneratedByAdminLifespan", 24 * SECONDS_AN_HOUR);
    }

    private JsonObjectBuilder mail() {
        return Json.createObjectBuilder()
                .add("host", wishes.smtpHost())
                .add("port", wishes.smtpPort())
                .add("from", wishes.smtpFrom())
                .add("fromDisplayName", "Partnership portal");
    }

    private void texts() throws IOException, InterruptedException {
        JsonObject texts = Json.createObjectBuilder()
                .add("loginAccountTitle", "Sign in to the partnership portal")
                .add("loginTitle", "Sign in to the partnership portal")
                .add("doLogIn", "Sign in")
                .add("executeActionsSubject", "Choose your password for the Partnership Portal")
                .add(
                        "executeActionsBody",
                        "Hello,\n\nyou have been invited to the Partnership Portal. Choose your password here:\n\n{0}\n\n"
                                + "The link works for {4}. If it has ended, go to the portal, choose \u201cStaff sign in\u201d, enter"
                                + " this e-mail address and choose \u201cForgot password\u201d.\n\nThe Partnership Portal")
                .add(
                        "executeActionsBodyHtml",
                        "<p>Hello,</p><p>you have been invited to the Partnership Portal.</p>"
                                + "<p><a href=\"{0}\" rel=\"nofollow\">Choose your password</a></p>"
                                + "<p>The link works for {4}. If it has ended, go to the portal, choose \u201cStaff sign in\u201d, enter"
                                + " this e-mail address and choose \u201cForgot password\u201d.</p><p>The Partnership Portal</p>")
                .build();
        admin.post(path + "/localization/en", texts);
    }

    private void role() throws IOException, InterruptedException {
        if (admin.find(path + "/roles/" + PARTNERSHIP_ADMIN).isEmpty()) {
            admin.post(
                    path + "/roles",
                    Json.createObjectBuilder()
                            .add("name", PARTNERSHIP_ADMIN)
                            .add("description", "Runs the partnership; the portal's database must agree")
                            .build());
        }
    }
}
