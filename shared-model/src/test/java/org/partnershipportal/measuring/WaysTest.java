package org.partnershipportal.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.standard.PromiseChannel;

class WaysTest {
    @ParameterizedTest
    @CsvSource({
        "ALL, CALL_BACK_TIME, true",
        "PHONE, CALL_BACK_TIME, false",
        "PHONE, SETTLED_IN_TIME, true",
        "PHONE, REPLY_TIME, false",
        "WEB, REPLY_TIME, true",
        "WEB, REFERRAL_ANSWER_TIME, false",
        "REFERRAL, REFERRAL_ANSWER_TIME, true",
        "REFERRAL, SETTLED_IN_TIME, false",
        "COMPLAINT, COMPLAINTS_RECORDED, true",
        "COMPLAINT, SETTLED_IN_TIME, false",
        "INFORMATION_REQUEST, INFORMATION_ANSWER_TIME, true",
        "INFORMATION_REQUEST, SETTLED_IN_TIME, false",
        "VOICEMAIL, SETTLED_IN_TIME, false"
    })
    void aPromiseHasAFigureWhereThePortalSeesWhatItAsks(PromiseChannel channel, Measure measure, boolean seen) {
        assertThat(Ways.isSeen(channel, measure)).isEqualTo(seen);
    }

    @Test
    void aPromiseForAWayIsForWhatCameThatWay() {
        assertThat(Ways.takes(PromiseChannel.WEB, "ONLINE")).isTrue();
        assertThat(Ways.takes(PromiseChannel.WEB, "MACHINE")).isTrue();
        assertThat(Ways.takes(PromiseChannel.WEB, "PHONE")).isFalse();
        assertThat(Ways.takes(PromiseChannel.LETTER, "LETTER")).isTrue();
        assertThat(Ways.takes(PromiseChannel.LETTER, null)).isFalse();
        assertThat(Ways.takes(PromiseChannel.ALL, null)).isTrue();
    }
}
