package org.partnershipportal.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.standard.MeasuredBy;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** What is published, when, and what it adds up to; what is not published tells nobody anything. */
class PublishedPerformanceIT {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Period SPRING = Period.of(PeriodKind.QUARTER, MAY);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 30);

    private static UUID version;

    @BeforeAll
    static void found() {
        Database.use("performance");
        Westmark.found();
        version = Standards.publish("Common standard", "2026-04-01");
        Standards.promise(version, "TEL-01", "PHONE", 1, "'AT_MOST', 20, 'SECONDS', 90");
        Standards.promise(version, "TEL-02", "PHONE", 2, "'AT_MOST', 5, 'PERCENT', null");
        Standards.promise(version, "LET-01", "LETTER", 3, "'AT_MOST', 5, 'WORKING_DAYS', null");
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH, Westmark.COUNTY)) {
            Standards.plant("insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name,"
                    + " signatory_role, recorded_by) values (gen_random_uuid(), '" + body + "', '" + version
                    + "', '2026-04-01', 'A Chief', 'Chief executive', 'system:test')");
        }
        put(Westmark.ALDER, "TEL-01", MAY, 100, 95);
        put(Westmark.ALDER, "TEL-01", JUNE, 100, 91);
        put(Westmark.BIRCH, "TEL-01", MAY, 50, 30);
        put(Westmark.BIRCH, "TEL-01", JUNE, 4, 4);
        put(Westmark.BIRCH, "TEL-02", MAY, 0, 0);
        put(Westmark.ALDER, "TEL-02", MAY, 200, 10);
        put(Westmark.ALDER, "TEL-01", JULY, 10, 1);
        publish(LocalDate.of(2026, 8, 5));
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    /** July is over for five days, and nobody reads it yet. */
    @Test
    void aMonthIsPublicThirtyDaysAfterItsEnd() {
        PromisePerformanceView view = promise("TEL-01", Period.of(PeriodKind.MONTH, JULY), null);
        assertThat(view.latest()).isEqualTo(JUNE);
        assertThat(view.bodies()).isEmpty();
        assertThat(own(Westmark.ALDER, Period.of(PeriodKind.MONTH, JULY)).lines())
                .filteredOn(line -> line.promise().code().equals("TEL-01"))
                .extracting(line -> line.now().cases())
                .as("its own people do")
                .containsExactly(10L);
    }

    @Test
    void whatIsHiddenIsInNoSum() {
        PromiseLine line = line(overview(SPRING, null), "TEL-01");
        assertThat(line.now()).isEqualTo(new Tally(4, 1, 250, 216));
        assertThat(line.now().percentage().orElseThrow()).isEqualByComparingTo("86.40");
        assertThat(line.getGap().orElseThrow()).isEqualByComparingTo("-3.60");
        assertThat(line.bodies()).isEqualTo(2);
        assertThat(line.keeping()).isEqualTo(1);
        assertThat(line.expected()).isEqualTo(3);
        assertThat(line.getMissing()).as("the county handed nothing in").isEqualTo(1);
        PromisePerformanceView june = promise("TEL-01", Period.of(PeriodKind.MONTH, JUNE), null);
        assertThat(june.bodies())
                .extracting(body -> body.slug() + " " + body.getStanding())
                .containsExactly("alder KEPT", "birch FEW");
        assertThat(june.missing()).containsExactly("Westmark County Council");
    }

    @Test
    void noCaseIsNoPercentage() {
        PromiseLine birch = line(overview(Period.of(PeriodKind.MONTH, MAY), "birch"), "TEL-02");
        assertThat(birch.getStanding()).isEqualTo(Standing.NONE);
        assertThat(birch.now().percentage()).isEmpty();
        PromiseLine all = line(overview(Period.of(PeriodKind.MONTH, MAY), null), "TEL-02");
        assertThat(all.bodies()).as("of who had calls").isEqualTo(1);
        assertThat(all.keeping()).isEqualTo(1);
        assertThat(line(overview(SPRING, "birch"), "LET-01").getStanding()).isEqualTo(Standing.MISSING);
    }

    @Test
    void aTrendHasEveryMonthAndGapsWhereNothingIsKnown() {
        List<TrendPoint> trend =
                promise("TEL-01", Period.of(PeriodKind.MONTH, JUNE), "alder").trend();
        assertThat(trend)
                .extracting(point -> point.period() + " "
                        + point.getPercentage().map(Object::toString).orElse("-"))
                .as("since it is promised")
                .containsExactly("April 2026 -", "May 2026 95.00", "June 2026 91.00");
        assertThat(trend.get(0).getStanding()).isEqualTo(Standing.MISSING);
        assertThatThrownBy(() -> promise("TEL-77", SPRING, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> promise("TEL-01", SPRING, "nobody")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCorrectionIsPublishedWithItsDay() {
        LocalDate day = LocalDate.of(2026, 8, 20);
        put(Westmark.COUNTY, "LET-01", MAY, 20, 20);
        publish(day);
        assertThat(figure("westmark", "LET-01").correctedOn()).isNull();
        put(Westmark.COUNTY, "LET-01", MAY, 20, 19);
        publish(day.plusDays(1));
        assertThat(figure("westmark", "LET-01").correctedOn()).isEqualTo(day.plusDays(1));
        publish(day.plusDays(2));
        assertThat(figure("westmark", "LET-01").correctedOn())
                .as("unchanged since")
                .isEqualTo(day.plusDays(1));
        assertThat(figure("westmark", "LET-01").tally()).isEqualTo(new Tally(1, 0, 20, 19));
    }

    @Test
    void othersFiguresAreReadOnlyOncePublished() {
        assertThat(own(Westmark.BIRCH, Period.of(PeriodKind.MONTH, JULY)).lines())
                .extracting(PromiseLine::now)
                .containsOnly(Tally.UNKNOWN);
    }

    @Test
    void theDatabaseJudgesAlike() throws SQLException {
        try (Connection superuser = Database.current().superuser();
                PreparedStatement ask = superuser.prepareStatement("select portal.is_kept(?, ?, ?, ?, ?, ?)")) {
            for (KeptCase one : KeptCase.all()) {
                ask.setString(
                        1,
                        one.target().bound() == null
                                ? null
                                : one.target().bound().name());
                ask.setString(
                        2,
                        one.target().unit() == null ? null : one.target().unit().name());
                ask.setObject(3, one.target().amount());
                ask.setObject(4, one.target().percent());
                ask.setLong(5, one.cases());
                ask.setLong(6, one.hits());
                try (ResultSet rows = ask.executeQuery()) {
                    rows.next();
                    boolean kept = rows.getBoolean(1);
                    assertThat(rows.wasNull() ? null : kept)
                            .as(one.name())
                            .isEqualTo(one.kept().orElse(null));
                }
            }
        }
    }

    private static void put(UUID body, String code, YearMonth month, int cases, int hits) {
        Figure figure = new Figure(Standards.id(version, code), month, cases, hits, null);
        Wiring.as(Westmark.staff(body), w -> {
            w.get(PromiseFigures.class).put(body, MeasuredBy.RETURN, List.of(figure));
            return true;
        });
    }

    private static void publish(LocalDate day) {
        for (UUID body : List.of(Westmark.ALDER, Westmark.BIRCH, Westmark.COUNTY)) {
            Wiring.at(
                    clock(day),
                    Asker.member(body, "system:performance"),
                    w -> w.get(FigurePublication.class).publish());
        }
    }

    private static OverviewView overview(Period period, @Nullable String body) {
        return Wiring.at(
                clock(LATER),
                Asker.ANYBODY,
                w -> w.get(PerformanceService.class).overview(period, body));
    }

    private static OverviewView own(UUID body, Period period) {
        return Wiring.at(
                clock(LATER),
                Westmark.staff(body),
                w -> w.get(OwnPerformanceService.class).overview(period));
    }

    private static PromisePerformanceView promise(String code, Period period, @Nullable String body) {
        return Wiring.at(
                clock(LATER),
                Asker.ANYBODY,
                w -> w.get(PerformanceService.class).promise(code, period, body));
    }

    private static MonthFigure figure(String body, String code) {
        FigureSearch search = new FigureSearch(body, code, MAY, MAY, 1);
        return Wiring.at(
                        clock(LATER),
                        Asker.ANYBODY,
                        w -> w.get(PerformanceService.class).figures(search))
                .get(0);
    }

    private static PromiseLine line(OverviewView view, String code) {
        return view.lines().stream()
                .filter(line -> line.promise().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(10, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
