package org.partnershipportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.InvalidInputException.Problem;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.location.LocationService;
import org.partnershipportal.location.LocationView;
import org.partnershipportal.location.OfferedRow;
import org.partnershipportal.location.SurgeryRow;
import org.partnershipportal.schedule.OpeningText;
import org.partnershipportal.schedule.ScheduleLine;
import org.partnershipportal.schedule.ScheduleService;
import org.partnershipportal.tenancy.Asker;

class AdditionsIT {
    private static final Asker ONE = Asker.member(Westmark.BIRCH, "one");
    private static final Asker TWO = Asker.member(Westmark.BIRCH, "two");
    private static final Asker OTHER_BODY = Asker.member(Westmark.ALDER, "three");
    private static final String TUESDAYS = "Every second Tuesday 10:00-12:00 from 2026-11-24";

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void aLocationWithADeskAndASurgeryIsAddedAndTakenAwayByTwoPersons() {
        add(
                EntryKind.LOCATION,
                Map.of(
                        "type",
                        "LIBRARY",
                        "name",
                        "Birch & Elm library",
                        "address",
                        "2 Birch Street",
                        "position",
                        "52, -1",
                        "opening",
                        "Monday to Friday 09:00-17:00"));
        LocationView made = location("birch-elm-library");
        assertThat(made.row().latitude()).isEqualTo(52.0);
        UUID id = made.row().id();
        add(
                EntryKind.DESK,
                Map.of(
                        "location",
                        id.toString(),
                        "service",
                        "potholes",
                        "body",
                        "westmark",
                        "channel",
                        "APPOINTMENT",
                        "limits",
                        "No cash"));
        add(
                EntryKind.SURGERY,
                Map.of("location", id.toString(), "body", "trust", "name", "Housing surgery", "opening", TUESDAYS));
        LocationView full = location("birch-elm-library");
        assertThat(full.offers()).extracting(OfferedRow::channel).containsExactly("APPOINTMENT");
        assertThat(full.surgeries()).extracting(SurgeryRow::bodyName).containsExactly("Alder Housing Trust");
        UUID surgery = full.surgeries().get(0).id();
        List<ScheduleLine> lines = as(
                        ONE, wiring -> wiring.get(ScheduleService.class).hours(List.of(surgery)))
                .get(surgery)
                .lines();
        assertThat(OpeningText.of(lines)).isEqualTo(TUESDAYS);
        List<PartRow> parts =
                as(ONE, wiring -> wiring.get(AdditionService.class).parts(id));
        assertThat(parts).extracting(PartRow::kind).containsExactly(EntryKind.DESK, EntryKind.SURGERY);
        remove(EntryKind.SURGERY, surgery);
        remove(EntryKind.DESK, parts.get(0).id());
        assertThat(location("birch-elm-library").offers()).isEmpty();
        remove(EntryKind.LOCATION, id);
        assertThat(location("birch-elm-library").closedOn()).isNotNull();
    }

    @Test
    void aContactIsAddedWithWhatIsSeenAsADifference() {
        UUID proposal = propose(EntryKind.CONTACT, Map.of("service", "", "channel", "PHONE", "value", "01632 960111"));
        ProposalView view = as(TWO, wiring -> wiring.get(ProposalService.class).get(proposal));
        assertThat(view.row().action()).isEqualTo(ProposalAction.ADD);
        assertThat(view.stale()).isFalse();
        assertThat(view.differences())
                .containsExactly(new Difference("channel", "", "PHONE"), new Difference("value", "", "01632 960111"));
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        assertThatThrownBy(() -> propose(EntryKind.DESK, Map.of("location", "nowhere", "service", "none")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::field)
                                .containsExactly("location", "service", "body", "channel"));
        for (String link : List.of("javascript:alert(1)", "www.nothing", "http://", "https://a b/")) {
            assertThatThrownBy(() -> propose(EntryKind.CONTACT, Map.of("channel", "WEB", "value", link)))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            wrong -> assertThat(wrong.field()).isEqualTo("value"));
        }
        assertThatThrownBy(() -> propose(
                        EntryKind.LOCATION, Map.of("type", "OFFICE", "name", "A", "address", "B", "position", "91, 0")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.field()).isEqualTo("position"));
    }

    @Test
    void anotherBodysEntryCannotBeRemovedNorItsLocationUsed() {
        add(EntryKind.LOCATION, Map.of("type", "OFFICE", "name", "Birch office", "address", "3 Birch Street"));
        UUID id = location("birch-office").row().id();
        assertThatThrownBy(() -> as(
                        OTHER_BODY, wiring -> wiring.get(AdditionService.class).proposeRemoval(EntryKind.LOCATION, id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(
                        OTHER_BODY,
                        wiring -> wiring.get(AdditionService.class)
                                .propose(
                                        EntryKind.SURGERY,
                                        Map.of("location", id.toString(), "body", "trust", "name", "Theirs"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.field()).isEqualTo("location"));
    }

    private static UUID propose(EntryKind kind, Map<String, String> typed) {
        return as(ONE, wiring -> wiring.get(AdditionService.class).propose(kind, typed));
    }

    private static void add(EntryKind kind, Map<String, String> typed) {
        approve(propose(kind, typed));
    }

    private static void remove(EntryKind kind, UUID id) {
        approve(as(ONE, wiring -> wiring.get(AdditionService.class).proposeRemoval(kind, id)));
    }

    private static void approve(UUID proposal) {
        as(TWO, wiring -> {
            wiring.get(ProposalService.class).approve(proposal);
            return proposal;
        });
    }

    private static LocationView location(String slug) {
        return as(ONE, wiring -> wiring.get(LocationService.class).find(slug)).orElseThrow();
    }

    private static <T> T as(Asker asker, Function<Wiring, T> work) {
        return Wiring.as(asker, work);
    }
}
