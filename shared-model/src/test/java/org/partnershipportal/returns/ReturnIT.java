package org.partnershipportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.standard.Measure;
import org.partnershipportal.tenancy.Asker;

/** Months are begun, handed in, corrected and locked, and become figures of the promises that were kept on their first day. */
class ReturnIT {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String IN_TIME = "2026-10-05";
    private static final String LATE = "2026-10-20";
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker COVE = Westmark.staff(Westmark.COVE);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker TRUST = Westmark.staff(Westmark.TRUST);

    private static UUID first;

    @BeforeAll
    static void found() {
        Database.use("returns");
        Westmark.found();
        first = Standards.publish("First", "2026-01-01");
        Returns.promise(first, "TEL-01", Measure.CALL_ANSWER_TIME, "'AT_MOST', 20, 'SECONDS', 90");
        Returns.promise(first, "TEL-02", Measure.CALLS_ABANDONED, "'AT_MOST', 5, 'PERCENT', null");
        UUID second = Standards.publish("Second", "2026-09-15");
        Returns.promise(second, "TEL-01", Measure.CALL_ANSWER_TIME, "'AT_MOST', 15, 'SECONDS', 90");
        Returns.adopt(Westmark.ALDER, first, "2026-01-01");
        Returns.adopt(Westmark.BIRCH, first, "2026-08-17");
        Returns.adopt(Westmark.COVE, first, "2026-01-01");
        Returns.adopt(Westmark.COVE, second, "2026-02-01");
        Returns.adopt(Westmark.TRUST, first, "2026-01-01");
        Standards.plant("update organisation set kind = 'VOLUNTARY' where id = '" + Westmark.TRUST + "'");
        Standards.plant("insert into local_promise (id, tenant_id, promise_id, kind, reason, holds_from, set_by)"
                + " select gen_random_uuid(), '" + Westmark.TRUST
                + "', id, 'NOT_APPLICABLE', 'None', '2026-01-01', 'test'"
                + " from promise where version_id = '" + first + "'");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aDraftKeepsWhatWasTypedAndTheSecondOneIsTold() {
        Map<String, String> half = Map.of("calls_offered", "about 200", "why_phone", "LATER", "unknown", "x");
        int version = save(0, half);
        assertThat(Returns.view(IN_TIME, ALDER, SEPTEMBER).typed())
                .as("right or wrong, and nothing that is not asked")
                .isEqualTo(Map.of("calls_offered", "about 200", "why_phone", "LATER"));
        assertThatThrownBy(() -> save(0, half)).isInstanceOf(StaleVersionException.class);
        assertThat(save(version, Map.of("calls_offered", "200"))).isEqualTo(2);
        assertThatThrownBy(() -> save(version, half)).isInstanceOf(StaleVersionException.class);
        assertThat(Returns.view(IN_TIME, ALDER, SEPTEMBER).typed()).isEqualTo(Map.of("calls_offered", "200"));
        assertThatThrownBy(() -> Returns.at(IN_TIME, ALDER, w -> {
                    w.get(ReturnService.class).submit(SEPTEMBER, 1, Returns.calls(200, 180, 8), false);
                    return true;
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(Returns.figures(Westmark.ALDER)).noneMatch(figure -> figure.startsWith("2026-09"));
    }

    private static int save(int version, Map<String, String> typed) {
        return Returns.at(IN_TIME, ALDER, w -> w.get(ReturnService.class).save(SEPTEMBER, version, typed));
    }

    @Test
    void handedInFiguresAreCorrectedWithAReasonAndNothingIsLost() {
        Returns.submit(IN_TIME, ALDER, AUGUST, Returns.calls(200, 180, 8));
        assertThat(Returns.figures(Westmark.ALDER)).contains("2026-08 TEL-01 200 180", "2026-08 TEL-02 200 8");
        ReturnView handed = Returns.view(IN_TIME, ALDER, AUGUST);
        assertThat(handed.standing()).isEqualTo(ReturnStanding.SUBMITTED);
        assertThat(handed.locks()).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThatThrownBy(() -> Returns.submit(IN_TIME, ALDER, AUGUST, Returns.calls(1, 1, 0)))
                .as("a month twice")
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.returns.handed-in"));
        assertThatThrownBy(() -> correct(IN_TIME, 1, Returns.calls(200, 170, 8), " "))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.returns.reason"));
        assertThatThrownBy(() -> correct(IN_TIME, 1, Returns.calls(200, 195, 8), "Counted again"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.key()).isEqualTo("error.returns.CALLS_OFFERED.together"));
        assertThatThrownBy(() -> correct(IN_TIME, 1, Map.of("why_phone", "LATER"), "We do not know"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.returns.taken-away"));
        assertThat(correct(IN_TIME, 1, Returns.calls(200, 180, 8), null))
                .as("the same again")
                .isZero();
        assertThat(correct(IN_TIME, 1, Returns.calls(200, 170, 8), "One line was counted twice"))
                .isOne();
        assertThatThrownBy(() -> correct(IN_TIME, 1, Returns.calls(200, 160, 8), "And again"))
                .as("the second one is told")
                .isInstanceOf(StaleVersionException.class);
        assertThat(correct("2026-11-04", 2, Returns.calls(200, 165, 9), "The supplier wrote again"))
                .isEqualTo(2);
        assertThat(Returns.figures(Westmark.ALDER)).contains("2026-08 TEL-01 200 165", "2026-08 TEL-02 200 9");
        ReturnView locked = Returns.view("2026-11-04", ALDER, AUGUST);
        assertThat(locked.standing()).isEqualTo(ReturnStanding.LOCKED);
        assertThat(locked.corrections())
                .extracting(row -> row.field().line() + " " + row.before().value() + " "
                        + row.after().value() + " " + row.isLate() + " " + row.reason())
                .containsExactly(
                        "CALLS_ABANDONED 8 9 true The supplier wrote again",
                        "CALLS_ANSWERED_IN_TIME 170 165 true The supplier wrote again",
                        "CALLS_ANSWERED_IN_TIME 180 170 false One line was counted twice");
    }

    private static int correct(String day, int version, Map<String, String> typed, String reason) {
        return Returns.at(day, ALDER, w -> w.get(ReturnService.class).correct(AUGUST, version, typed, false, reason));
    }

    @Test
    void whatIsNotKnownIsMissingAndComesLater() {
        YearMonth july = YearMonth.of(2026, 7);
        Map<String, String> some = Map.of("calls_offered", "0", "calls_abandoned", "0", "why_phone", "LATER");
        Returns.submit(IN_TIME, ALDER, july, some);
        assertThat(Returns.figures(Westmark.ALDER))
                .as("none is known to be none; what is not known has no figure")
                .contains("2026-07 TEL-02 0 0")
                .noneMatch(figure -> figure.startsWith("2026-07 TEL-01"));
        assertThat(row(july).gaps()).isOne();
        Returns.at(
                IN_TIME,
                ALDER,
                w -> w.get(ReturnService.class).correct(july, 1, Returns.calls(0, 0, 0), false, "It has come"));
        assertThat(Returns.figures(Westmark.ALDER)).contains("2026-07 TEL-01 0 0");
        assertThat(row(july).gaps()).isZero();
    }

    private static MonthRow row(YearMonth month) {
        return Returns.at(IN_TIME, ALDER, w -> w.get(ReturnService.class).months(month))
                .get(0);
    }

    @Test
    void onlyMonthsThatAreOverAndOfWhichSomethingIsAsked() {
        assertThat(Returns.view("2026-09-30", BIRCH, SEPTEMBER).standing()).isEqualTo(ReturnStanding.NOT_OVER);
        assertThat(Returns.view("2026-10-01", BIRCH, SEPTEMBER).standing()).isEqualTo(ReturnStanding.DUE);
        assertThat(Returns.view("2026-10-14", BIRCH, SEPTEMBER).standing()).isEqualTo(ReturnStanding.DUE);
        assertThat(Returns.view("2026-10-15", BIRCH, SEPTEMBER).standing()).isEqualTo(ReturnStanding.MISSING);
        assertThat(Returns.view(LATE, BIRCH, AUGUST).standing())
                .as("adopted on 17 August")
                .isEqualTo(ReturnStanding.NOT_ASKED);
        assertThatThrownBy(() -> Returns.submit("2026-10-20", BIRCH, OCTOBER, Returns.calls(9, 9, 0)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.returns.NOT_OVER"));
        assertThatThrownBy(() -> Returns.submit(LATE, BIRCH, AUGUST, Returns.calls(9, 9, 0)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.returns.NOT_ASKED"));
        assertThat(months(BIRCH)).extracting(MonthRow::month).containsExactly(SEPTEMBER);
        assertThat(months(COUNTY)).as("keeps no standard").isEmpty();
        assertThat(months(TRUST)).as("of its promises none applies").isEmpty();
    }

    private static List<MonthRow> months(Asker who) {
        return Returns.at(LATE, who, w -> w.get(ReturnService.class).months(null));
    }

    @Test
    void aMonthInWhichTheVersionChangesCountsByTheOneOfItsFirstDay() {
        assertThat(Returns.view(IN_TIME, COVE, SEPTEMBER).fields())
                .extracting(ReturnField::code)
                .contains("calls_answered_in_time_20_seconds");
        assertThat(Returns.view("2026-11-05", COVE, OCTOBER).fields())
                .extracting(ReturnField::code)
                .containsExactly("calls_offered", "calls_answered_in_time_15_seconds");
        Returns.submit(IN_TIME, COVE, SEPTEMBER, Returns.calls(100, 90, 4));
        assertThat(Returns.rows("select v.name from promise_figure f join promise p on p.id = f.promise_id"
                        + " join standard_version v on v.id = p.version_id where f.tenant_id = '" + Westmark.COVE
                        + "' and p.code = 'TEL-01'"))
                .containsExactly("First");
    }

    @Test
    void whoPromisesMoreHandsInBothNumbers() {
        YearMonth june = YearMonth.of(2026, 6);
        Standards.plant(
                "insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, ends_on,"
                        + " set_by) values (gen_random_uuid(), '" + Westmark.COVE + "', '"
                        + Standards.id(first, "TEL-01")
                        + "', 'STRICTER', 10, 90, '2026-06-01', '2026-07-01', 'test')");
        Map<String, String> typed = Returns.calls(100, 90, 4);
        typed.put("calls_answered_in_time_10_seconds", "70");
        Returns.submit(IN_TIME, COVE, june, typed);
        assertThat(Returns.figures(Westmark.COVE)).contains("2026-06 TEL-01 100 90 70", "2026-06 TEL-02 100 4");
    }

    @Test
    void whatIsPublishedIsLocked() {
        YearMonth may = YearMonth.of(2026, 5);
        Returns.submit(IN_TIME, COVE, may, Returns.calls(100, 90, 4));
        assertThat(Returns.view(IN_TIME, COVE, may).standing()).isEqualTo(ReturnStanding.SUBMITTED);
        Standards.plant(
                "insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on) values ('"
                        + Westmark.COVE + "', '" + Standards.id(first, "TEL-01")
                        + "', '2026-05-01', 100, 90, '2026-10-05')");
        assertThat(Returns.view(IN_TIME, COVE, may).standing()).isEqualTo(ReturnStanding.LOCKED);
    }
}
