package org.partnershipportal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Standards;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.worktime.LondonClock;

/** Training is asked of all and by one body, written down, due again, counted without names, and forgotten of who left. */
class TrainingIT {
    private static final Asker STEWARD = Asker.steward("p-admin");
    private static final Asker KEEPER = Asker.member(Westmark.ALDER, "ann");
    private static final List<String> PEOPLE = List.of("ann", "ben", "cat", "dan", "eve");

    private static LocalDate today() {
        return LocalDate.now(LondonClock.ticking());
    }

    @BeforeAll
    static void found() {
        Database.use("training");
        Westmark.found();
        PEOPLE.forEach(person -> Westmark.join(Westmark.ALDER, person, "STAFF"));
        Westmark.join(Westmark.ALDER, "councillor", "COUNCILLOR");
        Westmark.join(Westmark.BIRCH, "bob", "STAFF");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static <T> T work(LocalDate day, Asker who, Function<TrainingWorkService, T> wish) {
        return Days.at(day.toString(), who, w -> wish.apply(w.get(TrainingWorkService.class)));
    }

    private static void alder(Consumer<TrainingWorkService> wish) {
        work(today(), KEEPER, service -> {
            wish.accept(service);
            return true;
        });
    }

    private static <T> T steward(Function<PartnershipTrainingService, T> wish) {
        return Days.at(today().toString(), STEWARD, w -> wish.apply(w.get(PartnershipTrainingService.class)));
    }

    private static UUID ofAll(String name, String months) {
        return steward(service -> {
            service.add(new TrainingKindForm(name, "How.", "30", months));
            return id(service.kinds(), name);
        });
    }

    private static UUID id(List<TrainingKindRow> kinds, String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int record(UUID kind, LocalDate on, List<String> people) {
        return work(today(), KEEPER, service -> service.record(new TrainingRecordForm(kind, on, people)));
    }

    private static List<TrainingRow> rows(UUID kind, LocalDate day) {
        return work(day, KEEPER, TrainingWorkService::everybody).rows().stream()
                .filter(row -> row.kind().id().equals(kind))
                .toList();
    }

    private static int count(LocalDate day, Asker job) {
        return Days.at(
                day.toString(), job, w -> w.get(TrainingCountService.class).count());
    }

    @Test
    void whatIsAskedOfAllIsDueForEverybodyWhoWorksThere() {
        UUID kind = ofAll("Safety", "36");
        assertThat(rows(kind, today())).as("no councillor").hasSize(5).allMatch(TrainingRow::isDue);
        assertThat(record(kind, today().minusMonths(36).plusDays(40), List.of("ann", "ben")))
                .isEqualTo(2);
        assertThat(record(kind, today().minusMonths(36).plusDays(40), List.of("ben", "cat")))
                .as("one was known")
                .isOne();
        assertThat(rows(kind, today()).stream().filter(row -> !row.isDue()))
                .extracting(row -> row.person().subject())
                .containsExactlyInAnyOrder("ann", "ben", "cat");
        assertThat(rows(kind, today().plusDays(100)))
                .extracting(TrainingRow::standing)
                .containsOnly(TrainingStanding.OVERDUE);
        List<TrainingRow> own = Days.at(
                today().toString(),
                Asker.member(Westmark.ALDER, "dan"),
                w -> w.get(TrainingService.class).own());
        assertThat(own).isNotEmpty().allMatch(row -> row.person().subject().equals("dan"));
    }

    @Test
    void aBodyAsksMoreOfItsOwnPeopleAlone() {
        alder(service -> service.add(new TrainingKindForm("Bins", "How.", "7", "")));
        UUID kind = id(work(today(), KEEPER, TrainingWorkService::kinds), "Bins");
        assertThat(work(today(), Asker.member(Westmark.BIRCH, "bob"), TrainingWorkService::kinds))
                .extracting(TrainingKindRow::name)
                .doesNotContain("Bins");
        assertThatThrownBy(() -> alder(service -> service.add(new TrainingKindForm("bins", "How.", "7", ""))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("name"));
        assertThatThrownBy(() -> record(kind, today(), List.of("bob"))).isInstanceOf(InvalidInputException.class);
        record(kind, today(), List.of("ann"));
        alder(service -> service.strike(kind, "ann", today()));
        assertThatThrownBy(() -> alder(service -> service.strike(kind, "ann", today())))
                .isInstanceOf(StaleVersionException.class);
        UUID ofAll = ofAll("Bins of all", "");
        assertThatThrownBy(() -> alder(service -> service.end(ofAll))).isInstanceOf(StaleVersionException.class);
        alder(service -> service.end(kind));
        assertThat(work(today(), KEEPER, TrainingWorkService::kinds))
                .extracting(TrainingKindRow::name)
                .doesNotContain("Bins")
                .contains("Bins of all");
    }

    @Test
    void thePartnershipSeesCountsAndNoneOfFewPeople() {
        UUID kind = ofAll("Care", "");
        record(kind, today(), List.of("ann", "ben", "cat"));
        assertThat(shares(kind, "alder")).as("nothing counted yet").isNull();
        assertThat(count(today(), Asker.member(Westmark.ALDER, "system:training")))
                .isPositive();
        assertThat(count(today(), Asker.member(Westmark.BIRCH, "system:training")))
                .as("one person is too few")
                .isZero();
        TrainedShare share = shares(kind, "alder");
        assertThat(share.trained() + " of " + share.people() + ", " + share.percent())
                .isEqualTo("3 of 5, 60");
        assertThat(shares(kind, "birch")).isNull();
        steward(service -> {
            service.end(kind);
            return true;
        });
        assertThat(steward(PartnershipTrainingService::shares))
                .noneMatch(row -> row.kind().id().equals(kind));
        count(today().plusDays(1), Asker.member(Westmark.ALDER, "system:training"));
        assertThat(Days.rows("select 1 from training_figure where kind_id = '" + kind + "'"))
                .as("taken back")
                .isEmpty();
    }

    private static TrainedShare shares(UUID kind, String body) {
        return steward(PartnershipTrainingService::shares).stream()
                .filter(row -> row.kind().id().equals(kind) && row.slug().equals(body))
                .findFirst()
                .orElseThrow()
                .share();
    }

    @Test
    void whoLeftIsForgottenAfterAYear() {
        Westmark.join(Westmark.COVE, "zoe", "STAFF");
        Asker zoe = Asker.member(Westmark.COVE, "zoe");
        UUID kind = ofAll("Fire", "");
        work(today(), zoe, service -> service.record(new TrainingRecordForm(kind, today(), List.of("zoe"))));
        leftOn(today().minusMonths(12));
        assertThat(forget()).isZero();
        assertThat(work(today(), zoe, TrainingWorkService::recorded)).hasSize(1);
        leftOn(today().minusMonths(12).minusDays(1));
        assertThat(forget()).isOne();
        assertThat(Days.rows("select subject from training_done where subject = 'zoe'"))
                .isEmpty();
    }

    private static void leftOn(LocalDate day) {
        Standards.plant("update membership set ended_at = '" + day + "T12:00:00Z' where subject = 'zoe'");
    }

    private static int forget() {
        return Days.at(
                today().toString(),
                Asker.member(Westmark.COVE, "system:training"),
                w -> w.get(TrainingCountService.class).forget());
    }
}
