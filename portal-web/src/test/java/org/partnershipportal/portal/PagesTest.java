package org.partnershipportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipportal.web.page.PageLinter;

class PagesTest {

    @Test
    void pages_and_texts_keep_the_rules() {
        assertThat(PageLinter.ofThisModule().findings()).isEmpty();
    }
}
