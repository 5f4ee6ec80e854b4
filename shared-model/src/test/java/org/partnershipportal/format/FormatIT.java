package org.partnershipportal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.measuring.MeasureJob;
import org.partnershipportal.retention.RetentionJob;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** Anybody asks for another format; the body that is asked works on it, and what was asked is forgotten. */
class FormatIT {
    private static final String JANUARY = "2026-01-12";
    private static final Asker RESIDENT = new Asker(DatabaseRole.RESIDENT, null, null, null);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static UUID promise = UUID.randomUUID();

    @BeforeAll
    static void found() {
        Database.use("formats");
        Westmark.found();
        UUID version = Standards.publish("First", "2026-01-01");
        promise = Standards.promise(version, "GEN-12", "ALL", 1, "'AT_MOST', 5, 'WORKING_DAYS', 90");
        Standards.plant("update promise set measure = 'FORMAT_TIME' where id = '" + promise + "'");
        Standards.plant("insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name,"
                + " signatory_role, recorded_by) values (gen_random_uuid(), '" + Westmark.BIRCH + "', '" + version
                + "', '2026-01-01', 'A Chief', 'Chief executive', 'test')");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static FormatForm form(String body, String kind, LocalDate needed) {
        return new FormatForm(body, kind, "pl", "A letter", null, needed, "R One", "EMAIL", "one@example.org");
    }

    private static FormatAsked ask(String day, String body, String kind, LocalDate needed) {
        return Days.at(day, RESIDENT, w -> w.get(FormatAskService.class).ask(form(body, kind, needed)));
    }

    private static void work(String day, Asker who, Consumer<FormatService> wish) {
        Days.at(day, who, w -> {
            wish.accept(w.get(FormatService.class));
            return true;
        });
    }

    private static FormatView get(String day, Asker who, UUID id) {
        return Days.at(day, who, w -> w.get(FormatService.class).get(id));
    }

    @Test
    void itIsDueAsTheBodyPromisedOrAsThePortalSetsOrOnTheDayThatIsNeeded() {
        assertThat(ask(JANUARY, "alder", "BRAILLE", null).due())
                .as("ten working days, without a promise")
                .isEqualTo(LocalDate.of(2026, 1, 26));
        FormatAsked promised = ask(JANUARY, "birch", "TRANSLATION", LocalDate.of(2026, 3, 1));
        assertThat(promised.due()).as("as Birch promised").isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(promised.reference()).matches("A-[0-9A-Z]{4}-[0-9A-Z]{4}");
        FormatView view = get(JANUARY, BIRCH, promised.id());
        assertThat(view.row().promise()).isEqualTo("GEN-12");
        assertThat(view.row().language()).isEqualTo("Polish");
        assertThat(view.contact()).isEqualTo("one@example.org");
        assertThat(ask(JANUARY, "birch", "INTERPRETING", LocalDate.of(2026, 1, 14))
                        .due())
                .as("the day of the appointment")
                .isEqualTo(LocalDate.of(2026, 1, 14));
        assertThatThrownBy(() -> ask(JANUARY, "nowhere", "AUDIO", null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("body"));
    }

    @Test
    void itIsWorkedOnByTheBodyThatWasAskedAndTheSecondOneIsTold() {
        UUID id = ask(JANUARY, "alder", "LARGE_PRINT", null).id();
        assertThatThrownBy(() -> get(JANUARY, BIRCH, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work(JANUARY, BIRCH, s -> s.begin(id, 1))).isInstanceOf(NotFoundException.class);
        work(JANUARY, ALDER, s -> s.begin(id, 1));
        assertThatThrownBy(() -> work(JANUARY, ALDER, s -> s.close(id, 1, "DONE", "Sent.")))
                .as("somebody has begun meanwhile")
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> work(JANUARY, ALDER, s -> s.close(id, 2, "LATER", " ")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidInputException.Problem::field)
                                .containsExactly("how", "said"));
        assertThat(get("2026-01-27", ALDER, id).isLate()).as("the day after").isTrue();
        work("2026-01-14", ALDER, s -> s.close(id, 2, "REFUSED", "The leaflet is withdrawn."));
        FormatView closed = get("2026-01-27", ALDER, id);
        assertThat(closed.said()).isEqualTo("The leaflet is withdrawn.");
        assertThat(closed.isLate()).isFalse();
        assertThat(closed.deleteBy()).as("thirty days later").isEqualTo(LocalDate.of(2026, 2, 13));
        assertThatThrownBy(() -> work("2026-01-15", ALDER, s -> s.close(id, 3, "DONE", "Sent.")))
                .as("once")
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whatWasAskedIsForgottenAndTheRestStays() {
        FormatAsked asked = Days.at(
                JANUARY,
                ALDER,
                w -> w.get(FormatService.class)
                        .add(new FormatForm(null, "AUDIO", null, "The leaflet", "7KQ4-M2WX", null, null, null, null)));
        work("2026-01-14", ALDER, s -> s.close(asked.id(), 1, "DONE", "It is read out."));
        keep("2026-02-13");
        assertThat(get("2026-02-13", ALDER, asked.id()).about())
                .as("on its last day")
                .isEqualTo("The leaflet");
        keep("2026-02-14");
        FormatView forgotten = get("2026-02-14", ALDER, asked.id());
        assertThat(forgotten.about()).isNull();
        assertThat(forgotten.deleteBy()).isNull();
        assertThat(forgotten.said()).isEqualTo("It is read out.");
        assertThat(forgotten.row().byStaff()).isTrue();
    }

    private static void keep(String day) {
        Days.at(
                day,
                Asker.member(Westmark.ALDER, "system:retention"),
                w -> w.get(RetentionJob.class).keep());
    }

    @Test
    void aYearIsCountedOnceAMonthAfterItIsOver() {
        for (int i = 0; i < 6; i++) {
            UUID id = ask("2025-06-02", "cove", "BRAILLE", null).id();
            work(
                    "2025-06-0" + (i < 5 ? "9" : "8"),
                    Westmark.staff(Westmark.COVE),
                    s -> s.close(id, 1, "DONE", "Sent."));
        }
        assertThat(count("2026-04-30"))
                .as("not over for a month: the year before")
                .isTrue();
        assertThat(count("2026-05-01")).isTrue();
        assertThat(count("2026-05-02")).as("once").isFalse();
        List<FormatFigureRow> rows = Days.at(
                "2026-05-02", RESIDENT, w -> w.get(FormatFigureService.class).figures(Westmark.COVE));
        assertThat(rows)
                .extracting(row -> row.year() + ": " + row.figure().kind() + " "
                        + row.figure().asked() + " " + row.figure().inTime())
                .containsExactly(
                        "April 2025 to March 2026: null 6 6",
                        "April 2025 to March 2026: BRAILLE 6 6",
                        "April 2024 to March 2025: null 0 0");
    }

    private static boolean count(String day) {
        return Days.at(
                day,
                Asker.member(Westmark.COVE, "system:equality"),
                w -> w.get(FormatFigureJob.class).count());
    }

    @Test
    void howLongItTookIsMeasuredByWhatWasPromised() {
        UUID inTime = ask("2026-02-02", "birch", "BRAILLE", null).id();
        UUID late = ask("2026-02-02", "birch", "BRAILLE", null).id();
        UUID refused = ask("2026-02-02", "birch", "BRAILLE", null).id();
        work("2026-02-09", BIRCH, s -> s.close(inTime, 1, "DONE", "Sent."));
        work("2026-02-10", BIRCH, s -> s.close(late, 1, "DONE", "Sent."));
        work("2026-02-03", BIRCH, s -> s.close(refused, 1, "REFUSED", "Not needed."));
        Days.at(
                "2026-02-11",
                Asker.member(Westmark.BIRCH, "system:performance"),
                w -> w.get(MeasureJob.class).measure());
        assertThat(measured(inTime)).containsExactly("t");
        assertThat(measured(late)).containsExactly("f");
        assertThat(measured(refused)).as("what is refused in time is no case").isEmpty();
    }

    private static List<String> measured(UUID id) {
        return Days.rows("select hit from measured_contact where subject_id = '" + id + "' and promise_id = '" + promise
                + "' and hit is not null");
    }
}
