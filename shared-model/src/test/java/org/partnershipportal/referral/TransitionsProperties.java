package org.partnershipportal.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.referral.Transition.DeskThen;
import org.partnershipportal.referral.Transition.Need;
import org.partnershipportal.referral.Transition.Party;
import org.partnershipportal.referral.Transition.Position;
import org.partnershipportal.standard.FrozenServiceTime;
import org.partnershipportal.worktime.LondonClock;
import org.partnershipportal.worktime.PromiseUnit;
import org.partnershipportal.worktime.Promised;

/**
 * Random ways of a part among five bodies and a decider, by the table that the code runs. At each step a number chooses
 * one of all the steps that anybody may make then.
 */
class TransitionsProperties {
    private static final List<UUID> BODIES = List.of(body("a"), body("b"), body("c"), body("d"), body("e"));

    @Property(tries = 2000)
    void nobodyHandsBackMoreOftenThanTheLimitBeforeTheDesk(@ForAll("ways") List<Integer> way) {
        int sinceDesk = 0;
        for (Made made : walk(way)) {
            sinceDesk = switch (made.step().move()) {
                case HAND_BACK -> sinceDesk + 1;
                case CORRECT, DECIDE, OVERRULE -> 0;
                default -> sinceDesk;
            };
            assertThat(sinceDesk).isLessThanOrEqualTo(Transitions.MOST_HANDBACKS);
            if (sinceDesk == Transitions.MOST_HANDBACKS
                    && !made.after().status().isClosed()) {
                assertThat(made.after().atDesk()).isTrue();
            }
        }
    }

    @Property(tries = 2000)
    void nobodyIsDraggedIntoADecidedPartTwice(@ForAll("ways") List<Integer> way) {
        for (Made made : walk(way)) {
            if (made.step().move() == Move.HAND_BACK) {
                assertThat(made.before().decided()).isNull();
            }
        }
    }

    /** It changes by an acceptance alone, to who was asked; and it lies with it, with who is asked, or with who acts. */
    @Property(tries = 2000)
    void exactlyOneBodyIsAccountableAndBecomesSoByAccepting(@ForAll("ways") List<Integer> way) {
        for (Made made : walk(way)) {
            PartState after = made.after();
            assertThat(BODIES.stream().filter(body -> isAccountable(after, body)))
                    .hasSize(1);
            if (!after.accountable().equals(made.before().accountable())) {
                assertThat(made.step().move()).isEqualTo(Move.ACCEPT);
                assertThat(after.accountable()).isEqualTo(made.before().holder());
            }
            if (!after.holder().equals(after.accountable())) {
                assertThat(after.isOffered() || after.atDesk()).isTrue();
            }
        }
    }

    private static boolean isAccountable(PartState state, UUID body) {
        Set<Position> positions = state.positionsOf(body);
        return positions.contains(Position.ACCOUNTABLE) || positions.contains(Position.SENDER);
    }

    /** Of an open part somebody has something to do, may do it, and can end it; of a closed one nobody has. */
    @Property(tries = 2000)
    void everyOpenPartHasANextStepAndNoStateIsWithoutAnExit(@ForAll("ways") List<Integer> way) {
        for (Made made : walk(way)) {
            PartState after = made.after();
            boolean open = !after.status().isClosed();
            assertThat(BODIES.stream().filter(body -> after.toDo(body) != null)).hasSize(open ? 1 : 0);
            assertThat(choices(after, new TreeSet<>()).isEmpty()).isEqualTo(!open);
            assertThat(choices(after, new TreeSet<>()).stream()
                            .anyMatch(choice -> choice.step().to().isClosed()))
                    .isEqualTo(open);
        }
    }

    /** One who has to do something may do something; only who acts for the desk acts outside the portal. */
    @Property(tries = 2000)
    void whoHasSomethingToDoMayDoIt(@ForAll("ways") List<Integer> way) {
        for (Made made : walk(way)) {
            PartState after = made.after();
            ToDo toDo = after.toDo(after.holder());
            if (toDo != null && toDo != ToDo.ACT) {
                assertThat(Transitions.allowed(after, after.positionsOf(after.holder())))
                        .isNotEmpty();
            }
        }
    }

