package org.partnershipportal.deploy.part;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {
    @TempDir
    private Path folder;

    @Test
    void tooLittleIsSaidBeforeAnythingStarts() {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> FreeSpace.require(folder, Long.MAX_VALUE))
                .withMessageContaining("Too little disk space")
                .withMessageContaining("--data");
    }

    @Test
    void enoughIsEnough() {
        assertThatCode(() -> FreeSpace.require(folder, 1)).doesNotThrowAnyException();
    }
}
