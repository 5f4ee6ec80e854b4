package org.partnershipportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void gives_the_text_under_a_key() {
        assertThat(Messages.text("common.back")).isEqualTo("Back");
    }

    @Test
    void fills_values_in() {
        assertThat(Messages.text("jakarta.faces.component.UIInput.REQUIRED", "a date"))
                .isEqualTo("Enter a date");
    }

    @Test
    void knows_which_keys_there_are() {
        assertThat(Messages.has("common.back")).isTrue();
        assertThat(Messages.has("common.nothing")).isFalse();
        assertThatThrownBy(() -> Messages.text("common.nothing")).isInstanceOf(MissingResourceException.class);
    }
}
