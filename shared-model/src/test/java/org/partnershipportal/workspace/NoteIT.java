package org.partnershipportal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Database;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.tenancy.Asker;

class NoteIT {
    @BeforeAll
    static void found() {
        Database.use("workspace");
        Westmark.found();
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void eachCircleReadsItsNotes() {
        Shelf shelf = Shelf.keyed("A hole").offered();
        write(shelf, Shelf.ALDER, Visibility.INTERNAL, "For us");
        write(shelf, Shelf.ALDER, Visibility.SHARED, "For both");
        write(shelf, Shelf.ALDER, Visibility.RESIDENT, "We look at it on Monday.");
        assertThat(texts(shelf, Shelf.ALDER))
                .containsExactlyInAnyOrder("For us", "For both", "We look at it on Monday.");
        assertThat(texts(shelf, Shelf.COUNTY)).containsExactlyInAnyOrder("For both", "We look at it on Monday.");
        assertThat(notes(shelf, Shelf.COUNTY)).extracting(NoteRow::by).containsOnlyNulls();
        assertThat(texts(shelf, Shelf.COVE)).isEmpty();
        assertThat(shelf.told().sentence())
                .isEqualTo("Alder District Council writes: We look at it on Monday.")
                .doesNotContain("staff");
        assertThat(shelf.told().nextStep()).as("what comes next is still told").isNotNull();
        assertThatThrownBy(() -> write(shelf, Shelf.COUNTY, Visibility.RESIDENT, "Hello"))
                .as("the county is asked, and not accountable")
                .isInstanceOf(InvalidInputException.class);
        shelf.move(Shelf.COUNTY, MoveForm.handBack(shelf.version(Shelf.COUNTY), "NOT_OUR_AREA", null));
        assertThat(texts(shelf, Shelf.COUNTY))
                .as("who handed it back reads nothing")
                .isEmpty();
        assertThatThrownBy(() -> write(shelf, Shelf.COUNTY, Visibility.INTERNAL, "Hello"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasWrittenBeforeAnOfferIsReadOnceAcceptedWhereNamesMayTravel() {
        Shelf shelf = Shelf.keyed("A hole");
        write(shelf, Shelf.ALDER, Visibility.SHARED, "Before");
        shelf.offered();
        write(shelf, Shelf.ALDER, Visibility.SHARED, "For you");
        assertThat(texts(shelf, Shelf.COUNTY)).containsExactly("For you");
        shelf.move(Shelf.COUNTY, MoveForm.accept(shelf.version(Shelf.COUNTY)));
        assertThat(texts(shelf, Shelf.COUNTY)).containsExactlyInAnyOrder("For you", "Before");
        write(shelf, Shelf.COUNTY, Visibility.SHARED, "Back to you");
        assertThat(texts(shelf, Shelf.ALDER)).as("who took it reads all").hasSize(3);
    }

    @Test
    void withoutAnAgreementNothingOfBeforeTheOfferIsRead() {
        Asker birch = Westmark.staff(Westmark.BIRCH);
        Shelf shelf = Shelf.keyed("A hole");
        write(shelf, Shelf.ALDER, Visibility.SHARED, "Before");
        shelf.move(Shelf.ALDER, MoveForm.offer(shelf.version(Shelf.ALDER), "birch", false));
        shelf.move(birch, MoveForm.accept(shelf.version(birch)));
        write(shelf, Shelf.ALDER, Visibility.SHARED, "After");
        assertThat(texts(shelf, birch)).containsExactly("After");
    }

    @Test
    void aNoteThatIsSentTwiceIsWrittenOnce() {
        Shelf shelf = Shelf.keyed("A hole");
        UUID key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            write(shelf, Shelf.ALDER, key, Visibility.RESIDENT, "Once");
        }
        assertThat(texts(shelf, Shelf.ALDER)).containsExactly("Once");
    }

    @Test
    void aMistakenNoteIsStruckOutAndTheResidentIsTold() {
        Shelf shelf = Shelf.keyed("A hole");
        UUID key = UUID.randomUUID();
        write(shelf, Shelf.ALDER, key, Visibility.RESIDENT, "It is done.");
        assertThatThrownBy(() -> strike(shelf, Shelf.ALDER, key, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> strike(shelf, Shelf.COVE, key, "Not mine")).isInstanceOf(NotFoundException.class);
        strike(shelf, Shelf.ALDER, key, "The wrong case");
        assertThat(notes(shelf, Shelf.ALDER))
                .allMatch(note ->
                        "The wrong case".equals(note.struck()) && note.text().equals("It is done."));
        assertThat(shelf.told().sentence()).startsWith("Alder District Council takes back what it wrote on ");
        assertThatThrownBy(() -> strike(shelf, Shelf.ALDER, key, "Again")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsMissingOrTooLongIsSaid() {
        Shelf shelf = Shelf.keyed("A hole");
        assertThatThrownBy(() -> write(shelf, Shelf.ALDER, null, "Text")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> write(shelf, Shelf.ALDER, Visibility.INTERNAL, " "))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> write(shelf, Shelf.ALDER, Visibility.INTERNAL, "x".repeat(4001)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTemplateIsFilledAndKeepsItsWordings() {
        Shelf shelf = Shelf.keyed("A hole");
        UUID template = UUID.randomUUID();
        word(template, 0, "Thanks", "Thank you. {body} has {reference} about {service} until {due}.");
        String filled = Shelf.as(Shelf.ALDER, TemplateService.class, s -> s.fill(template, shelf.reference()));
        assertThat(filled)
                .startsWith("Thank you. Alder District Council has " + shelf.reference() + " about Potholes until ")
                .doesNotContain("{");
        assertThatThrownBy(() -> word(template, 0, "Thanks", "Another")).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> word(template, 1, "Thanks", "{name}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("gap-unknown");
        word(template, 1, "Thanks", "Another");
        List<TemplateRow> wordings = Shelf.as(Shelf.ALDER, TemplateService.class, s -> s.wordings(template));
        assertThat(wordings).extracting(TemplateRow::text).first().isEqualTo("Another");
        assertThat(Shelf.as(Shelf.COVE, TemplateService.class, TemplateService::usable))
                .isEmpty();
        Shelf.as(Shelf.ALDER, TemplateService.class, s -> {
            s.retire(template, 2);
            return true;
        });
        assertThat(Shelf.as(Shelf.ALDER, TemplateService.class, TemplateService::usable))
                .extracting(TemplateRow::id)
                .doesNotContain(template);
    }

    private static void word(UUID template, int number, String title, String text) {
        Shelf.as(Shelf.ALDER, TemplateService.class, s -> {
            s.word(template, number, title, text);
            return true;
        });
    }

    private static void write(Shelf shelf, Asker asker, Visibility visibility, String text) {
        write(shelf, asker, UUID.randomUUID(), visibility, text);
    }

    private static void write(Shelf shelf, Asker asker, UUID key, Visibility visibility, String text) {
        Shelf.as(asker, NoteService.class, s -> {
            s.write(shelf.reference(), key, visibility, text);
            return true;
        });
    }

    private static void strike(Shelf shelf, Asker asker, UUID key, String reason) {
        Shelf.as(asker, NoteService.class, s -> {
            s.strike(shelf.reference(), key, reason);
            return true;
        });
    }

    private static List<String> texts(Shelf shelf, Asker asker) {
        return notes(shelf, asker).stream().map(NoteRow::text).toList();
    }

    private static List<NoteRow> notes(Shelf shelf, Asker asker) {
        return Shelf.as(asker, NoteService.class, s -> s.notes(shelf.reference()));
    }
}
