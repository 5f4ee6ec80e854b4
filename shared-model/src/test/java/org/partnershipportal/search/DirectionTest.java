package org.partnershipportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {
    private static final double NEARLY = 0.0001;

    @Test
    void sameOppositeAndUnlikeDirections() {
        Direction north = Direction.of(new float[] {3, 4, 0});
        assertThat(north.likeness(Direction.of(new float[] {6, 8, 0}))).isCloseTo(1, within(NEARLY));
        assertThat(north.likeness(Direction.of(new float[] {-3, -4, 0}))).isCloseTo(-1, within(NEARLY));
        assertThat(north.likeness(Direction.of(new float[] {0, 0, 5}))).isCloseTo(0, within(NEARLY));
        assertThat(north.likeness(Direction.of(new float[] {1, 0, 0}))).isCloseTo(0.6, within(NEARLY));
    }

    @Test
    void theMiddleIsAsNearToOneAsToTheOther() {
        Direction east = Direction.of(new float[] {1, 0});
        Direction north = Direction.of(new float[] {0, 9});
        Direction middle = Direction.middle(List.of(east, north));
        assertThat(middle.likeness(east)).isCloseTo(Math.sqrt(0.5), within(NEARLY));
        assertThat(middle.likeness(north)).isCloseTo(Math.sqrt(0.5), within(NEARLY));
    }

    @Test
    void noughtPointsNowhereAndIsLikeNothing() {
        Direction nought = Direction.of(new float[] {0, 0});
        assertThat(nought.isNought()).isTrue();
        assertThat(nought.likeness(Direction.of(new float[] {1, 0}))).isZero();
    }
}
