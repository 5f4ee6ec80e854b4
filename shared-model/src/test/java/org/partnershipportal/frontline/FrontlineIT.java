package org.partnershipportal.frontline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** A day at the front line is planned, was, teaches something that is followed up, and is shared or not. */
class FrontlineIT {
    private static final String DAY = "2026-11-23";
    private static final LocalDate TODAY = LocalDate.parse(DAY);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);

    @BeforeAll
    static void found() {
        Database.use("frontline");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static <T> T work(Asker who, Function<FrontlineWorkService, T> wish) {
        return Days.at(DAY, who, w -> wish.apply(w.get(FrontlineWorkService.class)));
    }

    private static void say(Asker who, Consumer<FrontlineWorkService> wish) {
        work(who, service -> {
            wish.accept(service);
            return true;
        });
    }

    private static FrontlineView list(String day, Asker who) {
        return Days.at(day, who, w -> w.get(FrontlineService.class).list());
    }

    private static FrontlineDayView get(Asker who, UUID id) {
        return Days.at(DAY, who, w -> w.get(FrontlineService.class).get(id));
    }

    private static UUID plan(LocalDate on) {
        return work(ALDER, service -> service.plan(new FrontlinePlanForm("Director of housing", "Rents line", on)));
    }

    private static LessonForm lesson(boolean shared) {
        return new LessonForm(
                "People ring twice.", "Say when we ring back.", "Head of rents", TODAY.plusDays(9), shared);
    }

    private static UUID dayThatWas() {
        UUID id = plan(TODAY);
        say(ALDER, service -> service.finish(id, new FrontlineDoneForm(TODAY, "It was busy.")));
        return id;
    }

    @Test
    void aDayIsPlannedDoneOnceAndItsOwnBodysAlone() {
        UUID id = plan(TODAY.plusDays(3));
        assertThat(list(DAY, ALDER).planned()).extracting(FrontlineDayRow::id).contains(id);
        assertThat(list("2026-11-27", ALDER).planned())
                .filteredOn(row -> row.id().equals(id))
                .as("nobody has said how it was")
                .allMatch(row -> row.isOverdue(LocalDate.parse("2026-11-27")));
        assertThat(list(DAY, BIRCH).planned()).isEmpty();
        assertThatThrownBy(() -> get(BIRCH, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> say(ALDER, service -> service.learn(id, lesson(false))))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.frontline.not-done"));
        FrontlineDoneForm done = new FrontlineDoneForm(TODAY, "It was busy.");
        say(ALDER, service -> service.finish(id, done));
        assertThatThrownBy(() -> say(ALDER, service -> service.finish(id, done)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> say(ALDER, service -> service.drop(id))).isInstanceOf(StaleVersionException.class);
        UUID dropped = plan(TODAY);
        say(ALDER, service -> service.drop(dropped));
        assertThatThrownBy(() -> get(ALDER, dropped)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLessonIsFollowedUpByWhoSawItLast() {
        UUID day = dayThatWas();
        say(ALDER, service -> service.learn(day, lesson(false)));
        LessonRow learnt = get(ALDER, day).lessons().get(0);
        assertThat(list("2026-12-03", ALDER).toFollow())
                .extracting(LessonRow::id)
                .contains(learnt.id());
        assertThat(learnt.isOverdue(TODAY.plusDays(9))).isFalse();
        assertThat(learnt.isOverdue(TODAY.plusDays(10))).isTrue();
        assertThatThrownBy(() -> say(BIRCH, service -> service.change(learnt.id(), 1, "Done.")))
                .isInstanceOf(NotFoundException.class);
        say(ALDER, service -> service.change(learnt.id(), 1, "We say when."));
        assertThatThrownBy(() -> say(ALDER, service -> service.change(learnt.id(), 1, "No, I.")))
                .isInstanceOf(StaleVersionException.class);
        assertThat(get(ALDER, day).lessons().get(0).changed()).isEqualTo("We say when.");
        assertThat(get(ALDER, day).row().open()).isZero();
        assertThat(list(DAY, ALDER).toFollow()).extracting(LessonRow::id).doesNotContain(learnt.id());
    }

    @Test
    void aLessonIsForAllBodiesWhileItIsShared() {
        UUID day = dayThatWas();
        say(ALDER, service -> service.learn(day, lesson(true)));
        UUID id = get(ALDER, day).lessons().get(0).id();
        assertThat(list(DAY, BIRCH).shared()).extracting(LessonRow::id).contains(id);
        assertThat(list(DAY, ALDER).shared()).as("the own ones stand elsewhere").isEmpty();
        assertThatThrownBy(() -> get(BIRCH, day)).as("the day stays at home").isInstanceOf(NotFoundException.class);
        say(ALDER, service -> service.share(id, 1, false));
        assertThat(list(DAY, BIRCH).shared()).extracting(LessonRow::id).doesNotContain(id);
        assertThatThrownBy(() -> say(ALDER, service -> service.share(id, 1, true)))
                .isInstanceOf(StaleVersionException.class);
    }
}
