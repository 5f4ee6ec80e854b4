package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.tenancy.Asker;

/** Two people move the same part at once: one winner, the other is told so. In full size with -Dfull. */
class MovesRaceIT {
    private static final int ROUNDS = System.getProperty("full") == null ? 8 : 2_500;
    private static final ExecutorService TWO = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @AfterAll
    static void end() {
        TWO.shutdown();
    }

    @Test
    void offeringAndStarting() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Moving part = Moving.keyed(Westmark.ALDER);
            Asker alder = Westmark.staff(Westmark.ALDER);
            oneHolds(
                    part,
                    wish(part, alder, MoveForm.offer(1, "westmark", true)),
                    wish(part, alder, MoveForm.of(Move.START, 1)));
            assertThat(part.open(Westmark.ALDER).history()).hasSize(1);
        }
    }

    @Test
    void acceptingAndTakingBack() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Moving part = Moving.keyed(Westmark.ALDER);
            part.move(Westmark.ALDER, MoveForm.offer(1, "westmark", true));
            oneHolds(
                    part,
                    wish(part, Westmark.staff(Westmark.ALDER), MoveForm.recall(2)),
                    wish(part, Westmark.staff(Westmark.COUNTY), MoveForm.accept(2)));
            CaseView alder = part.open(Westmark.ALDER);
            assertThat(alder.accountable()).isEqualTo(alder.holder());
        }
    }

    @Test
    void decidingAndWithdrawing() throws Exception {
        Asker decider = Moving.decider(Westmark.TRUST, "decider-" + UUID.randomUUID());
        for (int round = 0; round < ROUNDS; round++) {
            Moving part = Moving.handedBackTwice();
            int version = part.version(Westmark.ALDER);
            oneHolds(
                    part,
                    wish(part, decider, MoveForm.decide(Move.DECIDE, version, "westmark", "Roads")),
                    wish(
                            part,
                            Westmark.staff(Westmark.ALDER),
                            MoveForm.because(Move.WITHDRAW, version, "NO_LONGER_NEEDED")));
            CaseView alder = part.open(Westmark.ALDER);
            assertThat(alder.status() == PartStatus.WITHDRAWN).isNotEqualTo(alder.desk() != null);
        }
    }

    @Test
    void decidingTwice() throws Exception {
        Asker one = Moving.decider(Westmark.TRUST, "decider-" + UUID.randomUUID());
        Asker other = Moving.decider(Westmark.TRUST, "decider-" + UUID.randomUUID());
        for (int round = 0; round < ROUNDS; round++) {
            Moving part = Moving.handedBackTwice();
            int version = part.version(Westmark.ALDER);
            oneHolds(
                    part,
                    wish(part, one, MoveForm.decide(Move.DECIDE, version, "westmark", "Roads")),
                    wish(part, other, MoveForm.decide(Move.DECIDE, version, "alder", "Theirs")));
        }
    }

    private static void oneHolds(Moving part, Wish one, Wish other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> first = TWO.submit(one.at(start));
        Future<Boolean> second = TWO.submit(other.at(start));
        assertThat(List.of(first.get(), second.get())).as(part.reference()).containsExactlyInAnyOrder(true, false);
    }

    private static Wish wish(Moving part, Asker asker, MoveForm form) {
        return start -> () -> {
            start.await();
            try {
                part.move(asker, form);
                return true;
            } catch (StaleVersionException | NotFoundException e) { // who decides no more sees it no more
                return false;
            }
        };
    }

    /** What somebody tries once the other is ready too; whether it held. */
    @FunctionalInterface
    private interface Wish {
        Callable<Boolean> at(CyclicBarrier start);
    }
}
