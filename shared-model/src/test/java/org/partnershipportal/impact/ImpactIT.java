package org.partnershipportal.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Days;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** A change is assessed in a draft, published with its decision, read by everybody, and looked at again. */
class ImpactIT {
    private static final String TODAY = "2026-11-23";
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);
    private static final LocalDate REVIEW = LocalDate.of(2027, 5, 20);
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);

    @BeforeAll
    static void found() {
        Database.use("impacts");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    private static void draft(Asker who, Consumer<ImpactDraftService> wish) {
        Days.at(TODAY, who, w -> {
            wish.accept(w.get(ImpactDraftService.class));
            return true;
        });
    }

    private static UUID begun(String title) {
        UUID id = UUID.randomUUID();
        draft(ALDER, s -> s.save(id, 0, new ImpactForm(title, "bins", "It closes.", "All; they were asked.")));
        return id;
    }

    private static ImpactView get(Asker who, UUID id) {
        return Days.at(TODAY, who, w -> w.get(ImpactService.class).get(id));
    }

    private static void look(UUID id, Effect disability) {
        for (Characteristic one : Characteristic.values()) {
            boolean worse = one == Characteristic.DISABILITY && disability.isToMitigate();
            EffectForm form = new EffectForm(
                    one == Characteristic.DISABILITY ? disability.name() : "NONE", "Figures.", worse ? "A lift." : "");
            draft(ALDER, s -> s.effect(id, one, 0, form));
        }
    }

    private static DecisionForm decision(String name) {
        return new DecisionForm(name, "It is fair.", "Cabinet", DECIDED, REVIEW);
    }

    @Test
    void aDraftIsForItsBodyAloneAndPublishedWhenAllWasLookedAt() {
        UUID id = begun("A draft");
        assertThatThrownBy(() -> get(BIRCH, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> publicly(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> draft(ALDER, s -> s.publish(id, 1, decision("GO_ON"))))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo("error.impact.not-complete"));
        look(id, Effect.WORSE);
        ImpactView looked = get(ALDER, id);
        assertThat(looked.isComplete()).isTrue();
        assertThatThrownBy(() -> draft(ALDER, s -> s.publish(id, 1, decision("ADJUST"))))
                .as("what was looked at meanwhile was not read")
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> draft(ALDER, s -> s.publish(id, looked.version(), decision("GO_ON"))))
                .as("somebody is worse off")
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.key()).isEqualTo("error.impact.go-on"));
        draft(ALDER, s -> s.publish(id, looked.version(), decision("ADJUST")));
        ImpactView view = publicly(id);
        assertThat(view.row().service()).isEqualTo("Bin collection");
        assertThat(view.row().decision()).isEqualTo(Decision.ADJUST);
        assertThat(view.effect(Characteristic.DISABILITY).mitigation()).isEqualTo("A lift.");
        assertThatThrownBy(() -> draft(ALDER, s -> s.save(id, 99, new ImpactForm("T", "", "C", "P"))))
                .as("published, and what was typed stays on the page")
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> draft(ALDER, s -> s.throwAway(id))).isInstanceOf(NotFoundException.class);
    }

    private static ImpactView publicly(UUID id) {
        return Days.at(
                TODAY, Asker.ANYBODY, w -> w.get(PublicImpactService.class).get(id));
    }

    @Test
    void ofTwoWhoSaveTheSecondOneIsTold() {
        UUID id = begun("Two people");
        draft(ALDER, s -> s.save(id, 1, new ImpactForm("Two more", "", "It closes.", "All.")));
        assertThat(get(ALDER, id).row().service()).isNull();
        assertThatThrownBy(() -> draft(ALDER, s -> s.save(id, 1, new ImpactForm("Three", "", "C", "P"))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> draft(ALDER, s -> s.save(id, 1, new ImpactForm("", "", "", ""))))
                .as("who is told of empty fields alone would save over it next")
                .isInstanceOf(StaleVersionException.class);
        EffectForm better = new EffectForm("BETTER", "Figures.", null);
        draft(ALDER, s -> s.effect(id, Characteristic.AGE, 0, better));
        assertThatThrownBy(() -> draft(ALDER, s -> s.effect(id, Characteristic.AGE, 0, better)))
                .isInstanceOf(StaleVersionException.class);
        draft(ALDER, s -> s.effect(id, Characteristic.AGE, 1, new EffectForm("NONE", "Figures.", null)));
        assertThat(get(ALDER, id).effect(Characteristic.AGE).effect()).isEqualTo(Effect.NONE);
        draft(ALDER, s -> s.throwAway(id));
        assertThatThrownBy(() -> get(ALDER, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itIsLookedAtAgainAndOverdueUntilThen() {
        UUID id = begun("Looked at again");
        look(id, Effect.NONE);
        int seen = get(ALDER, id).version();
        draft(ALDER, s -> s.publish(id, seen, decision("GO_ON")));
        assertThat(overdue("2027-05-20", id)).as("on its day").isFalse();
        assertThat(overdue("2027-05-21", id)).isTrue();
        assertThatThrownBy(() -> review(BIRCH, "2027-05-21", id, 0, null)).isInstanceOf(NotFoundException.class);
        review(ALDER, "2027-05-21", id, 0, LocalDate.of(2028, 5, 21));
        assertThatThrownBy(() -> review(ALDER, "2027-05-22", id, 0, null)).isInstanceOf(StaleVersionException.class);
        assertThat(overdue("2027-05-21", id)).isFalse();
        assertThat(overdue("2028-05-22", id)).isTrue();
        review(ALDER, "2028-05-22", id, 1, null);
        assertThat(overdue("2040-01-01", id)).as("never again").isFalse();
    }

    private static boolean overdue(String day, UUID id) {
        return Days.at(
                day,
                Asker.ANYBODY,
                w -> w.get(PublicImpactService.class).list(null).published().stream()
                        .filter(row -> row.id().equals(id))
                        .anyMatch(row -> row.isOverdue(LocalDate.parse(day))));
    }

    private static void review(Asker who, String day, UUID id, int seen, LocalDate next) {
        Days.at(day, who, w -> {
            w.get(ImpactService.class).review(id, seen, new ReviewedForm(LocalDate.parse(day), "All is well.", next));
            return true;
        });
    }
}
