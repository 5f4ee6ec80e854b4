package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.tenancy.Asker;

/** Files with figures are taken in whole or not at all, by the checks of the form. */
class ReturnFileIT {
    private static final String TODAY = "2026-10-05";
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);
    private static final String HEADER = "month,figure,number,why_empty\n";

    @BeforeAll
    static void found() {
        Database.use("return_files");
        Westmark.found();
        UUID first = Standards.publish("First", "2026-01-01");
        Returns.promise(first, "TEL-02", Measure.CALLS_ABANDONED, "'AT_MOST', 5, 'PERCENT', null");
        Returns.promise(first, "VIS-01", Measure.WAITING_TIME, "'AT_MOST', 10, 'MINUTES', 90");
        Returns.adopt(Westmark.ALDER, first, "2026-04-01");
        Returns.adopt(Westmark.COVE, first, "2026-04-01");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void severalMonthsAreTakenAndWhatDiffersIsCorrected() {
        TakenFile taken =
                take(ALDER, month("2026-07", "100", "4", "30", "25") + month("2026-08", "110", "5", "", ""), null);
        assertThat(taken.submitted()).containsExactly(JULY, AUGUST);
        assertThat(Returns.figures(Westmark.ALDER))
                .containsExactly("2026-07 TEL-02 100 4", "2026-07 VIS-01 30 25", "2026-08 TEL-02 110 5");
        assertThatThrownBy(() -> take(ALDER, month("2026-07", "100", "3", "30", "25"), null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("reason"));
        assertThat(Returns.rows("select gaps::text from monthly_return order by tenant_id, month"))
                .as("two figures of August are not known")
                .containsExactly("0", "2");
        TakenFile again = take(
                ALDER,
                month("2026-07", "100", "3", "30", "25") + month("2026-08", "110", "5", "", ""),
                "One was counted twice");
        assertThat(again.corrected()).containsExactly(JULY);
        assertThat(again.unchanged()).containsExactly(AUGUST);
        assertThat(Returns.figures(Westmark.ALDER)).contains("2026-07 TEL-02 100 3");
        assertThat(problems(ALDER, "2026-11-04", month("2026-07", "100", "2", "30", "25")))
                .as("locked")
                .containsExactly("2 month error.returns.LOCKED");
    }

    @Test
    void nothingIsHalfTaken() {
        String right = month("2026-07", "100", "4", "30", "25");
        assertThat(problems(right + month("2026-08", "100", "4", "30", "31")))
                .containsExactly("9 number error.returns.part");
        assertThat(
                        problems(
                                right
                                        + "2026-08,calls_offered,\"12,5\",\n2026-08,calls_abandoned,-1,\n2026-08,visitors,\"1,234\",\n"))
                .containsExactly(
                        "6 number error.returns.comma",
                        "6  error.returns.file.lacks",
                        "7 number error.returns.negative",
                        "8 number error.returns.comma");
        assertThat(problems(right + "2026-07,visitors,31,\n")).containsExactly("6 figure error.returns.file.twice");
        assertThat(problems(right + "2026-10,visitors,31,\n")).containsExactly("6 month error.returns.NOT_OVER");
        assertThat(problems(right + "2026-03,visitors,31,\n2026-03,calls_offered,31,\n"))
                .as("once a month")
                .containsExactly("6 month error.returns.NOT_ASKED");
        assertThat(problems(right + "08/2026,visitors,31,\n")).containsExactly("6 month error.returns.file.month");
        assertThat(problems(right + "2026-07,letters,31,\n")).containsExactly("6 figure error.returns.file.figure");
        assertThat(problems(right.replace("25,", "25,later"))).containsExactly("5 why_empty error.returns.file.both");
        assertThat(problems(right.replace("25,", ",because"))).containsExactly("5 why_empty error.returns.file.why");
        assertThat(problems(right.replace("25,", ",no_channel"))).containsExactly("5 number error.returns.no-channel");
        assertThat(problems(right + month("2026-08", "5000", "4", "30", "25")))
                .as("compared with the month before in the same file")
                .containsExactly("6 number error.returns.jump");
        assertThat(Returns.figures(Westmark.COVE)).isEmpty();
        assertThat(Returns.view(TODAY, COVE, JULY).standing()).isEqualTo(ReturnStanding.MISSING);
    }

    private static String month(String month, String offered, String abandoned, String visitors, String seen) {
        return month + ",calls_offered," + offered + ",\n"
                + month + ",calls_abandoned," + abandoned + ",\n"
                + month + ",visitors," + visitors + (visitors.isEmpty() ? ",not_counted\n" : ",\n")
                + month + ",visitors_seen_in_time_10_minutes," + seen + (seen.isEmpty() ? ",not_counted\n" : ",\n");
    }

    private static List<String> problems(String rows) {
        return problems(COVE, TODAY, rows);
    }

    private static List<String> problems(Asker who, String day, String rows) {
        ReturnFileRefused refused =
                catchThrowableOfType(ReturnFileRefused.class, () -> take(day, who, rows, "A reason"));
        return refused.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.key())
                .toList();
    }

    private static TakenFile take(Asker who, String rows, @Nullable String reason) {
        return take(TODAY, who, rows, reason);
    }

    private static TakenFile take(String day, Asker who, String rows, @Nullable String reason) {
        byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return Returns.at(day, who, w -> w.get(ReturnFileService.class).take(bytes, false, reason));
    }
}
