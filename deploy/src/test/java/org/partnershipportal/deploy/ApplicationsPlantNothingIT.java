package org.partnershipportal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.deploy.demo.DemoSignIns;
import org.partnershipportal.deploy.part.Home;

/**
 * Demo accounts exist only in a run that the launcher started: the applications carry neither the demo partnership nor
 * its passwords nor the code that plants them, so they cannot plant any by themselves.
 */
class ApplicationsPlantNothingIT {
    private static final List<String> SECRETS = List.of(DemoSignIns.PASSWORD, "braintree.staff", "two.bodies");

    @ParameterizedTest
    @ValueSource(strings = {"ROOT.war", "admin.war"})
    void anApplicationKnowsNoDemo(String application) throws IOException {
        Path war = Home.path("deploy", "target", "run", application);
        List<String> found = new ArrayList<>();
        try (InputStream content = Files.newInputStream(war)) {
            search(application, content, found);
        }
        assertThat(found).isEmpty();
    }

    private static void search(String place, InputStream archive, List<String> found) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            String name = place + "!" + entry.getName();
            byte[] content = entries.readAllBytes();
            if (entry.getName().contains("org/partnershipportal/deploy/")
                    || entry.getName().startsWith("demo/")) {
                found.add(name);
            }
            String text = new String(content, StandardCharsets.ISO_8859_1);
            SECRETS.stream().filter(text::contains).forEach(secret -> found.add(name + " holds " + secret));
            if (entry.getName().endsWith(".jar")) {
                search(name, new ByteArrayInputStream(content), found);
            }
        }
    }
}
