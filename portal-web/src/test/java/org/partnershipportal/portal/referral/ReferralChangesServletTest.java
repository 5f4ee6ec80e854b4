package org.partnershipportal.portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.common.NotFoundException;

class ReferralChangesServletTest {
    @Test
    void readsAMoment() {
        assertThat(ReferralChangesServlet.moment("2026-03-01T10:00:00Z"))
                .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z", "yesterday", ""})
    void refusesOneForWhichThereIsNoRoom(String since) {
        assertThatThrownBy(() -> ReferralChangesServlet.moment(since)).isInstanceOf(NotFoundException.class);
    }
}