    /** As long as it is open: the day of what is next; of a wait and of the desk a day of its own, after today. */
    @Property(tries = 500)
    void everyOpenPartHasADueDay(@ForAll("ways") List<Integer> way) {
        ZonedDateTime now = LocalDate.of(2026, 11, 20).atTime(9, 0).atZone(LondonClock.ZONE);
        UUID first = BODIES.get(0);
        FrozenServiceTime time = new FrozenServiceTime(
                null,
                new Promised(10, PromiseUnit.WORKING_DAYS),
                now.plusDays(14).toInstant());
        EnquiryPart part = new EnquiryPart(
                new NewPart(first, first, first, null, "Oakham", first, now.toInstant(), time), 1, first);
        for (Made made : walk(way, part.state())) {
            part.make(made.step(), made.other(), "FOR_RESIDENT", now);
            assertThat(part.state()).isEqualTo(made.after());
            boolean looks =
                    part.getStatus() == PartStatus.WAITING || made.after().atDesk();
            assertThat(part.nextDue().isAfter(now.toLocalDate()) || !looks).isTrue();
            assertThat(part.getWaitReason() != null).isEqualTo(part.getStatus() == PartStatus.WAITING);
            now = now.plusDays(1);
        }
    }

    @Provide
    static Arbitrary<List<Integer>> ways() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(40);
    }

    private static List<Made> walk(List<Integer> way) {
        return walk(way, new PartState(PartStatus.DRAFT, BODIES.get(0), BODIES.get(0), false, null, 0));
    }

    private static List<Made> walk(List<Integer> way, PartState begin) {
        PartState state = begin;
        Set<UUID> handedBack = new TreeSet<>();
        var made = new ArrayList<Made>();
        for (int number : way) {
            List<Choice> choices = choices(state, handedBack);
            if (choices.isEmpty()) {
                return made;
            }
            Choice choice = choices.get(number % choices.size());
            PartState after = state.after(choice.step(), choice.other());
            made.add(new Made(state, choice.step(), choice.other(), after));
            remember(choice.step(), state, handedBack);
            state = after;
        }
        return made;
    }

    private static void remember(Transition step, PartState before, Set<UUID> handedBack) {
        if (step.move() == Move.HAND_BACK) {
            handedBack.add(before.holder());
        } else if (step.move() == Move.CORRECT) {
            handedBack.clear();
        }
    }

    /** All steps that anybody may make: each body by its position, and the decider. */
    private static List<Choice> choices(PartState state, Set<UUID> handedBack) {
        var choices = new ArrayList<Choice>();
        for (Position position : Position.values()) {
            boolean there = position == Position.DECIDER
                    || BODIES.stream().anyMatch(body -> state.positionsOf(body).contains(position));
            for (Move move : there ? Transitions.allowed(state, EnumSet.of(position)) : List.<Move>of()) {
                Transition step =
                        Transitions.find(move, state, EnumSet.of(position)).orElseThrow();
                bodies(step, state, handedBack).forEach(other -> choices.add(new Choice(step, other)));
            }
        }
        return choices;
    }

    private static List<@Nullable UUID> bodies(Transition step, PartState state, Set<UUID> handedBack) {
        if (step.deskThen() == DeskThen.AT_DESK) {
            return List.copyOf(BODIES);
        }
        if (!step.needs().contains(Need.BODY)) {
            var none = new ArrayList<@Nullable UUID>();
            none.add(null);
            return none;
        }
        return new ArrayList<>(BODIES.stream()
                .filter(body -> step.liesWith() != Party.OTHER || mayBeAsked(body, state, handedBack))
                .filter(body -> step.move() != Move.DECIDE || !handedBack.contains(body))
                .filter(body -> step.move() != Move.OVERRULE || handedBack.contains(body))
                .toList());
    }

    private static boolean mayBeAsked(UUID body, PartState state, Set<UUID> handedBack) {
        return !body.equals(state.accountable())
                && (state.decided() == null ? !handedBack.contains(body) : body.equals(state.decided()));
    }

    private static UUID body(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private record Choice(Transition step, @Nullable UUID other) {}

    private record Made(
            PartState before, Transition step, @Nullable UUID other, PartState after) {}
}
