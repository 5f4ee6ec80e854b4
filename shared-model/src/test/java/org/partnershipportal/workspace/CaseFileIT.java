package org.partnershipportal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
import org.partnershipportal.referral.InboxFilter;
import org.partnershipportal.referral.InboxFilter.Assigned;
import org.partnershipportal.referral.InboxList;
import org.partnershipportal.referral.InboxRow;
import org.partnershipportal.referral.InboxService;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.tenancy.Asker;

class CaseFileIT {
    private static final Asker SAM = Asker.member(Westmark.ALDER, "sam");
    private static UUID kim;

    @BeforeAll
    static void found() {
        Database.use("workspace");
        Westmark.found();
        Shelf.member(Westmark.ALDER, "sam", "STAFF");
        kim = Shelf.member(Westmark.ALDER, "kim", "MANAGER");
    }

    @AfterAll
    static void leave() {
        Database.useShared();
    }

    @Test
    void aCaseIsTakenGivenAndGivenUpAndEachIsALine() {
        Shelf shelf = Shelf.keyed("A hole");
        assertThat(shelf.file(SAM).assignee()).isNull();
        take(shelf, SAM, 0);
        assertThat(shelf.file(SAM).assignee()).isEqualTo("Name of sam");
        assertThat(shelf.file(SAM).mine()).isTrue();
        take(shelf, SAM, 0);
        assertThat(shelf.file(SAM).lines()).as("taken twice is taken once").hasSize(1);
        assertThatThrownBy(() -> take(shelf, Asker.member(Westmark.ALDER, "kim"), 0))
                .as("who did not see that Sam has it")
                .isInstanceOf(StaleVersionException.class);
        assign(shelf, 1, kim);
        assertThat(shelf.file(SAM).mine()).isFalse();
        assertThat(list(InboxFilter.NONE, shelf)).extracting(InboxRow::assignee).containsExactly("Name of kim");
        giveUp(shelf, SAM, 2);
        assertThat(shelf.file(SAM).assignee())
                .as("Sam does not give up what is Kim's")
                .isEqualTo("Name of kim");
        assign(shelf, 2, null);
        assertThat(shelf.file(SAM).lines())
                .extracting(CaseFileView.Line::kind)
                .containsExactlyInAnyOrder(
                        CaseFileView.Kind.TAKEN, CaseFileView.Kind.ASSIGNED, CaseFileView.Kind.GIVEN_UP);
    }

    @Test
    void whoLeavesTheBodyHasNothingAnyMore() {
        UUID lee = Shelf.member(Westmark.ALDER, "lee", "STAFF");
        Shelf shelf = Shelf.keyed("A hole");
        assign(shelf, 0, lee);
        assertThat(list(assigned(Assigned.Kind.MEMBER, lee), shelf)).hasSize(1);
        assertThat(list(assigned(Assigned.Kind.NOBODY, null), shelf)).isEmpty();
        Shelf.leaves(Westmark.ALDER, lee);
        assertThat(shelf.file(SAM).assignee()).isNull();
        assertThat(list(assigned(Assigned.Kind.NOBODY, null), shelf)).hasSize(1);
        assertThatThrownBy(() -> assign(shelf, 1, lee)).isInstanceOf(InvalidInputException.class);
        assertThat(shelf.file(SAM).lines().get(0).about())
                .as("the history knows the name")
                .isEqualTo("Name of lee");
    }

