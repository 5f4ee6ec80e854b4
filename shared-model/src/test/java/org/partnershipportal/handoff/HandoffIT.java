package org.partnershipportal.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.worktime.LondonClock;

class HandoffIT {
    private static final LocalDateTime CHRISTMAS_EVE = LocalDateTime.of(2026, 12, 24, 16, 0);

    @BeforeAll
    static void found() {
        Database.use("handoff");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    /** Thursday the 24th: Friday and Monday are bank holidays. */
    @Test
    void aCallIsPromisedByTheNextWorkingDayAndListedUntilItIsMade() {
        LocalDate due = at(
                CHRISTMAS_EVE,
                Westmark.ALDER,
                w -> w.get(CallBackService.class).promise("01632 960001", "Ada Invented", "A hole"));
        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(calls(CHRISTMAS_EVE, Westmark.BIRCH)).isEmpty();
        assertThat(calls(CHRISTMAS_EVE.plusDays(5), Westmark.ALDER))
                .extracting(CallBackRow::overdue)
                .containsExactly(false);
        CallBackRow call = calls(CHRISTMAS_EVE.plusDays(6), Westmark.ALDER).get(0);
        assertThat(call.overdue()).isTrue();
        assertThatThrownBy(() -> done(Westmark.BIRCH, call.id())).isInstanceOf(NotFoundException.class);
        done(Westmark.ALDER, call.id());
        assertThat(calls(CHRISTMAS_EVE, Westmark.ALDER)).isEmpty();
    }

    @Test
    void theReceivingDeskIsToldOfAVisitor() {
        assertThatThrownBy(() -> at(
                        CHRISTMAS_EVE,
                        Westmark.ALDER,
                        w -> w.get(VisitorService.class).announce("nobody", "", "", null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems()).hasSize(3));
        String body = at(
                CHRISTMAS_EVE,
                Westmark.ALDER,
                w -> w.get(VisitorService.class).announce("birch", "A blue badge", "tomorrow", "A chair"));
        assertThat(body).isEqualTo("Birch District Council");
        assertThat(expected(Westmark.ALDER)).as("who sent them").isEmpty();
        assertThat(expected(Westmark.COVE)).isEmpty();
        VisitorRow visitor = expected(Westmark.BIRCH).get(0);
        assertThat(visitor.from()).isEqualTo("Alder District Council");
        assertThat(visitor.supportNeeds()).isEqualTo("A chair");
        assertThatThrownBy(() -> seen(Westmark.ALDER, visitor.id())).isInstanceOf(NotFoundException.class);
        seen(Westmark.BIRCH, visitor.id());
        assertThat(expected(Westmark.BIRCH)).isEmpty();
    }

    private static List<CallBackRow> calls(LocalDateTime now, UUID body) {
        return at(now, body, w -> w.get(CallBackService.class).waiting());
    }

    private static List<VisitorRow> expected(UUID body) {
        return at(CHRISTMAS_EVE, body, w -> w.get(VisitorService.class).expected());
    }

    private static void done(UUID body, UUID call) {
        at(CHRISTMAS_EVE, body, w -> {
            w.get(CallBackService.class).done(call);
            return true;
        });
    }

    private static void seen(UUID body, UUID visitor) {
        at(CHRISTMAS_EVE, body, w -> {
            w.get(VisitorService.class).seen(visitor);
            return true;
        });
    }

    private static <T> T at(LocalDateTime now, UUID body, Function<Wiring, T> work) {
        Clock clock = Clock.fixed(now.atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
        return Wiring.at(clock, Westmark.staff(body), work);
    }
}
