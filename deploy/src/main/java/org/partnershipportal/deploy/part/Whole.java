package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.partnershipportal.deploy.demo.DemoFeedback;
import org.partnershipportal.deploy.demo.DemoPartnership;
import org.partnershipportal.deploy.realm.KeycloakAdmin;
import org.partnershipportal.deploy.realm.RealmDemo;
import org.partnershipportal.deploy.realm.RealmSetup;
import org.partnershipportal.deploy.realm.RealmWishes;
import org.partnershipportal.settings.Setting;

/**
 * Everything together: the servers that are not outside ones, the schema, the realm, the demo partnership and both
 * applications. Parts can be stopped and started again on their own, which is what tests of failures do.
 */
public final class Whole implements AutoCloseable {
    private final WholeOptions options;
    private final Progress progress;
    private final DataFolder data;
    private final Children children;
    private final PortalEnvironment environment;
    private final MailPart mail;
    private final PostgresPart postgres;
    private final KeycloakPart keycloak;
    private final PayaraPart payara;
    private Map<String, String> subjects = Map.of();

    private Whole(WholeOptions options, Progress progress, DataFolder data) {
        this.options = options;
        this.progress = progress;
        this.data = data;
        Ports ports = options.ports();
        Software software = new Software(options.software());
        children = new Children(data);
        environment = new PortalEnvironment(options.settings(), data.secrets(), ports);
        mail = new MailPart(ports);
        postgres = new PostgresPart(data, children, software, ports);
        keycloak = new KeycloakPart(data, children, software, ports, options.artifacts());
        payara = new PayaraPart(data, children, options, environment.variables());
    }

    /**
     * Takes hold of the data folder; {@link #start} comes next, and {@link #close} in any case.
     *
     * @throws LaunchFailure when the folder cannot be used
     */
    public static Whole in(WholeOptions options, Progress progress) {
        return new Whole(options, progress, DataFolder.open(options.data(), options.fresh()));
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws LaunchFailure when something cannot be started, with what to do about it
     */
    public void start() throws InterruptedException {
        try {
            LauncherLog.writeTo(data.log("launcher"));
            stopStaleChildren();
            options.ports().requireFree();
            FreeSpace.require(options.data(), options.software());
            startParts();
        } catch (IOException | SQLException e) {
            throw new LaunchFailure("The portal could not be started: " + e.getMessage(), e);
        }
    }

    private void stopStaleChildren() throws IOException {
        List<String> stopped = new StaleChildren(data.pids()).stop();
        if (!stopped.isEmpty()) {
            progress.say("Stopped what an earlier run had left behind: " + String.join(", ", stopped));
        }
    }

    private void startParts() throws IOException, InterruptedException, SQLException {
        Background prepared = Background.start(this::prepareKeycloak);
        if (!has(Setting.SMTP_HOST)) {
            progress.timed("Mail catcher", mail::start);
        }
        if (!has(Setting.DB_URL)) {
            progress.timed("PostgreSQL", postgres::start);
            new Bootstrap(postgres, data.secrets()).run();
        }
        migrate();
        payara.launch();
        prepared.await();
        if (!has(Setting.OIDC_ISSUER)) {
            progress.timed("Keycloak", keycloak::start);
            progress.timed("Realm, clients, organizations, people", this::setUpRealm);
        }
        if (options.settings().plantsDemo()) {
            progress.timed("Demo partnership", this::loadDemo);
        }
        progress.timed("Both applications, after that", payara::awaitReady);
    }

    private void prepareKeycloak() throws IOException, InterruptedException, SQLException {
        if (!has(Setting.OIDC_ISSUER)) {
            progress.timed("Keycloak's files", keycloak::prepare);
        }
    }

    private void migrate() throws IOException, InterruptedException, SQLException {
        Optional<Migration> migration = migration();
        if (migration.isPresent()) {
            progress.timed("Database schema", () -> migration.get().run());
        }
    }

    /** An outside database whose owner's password we were not given is somebody else's to migrate. */
    private Optional<Migration> migration() {
        RunSettings settings = options.settings();
        String owner = settings.get(Setting.DB_OWNER_USER);
        if (!has(Setting.DB_URL)) {
            String password = data.secrets().of("db.portal_owner");
            return Optional.of(new Migration(postgres.url(Bootstrap.PORTAL), owner, password));
        }
        return settings.given(Setting.DB_OWNER_PASSWORD)
                .map(password -> new Migration(settings.get(Setting.DB_URL), owner, password));
    }

    private void setUpRealm() throws IOException, InterruptedException {
        RealmWishes wishes = new RealmWishes(
                options.settings().get(Setting.KEYCLOAK_REALM),
                address(),
                environment.get(Setting.SMTP_HOST),
                environment.get(Setting.SMTP_PORT),
                environment.get(Setting.SMTP_FROM),
                name -> data.secrets().of("client." + name));
        KeycloakAdmin admin = KeycloakAdmin.signIn(keycloak.address(), keycloak.client(), keycloak.clientSecret());
        new RealmSetup(admin, wishes).run();
        if (options.settings().plantsDemo()) {
            subjects = new RealmDemo(admin, wishes.realm()).plant();
        }
    }

    private void loadDemo() throws SQLException {
        DemoPartnership.load(
                environment.get(Setting.DB_URL),
                environment.get(Setting.DB_ADMIN_USER),
                environment.get(Setting.DB_ADMIN_PASSWORD),
                subjects);
        DemoFeedback.load(
                environment.get(Setting.DB_URL),
                environment.get(Setting.DB_WEB_USER),
                environment.get(Setting.DB_WEB_PASSWORD));
    }

    private boolean has(Setting setting) {
        return options.settings().has(setting);
    }

    /** The portal's address as people type it, without a slash at the end. */
    public String address() {
        return environment.get(Setting.ADDRESS);
    }

    /** Where caught mail is read; empty when mail really leaves. */
    public Optional<String> mailPage() {
        return has(Setting.SMTP_HOST) ? Optional.empty() : Optional.of("http://localhost:" + ports().mailPage() + "/");
    }

    public Ports ports() {
        return options.ports();
    }

    public Part mail() {
        return mail;
    }

    public PostgresPart postgres() {
        return postgres;
    }

    public KeycloakPart keycloak() {
        return keycloak;
    }

    public PayaraPart payara() {
        return payara;
    }

    /** Completed when a server ended that nobody had asked to. */
    public CompletableFuture<LaunchFailure> death() {
        return children.death();
    }

    /** Stops everything; when this returns no process of ours is left. Allowed at any moment, and again. */
    @Override
    public void close() {
        children.refuseMore();
        try {
            payara.stop();
            keycloak.stop();
            mail.stop();
            postgres.stop();
            children.stopTheRest();
            data.close();
        } catch (IOException e) {
            throw new LaunchFailure("Not everything could be stopped: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
