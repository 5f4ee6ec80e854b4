package org.partnershipportal.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;

class AnalyticsPeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "THIS_MONTH, 2026-11-01, 2026-11-30",
        "LAST_MONTH, 2026-10-01, 2026-10-31",
        "THIS_QUARTER, 2026-10-01, 2026-12-31",
        "LAST_QUARTER, 2026-07-01, 2026-09-30",
        "anything, 2026-11-01, 2026-11-30"
    })
    void aChoiceIsAPeriod(String choice, LocalDate first, LocalDate last) {
        assertThat(AnalyticsPeriod.of(choice, "x", "y", TODAY)).isEqualTo(new AnalyticsPeriod(first, last));
    }

    @Test
    void daysCountWholeInLondon() {
        AnalyticsPeriod summer = AnalyticsPeriod.of("DAYS", " 2026-07-01", "2026-07-02", TODAY);
        assertThat(summer.begins()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(summer.ends()).isEqualTo(Instant.parse("2026-07-02T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-07-01, from",
                "1 July, 2026-07-01, from",
                "2026-07-02, 2026-07-01, until",
                "2026-07-01, 2026-11-23, until",
                "2019-12-31, 2026-07-01, from",
                "2024-01-01, 2026-07-01, until"
            })
    void wrongDaysAreSaidAtTheirField(String from, String until, String field) {
        assertThatThrownBy(() -> AnalyticsPeriod.of("DAYS", from, until, TODAY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).extracting(Problem::field).containsExactly(field));
    }

    @Property
    void sharesLieBetweenNothingAndAll(@ForAll @IntRange(max = 1000) int part, @ForAll @IntRange(max = 1000) int rest) {
        Integer percent = Shares.percent(part, (long) part + rest);
        if (part + rest == 0) {
            assertThat(percent).isNull();
        } else {
            assertThat(percent).isBetween(0, 100);
        }
    }

    @Test
    void noContactsGiveNoShare() {
        assertThat(new ContactsRow("Alder", 0, 0, 0, 0).resolvedPercent()).isNull();
        assertThat(new ContactsRow("Alder", 3, 2, 0, 0).resolvedPercent()).isEqualTo(67);
    }
}
