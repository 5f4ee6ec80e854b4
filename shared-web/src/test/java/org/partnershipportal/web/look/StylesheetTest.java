package org.partnershipportal.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private final Asset stylesheet = Asset.load("portal.css", "text/css");

    @Test
    void is_small_enough_for_a_slow_telephone() {
        assertThat(stylesheet.bytes(true)).hasSizeLessThan(15_000);
    }

    @Test
    void carries_no_mark_of_the_government() {
        assertThat(new String(stylesheet.bytes(false), StandardCharsets.UTF_8))
                .doesNotContain("GDS Transport")
                .doesNotContain("crown")
                .doesNotContain("url(")
                .contains(".govuk-button");
    }

    @Test
    void is_addressed_by_its_content() {
        assertThat(stylesheet.address()).matches("/look/portal\\.css\\?v=[0-9a-f]{12}");
    }
}
