package org.partnershipportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.trail.TrailService;

/** The answers of a resident who is asked one question a page. */
class EnquiryDraftIT {
    @BeforeAll
    static void found() {
        Database.use("drafts");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void answersAreKeptUnderTheirKeyUntilTheyAreSent() {
        TrailSecret key = TrailSecret.fresh();
        draft(key, drafts -> {
            drafts.begin("bins", "Oakham", key);
            return true;
        });
        assertThatThrownBy(() -> draft(TrailSecret.fresh(), drafts -> drafts.get(TrailSecret.fresh())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> draft(key, drafts -> {
                    drafts.keep(key, Map.of("email", "nowhere"));
                    return true;
                }))
                .isInstanceOf(InvalidInputException.class);
        draft(key, drafts -> {
            drafts.keep(key, Map.of("summary", "It was not emptied", "email", "ada@example.org"));
            return true;
        });
        int second = matters(key, matters -> matters.add(key, "potholes", "Oakham"));
        assertThat(second).isEqualTo(2);
        assertThatThrownBy(() -> draft(key, drafts -> drafts.send(key)))
                .as("nothing said of the second matter")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("summary-2"));
        draft(key, drafts -> {
            drafts.keep(key, Map.of("summary-2", "A hole by the chapel"));
            return true;
        });
        EnquiryTaken taken = draft(key, drafts -> drafts.send(key));
        assertThat(taken.parts()).hasSize(2);
        assertThat(as(key, w -> w.get(TrailService.class).get(key)).reference()).isEqualTo(taken.reference());
        assertThatThrownBy(() -> draft(key, drafts -> drafts.get(key)))
                .as("sent, and gone")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMatterIsChangedAndTakenOut() {
        TrailSecret key = begun();
        assertThatThrownBy(() -> matters(key, matters -> {
                    matters.remove(key, 1);
                    return true;
                }))
                .as("the only one")
                .isInstanceOf(InvalidInputException.class);
        draft(key, drafts -> {
            drafts.keep(key, Map.of("summary", "It was not emptied"));
            return true;
        });
        matters(key, matters -> matters.add(key, "potholes", "Oakham"));
        draft(key, drafts -> {
            drafts.keep(key, Map.of("summary-2", "A hole by the chapel"));
            return true;
        });
        matters(key, matters -> {
            matters.change(key, 2, "potholes", "ZZ1 1AA");
            return true;
        });
        assertThatThrownBy(() -> matters(key, matters -> {
                    matters.change(key, 2, "potholes", "Nowhere at all");
                    return true;
                }))
                .isInstanceOf(InvalidInputException.class);
        matters(key, matters -> {
            matters.remove(key, 1);
            return true;
        });
        assertThat(draft(key, drafts -> drafts.get(key)).matters())
                .containsExactly(new EnquiryMatter("potholes", "ZZ1 1AA", "A hole by the chapel"));
    }

    private static <T> T matters(TrailSecret key, Function<DraftMatterService, T> wish) {
        return as(key, w -> wish.apply(w.get(DraftMatterService.class)));
    }

    @Test
    void sentTwiceAtTheSameMomentItIsThereOnce() throws Exception {
        TrailSecret key = begun();
        draft(key, drafts -> {
            drafts.keep(key, Map.of("summary", "It was not emptied"));
            return true;
        });
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> press = () -> {
            Database.use("drafts");
            start.await();
            try {
                draft(key, drafts -> drafts.send(key));
                return true;
            } catch (NotFoundException tooLate) {
                return false;
            }
        };
        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> presses = hands.invokeAll(List.of(press, press));
        hands.shutdown();
        assertThat(List.of(presses.get(0).get(), presses.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(as(key, w -> w.get(TrailService.class).get(key)).steps()).hasSize(1);
    }

    @Test
    void whatIsTooLongIsSaidAtItsOwnPage() {
        TrailSecret key = begun();
        assertThatThrownBy(() -> draft(key, drafts -> {
                    drafts.keep(key, Map.of("summary", "x".repeat(4001)));
                    return true;
                }))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("summary"));
    }

    @Test
    void answersAreGoneAfterADayAndWhenTheyAreCleared() throws SQLException {
        TrailSecret old = begun();
        TrailSecret kept = begun();
        TrailSecret cleared = begun();
        draft(cleared, drafts -> {
            drafts.clear(cleared);
            return true;
        });
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate("update portal.enquiry_draft set begun_at = now() - interval '25 hours'"
                    + " where key_hash = sha256('" + old.value() + "')");
        }
        assertThatThrownBy(() -> draft(old, drafts -> drafts.get(old))).isInstanceOf(NotFoundException.class);
        assertThat(new EnquiryDraftRound(Database.source("portal_worker")).run())
                .isOne();
        assertThat(draft(kept, drafts -> drafts.get(kept)).get("place")).isEqualTo("Oakham");
        assertThatThrownBy(() -> draft(cleared, drafts -> drafts.get(cleared))).isInstanceOf(NotFoundException.class);
    }

    private static TrailSecret begun() {
        TrailSecret key = TrailSecret.fresh();
        draft(key, drafts -> {
            drafts.begin("bins", "Oakham", key);
            return true;
        });
        return key;
    }

    private static <T> T draft(TrailSecret key, Function<EnquiryDraftService, T> work) {
        return as(key, w -> work.apply(w.get(EnquiryDraftService.class)));
    }

    private static <T> T as(TrailSecret secret, Function<Wiring, T> work) {
        return Wiring.as(Asker.resident(secret.value()), work);
    }
}
