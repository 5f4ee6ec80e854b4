package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.settings.Setting;

class PortalEnvironmentTest {
    @TempDir
    private Path temporary;

    @Test
    void pointsAtThePartsThatTheLauncherStarts() throws IOException {
        Map<String, String> told = told(Map.of());
        assertThat(told)
                .containsEntry("PORTAL_ADDRESS", "http://localhost:9000")
                .containsEntry("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:9003/portal")
                .containsEntry("PORTAL_OIDC_ISSUER", "http://localhost:9001/realms/partnership")
                .containsEntry("PORTAL_SMTP_PORT", "9004")
                .containsEntry("PORTAL_STAGE", "demo")
                .containsKeys("PORTAL_DB_WEB_PASSWORD", "PORTAL_OIDC_WEB_SECRET", "PORTAL_HASH_SALT");
    }

    @Test
    void theOwnerOfTheSchemaIsNeverHandedOn() throws IOException {
        assertThat(told(Map.of())).doesNotContainKeys("PORTAL_DB_OWNER_USER", "PORTAL_DB_OWNER_PASSWORD");
        assertThat(told(Map.of(Setting.DB_OWNER_USER, "boss", Setting.DB_OWNER_PASSWORD, "secret")))
                .doesNotContainKeys("PORTAL_DB_OWNER_USER", "PORTAL_DB_OWNER_PASSWORD");
    }

    @Test
    void anOutsideDatabaseBringsItsOwnLoginsAndNoDemo() throws IOException {
        Map<String, String> told = told(
                Map.of(Setting.DB_URL, "jdbc:postgresql://db.example.org/portal", Setting.DB_WEB_PASSWORD, "theirs"));
        assertThat(told)
                .containsEntry("PORTAL_DB_URL", "jdbc:postgresql://db.example.org/portal")
                .containsEntry("PORTAL_DB_WEB_PASSWORD", "theirs")
                .containsEntry("PORTAL_STAGE", "")
                .doesNotContainKey("PORTAL_DB_ADMIN_PASSWORD");
    }

    @Test
    void theLaunchersOwnSettingsStayWithIt() throws IOException {
        assertThat(told(Map.of(Setting.RUN_PORT, "9000"))).doesNotContainKeys("RUN_PORT", "RUN_DATA", "RUN_DEMO");
    }

    private Map<String, String> told(Map<Setting, String> given) throws IOException {
        Secrets secrets = new Secrets(temporary.resolve("secrets"));
        return new PortalEnvironment(new RunSettings(given::get), secrets, new Ports(9000)).variables();
    }
}
