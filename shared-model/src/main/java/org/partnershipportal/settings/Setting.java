package org.partnershipportal.settings;

import static org.partnershipportal.settings.Setting.Nature.PLAIN;
import static org.partnershipportal.settings.Setting.Nature.SECRET;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set, and nothing is read under a name that does not stand here. Names that begin with
 * {@code portal.} are read by the applications and the launcher, names that begin with {@code run.} by the launcher
 * only. A value comes from a system property of that name or from the environment variable {@link #variable()}.
 */
public enum Setting {
    ADDRESS(
            "portal.address",
            "http://localhost:8080",
            PLAIN,
            "Public address of the portal, without a slash at the end. Links and redirects are made from it, never from what a request claims."),

    DB_URL(
            "portal.db.url",
            null,
            PLAIN,
            "JDBC address of the PostgreSQL database. Set in the environment of `./portal run`, it names an outside server and none is started."),
    DB_WEB_USER("portal.db.web.user", "portal_web", PLAIN, "Login of the application for residents and staff."),
    DB_WEB_PASSWORD("portal.db.web.password", null, SECRET, "Its password."),
    DB_WORKER_USER("portal.db.worker.user", "portal_worker", PLAIN, "Login of the background work."),
    DB_WORKER_PASSWORD("portal.db.worker.password", null, SECRET, "Its password."),
    DB_ADMIN_USER("portal.db.admin.user", "portal_admin", PLAIN, "Login of the application for administrators."),
    DB_ADMIN_PASSWORD("portal.db.admin.password", null, SECRET, "Its password."),
    DB_OWNER_USER(
            "portal.db.owner.user",
            "portal_owner",
            PLAIN,
            "Login that owns the schema. For `./portal migrate` and the launcher; never given to the applications."),
    DB_OWNER_PASSWORD("portal.db.owner.password", null, SECRET, "Its password."),

    OIDC_ISSUER(
            "portal.oidc.issuer",
            "http://localhost:8081/realms/partnership",
            PLAIN,
            "Issuer of the sign-ins: the Keycloak realm as browsers see it. Set in the environment of `./portal run`, it names an outside server and no Keycloak is started."),
    OIDC_WEB_CLIENT(
            "portal.oidc.web.client", "portal-web", PLAIN, "Client of the application for residents and staff."),
    OIDC_WEB_SECRET("portal.oidc.web.secret", null, SECRET, "Its secret."),
    OIDC_ADMIN_CLIENT(
            "portal.oidc.admin.client", "tenant-admin", PLAIN, "Client of the application for administrators."),
    OIDC_ADMIN_SECRET("portal.oidc.admin.secret", null, SECRET, "Its secret."),

    KEYCLOAK_URL(
            "portal.keycloak.url",
            "http://localhost:8081",
            PLAIN,
            "Address of Keycloak's administration interface, without a slash at the end."),
    KEYCLOAK_REALM("portal.keycloak.realm", "partnership", PLAIN, "The realm of the partnership."),
    KEYCLOAK_CLIENT(
            "portal.keycloak.client",
            "portal-administration",
            PLAIN,
            "Client with a service account that may manage users and organizations; used by the application for administrators."),
    KEYCLOAK_SECRET("portal.keycloak.secret", null, SECRET, "Its secret."),

    SMTP_HOST(
            "portal.smtp.host",
            null,
            PLAIN,
            "Mail server. Set in the environment of `./portal run`, it names an outside server and no mail catcher is started."),
    SMTP_PORT("portal.smtp.port", "25", PLAIN, "Port of the mail server."),
    SMTP_FROM("portal.smtp.from", "portal@example.org", PLAIN, "Sender of the portal's messages."),

    NOTIFY_KEY(
            "portal.notify.key",
            null,
            SECRET,
            "API key of GOV.UK Notify. With it, messages go by Notify in place of SMTP, and text messages can be sent. It needs `portal.notify.email`."),
    NOTIFY_URL(
            "portal.notify.url",
            "https://api.notifications.service.gov.uk",
            PLAIN,
            "Address of the interface of GOV.UK Notify, without a slash at the end."),
    NOTIFY_EMAIL(
            "portal.notify.email",
            null,
            PLAIN,
            "Id of the e-mail template in GOV.UK Notify. Its subject is `((subject))`, its text `((body))`."),
    NOTIFY_TEXT(
            "portal.notify.text",
            null,
            PLAIN,
            "Id of the text message template in GOV.UK Notify. Its text is `((body))`. Without it no text messages are sent."),

    FEEDBACK_DESK(
            "portal.feedback.desk",
            "",
            PLAIN,
            "The body, by its name in addresses (`essex`), whose desk takes feedback of which nobody can tell whose it is. Empty: who gives such feedback is asked to choose a body."),
    SECURITY_CONTACT(
            "portal.security.contact",
            null,
            PLAIN,
            "Where to report a weakness of the portal: an e-mail address, or an address that begins with `https:` or `tel:`. Published in `/.well-known/security.txt`, which is not there without it."),
    OPERATIONS_TOKEN(
            "portal.operations.token",
            null,
            SECRET,
            "Bearer token that may read `/metrics` from another machine. Empty: this machine only."),
    API_REQUESTS(
            "portal.api.requests",
            "1200",
            PLAIN,
            "How often one address may ask the machine interfaces in a minute; who asks more gets 429. 0: as often as it likes."),
    PROXIES(
            "portal.proxies",
            "0",
            PLAIN,
            "How many proxies of yours stand in front of the portal. A caller's address is taken from that many places from the end of X-Forwarded-For."),
    LINKS_HOURS(
            "portal.links.hours",
            "24",
            PLAIN,
            "Hours from one look at a link of the directory to the next. 0: links are not checked."),
    LINKS_HOSTS(
            "portal.links.hosts",
            "",
            PLAIN,
            "Hosts, with commas between them, that the link checker may ask although their addresses are private or of this machine. All other private addresses are refused."),
    LINKS_ONLY(
            "portal.links.only",
            "false",
            PLAIN,
            "`true`: the link checker asks the hosts of `portal.links.hosts` and no others, as in the demo."),
    ATTACHMENT_MEGABYTES(
            "portal.attachment.megabytes",
            "10",
            PLAIN,
            "How large a file may be that somebody adds to a case. A larger one is refused before it is read."),
    SCANNER(
            "portal.scanner",
            null,
            PLAIN,
            "Where ClamAV's daemon listens: `host:port`, or `unix:` and the path of its socket. Without it files are not scanned, and say so."),
    HOOKS_HOSTS(
            "portal.hooks.hosts",
            "",
            PLAIN,
            "Hosts, with commas between them, to which webhooks may post although their addresses are private or of this machine, and without https. All other private addresses are refused."),
    HASH_SALT(
            "portal.hash.salt",
            null,
            SECRET,
            "Salt of the hashes of what callers say about themselves. Changing it makes existing trails unreachable by reference and detail."),
    RETENTION_MONTHS(
            "portal.retention.months",
            "24",
            PLAIN,
            "Months for which a body keeps its copy of what a resident wrote once the part is closed, where the body has set no rule of its own. Posted letters and done call-backs are kept as long."),
    TRAINING_KEEP_MONTHS(
            "portal.training.keep",
            "12",
            PLAIN,
            "Months for which a body keeps when somebody was trained who has left it."),
    FORMAT_DAYS(
            "portal.format.days",
            "10",
            PLAIN,
            "Working days by whose end a translation or another format is due, where the body promises nothing by the standard."),
    FORMAT_CONTACT_DAYS(
            "portal.format.contact.days",
            "30",
            PLAIN,
            "Days after a request for a translation or another format was closed on which what was asked and how to reach who asked are deleted; at the latest after the months of `portal.retention.months`."),
    RETURNS_REMIND(
            "portal.returns.remind",
            "3",
            PLAIN,
            "Working days after the end of a month on which managers are reminded of the figures that are to be handed in."),
    RETURNS_DUE(
            "portal.returns.due",
            "10",
            PLAIN,
            "Working days after the end of a month by which its figures are to be handed in. The day after, those that are missing are told to managers once more."),
    RETURNS_LOCK(
            "portal.returns.lock",
            "30",
            PLAIN,
            "Days after which figures that were handed in are locked: from then on, and once they are published, they are corrected one by one and not by a file."),
    STAGE(
            "portal.stage",
            "",
            PLAIN,
            "Empty in earnest use; `demo` shows on every page that the partnership and its people are invented."),

    PERFORMANCE_PUBLIC_AFTER(
            "portal.performance.public.days",
            "30",
            PLAIN,
            "Days after the end of a month until everybody reads its figures."),

    RUN_PORT(
            "run.port",
            "8080",
            PLAIN,
            "First of the five ports of `./portal run`: the portal, Keycloak, the mail page, PostgreSQL, SMTP."),
    RUN_DATA("run.data", ".portal/data", PLAIN, "Folder that keeps the data of `./portal run`."),
    RUN_DEMO(
            "run.demo",
            null,
            PLAIN,
            "`true` or `false`: whether `./portal run` plants the demo partnership. When not set, it does so unless the database or Keycloak is an outside one.");

    /** Whether a value may be shown. */
    public enum Nature {
        PLAIN,
        SECRET
    }

    private final String key;
    private final @Nullable String byDefault;
    private final Nature nature;
    private final String meaning;

    Setting(String key, @Nullable String byDefault, Nature nature, String meaning) {
        this.key = key;
        this.byDefault = byDefault;
        this.nature = nature;
        this.meaning = meaning;
    }

    /** The name in MicroProfile Config, for instance {@code portal.db.url}. */
    public String key() {
        return key;
    }

    /** The name as an environment variable, for instance {@code PORTAL_DB_URL}. */
    public String variable() {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What holds when nothing is set; empty when there is no sensible default. */
    public Optional<String> byDefault() {
        return Optional.ofNullable(byDefault);
    }

    public boolean isSecret() {
        return nature == SECRET;
    }

    /** One or two sentences for the operator. */
    public String meaning() {
        return meaning;
    }
}
