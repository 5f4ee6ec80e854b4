package org.partnershipportal.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;

/** What is kept of what was typed into a report. */
class ReportTextTest {
    @Test
    void onlyWhatBelongsToAReportIsKept() {
        assertThat(ReportText.of(Map.of(
                                "summary", " A good year.\n\nMostly. ",
                                "why_tel_01", "Fewer people",
                                "title_20", "Bins",
                                "title_21", "one too many",
                                "why_TEL_01", "not a name",
                                "done_1", "  ",
                                "version", "3"))
                        .typed())
                .containsOnly(
                        Map.entry("summary", "A good year.\n\nMostly."),
                        Map.entry("why_tel_01", "Fewer people"),
                        Map.entry("title_20", "Bins"));
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtItsField() {
        assertThatThrownBy(() -> ReportText.of(Map.of("why_tel_01", "x".repeat(2_001))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems().get(0).field()).isEqualTo("why_tel_01"));
        assertThat(ReportText.of(Map.of("summary", "x".repeat(5_000))).summary())
                .hasSize(5_000);
        Map<String, String> all = new HashMap<>();
        for (int promise = 10; promise < 60; promise++) {
            all.put("why_tel_" + promise, "x".repeat(2_000));
        }
        assertThatThrownBy(() -> ReportText.of(all)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void thereIsRoomForOneConsultationMore() {
        assertThat(new ReportText(Map.of()).rooms()).isEqualTo(1);
        ReportText text = new ReportText(Map.of("said_3", "More buses", "link_1", "https://example.org/"));
        assertThat(text.rooms()).isEqualTo(4);
        assertThat(text.told()).containsExactly(1, 3);
        assertThat(new ReportText(Map.of("said_20", "x")).rooms()).isEqualTo(20);
    }
}
