package org.partnershipportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.feedback.Complaints.Given;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.tenancy.Asker;

/** What was learnt and changed, and the figures of a quarter: published by a person, and small counts never. */
class PublishingIT {
    private static final String GIVEN = "2026-08-03T10:00";
    private static final String AFTER = "2026-10-05T10:00";

    @BeforeAll
    static void found() {
        Database.use(Complaints.OWN);
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void figuresOfAQuarterAreCountedAndSmallOnesNotTold() {
        for (int i = 0; i < 6; i++) {
            give("COMPLAINT");
        }
        for (int i = 0; i < 4; i++) {
            give("COMMENT");
        }
        Given answered = give("COMPLAINT");
        Complaints.staff("2026-08-05T10:00", Westmark.TRUST, f -> f.answer(answered.reference(), 0, "Here"));
        FiguresDraft draft = manager(PublishingService::draft);
        assertThat(draft.quarter()).hasToString("July to September 2026");
        assertThat(draft.figures()).isEqualTo(new Figures(0, null, 7, null, null, 0));
        press(p -> p.publishFigures(0));
        assertThatThrownBy(() -> press(p -> p.publishFigures(0))).isInstanceOf(StaleVersionException.class);
        press(p -> p.publishFigures(1));
        assertThat(figures())
                .singleElement()
                .satisfies(row -> assertThat(row.version()).isEqualTo(2))
                .satisfies(row -> assertThat(row.figures().complaints()).isEqualTo(7))
                .satisfies(row -> assertThat(row.figures().comments()).isNull());
    }

    @Test
    void whatWasChangedIsPublishedOnceAndTakenBack() {
        Given given = Complaints.give("2026-04-07T10:00", "kind", "COMMENT", "body", "trust");
        Complaints.staff(
                "2026-04-08T10:00", Westmark.TRUST, f -> f.close(given.reference(), 0, "Ada was right", "A ramp"));
        List<LessonRow> lessons = manager(PublishingService::lessons);
        assertThat(lessons).extracting(LessonRow::reference).contains(given.reference());
        assertThatThrownBy(() -> press(p -> p.publish(given.reference(), "Steps", " ")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(changes()).as("nothing without a press").isEmpty();
        press(p -> p.publish(given.reference(), "Steps keep people out", "There is a ramp"));
        assertThatThrownBy(() -> press(p -> p.publish(given.reference(), "Steps", "A ramp")))
                .isInstanceOf(NotFoundException.class);
        ChangeRow row = changes().get(0);
        assertThat(row.learnt()).isEqualTo("Steps keep people out");
        press(p -> p.withdraw(row.id()));
        assertThatThrownBy(() -> press(p -> p.withdraw(row.id()))).isInstanceOf(NotFoundException.class);
        assertThat(changes()).isEmpty();
    }

    @Test
    void aCountOfOneToFourIsNullAndItsCounterpartToo() {
        assertThat(new Figures(5, 4, 9, 8, 1, 0).suppressed()).isEqualTo(new Figures(5, null, 9, null, null, 0));
        assertThat(new Figures(0, 1, 13, 8, 5, 5).suppressed()).isEqualTo(new Figures(0, null, 13, 8, 5, 5));
        assertThat(new Figures(0, 0, 8, 8, 0, 0).suppressed()).isEqualTo(new Figures(0, 0, 8, 8, 0, 0));
    }

    private static Given give(String kind) {
        return Complaints.give(GIVEN, "kind", kind, "body", "trust");
    }

    private static void press(Consumer<PublishingService> wish) {
        manager(p -> {
            wish.accept(p);
            return true;
        });
    }

    private static <T> T manager(Function<PublishingService, T> work) {
        return Wiring.at(
                Complaints.at(AFTER), Westmark.staff(Westmark.TRUST), w -> work.apply(w.get(PublishingService.class)));
    }

    private static List<PublishedFigures> figures() {
        return Wiring.at(
                Complaints.at(AFTER),
                Asker.ANYBODY,
                w -> w.get(ChangesService.class).figures(Westmark.TRUST));
    }

    private static List<ChangeRow> changes() {
        return Wiring.at(
                Complaints.at(AFTER),
                Asker.ANYBODY,
                w -> w.get(ChangesService.class).changes(Westmark.TRUST));
    }
}
