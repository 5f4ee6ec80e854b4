package org.partnershipportal.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
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
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void whatIsStillMoreGoesAlong() {
        adopt(first);
        promise("TEL-01", 15);
        promise("LET-01", 3);
        assertThat(adopt(second))
                .as("three days are still more, 15 seconds are not")
                .isEqualTo(1);
        assertThat(adopt(second)).as("corrected").isZero();
        LocalView view = at(
                TODAY,
                COUNTY,
                w -> w.get(LocalPromiseService.class).findView(second).orElseThrow());
        assertThat(view.local()).singleElement().satisfies(own -> {
            assertThat(view.of(own).code()).isEqualTo("LET-01");
            assertThat(own.from()).isEqualTo(NEXT);
        });
        assertThat(charter(NEXT.minusDays(1)).version()).extracting("name").isEqualTo("First");
        assertThat(charter(NEXT).version()).extracting("name").isEqualTo("Second");
        assertThat(charter(NEXT).kept()).extracting(CharterLine::isStricter).containsExactly(false, true);
    }

    @Test
    void whoHasNotAdoptedTheNextIsBehind() {
        Asker birch = Westmark.staff(Westmark.BIRCH);
        at(TODAY, birch, w -> w.get(AdoptionService.class).adopt(first, TODAY, "A Chief", "Leader"));
        CharterView before = at(
                NEXT.minusDays(1),
                Asker.ANYBODY,
                w -> w.get(CharterService.class).get("birch"));
        CharterView after =
                at(NEXT, Asker.ANYBODY, w -> w.get(CharterService.class).get("birch"));
        assertThat(before.isBehind()).isFalse();
        assertThat(after.isBehind()).isTrue();
        assertThat(after.lines()).as("still what it has adopted").hasSize(2);
    }

    private static int adopt(UUID version) {
        return at(TODAY, COUNTY, w -> w.get(AdoptionService.class).adopt(version, TODAY, "A Chief", "Chief executive"));
    }

    private static void promise(String code, int amount) {
        at(TODAY, COUNTY, w -> {
            w.get(LocalPromiseService.class).promise(Standards.id(first, code), amount, null, TODAY);
            return true;
        });
    }

    private static CharterView charter(LocalDate day) {
        return at(day, Asker.ANYBODY, w -> w.get(CharterService.class).get("westmark"));
    }

    private static <T> T at(LocalDate day, Asker who, Function<Wiring, T> useCase) {
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, who, useCase);
    }
}
