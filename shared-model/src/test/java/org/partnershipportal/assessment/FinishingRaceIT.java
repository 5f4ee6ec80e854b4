package org.partnershipportal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** One manager finishes while another still saves: what is finished holds what was looked at, and nothing that came after. */
class FinishingRaceIT {
    private static final String OWN = "finishing";
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final ExecutorService OTHER = Executors.newSingleThreadExecutor();

    @BeforeAll
    static void found() {
        Database.use(OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        OTHER.shutdown();
        Database.useShared();
    }

    @Test
    void whoFinishesWaitsForWhoSaves() throws Exception {
        UUID id = draft("2026-10");
        Future<?> finishing = meanwhile(w -> save(w, id, "5"), w -> finish(w, id));
        finishing.get();
        AssessmentView view = Assessing.view(ALDER, id);
        assertThat(view.row().isFinished()).isTrue();
        assertThat(view.scores().open()).isEmpty();
    }

    @Test
    void whoSavesComesTooLateForWhatIsFinished() {
        UUID id = draft("2026-11");
        Assessing.answer(ALDER, id, "5", Assessing.missing("MOSTLY"));
        Future<?> saving = meanwhile(w -> finish(w, id), w -> save(w, id, "1"));
        assertThatThrownBy(saving::get)
                .cause()
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.assessment.finished"));
        assertThat(Assessing.view(ALDER, id).answers().get("1").version()).isOne();
    }

    /** All but the last criterion answered. */
    private static UUID draft(String month) {
        UUID id = Assessing.begin(ALDER, month, false);
        for (int criterion = 1; criterion <= 4; criterion++) {
            Assessing.answer(ALDER, id, String.valueOf(criterion), Assessing.missing("BEGUN"));
        }
        return id;
    }

    /** Does the first, and before that is committed another one begins the second, which waits. */
    private static Future<?> meanwhile(Consumer<Wiring> first, Consumer<Wiring> second) {
        return Assessing.at(ALDER, w -> {
            first.accept(w);
            Future<?> other = OTHER.submit(() -> {
                Database.use(OWN);
                Assessing.at(ALDER, its -> {
                    second.accept(its);
                    return true;
                });
            });
            awaitOneWaiting();
            return other;
        });
    }

    private static void save(Wiring w, UUID id, String ref) {
        AnswerService service = w.get(AnswerService.class);
        service.save(id, ref, service.get(id, ref).version(), Assessing.missing("MOSTLY"));
    }

    private static void finish(Wiring w, UUID id) {
        w.get(AssessmentService.class).finish(id);
    }

    private static void awaitOneWaiting() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (Connection looking = TestDatabase.named(OWN).superuser();
                PreparedStatement query = looking.prepareStatement("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
            while (System.nanoTime() < end) {
                try (ResultSet rows = query.executeQuery()) {
                    if (rows.next() && rows.getInt(1) == 1) {
                        return;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("the other one does not wait");
    }
}
