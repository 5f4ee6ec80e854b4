package org.partnershipportal.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.answer.AnswerService;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** What residents ask is kept for thirty days, and read once it came three times. */
class AskedIT {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ALDER = "E07000991";

    private final AskedQuestions questions = new AskedQuestions();

    @BeforeAll
    static void found() {
        Database.use("asked");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @BeforeEach
    void forgetAll() throws SQLException {
        superuser("delete from portal.asked_question");
        superuser("delete from portal.asked_phrase");
        superuser("delete from portal.asked_place");
    }

    @Test
    void aPhraseIsReadOnceItCameThreeTimes() throws SQLException {
        ask(NOW, "gulley bunged up", 2);
        round(NOW);
        assertThat(phrases()).as("twice may point at somebody").isEmpty();
        ask(NOW, "Gulley bunged up?", 1);
        round(NOW);
        assertThat(phrases()).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("gulley bunged up");
            assertThat(row.times()).isEqualTo(3);
            assertThat(row.unsure()).isEqualTo(3);
        });
        assertThat(as(Westmark.staff(Westmark.BIRCH))).as("bodies read it, too").hasSize(1);
        List<AskedPlaceRow> places =
                Wiring.as(Asker.steward("p"), w -> w.get(AskedOften.class).places(5));
        assertThat(places)
                .singleElement()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Alder"));
    }

    @Test
    void afterThirtyDaysNothingIsLeft() throws SQLException {
        ask(NOW, "gulley bunged up", 2);
        ask(NOW.plus(Duration.ofDays(1)), "gulley bunged up", 2);
        round(NOW.plus(Duration.ofDays(1)));
        assertThat(phrases())
                .singleElement()
                .satisfies(row -> assertThat(row.times()).isEqualTo(4));
        round(NOW.plus(AskedRound.KEPT).minusSeconds(1));
        assertThat(lines()).isEqualTo(4);
        round(NOW.plus(AskedRound.KEPT));
        assertThat(lines()).isEqualTo(2);
        assertThat(phrases()).as("two are too few again").isEmpty();
        round(NOW.plus(AskedRound.KEPT).plus(Duration.ofDays(1)));
        assertThat(lines()).isZero();
    }

    @Test
    void ofDangerAndHarmThereIsNoLine() throws SQLException {
        questions.note(NOW, "kitchen on fire", ALDER, null, Understood.NOTHING, true);
        questions.note(NOW, "child abuse", ALDER, null, Understood.NOTHING, false);
        round(NOW);
        assertThat(lines()).isZero();
    }

    @Test
    void wordsThatTellWhoAskedLeaveTheAreaAlone() throws SQLException {
        ask(NOW, "I am Ada Example", 3);
        round(NOW);
        assertThat(lines()).isEqualTo(3);
        assertThat(number("select count(*) from portal.asked_question where words is not null"))
                .isZero();
    }

    @Test
    void whatDoesNotFitIsDroppedAndNobodyWaits() throws SQLException {
        ask(NOW, "bins", AskedQuestions.ROOM + 10);
        while (new AskedRound(Database.source("portal_worker"), questions, clock(NOW)).run()) {
            assertThat(lines()).isPositive();
        }
        assertThat(lines()).isEqualTo(AskedQuestions.ROOM);
    }

    @Test
    void anAnswerIsNotedAndABulkAnswerIsNot() throws SQLException {
        AskedQuestions noted = Wiring.as(Asker.ANYBODY, w -> {
            AnswerService answers = w.get(AnswerService.class);
            answers.answer("pothole", "Oakham", null);
            answers.answer("xylophone lessons", "ZZ1 1AA", null);
            answers.answer("pothole", "Nowhere at all", null);
            answers.answerOneOfMany("pothole", "Oakham", null);
            return w.get(AskedQuestions.class);
        });
        List<AskedQuestion> taken = noted.take(10);
        assertThat(taken).extracting(AskedQuestion::words).containsExactly("pothole", "xylophone lessons");
        assertThat(taken).extracting(AskedQuestion::area).containsOnly(ALDER);
        assertThat(taken).extracting(AskedQuestion::understood).containsExactly(Understood.SURE, Understood.NOTHING);
    }

    private void ask(Instant at, String words, int times) {
        for (int i = 0; i < times; i++) {
            questions.note(at, words, ALDER, null, Understood.UNSURE, false);
        }
    }

    private void round(Instant now) throws SQLException {
        new AskedRound(Database.source("portal_worker"), questions, clock(now)).run();
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, LondonClock.ZONE);
    }

    private static List<AskedPhraseRow> phrases() {
        return Wiring.as(Asker.steward("p"), w -> w.get(AskedOften.class).phrases(10));
    }

    private static List<AskedPhraseRow> as(Asker asker) {
        return Wiring.as(asker, w -> w.get(AskedOften.class).phrases(10));
    }

    private static int lines() throws SQLException {
        return number("select count(*) from portal.asked_question");
    }

    private static int number(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection superuser = Database.current().superuser();
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
