package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakDistributionTest {
    @TempDir
    private Path temporary;

    @Test
    void aTruncatedDownloadIsNamedWithWhatToDelete() throws IOException {
        Path zip = Files.write(temporary.resolve("keycloak-26.0.0.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertRefused(zip, "download is broken: " + zip, "keycloak-quarkus-dist");
    }

    @Test
    void anEntryThatLeadsOutsideIsRefused() throws IOException {
        Path zip = temporary.resolve("keycloak-26.0.0.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("keycloak/../../../outside.txt"));
            out.write(1);
        }
        assertRefused(zip, "leads outside");
    }

    private void assertRefused(Path zip, String... words) throws IOException {
        Path software = temporary.resolve("software");
        try (DataFolder data = DataFolder.open(temporary.resolve("data"), false)) {
            assertThatExceptionOfType(LaunchFailure.class)
                    .isThrownBy(() -> KeycloakDistribution.unpackedIn(new Software(software), zip, new Children(data)))
                    .satisfies(failure -> assertThat(failure.getMessage()).contains(words));
        }
        assertThat(software.resolve("keycloak-26.0.0")).doesNotExist();
    }
}
