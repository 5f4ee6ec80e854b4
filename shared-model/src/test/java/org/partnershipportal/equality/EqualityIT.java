package org.partnershipportal.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.DatabaseRole;

/** Who gives feedback says who he or she is; it is counted once a year is over, forgotten, and shown beside who lives there. */
class EqualityIT {
    private static final String TODAY = "2026-05-01";

    @BeforeAll
    static void found() {
        Database.use("equality");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void answer(String day, String body, Map<String, String> typed) {
        Days.at(day, new Asker(DatabaseRole.RESIDENT, null, null, null), w -> {
            w.get(EqualityAskService.class).answer(body, typed);
            return true;
        });
    }

    private static boolean count(String day, UUID body) {
        return Days.at(
                day,
                Asker.member(body, "system:equality"),
                w -> w.get(EqualityFigureJob.class).count());
    }

    private static ComparedView compare(String body, LocalDate from) {
        return Days.at(
                TODAY, Asker.ANYBODY, w -> w.get(EqualityFigureService.class).compare(body, from));
    }

    private static ComparedLine line(ComparedView view, EqualityQuestion question, String choice) {
        return view.questions().stream()
                .filter(one -> one.question() == question)
                .flatMap(one -> one.lines().stream())
                .filter(one -> one.choice().equals(choice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aYearIsCountedOnceForgottenAndCompared() {
        for (int i = 0; i < 20; i++) {
            answer("2025-09-01", "alder", Map.of("SEX", i < 12 ? "FEMALE" : "MALE"));
        }
        answer("2026-04-02", "alder", Map.of("SEX", "FEMALE"));
        say(Westmark.ALDER, Map.of("FEMALE", "51.2", "MALE", "48.8"));
        assertThat(compare("alder", null).year()).as("before it is counted").isNull();
        assertThat(count(TODAY, Westmark.ALDER)).isTrue();
        assertThat(count(TODAY, Westmark.ALDER)).as("once").isFalse();
        ComparedView view = compare("alder", null);
        assertThat(view.answers()).isEqualTo(20);
        ComparedLine women = line(view, EqualityQuestion.SEX, "FEMALE");
        assertThat(women.share()).isEqualTo(new BigDecimal("60.0"));
        assertThat(women.difference()).isEqualTo(new BigDecimal("8.8"));
        assertThat(line(view, EqualityQuestion.AGE, "FROM_65").share())
                .as("nobody said how old")
                .isNull();
        assertThat(Days.rows("select year_from from equality_answer where tenant_id = '" + Westmark.ALDER + "'"))
                .as("what was counted is forgotten, this year is not")
                .containsExactly("2026-04-01");
        assertThatThrownBy(() -> compare("alder", LocalDate.of(2024, 4, 1))).isInstanceOf(NotFoundException.class);
    }

    private static void say(UUID body, Map<String, String> shares) {
        PopulationForm form = new PopulationForm(Map.copyOf(shares), "Census", LocalDate.of(2021, 3, 21));
        Days.at(TODAY, Westmark.staff(body), w -> {
            w.get(PopulationService.class).say(EqualityQuestion.SEX, form);
            return w.get(PopulationService.class).own();
        });
    }

    @Test
    void aYearThatWasMissedIsCountedLaterAndForgotten() {
        answer("2024-09-01", "westmark", Map.of("SEX", "FEMALE"));
        answer("2025-09-01", "westmark", Map.of("SEX", "FEMALE"));
        assertThat(count(TODAY, Westmark.COUNTY)).isTrue();
        assertThat(count(TODAY, Westmark.COUNTY)).as("the next one").isTrue();
        assertThat(count(TODAY, Westmark.COUNTY)).isFalse();
        assertThat(Days.rows("select year_from from equality_answer where tenant_id = '" + Westmark.COUNTY + "'"))
                .isEmpty();
    }

    @Test
    void whereNobodyAnsweredThereIsNoPercentage() {
        assertThat(count(TODAY, Westmark.BIRCH)).isTrue();
        say(Westmark.BIRCH, Map.of("FEMALE", "50", "MALE", "50"));
        say(Westmark.BIRCH, Map.of("FEMALE", "51", "MALE", "49"));
        ComparedView view = compare("birch", LocalDate.of(2025, 4, 1));
        assertThat(view.answers()).isZero();
        ComparedLine women = line(view, EqualityQuestion.SEX, "FEMALE");
        assertThat(women.answers()).isZero();
        assertThat(women.share()).isNull();
        assertThat(women.population()).as("said anew").isEqualTo(new BigDecimal("51.0"));
    }

    @Test
    void onlyABodyThatWorksHereIsAnswered() {
        assertThatThrownBy(() -> answer(TODAY, "nowhere", Map.of("SEX", "FEMALE")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> compare("nowhere", null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingTellsWhoAnsweredOrWhen() {
        answer("2026-04-02", "cove", Map.of("AGE", "FROM_65"));
        assertThat(Days.rows("select column_name from information_schema.columns where table_name = 'equality_answer'"
                        + " order by ordinal_position"))
                .containsExactly(
                        "id",
                        "tenant_id",
                        "year_from",
                        "age",
                        "sex",
                        "disability",
                        "ethnic_group",
                        "religion",
                        "sexual_orientation");
        assertThat(Days.rows("select action from audit_entry where tenant_id = '" + Westmark.COVE + "'"))
                .isEmpty();
    }
}
