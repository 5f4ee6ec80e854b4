package org.partnershipportal.deploy.part;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Real Keycloak with a database of its own in the same PostgreSQL, on loopback only. */
public final class KeycloakPart implements Part {
    /** Keycloak looks for an SSSD daemon over D-Bus and waits ten seconds for it; an address of no kind ends that. */
    static final Map<String, String> NO_DBUS = Map.of("DBUS_SYSTEM_BUS_ADDRESS", "none:");

    private static final String LAUNCHER_CLIENT = "portal-launcher";
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private final DataFolder data;
    private final Children children;
    private final Software software;
    private final Ports ports;
    private final Artifacts artifacts;
    private volatile @Nullable Child child;

    KeycloakPart(DataFolder data, Children children, Software software, Ports ports, Artifacts artifacts) {
        this.data = data;
        this.children = children;
        this.software = software;
        this.ports = ports;
        this.artifacts = artifacts;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    /** Unpacks it and makes it ready to start; needs no database, so it can go on while that starts. */
    KeycloakDistribution prepare() throws IOException, InterruptedException {
        return KeycloakDistribution.unpackedIn(software, artifacts.keycloak(), children);
    }

    @Override
    public void start() throws IOException, InterruptedException {
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + address(),
                "--cache=local",
                "--log-level=info,io.smallrye.health:error",
                "--db-url=jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + Bootstrap.KEYCLOAK,
                "--db-username=" + Bootstrap.KEYCLOAK,
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=15");
        Path temporary = data.path("keycloak");
        Folders.delete(temporary);
        Files.createDirectories(temporary);
        List<String> command = prepare().command(List.of("-Xmx256m", "-Djava.io.tmpdir=" + temporary), arguments);
        Child started = children.start("keycloak", command, environment());
        child = started;
        URI ready = URI.create(address() + "/health/ready");
        Readiness.await(started, LIMIT, () -> Http.answers(ready));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(NO_DBUS);
        environment.put("KC_DB_PASSWORD", data.secrets().of("db." + Bootstrap.KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", LAUNCHER_CLIENT);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", clientSecret());
        return environment;
    }

    /** The client of the master realm with which the launcher sets the realm up. */
    public String client() {
        return LAUNCHER_CLIENT;
    }

    public String clientSecret() {
        return data.secrets().of("keycloak.launcher");
    }

    /** Without a slash at the end. */
    public String address() {
        return "http://localhost:" + ports.keycloak();
    }

    @Override
    public void stop() {
        Child running = child;
        if (running != null) {
            running.stop();
            child = null;
        }
    }
}
