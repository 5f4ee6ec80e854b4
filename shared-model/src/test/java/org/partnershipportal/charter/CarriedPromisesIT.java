package org.partnershipportal.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.standard.VersionRow;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** From version to version: what a body promised beyond one goes along where it still is more than the next. */
class CarriedPromisesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEXT = LocalDate.of(2027, 5, 1);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);

    private static UUID first;
    private static UUID second;

    @BeforeAll
    static void found() {
        Database.use("carried");
        Westmark.found();
        first = Standards.publish("First", "2026-05-01");
        second = Standards.publish("Second", NEXT.toString());
        Standards.promise(first, "TEL-01", "PHONE", 1, "'AT_MOST', 20, 'SECONDS', 90");
        Standards.promise(second, "TEL-01", "PHONE", 1, "'AT_MOST', 12, 'SECONDS', 90");
        Standards.promise(first, "LET-01", "LETTER", 2, "'AT_MOST', 5, 'WORKING_DAYS', null");
        Standards.promise(second, "LET-01", "LETTER", 2, "'AT_MOST', 5, 'WORKING_DAYS', null");
        Standards.promise(first, "INF-01", "INFORMATION_REQUEST", 3, "'AT_MOST', 20, 'WORKING_DAYS', null");
        Standards.promise(second, "INF-01", "INFORMATION_REQUEST", 3, "'AT_MOST', 20, 'CALENDAR_DAYS', null");
        Standards.plant("update organisation set kind = 'VOLUNTARY' where id = '" + Westmark.TRUST + "'");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whatIsStillMoreGoesAlong() {
        adopt(COUNTY, first);
        promise(COUNTY, first, "TEL-01", 15, TODAY);
        promise(COUNTY, first, "LET-01", 3, TODAY);
        promise(COUNTY, first, "INF-01", 15, TODAY);
        CarriedView carried = adopt(COUNTY, second);
        assertThat(carried.along())
                .as("three days are still more, 15 seconds are not, and other days are others")
                .isEqualTo(1);
        assertThat(carried.left()).containsExactly("TEL-01: We do TEL-01.", "INF-01: We do INF-01.");
        assertThat(adopt(COUNTY, second)).as("corrected").isEqualTo(CarriedView.NOTHING);
        LocalView view = at(
                TODAY,
                COUNTY,
                w -> w.get(LocalPromiseService.class).findView(second).orElseThrow());
        assertThat(view.local()).singleElement().satisfies(own -> {
            assertThat(view.of(own).code()).isEqualTo("LET-01");
            assertThat(own.from()).isEqualTo(NEXT);
        });
        assertThat(charter("westmark", NEXT.minusDays(1)).version())
                .extracting("name")
                .isEqualTo("First");
        assertThat(charter("westmark", NEXT).version()).extracting("name").isEqualTo("Second");
        assertThat(charter("westmark", NEXT).kept())
                .extracting(CharterLine::isStricter)
                .containsExactly(false, true, false);
    }

    @Test
    void whoHasNotAdoptedTheNextIsBehind() {
        Asker birch = Westmark.staff(Westmark.BIRCH);
        adopt(birch, first);
        promise(birch, first, "LET-01", 3, TODAY);
        CharterView after = charter("birch", NEXT);
        assertThat(charter("birch", NEXT.minusDays(1)).isBehind()).isFalse();
        assertThat(after.isBehind()).isTrue();
        assertThat(after.lines()).as("still what it has adopted").hasSize(3);
        AdoptionView adoption =
                at(NEXT, birch, w -> w.get(AdoptionService.class).view());
        assertThat(adoption.kept()).map(VersionRow::name).hasValue("First");
        assertThat(adoption.adoptable()).extracting(VersionRow::name).containsExactly("Second");
        LocalView view = local(birch, NEXT, null);
        assertThat(view.version().name()).as("what it keeps").isEqualTo("First");
        promise(NEXT, birch, first, "INF-01", 10, NEXT);
        end(birch, NEXT, view.local().get(0).id());
        assertThat(charter("birch", NEXT).kept())
                .extracting(CharterLine::isStricter)
                .containsExactly(false, false, true);
    }

    @Test
    void whatEndsDoesNotComeBackWithTheNextVersion() {
        Asker alder = Westmark.staff(Westmark.ALDER);
        adopt(alder, first);
        promise(alder, first, "LET-01", 3, TODAY);
        adopt(alder, second);
        promise(alder, second, "TEL-01", 5, NEXT);
        assertThat(charter("alder", NEXT).kept())
                .extracting(CharterLine::isStricter)
                .containsExactly(true, true, false);
        LocalView view = local(alder, TODAY, null);
        assertThat(view.version().name()).as("what it keeps").isEqualTo("First");
        end(alder, TODAY, view.local().get(0).id());
        assertThat(charter("alder", NEXT).kept())
                .as("what is promised beside the next version alone stays")
                .extracting(CharterLine::isStricter)
                .containsExactly(true, false, false);
    }

    @Test
    void whatIsPromisedAfterTheNextIsAdoptedGoesAlongAtOnce() {
        Asker cove = Westmark.staff(Westmark.COVE);
        adopt(cove, first);
        adopt(cove, second);
        promise(cove, first, "LET-01", 3, TODAY);
        assertThat(letters("cove", NEXT)).isEqualTo(3);
        promise(cove, first, "LET-01", 2, TODAY.plusDays(9));
        assertThat(letters("cove", TODAY.plusDays(8))).isEqualTo(3);
        assertThat(letters("cove", NEXT)).as("in place of what it replaces").isEqualTo(2);
    }

    @Test
    void aDayIsOneOnWhichTheBodyKeepsTheVersion() {
        Asker trust = Westmark.staff(Westmark.TRUST);
        adopt(trust, first);
        exempt(trust, "INF-01");
        assertThat(adopt(trust, second))
                .as("what does not apply needs no number")
                .isEqualTo(new CarriedView(1, List.of()));
        assertThat(charter("trust", NEXT).exempt())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).hasValue("We are a charity."));
        assertThatThrownBy(() -> promise(trust, second, "LET-01", 3, TODAY))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.key()).isEqualTo("error.local-promise.early");
                    assertThat(e.arguments()).containsExactly("1 May 2027");
                });
        assertThatThrownBy(() -> promise(trust, first, "LET-01", 3, NEXT))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.local-promise.over"));
    }

    private static CarriedView adopt(Asker who, UUID version) {
        return at(TODAY, who, w -> w.get(AdoptionService.class).adopt(version, TODAY, "A Chief", "Chief executive"));
    }

    private static void promise(Asker who, UUID version, String code, int amount, LocalDate from) {
        promise(TODAY, who, version, code, amount, from);
    }

    private static void promise(LocalDate day, Asker who, UUID version, String code, int amount, LocalDate from) {
        at(day, who, w -> {
            w.get(LocalPromiseService.class).promise(Standards.id(version, code), amount, null, from);
            return true;
        });
    }

    private static void exempt(Asker who, String code) {
        at(TODAY, who, w -> {
            w.get(LocalPromiseService.class).exempt(Standards.id(first, code), "We are a charity.", TODAY);
            return true;
        });
    }

    private static void end(Asker who, LocalDate day, UUID local) {
        at(day, who, w -> {
            w.get(LocalPromiseService.class).end(local);
            return true;
        });
    }

    private static LocalView local(Asker who, LocalDate day, @Nullable UUID version) {
        return at(
                day,
                who,
                w -> w.get(LocalPromiseService.class).findView(version).orElseThrow());
    }

    private static int letters(String slug, LocalDate day) {
        return Objects.requireNonNull(charter(slug, day).lines().stream()
                .filter(line -> line.promise().code().equals("LET-01"))
                .findFirst()
                .orElseThrow()
                .target()
                .amount());
    }

    private static CharterView charter(String slug, LocalDate day) {
        return at(day, Asker.ANYBODY, w -> w.get(CharterService.class).get(slug));
    }

    private static <T> T at(LocalDate day, Asker who, Function<Wiring, T> useCase) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, who, useCase);
    }
}
