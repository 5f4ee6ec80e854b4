package org.partnershipportal.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked example of docs/api.md is right. */
class WebhookSignatureTest {
    @Test
    void theDocumentedExampleHolds() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "api.md"));
        String secret = value(page, "secret");
        long timestamp = Long.parseLong(value(page, "timestamp"));
        String body = value(page, "body");
        assertThat(body).contains("\"type\":\"referral.changed\"");
        assertThat(WebhookSignature.of(List.of(secret), timestamp, body)).isEqualTo("v1=" + value(page, "signature"));
        assertThat(WebhookSignature.of(List.of(secret), timestamp + 1, body))
                .isNotEqualTo("v1=" + value(page, "signature"));
    }

    @Test
    void whileTwoSecretsCountThereAreTwoSignatures() {
        String both = WebhookSignature.of(List.of("new", "old"), 1, "{}");
        assertThat(both.split(",", -1))
                .containsExactly(
                        WebhookSignature.of(List.of("new"), 1, "{}"), WebhookSignature.of(List.of("old"), 1, "{}"));
    }

    private static String value(String page, String name) {
        Matcher line =
                Pattern.compile("^" + name + "='(.*)'$", Pattern.MULTILINE).matcher(page);
        assertThat(line.find()).as(name + " in docs/api.md").isTrue();
        return line.group(1);
    }
}
