package org.partnershipportal.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.Strictness;
import org.partnershipportal.standard.StrictnessCase;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** A body adopts the standard, promises more and never less, and everybody reads its charter. */
class CharterIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final Asker TRUST = Westmark.staff(Westmark.TRUST);

    private static UUID version;

    @BeforeAll
    static void found() {
        Database.use("charter");
        Westmark.found();
        Standards.plant("update organisation set kind = 'VOLUNTARY' where id = '" + Westmark.TRUST + "'");
        version = Standards.publish("Common standard", "2026-04-01");
        Standards.promise(version, "TEL-01", "PHONE", 1, "'AT_MOST', 20, 'SECONDS', 90");
        Standards.promise(version, "TEL-02", "PHONE", 2, "null, null, null, null");
        Standards.promise(version, "LET-01", "LETTER", 3, "'AT_MOST', 5, 'WORKING_DAYS', null");
        Standards.promise(version, "CMP-01", "COMPLAINT", 4, "'AT_LEAST', 80, 'PERCENT', null");
        Standards.promise(version, "CMP-02", "COMPLAINT", 5, "'AT_LEAST', 12, 'TIMES', null");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aCharterShowsWhatABodyKeepsAndPromisesMore() {
        assertThat(charter("alder", TODAY).isAdopted()).isFalse();
        adopt(ALDER, version);
        adopt(ALDER, version);
        local(ALDER, service -> service.promise(Standards.id(version, "TEL-01"), 10, null, TODAY.plusDays(3)));
        assertThat(line("alder", "TEL-01", TODAY).isStricter()).as("not yet").isFalse();
        CharterLine line = line("alder", "TEL-01", TODAY.plusDays(3));
        assertThat(line.isStricter()).isTrue();
        assertThat(line.target().amount()).isEqualTo(10);
        assertThat(line.target().percent()).as("as the standard").isEqualTo(90);

        local(ALDER, service -> service.promise(Standards.id(version, "TEL-01"), 8, 95, TODAY.plusDays(9)));
        assertThat(line("alder", "TEL-01", TODAY.plusDays(8)).target().amount()).isEqualTo(10);
        assertThat(line("alder", "TEL-01", TODAY.plusDays(9)).target().amount()).isEqualTo(8);
        local(ALDER, service -> service.promise(Standards.id(version, "TEL-01"), 8, 95, TODAY.plusDays(9)));
        assertThat(rows(ALDER)).as("pressed twice").hasSize(2);
        assertThatThrownBy(() -> local(
                        ALDER, service -> service.promise(Standards.id(version, "TEL-01"), 7, 95, TODAY.plusDays(9))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.local-promise.twice"));

        assertThat(headlines(Westmark.ALDER, TODAY.plusDays(9)))
                .extracting(row -> row.channel() + " " + row.target().amount() + " " + row.stricter())
                .containsExactlyInAnyOrder("PHONE 8 true", "LETTER 5 false", "COMPLAINT 80 false");
        LocalPromiseRow last = rows(ALDER).get(1);
        local(ALDER, service -> service.end(last.id()));
        assertThat(line("alder", "TEL-01", TODAY.plusDays(9)).isStricter())
                .as("taken back before it began")
                .isFalse();
        local(ALDER, service -> service.end(last.id()));
        assertThatThrownBy(() -> Wiring.at(clock(TODAY.plusDays(20)), ALDER, w -> {
                    w.get(LocalPromiseService.class).end(last.id());
                    return true;
                }))
                .as("over long since")
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() ->
                        local(BIRCH, service -> service.end(rows(ALDER).get(0).id())))
                .as("another body's")
                .isInstanceOf(BusinessException.class);
        CharterView charter = charter("alder", TODAY);
        assertThat(charter.signatoryRole()).isEqualTo("Chief executive");
        assertThat(bodies(TODAY)).extracting(CharterBodyRow::slug).contains("alder");
        assertThatThrownBy(() -> charter("nobody", TODAY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void lessIsRefusedWithTheReasonAndTheDatabaseWouldRefuseItToo() {
        adopt(BIRCH, version);
        refused("amount", "error.local-promise.LAXER_TARGET", "TEL-01", 30, null);
        refused("percent", "error.local-promise.LAXER_SHARE", "TEL-01", 10, 80);
        refused("amount", "error.local-promise.THE_SAME", "TEL-01", null, null);
        refused("amount", "error.local-promise.LAXER_TARGET", "CMP-01", 75, null);
        refused("amount", "error.local-promise.OTHER_KIND", "TEL-02", 5, null);
        refused("amount", "error.local-promise.THE_SAME", "TEL-02", null, null);
        refused("percent", "error.promise.percent", "TEL-01", 10, 101);
        refused("amount", "error.promise.amount", "TEL-01", -5, null);
        refused("amount", "error.promise.amount", "CMP-02", 100_001, null);
        refused("amount", "error.promise.amount", "CMP-01", 101, null);
        assertThatThrownBy(() -> local(BIRCH, service -> service.promise(UUID.randomUUID(), 1, null, TODAY)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("promise"));
        assertThatThrownBy(() -> local(
                        BIRCH,
                        service -> service.promise(Standards.id(version, "TEL-01"), 10, null, TODAY.minusDays(1))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("from"));
        assertThatThrownBy(() ->
                        local(BIRCH, service -> service.exempt(Standards.id(version, "TEL-01"), "Never", TODAY)))
                .hasMessage("error.local-promise.kind");
    }

    static List<StrictnessCase> cases() {
        return StrictnessCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDatabaseJudgesByTheSameTable(StrictnessCase one) {
        String code = "DBT-01";
        UUID other = Standards.publish("Of the case " + one.name(), "2020-01-" + day(one));
        String bound =
                one.standard().bound() == null ? "null" : "'" + one.standard().bound() + "'";
        String unit =
                one.standard().unit() == null ? "null" : "'" + one.standard().unit() + "'";
        Standards.promise(
                other,
                code,
                "PHONE",
                1,
                bound + ", " + one.standard().amount() + ", " + unit + ", "
                        + one.standard().percent());
        Standards.plant("insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name,"
                + " signatory_role, recorded_by) values (gen_random_uuid(), '" + Westmark.COVE + "', '" + other
                + "', '2020-01-01', 'A Chief', 'Chief executive', 'x')");
        String wish = "insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)"
                + " values (gen_random_uuid(), '" + Westmark.COVE + "', '" + Standards.id(other, code)
                + "', 'STRICTER', "
                + one.ownTarget() + ", " + one.ownPercent() + ", '2020-01-01', 'x')";
        if (one.judged() == Strictness.STRICTER) {
            Standards.plant(wish);
        } else {
            assertThatThrownBy(() -> Standards.plant(wish)).hasStackTraceContaining("never less");
        }
    }

    private static String day(StrictnessCase one) {
        return String.format("%02d", StrictnessCase.all().indexOf(one) + 1);
    }

    @Test
    void theDatabaseTakesNoMoreThanAHundredOfAHundred() {
        adopt(BIRCH, version);
        String wish = "insert into local_promise (id, tenant_id, promise_id, kind, target, holds_from, set_by) values"
                + " (gen_random_uuid(), '" + Westmark.BIRCH + "', '" + Standards.id(version, "CMP-01")
                + "', 'STRICTER', 800, '2027-01-01', 'x')";
        assertThatThrownBy(() -> Standards.plant(wish)).hasStackTraceContaining("a hundred at most");
    }

    @Test
    void aVoluntaryBodySaysWhatDoesNotApplyAndWhy() {
        adopt(TRUST, version);
        assertThatThrownBy(() -> local(TRUST, service -> service.exempt(Standards.id(version, "LET-01"), " ", TODAY)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("reason"));
        local(TRUST, service -> service.exempt(Standards.id(version, "LET-01"), "We get no letters.", TODAY));
        CharterView charter = charter("trust", TODAY);
        assertThat(charter.kept())
                .extracting(line -> line.promise().code())
                .containsExactly("TEL-01", "TEL-02", "CMP-01", "CMP-02");
        assertThat(charter.exempt())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).hasValue("We get no letters."));
        assertThat(headlines(Westmark.TRUST, TODAY))
                .extracting(HeadlineRow::channel)
                .doesNotContain(PromiseChannel.LETTER);
    }

    @Test
    void theDatabaseTellsWhoSignedToTheBodiesAlone() {
        String names = "select signatory_name, recorded_by from standard_adoption";
        assertThatThrownBy(() -> Database.sql(
                        "portal_web", Asker.ANYBODY, c -> c.createStatement().executeQuery(names)))
                .hasStackTraceContaining("permission denied");
        assertThatCode(() -> Database.sql(
                        "portal_web", ALDER, c -> c.createStatement().executeQuery(names)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsWrongWithAnAdoptionIsSaidAtItsField() {
        assertThatThrownBy(() -> Wiring.at(
                        clock(TODAY),
                        ALDER,
                        w -> w.get(AdoptionService.class).adopt(UUID.randomUUID(), TODAY.plusDays(1), " ", null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::field)
                                .containsExactly("version", "signedOn", "signatoryName", "signatoryRole"));
        assertThatThrownBy(() -> Wiring.at(
                        clock(TODAY),
                        ALDER,
                        w -> w.get(AdoptionService.class)
                                .adopt(version, LocalDate.of(2025, 3, 31), "A Chief", "Chief executive")))
                .as("a year and a day before it holds")
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo("signedOn");
                    assertThat(e.arguments()).containsExactly("1 April 2025");
                });
        List<AdopterRow> adopters = Wiring.at(
                clock(TODAY),
                Asker.steward("steward"),
                w -> w.get(AdopterService.class).adopters(UUID.randomUUID()));
        assertThat(adopters).isEmpty();
    }

    private static void refused(String field, String key, String code, Integer amount, Integer percent) {
        assertThatThrownBy(() ->
                        local(BIRCH, service -> service.promise(Standards.id(version, code), amount, percent, TODAY)))
                .as(code + " " + amount + " " + percent)
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.key()).isEqualTo(key);
                });
    }

    private static void adopt(Asker who, UUID what) {
        Wiring.at(
                clock(TODAY),
                who,
                w -> w.get(AdoptionService.class).adopt(what, TODAY.minusDays(30), "A Chief", "Chief executive"));
    }

    private static void local(Asker who, Consumer<LocalPromiseService> wish) {
        Wiring.at(clock(TODAY), who, w -> {
            wish.accept(w.get(LocalPromiseService.class));
            return true;
        });
    }

    private static List<LocalPromiseRow> rows(Asker who) {
        return Wiring.at(
                clock(TODAY),
                who,
                w -> w.get(LocalPromiseService.class)
                        .findView(version)
                        .orElseThrow()
                        .local());
    }

    private static CharterLine line(String slug, String code, LocalDate day) {
        return charter(slug, day).lines().stream()
                .filter(line -> line.promise().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CharterView charter(String slug, LocalDate day) {
        return Wiring.at(
                clock(day), Asker.ANYBODY, w -> w.get(CharterService.class).get(slug));
    }

    private static List<CharterBodyRow> bodies(LocalDate day) {
        return Wiring.at(
                clock(day), Asker.ANYBODY, w -> w.get(CharterService.class).bodies());
    }

    private static List<HeadlineRow> headlines(UUID body, LocalDate day) {
        return Wiring.at(
                clock(day), Asker.ANYBODY, w -> w.get(CharterService.class).headlines(body));
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }
}
