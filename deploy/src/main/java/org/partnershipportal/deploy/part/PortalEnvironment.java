package org.partnershipportal.deploy.part;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.partnershipportal.settings.Setting;

/**
 * What the applications are told: what was given to the launcher, or else what points at the parts that it starts. The
 * owner of the schema is never among it.
 */
final class PortalEnvironment {
    private final RunSettings settings;
    private final Secrets secrets;
    private final Ports ports;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    PortalEnvironment(RunSettings settings, Secrets secrets, Ports ports) {
        this.settings = settings;
        this.secrets = secrets;
        this.ports = ports;
        portal();
        if (!settings.has(Setting.DB_URL)) {
            database();
        }
        if (!settings.has(Setting.OIDC_ISSUER)) {
            keycloak();
        }
        if (!settings.has(Setting.SMTP_HOST)) {
            mail();
        }
        given();
    }

    private void portal() {
        values.put(Setting.ADDRESS, "http://localhost:" + ports.http());
        values.put(Setting.HASH_SALT, secrets.of("portal.hash.salt"));
        if (settings.plantsDemo()) {
            values.put(Setting.STAGE, "demo");
            values.put(Setting.SECURITY_CONTACT, "security@example.org");
            values.put(Setting.LINKS_HOSTS, "localhost,127.0.0.1");
            values.put(Setting.LINKS_ONLY, "true");
            values.put(Setting.FEEDBACK_DESK, "essex");
        }
    }

    private void database() {
        values.put(Setting.DB_URL, "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + Bootstrap.PORTAL);
        values.put(Setting.DB_WEB_PASSWORD, secrets.of("db.portal_web"));
        values.put(Setting.DB_WORKER_PASSWORD, secrets.of("db.portal_worker"));
        values.put(Setting.DB_ADMIN_PASSWORD, secrets.of("db.portal_admin"));
    }

    private void keycloak() {
        String address = "http://localhost:" + ports.keycloak();
        values.put(Setting.OIDC_ISSUER, address + "/realms/" + settings.get(Setting.KEYCLOAK_REALM));
        values.put(Setting.OIDC_WEB_SECRET, secrets.of("client.portal-web"));
        values.put(Setting.OIDC_ADMIN_SECRET, secrets.of("client.tenant-admin"));
        values.put(Setting.KEYCLOAK_URL, address);
        values.put(Setting.KEYCLOAK_SECRET, secrets.of("client.portal-administration"));
    }

    private void mail() {
        values.put(Setting.SMTP_HOST, "127.0.0.1");
        values.put(Setting.SMTP_PORT, Integer.toString(ports.smtp()));
    }

    private void given() {
        for (Setting setting : Setting.values()) {
            if (setting.key().startsWith("portal.")) {
                settings.find(setting).ifPresent(value -> {
                    if (settings.has(setting)) {
                        values.put(setting, value);
                    } else {
                        values.putIfAbsent(setting, value);
                    }
                });
            }
        }
        values.remove(Setting.DB_OWNER_USER);
        values.remove(Setting.DB_OWNER_PASSWORD);
    }

    /** What the applications are told; empty text when they are told nothing. */
    String get(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    /** Under the names that MicroProfile Config finds. */
    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        values.forEach((setting, value) -> variables.put(setting.variable(), value));
        return variables;
    }
}
