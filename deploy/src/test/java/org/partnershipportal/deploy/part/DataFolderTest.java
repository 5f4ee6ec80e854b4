package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void secretsAreMadeOnceAndForTheOwnerOnly() throws IOException {
        Path folder = temporary.resolve("data");
        String first;
        try (DataFolder data = DataFolder.open(folder, false)) {
            first = data.secrets().of("db.portal_web");
        }
        try (DataFolder data = DataFolder.open(folder, false)) {
            assertThat(data.secrets().of("db.portal_web")).isEqualTo(first).hasSizeGreaterThan(30);
            assertThat(data.secrets().of("db.portal_admin")).isNotEqualTo(first);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void oneLauncherAtATime() throws IOException {
        Path folder = temporary.resolve("data");
        try (DataFolder held = DataFolder.open(folder, false)) {
            assertThat(held.pids()).isDirectory();
            assertThatExceptionOfType(LaunchFailure.class)
                    .isThrownBy(() -> DataFolder.open(folder, false))
                    .withMessageContaining("in use by another ./portal run");
        }
    }

    @Test
    void freshThrowsAwayWhatWasKept() throws IOException {
        Path folder = temporary.resolve("data");
        try (DataFolder data = DataFolder.open(folder, false)) {
            Files.createDirectories(data.path("database"));
            Files.writeString(data.path("database").resolve("row"), "kept");
        }
        try (DataFolder data = DataFolder.open(folder, true)) {
            assertThat(data.path("database")).doesNotExist();
        }
    }

    @Test
    void aFolderOfOthersIsNeverTaken() throws IOException {
        Path precious = Files.writeString(temporary.resolve("thesis.txt"), "precious");
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> DataFolder.open(temporary, true))
                .withMessageContaining("not the portal's");
        assertThat(precious).exists();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> DataFolder.open(file.resolve("data"), false))
                .withMessageContaining("cannot be used")
                .withMessageContaining("--data");
    }
}
