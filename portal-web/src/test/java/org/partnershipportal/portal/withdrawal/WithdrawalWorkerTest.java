package org.partnershipportal.portal.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;
import org.partnershipportal.tenancy.DatabaseRole;
import org.partnershipportal.withdrawal.WithdrawalRound;
import org.partnershipportal.withdrawal.WithdrawalService;

class WithdrawalWorkerTest {
    private static final UUID ALDER = new UUID(0, 1);
    private static final UUID BIRCH = new UUID(0, 2);
    private static final UUID FORGET = new UUID(1, 1);
    private static final UUID CLOSE = new UUID(1, 2);

    private final Replies replies = new Replies();
    private final Bodies bodies = new Bodies();
    private final WithdrawalWorker worker = new WithdrawalWorker() {
        @Override
        WithdrawalRound replies() {
            return replies;
        }
    };

    @SuppressWarnings("UnnecessaryAssignment") // no container is here to inject it
    WithdrawalWorkerTest() {
        worker.service = bodies;
    }

    @Test
    void aBodyThatCannotBeAskedHoldsUpNoOtherAndNothingIsSettledWithoutIt() throws Exception {
        bodies.silent = Set.of(ALDER);
        worker.round();
        assertThat(bodies.obeyed).containsExactly(BIRCH + " " + CLOSE);
        assertThat(replies.settled).isEmpty();
    }

    @Test
    void whatNobodyHasToDoAnythingAboutIsSettled() throws Exception {
        worker.round();
        assertThat(bodies.obeyed).containsExactly(BIRCH + " " + CLOSE);
        assertThat(replies.settled).containsExactly(FORGET);
        assertThat(replies.caseworkEnded).isTrue();
        assertThat(bodies.heldBack).as("once more, of whoever has obeyed").containsExactly(ALDER, BIRCH);
        assertThat(bodies.asked)
                .containsExactly(
                        new Asker(DatabaseRole.PUBLIC, null, "system:withdrawal", null),
                        Asker.member(ALDER, "system:withdrawal"),
                        Asker.member(BIRCH, "system:withdrawal"));
    }

    /** Both wait; only Birch has something to do, about one of them. */
    private static final class Bodies extends WithdrawalService {
        private final List<Asker> asked = new ArrayList<>();
        private final List<String> obeyed = new ArrayList<>();
        private final List<UUID> heldBack = new ArrayList<>();
        private Set<UUID> silent = Set.of();

        private Bodies() {
            super(null, null, null, null, null, null);
        }

        @Override
        public List<UUID> bodies() {
            asked.add(Asking.current());
            return List.of(ALDER, BIRCH);
        }

        @Override
        public List<UUID> waiting() {
            asked.add(Asking.current());
            if (silent.contains(me())) {
                throw new IllegalStateException("cannot be asked");
            }
            return me().equals(BIRCH) ? List.of(CLOSE) : List.of();
        }

        @Override
        public void obey(UUID reply) {
            obeyed.add(me() + " " + reply);
        }

        @Override
        public void holdBack() {
            heldBack.add(me());
        }

        private static UUID me() {
            return Objects.requireNonNull(
                    Objects.requireNonNull(Asking.current()).tenant());
        }
    }

    private static final class Replies extends WithdrawalRound {
        private final List<UUID> settled = new ArrayList<>();
        private boolean caseworkEnded;

        private Replies() {
            super(null);
        }

        @Override
        public List<UUID> open() {
            return List.of(FORGET, CLOSE);
        }

        @Override
        public int endCasework() {
            caseworkEnded = true;
            return 0;
        }

        @Override
        public void settle(List<UUID> replies) {
            settled.addAll(replies);
        }
    }
}
