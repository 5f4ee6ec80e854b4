package org.partnershipportal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is promised: nobody promises more than oneself, nor two of each other, and what is more than more is more. */
class PromiseTargetProperties {
    private static final int MOST = 40;

    @Provide
    Arbitrary<Integer> amounts() {
        return Arbitraries.integers().between(0, MOST);
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(1, 100).injectNull(0.2);
    }

    @Property
    void nothingIsStricterThanItself(
            @ForAll Bound bound, @ForAll("amounts") Integer amount, @ForAll("shares") @Nullable Integer share) {
        assertThat(target(bound, amount, share).judge(amount, share)).isEqualTo(Strictness.THE_SAME);
    }

    @Property
    void ofTwoThatDifferAtMostOneIsStricter(
            @ForAll Bound bound,
            @ForAll("amounts") Integer one,
            @ForAll("shares") @Nullable Integer oneShare,
            @ForAll("amounts") Integer other,
            @ForAll("shares") @Nullable Integer otherShare) {
        boolean there = target(bound, one, oneShare).judge(other, otherShare).isStricter();
        boolean back = target(bound, other, otherShare).judge(one, oneShare).isStricter();
        assertThat(there && back).isFalse();
    }

    @Property
    void whatIsStricterThanAStricterOneIsStricter(
            @ForAll Bound bound,
            @ForAll("amounts") Integer first,
            @ForAll("shares") @Nullable Integer firstShare,
            @ForAll("amounts") Integer second,
            @ForAll("shares") @Nullable Integer secondShare,
            @ForAll("amounts") Integer third,
            @ForAll("shares") @Nullable Integer thirdShare) {
        if (target(bound, first, firstShare).judge(second, secondShare).isStricter()
                && target(bound, second, secondShare).judge(third, thirdShare).isStricter()) {
            assertThat(target(bound, first, firstShare).judge(third, thirdShare))
                    .isEqualTo(Strictness.STRICTER);
        }
    }

    /** Who keeps a stricter promise keeps the standard: whatever was measured. */
    @Property
    void whoKeepsTheStricterOneKeepsTheStandard(
            @ForAll Bound bound,
            @ForAll("amounts") Integer standard,
            @ForAll("amounts") Integer own,
            @ForAll("amounts") Integer measured) {
        if (target(bound, standard, null).judge(own, null).isStricter() && isKept(bound, own, measured)) {
            assertThat(isKept(bound, standard, measured)).isTrue();
        }
    }

    private static boolean isKept(Bound bound, int target, int measured) {
        return bound == Bound.AT_MOST ? measured <= target : measured >= target;
    }

    private static PromiseTarget target(Bound bound, Integer amount, @Nullable Integer share) {
        return new PromiseTarget(bound, amount, TargetUnit.WORKING_DAYS, share);
    }
}
