package org.partnershipportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;

class FormKeyTest {
    private static final String SENT = "5f0c5a52-94f8-4b0d-9f0b-2f1d3a3f7c11";

    @Test
    void whatIsSentTwiceIsOneWishAndSomethingElseAnother() {
        assertThat(sent(SENT).of("A hole", null)).isEqualTo(sent(SENT).of("A hole", null));
        assertThat(sent(SENT).of("A hole", null)).isNotEqualTo(sent(SENT).of("A deeper hole", null));
        assertThat(sent(SENT).secret("A hole")).isEqualTo(sent(SENT).secret("A hole"));
        assertThat(sent(SENT).secret("A hole")).isNotEqualTo(sent(null).secret("A hole"));
    }

    @Test
    void aFreshOneStaysWhileThePageIsMade() {
        FormKey fresh = sent(null);
        assertThat(fresh.getValue()).isEqualTo(fresh.getValue());
    }

    @Test
    void whatCanBeNoKeyIsRefused() {
        assertThatThrownBy(() -> sent("1").getValue()).isInstanceOf(NotFoundException.class);
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container in a unit test
    private static FormKey sent(@Nullable String key) {
        FormKey form = new FormKey();
        form.request = HttpServletRequest.class.cast(Proxy.newProxyInstance(
                FormKeyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> key));
        return form;
    }
}
