package org.partnershipportal.feedback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipportal.fixture.TestDatabase;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Gives and works on feedback in Westmark, at times that a test names. */
final class Complaints {
    static final String OWN = "feedback";

    private Complaints() {}

    /** Begins, answers and sends in one go; pairs of field and answer. */
    static Given give(String time, String... answers) {
        TrailSecret key = TrailSecret.fresh();
        Map<String, String> all = new HashMap<>();
        all.put("kind", "COMPLAINT");
        all.put("told", "Nobody came");
        for (int i = 0; i < answers.length; i += 2) {
            all.put(answers[i], answers[i + 1]);
        }
        FeedbackGiven given = resident(time, key, w -> {
            FeedbackDraftService drafts = w.get(FeedbackDraftService.class);
            drafts.begin(key, all);
            drafts.keep(key, all);
            return drafts.send(key);
        });
        return new Given(given.reference(), key, given);
    }

    static <T> T resident(String time, TrailSecret key, Function<Wiring, T> work) {
        return Wiring.at(at(time), Asker.resident(key.value()), work);
    }

    static FeedbackTrailView trail(String time, Given given) {
        return resident(
                time, given.key(), w -> w.get(FeedbackTrailService.class).get(given.key()));
    }

    static void escalate(String time, Given given, String why) {
        resident(time, given.key(), w -> {
            w.get(FeedbackTrailService.class).escalate(given.key(), why);
            return true;
        });
    }

    static FeedbackView open(String time, UUID body, Given given) {
        return Wiring.at(
                at(time),
                Westmark.staff(body),
                w -> w.get(FeedbackListService.class).open(given.reference()));
    }

    static void staff(String time, UUID body, Consumer<FeedbackService> work) {
        Wiring.at(at(time), Westmark.staff(body), w -> {
            work.accept(w.get(FeedbackService.class));
            return true;
        });
    }

    static int watch(String time, UUID body) {
        return Wiring.at(
                at(time),
                Asker.member(body, "system:feedback"),
                w -> w.get(FeedbackWatchService.class).watch());
    }

    static Clock at(String time) {
        return Clock.fixed(LocalDateTime.parse(time).atZone(LondonClock.ZONE).toInstant(), LondonClock.ZONE);
    }

    /** Recipients and subjects of what waits for this in the outbox. */
    static List<String> mails(Given given) {
        return lines("select recipient || ' ' || subject from portal.outbox where stream = ? order by position", given);
    }

    /** What is to be printed for it. */
    static List<String> letters(Given given) {
        return lines("select body from portal.print_task where reference = ? order by created_at", given);
    }

    private static List<String> lines(String sql, Given given) {
        try (Connection superuser = TestDatabase.named(OWN).superuser();
                PreparedStatement query = superuser.prepareStatement(sql)) {
            query.setString(1, given.reference());
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Given(String reference, TrailSecret key, FeedbackGiven answer) {}
}
