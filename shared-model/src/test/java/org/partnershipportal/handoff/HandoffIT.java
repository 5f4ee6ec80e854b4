package org.partnershipportal.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.worktime.LondonClock;

class HandoffIT {
    private static final UUID CALL = UUID.randomUUID();
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
                w -> w.get(CallBackService.class).promise(CALL, "01632 960001", "Ada Invented", "A hole"));
        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 29));
        LocalDate again = at(
                CHRISTMAS_EVE,
                Westmark.ALDER,
                w -> w.get(CallBackService.class).promise(CALL, "01632 960001", "Ada Invented", "A hole"));
        assertThat(again).as("pressed twice").isEqualTo(due);
        assertThat(calls(CHRISTMAS_EVE, Westmark.ALDER)).hasSize(1);
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
    void aCallIsPromisedToANumberThatCanBeDialled() {
        assertThatThrownBy(() -> at(
                        CHRISTMAS_EVE,
                        Westmark.BIRCH,
                        w -> w.get(CallBackService.class)
                                .promise(UUID.randomUUID(), "later", "x".repeat(501), "A hole")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("phone", "name"));
    }

    /** A shared desk takes no referrals, and yet is where visitors are sent. */
    @Test
    void visitorsAreSentToASharedDeskToo() throws SQLException {
        try (Connection superuser = TestDatabase.named("handoff").superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "update portal.organisation set kind = 'SHARED_DESK', live_inbox = false where slug = 'cove'");
        }
        NewVisitor visitor = new NewVisitor("cove", "A blue badge", "tomorrow", null);
        assertThat(announce(UUID.randomUUID(), visitor)).isEqualTo("Cove City Council");
        assertThat(expected(Westmark.COVE)).hasSize(1);
        NewVisitor wordy = new NewVisitor("cove", "A blue badge", "tomorrow", "x".repeat(501));
        assertThatThrownBy(() -> announce(UUID.randomUUID(), wordy)).isInstanceOf(InvalidInputException.class);
    }

    private static String announce(UUID id, NewVisitor visitor) {
        return at(
                CHRISTMAS_EVE, Westmark.ALDER, w -> w.get(VisitorService.class).announce(id, visitor));
    }

    @Test
    void theReceivingDeskIsToldOfAVisitor() {
        assertThatThrownBy(() -> announce(UUID.randomUUID(), new NewVisitor("nobody", "", "", null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems()).hasSize(3));
        NewVisitor sent = new NewVisitor("birch", "A blue badge", "tomorrow", "A chair");
        UUID pressedTwice = UUID.randomUUID();
        assertThat(announce(pressedTwice, sent)).isEqualTo("Birch District Council");
        assertThat(announce(pressedTwice, sent)).isEqualTo("Birch District Council");
        assertThat(expected(Westmark.BIRCH)).hasSize(1);
        assertThat(expected(Westmark.ALDER)).as("who sent them").isEmpty();
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
