package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipportal.referral.Transition.Count;
import org.partnershipportal.referral.Transition.Desk;
import org.partnershipportal.referral.Transition.Need;
import org.partnershipportal.referral.Transition.Position;
import org.partnershipportal.referral.Transition.PromiseClock;

class TransitionsTest {
    /** The accountable body, whether it has offered the part or not. */
    private static final Set<Position> OWNER = EnumSet.of(Position.ACCOUNTABLE, Position.SENDER);

    @Test
    void eachMoveHasALine() {
        assertThat(Transitions.all()).extracting(Transition::move).contains(Move.values());
    }

    @Test
    void noTwoLinesAnswerTheSameWish() {
        for (Transition one : Transitions.all()) {
            assertThat(Transitions.all()).filteredOn(other -> meet(one, other)).containsExactly(one);
        }
    }

    private static boolean meet(Transition one, Transition other) {
        return one.move() == other.move()
                && meet(one.by(), other.by())
                && meet(one.from(), other.from())
                && meet(one.desk(), other.desk())
                && IntStream.range(0, Transitions.MOST_HANDBACKS)
                        .anyMatch(n -> one.count().fits(n) && other.count().fits(n));
    }

    private static <E> boolean meet(Set<E> one, Set<E> other) {
        return one.stream().anyMatch(other::contains);
    }

    @Test
    void nothingLeavesAClosedState() {
        assertThat(Transitions.all()).allSatisfy(line -> assertThat(line.from()).noneMatch(PartStatus::isClosed));
    }

    @Test
    void everyOpenStateHasAnExitThatNeedsNobodyElse() {
        for (PartStatus status : PartStatus.values()) {
            for (Desk desk : Desk.values()) {
                if (!status.isClosed()) {
                    assertThat(Transitions.all())
                            .as(status + " " + desk)
                            .anyMatch(line -> line.from().contains(status)
                                    && line.desk().contains(desk)
                                    && line.clock() == PromiseClock.STOPS
                                    && line.by().stream().anyMatch(OWNER::contains));
                }
            }
        }
    }

    @Test
    void onlyTheSecondHandBackGoesToTheDeskAndNothingElseCounts() {
        assertThat(Transitions.all())
                .filteredOn(line -> line.deskThen() == Transition.DeskThen.AT_DESK)
                .singleElement()
                .satisfies(line -> assertThat(line.move()).isEqualTo(Move.HAND_BACK))
                .satisfies(line -> assertThat(line.count()).isEqualTo(Count.SECOND));
        assertThat(Transitions.all())
                .filteredOn(line -> line.count() == Count.FIRST || line.count() == Count.SECOND)
                .extracting(Transition::move)
                .containsOnly(Move.HAND_BACK);
        assertThat(Transitions.all())
                .filteredOn(line -> line.count() == Count.ANEW)
                .extracting(Transition::move)
                .containsOnly(Move.CORRECT);
    }

    @Test
    void whatNeedsAReasonHasSomeToChooseFrom() {
        for (Move move : Move.values()) {
            boolean needed = Transitions.all().stream()
                    .anyMatch(line -> line.move() == move && line.needs().contains(Need.REASON));
            assertThat(!MoveReason.codes(move).isEmpty()).as(move.name()).isEqualTo(needed);
        }
    }

    @Test
    void neitherCapacityNorMissingInformationIsAReasonToHandBack() {
        List<String> all = Stream.concat(
                        Arrays.stream(MoveReason.values()).map(Enum::name),
                        Arrays.stream(HandbackReason.values()).map(Enum::name))
                .toList();
        assertThat(MoveReason.codes(Move.HAND_BACK))
                .containsExactly("NOT_OUR_SERVICE", "NOT_OUR_AREA", "OTHER_OWNER", "CONTRACTED_OUT");
        assertThat(all).noneMatch(code -> code.contains("CAPACITY"));
        assertThat(MoveReason.codes(Move.WAIT)).contains("FOR_INFORMATION");
    }
}
