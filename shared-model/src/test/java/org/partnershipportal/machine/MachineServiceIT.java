package org.partnershipportal.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.fixture.Westmark;
import org.partnershipportal.fixture.Wiring;
import org.partnershipportal.identity.TrailSecret;
import org.partnershipportal.referral.Action;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.NoAgreementInForce;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartFilter;
import org.partnershipportal.referral.PartPage;
import org.partnershipportal.referral.PartRow;
import org.partnershipportal.referral.PartService;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.tenancy.Asker;

/** Other systems refer in one call, and may send a wish again. */
class MachineServiceIT {
    private static final Asker ALDER = Westmark.staff(Westmark.ALDER);
    private static final Asker COUNTY = Westmark.staff(Westmark.COUNTY);
    private static final Asker BIRCH = Westmark.staff(Westmark.BIRCH);
    private static final int AT_ONCE = 4;

    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void whatIsAnothersIsOfferedToTheBodyThatDoesItThere() {
        PartBrief part = refer(hole(null, true), null).part();
        assertThat(part.status()).isEqualTo(PartStatus.OFFERED);
        assertThat(part.accountable()).isEqualTo("alder");
        assertThat(part.holder()).isEqualTo("westmark");
        MachineCase theirs = as(COUNTY, w -> w.get(MachineService.class).open(part.reference()));
        assertThat(theirs.part().brief()).isEqualTo(part);
        assertThat(theirs.view().content().orElseThrow().name()).isEqualTo("Ida Brook");
        assertThatThrownBy(() -> as(BIRCH, w -> w.get(MachineService.class).open(part.reference())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theOwnBodyKeepsWhatItDoesItself() {
        MachineForm bins = new MachineForm("bins", "Oakham", null, "Not emptied.", null, null, null, false, null);
        PartBrief part = refer(bins, null).part();
        assertThat(part.status()).isEqualTo(PartStatus.RECEIVED);
        assertThat(part.holder()).isEqualTo("alder");
    }

    @Test
    void withoutTheResidentsAgreementTheDetailsStay() {
        PartBrief part = refer(hole(null, false), null).part();
        MachineCase theirs = as(COUNTY, w -> w.get(MachineService.class).open(part.reference()));
        assertThat(theirs.view().content().orElseThrow().name()).isNull();
        assertThat(theirs.view().content().orElseThrow().summary()).isEqualTo("A deep hole.");
    }

    @Test
    void whatCannotBeDoneWholeIsNotDoneAtAll() {
        int before = all().size();
        assertThatThrownBy(() -> refer(hole("birch", true), null)).isInstanceOf(NoAgreementInForce.class);
        assertThatThrownBy(() -> refer(hole("nowhere", true), null)).isInstanceOf(InvalidInputException.class);
        assertThat(all()).hasSize(before);
    }

    @Test
    void aWishUnderAKeyIsDoneOnce() {
        KeyedRequest wish = wish("a hole");
        MachineTaken first = refer(hole(null, true), wish);
        move(ALDER, first.part(), MoveForm.recall(first.part().version()), null);
        MachineTaken again = refer(hole(null, true), wish);
        assertThat(again).isEqualTo(first);
        assertThatThrownBy(() -> refer(hole(null, true), new KeyedRequest(wish.key(), "another wish")))
                .isInstanceOf(KeyUsedOtherwise.class);
        assertThat(refer(hole(null, true), wish("a hole")).part().reference())
                .isNotEqualTo(first.part().reference());
    }

    @Test
    void theSecretOfATrailIsMadeAgainFromTheKey() {
        assertThat(TrailSecret.of("key-of-a-system", "salt").value()).hasSize(32);
        assertThat(TrailSecret.of("key-of-a-system", "salt")).isEqualTo(TrailSecret.of("key-of-a-system", "salt"));
        assertThat(TrailSecret.of("key-of-a-system", "tlas")).isNotEqualTo(TrailSecret.of("key-of-a-system", "salt"));
    }

    @Test
    void anotherBodysKeyIsNoneOfOurs() {
        KeyedRequest wish = wish("a hole");
        MachineTaken ours = refer(hole(null, true), wish);
        MachineTaken theirs = as(COUNTY, w -> w.get(MachineService.class).refer(hole(null, true), wish));
        assertThat(theirs.part().reference()).isNotEqualTo(ours.part().reference());
        assertThat(theirs.secret()).isNotEqualTo(ours.secret());
    }

    @Test
    void sentAtTheSameMomentItIsDoneOnce() throws Exception {
        KeyedRequest wish = wish("at once");
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Callable<String> one = () -> {
            start.await();
            return refer(hole(null, true), wish).part().reference();
        };
        ExecutorService several = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Set<String> references = new HashSet<>();
            for (Future<String> answer : several.invokeAll(List.of(one, one, one, one))) {
                references.add(answer.get());
            }
            assertThat(references).hasSize(1);
        } finally {
            several.shutdown();
        }
    }

    @Test
    void aMoveUnderAKeyIsDoneOnce() {
        PartBrief part = refer(hole(null, true), null).part();
        KeyedRequest wish = wish("accept " + part.reference());
        PartBrief accepted = move(COUNTY, part, MoveForm.accept(part.version()), wish);
        assertThat(accepted.accountable()).isEqualTo("westmark");
        assertThat(move(COUNTY, part, MoveForm.accept(part.version()), wish)).isEqualTo(accepted);
    }

    @Test
    void theActionsSayWhatTheyNeed() {
        PartBrief part = refer(hole(null, true), null).part();
        List<Action> actions = as(COUNTY, w -> w.get(PartService.class).actions(part.reference()));
        assertThat(actions).extracting(Action::move).containsExactly(Move.ACCEPT, Move.HAND_BACK, Move.WAIT);
        assertThat(actions.get(1).needs()).containsExactly("REASON");
        assertThat(actions.get(1).reasons()).contains("NOT_OUR_AREA");
    }

    @Test
    void whatHasChangedSinceIsListedInItsOrder() {
        PartBrief first = refer(hole(null, true), null).part();
        PartBrief second = refer(hole(null, true), null).part();
        Instant before =
                as(ALDER, w -> w.get(PartService.class).get(second.reference())).changed();
        move(COUNTY, first, MoveForm.accept(first.version()), null);
        assertThat(list(new PartFilter(Set.of(), before, 1, 50)).rows())
                .extracting(row -> row.brief().reference())
                .containsExactly(first.reference());
        assertThat(list(new PartFilter(Set.of(PartStatus.OFFERED), before, 1, 50))
                        .rows())
                .isEmpty();
        PartPage one = list(new PartFilter(Set.of(), null, 1, 1));
        assertThat(one.rows()).hasSize(1);
        assertThat(one.more()).isTrue();
        assertThat(all()).extracting(PartRow::changed).isSorted();
    }

    private static List<PartRow> all() {
        List<PartRow> all = new ArrayList<>();
        PartPage page = list(new PartFilter(Set.of(), null, 1, 500));
        all.addAll(page.rows());
        return all;
    }

    private static PartPage list(PartFilter filter) {
        return as(ALDER, w -> w.get(PartService.class).list(filter));
    }

    private static MachineForm hole(String to, boolean agreed) {
        return new MachineForm(
                "potholes", "Oakham", to, "A deep hole.", "Ida Brook", null, "01632 960123", agreed, "Large print");
    }

    private static KeyedRequest wish(String what) {
        return KeyedRequest.of(UUID.randomUUID().toString(), "POST", what.getBytes(StandardCharsets.UTF_8));
    }

    private static MachineTaken refer(MachineForm form, KeyedRequest wish) {
        return as(ALDER, w -> w.get(MachineService.class).refer(form, wish));
    }

    private static PartBrief move(Asker asker, PartBrief part, MoveForm form, KeyedRequest wish) {
        return as(asker, w -> w.get(MachineService.class).move(part.reference(), form, wish));
    }

    private static <T> T as(Asker asker, java.util.function.Function<Wiring, T> useCase) {
        return Wiring.as(asker, useCase);
    }
}