    @Test
    void oneIsGivenToOnesOwnPeopleAlone() {
        UUID other = Shelf.member(Westmark.COUNTY, "county-person", "STAFF");
        Shelf shelf = Shelf.keyed("A hole");
        assertThatThrownBy(() -> assign(shelf, 0, other)).isInstanceOf(InvalidInputException.class);
        UUID administrator = Shelf.member(Westmark.ALDER, "no-case-worker", "ADMINISTRATOR");
        assertThatThrownBy(() -> assign(shelf, 0, administrator))
                .as("who does not work on cases")
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> shelf.file(Shelf.COVE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theOwnReferenceIsFoundAndWarnsOfASecondOne() {
        Shelf one = Shelf.keyed("A hole");
        Shelf other = Shelf.keyed("The same hole");
        assertThat(note(one, "HW-4711")).isEmpty();
        assertThat(note(other, "hw-4711")).containsExactly(one.reference());
        assertThat(one.file(SAM).twins()).containsExactly(other.reference());
        assertThat(found("hw-4711")).extracting(InboxRow::reference).contains(one.reference(), other.reference());
        one.offered();
        assertThat(one.file(Shelf.COUNTY).ownReference())
                .as("another body's is its own")
                .isNull();
        assertThatThrownBy(() -> note(one, "x".repeat(61))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anOpenListIsToldOfWhatLeftItAndOfWhoTookWhat() {
        Shelf shelf = Shelf.keyed("A hole").offered();
        Instant since = Instant.now();
        assertThat(changes(since)).isZero();
        shelf.move(Shelf.COUNTY, MoveForm.accept(shelf.version(Shelf.COUNTY)));
        assertThat(changes(since)).as("the part is the county's now").isPositive();
        Shelf other = Shelf.keyed("Another hole");
        Instant later = Instant.now();
        assertThat(changes(later)).isZero();
        take(other, SAM, 0);
        assertThat(changes(later)).isPositive();
        Instant last = Instant.now();
        giveUp(other, SAM, 1);
        assertThat(changes(last)).isPositive();
    }

    private static int changes(Instant since) {
        return Shelf.as(SAM, InboxService.class, s -> s.stamp(since)).changes();
    }

    @Test
    void aSearchLooksAtPlaceSummaryAndReferenceOfOwnCases() {
        Shelf shelf = Shelf.keyed("A deep crater by the 100% chapel");
        assertThat(found("CRATER", "oakham")).extracting(InboxRow::reference).contains(shelf.reference());
        assertThat(found("crater", "invented", "ada@example")).hasSize(1);
        assertThat(found("crater", "seaport")).isEmpty();
        assertThat(found("100%")).extracting(InboxRow::reference).contains(shelf.reference());
        assertThat(found("d%p")).isEmpty();
        assertThat(found(shelf.reference())).hasSize(1);
        assertThat(Shelf.as(Shelf.COVE, InboxService.class, s -> s.view(InboxList.EVERY, words("crater"), 1, true))
                        .page()
                        .rows())
                .isEmpty();
    }

    private static void take(Shelf shelf, Asker asker, int version) {
        Shelf.as(asker, CaseFileService.class, s -> {
            s.take(shelf.reference(), version);
            return true;
        });
    }

    private static void giveUp(Shelf shelf, Asker asker, int version) {
        Shelf.as(asker, CaseFileService.class, s -> {
            s.giveUp(shelf.reference(), version);
            return true;
        });
    }

    private static void assign(Shelf shelf, int version, UUID membership) {
        Shelf.as(SAM, CaseFileService.class, s -> {
            s.assign(shelf.reference(), version, membership);
            return true;
        });
    }

    private static List<String> note(Shelf shelf, String own) {
        return Shelf.as(
                SAM,
                CaseFileService.class,
                s -> s.note(shelf.reference(), shelf.file(SAM).version(), own));
    }

    private static List<InboxRow> found(String... words) {
        return Shelf.as(SAM, InboxService.class, s -> s.view(InboxList.EVERY, words(words), 1, true))
                .page()
                .rows();
    }

    private static List<InboxRow> list(InboxFilter filter, Shelf shelf) {
        return Shelf.as(SAM, InboxService.class, s -> s.view(InboxList.NOW, filter, 1, true)).page().rows().stream()
                .filter(row -> row.reference().equals(shelf.reference()))
                .toList();
    }

    private static InboxFilter assigned(Assigned.Kind kind, UUID member) {
        return new InboxFilter(null, null, new Assigned(kind, member), null, null, null, null, false, List.of());
    }

    private static InboxFilter words(String... words) {
        return new InboxFilter(null, null, Assigned.TO_ANYBODY, null, null, null, null, false, List.of(words));
    }
}
