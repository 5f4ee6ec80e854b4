package org.partnershipportal.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.referral.CaseService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartService;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.workspace.NoteService;
import org.partnershipportal.workspace.Visibility;

/** Parts as service requests: for their parties alone, with what happened. */
class RequestServiceIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void aRequestIsItsPartiesAlone() {
        String reference = hole().reference();
        RequestView opened = as(COUNTY, service -> service.open(reference));
        assertThat(opened.content().orElseThrow().manner().spot()).isEqualTo("4 Mill Lane; 51.8, 0.6");
        assertThat(opened.row().closed()).isFalse();
        assertThat(opened.row().service()).isEqualTo("potholes");
        assertThat(find(ALDER, reference)).hasSize(1);
        assertThat(find(BIRCH, reference)).isEmpty();
        assertThat(updates(BIRCH, reference)).isEmpty();
        assertThatThrownBy(() -> as(BIRCH, service -> service.open(reference))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(BIRCH, service -> service.update(reference, "1", "x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theFiltersLeaveOutWhatTheyDoNotName() {
        String reference = hole().reference();
        Instant first = as(ALDER, service -> service.get(reference)).requested();
        Instant later = first.plus(Duration.ofSeconds(1));
        assertThat(list(filter(List.of("potholes"), false, first, later))).contains(reference);
        assertThat(list(filter(List.of("bins"), false, first, later))).doesNotContain(reference);
        assertThat(list(filter(List.of(), true, first, later))).doesNotContain(reference);
        assertThat(list(filter(List.of(), null, later, null))).doesNotContain(reference);
        assertThat(list(filter(List.of(), null, null, first))).doesNotContain(reference);
    }

    @Test
    void whatHappenedIsToldInItsOrder() {
        PartBrief part = hole();
        UUID told = as(COUNTY, service -> service.update(part.reference(), "77", "We come on Monday."));
        PartBrief accepted = move(COUNTY, part, MoveForm.accept(part.version()));
        move(COUNTY, accepted, MoveForm.complete(accepted.version(), Outcome.DONE, "Filled."));
        List<RequestUpdateRow> updates = updates(ALDER, part.reference());
        assertThat(updates).extracting(RequestUpdateRow::at).isSorted();
        assertThat(updates).extracting(RequestUpdateRow::id).contains(told);
        assertThat(updates).extracting(RequestUpdateRow::description).anyMatch(said -> said.endsWith("Monday."));
        assertThat(updates.get(updates.size() - 1).closed()).isTrue();
        assertThat(updates.get(0).closed()).isFalse();
        assertThat(updates.stream().filter(RequestUpdateRow::closed)).hasSize(1);
        assertThat(as(ALDER, service -> service.get(part.reference())).outcomeText())
                .isEqualTo("Filled.");
    }

    /** What is said to the resident later is no business of a body that has nothing to do with the part any more. */
    @Test
    void whoHandedItBackReadsWhatWasSaidUntilThen() {
        PartBrief part = hole();
        PartBrief back = move(COUNTY, part, MoveForm.handBack(part.version(), "NOT_OUR_AREA", null));
        String reference = part.reference();
        Wiring.as(ALDER, w -> {
            w.get(NoteService.class).write(reference, UUID.randomUUID(), Visibility.RESIDENT, "About your arrears");
            return true;
        });
        move(ALDER, back, MoveForm.complete(back.version(), Outcome.ADVICE_GIVEN, "Ring about your arrears"));
        assertThat(updates(ALDER, reference).toString()).contains("About your arrears", "Ring about your arrears");
        assertThat(updates(COUNTY, reference)).isNotEmpty();
        assertThat(updates(COUNTY, reference).toString()).doesNotContain("arrears");
        assertThat(as(ALDER, service -> service.get(reference)).outcomeText()).contains("arrears");
        assertThat(as(COUNTY, service -> service.get(reference)).outcomeText()).isNull();
        for (Asker asker : List.of(ALDER, COUNTY)) {
            boolean reads = asker.equals(ALDER);
            assertThat(Wiring.as(asker, w -> w.get(CaseService.class).open(reference))
                                    .outcomeText()
                            != null)
                    .isEqualTo(reads);
            assertThat(Wiring.as(asker, w -> w.get(PartService.class).get(reference))
                                    .outcomeText()
                            != null)
                    .isEqualTo(reads);
        }
    }

    @Test
    void anUpdateUnderTheSameNumberIsThereOnce() {
        String reference = hole().reference();
        as(ALDER, service -> service.update(reference, "4711", "It has grown."));
        assertThatThrownBy(() -> as(ALDER, service -> service.update(reference, "4711", "It has grown.")))
                .isInstanceOf(InvalidInputException.class);
        as(COUNTY, service -> service.update(reference, "4711", "Seen."));
        String other = hole().reference();
        as(ALDER, service -> service.update(other, "4711", "This too."));
        assertThat(updates(ALDER, reference).stream()
                        .filter(row -> row.description().endsWith("It has grown.")))
                .hasSize(1);
        assertThat(updates(ALDER, reference).stream()
                        .filter(row -> row.description().endsWith("Seen.")))
                .hasSize(1);
        assertThatThrownBy(() -> as(ALDER, service -> service.update(reference, "x".repeat(201), "x")))
                .isInstanceOf(InvalidInputException.class);
    }

    private static RequestFilter filter(List<String> services, Boolean closed, Instant since, Instant until) {
        return new RequestFilter(List.of(), services, closed, since, until, 1);
    }

    private static List<String> list(RequestFilter filter) {
        return as(ALDER, service -> service.list(filter)).stream()
                .map(RequestRow::reference)
                .toList();
    }

    private static List<RequestRow> find(Asker asker, String reference) {
        return as(asker, service -> service.list(RequestFilter.of(reference)));
    }

    private static List<RequestUpdateRow> updates(Asker asker, String reference) {
        return as(asker, service -> service.updates(RequestFilter.of(reference)));
    }

    private static PartBrief hole() {
        MachineForm hole = new MachineForm(
                "potholes",
                "Oakham",
                null,
                "A deep hole.",
                "Ida Brook",
                null,
                null,
                true,
                null,
                "4 Mill Lane; 51.8, 0.6");
        return Wiring.as(ALDER, w -> w.get(MachineService.class).refer(hole, null))
                .part();
    }

    private static PartBrief move(Asker asker, PartBrief part, MoveForm form) {
        return Wiring.as(asker, w -> w.get(MachineService.class).move(part.reference(), form, null));
    }

    private static <T> T as(Asker asker, java.util.function.Function<RequestService, T> useCase) {
        return Wiring.as(asker, w -> useCase.apply(w.get(RequestService.class)));
    }
}
