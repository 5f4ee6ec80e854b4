package org.partnershipportal.referral;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.referral.Transition.Desk;
import org.partnershipportal.referral.Transition.Party;
import org.partnershipportal.referral.Transition.Position;

/**
 * Where a part stands: all that the table of moves asks of it.
 *
 * @param accountable the one body that is
 * @param holder the body with which it lies: the accountable one, the one to which it is offered, or who acts meanwhile
 * @param atDesk whether the partnership desk is to decide
 * @param decided for which body the desk has decided; null for none
 * @param handbacks since it came, or since its place or service was corrected
 */
record PartState(
        PartStatus status,
        UUID accountable,
        UUID holder,
        boolean atDesk,
        @Nullable UUID decided,
        int handbacks) {

    Desk desk() {
        if (atDesk) {
            return Desk.AT_DESK;
        }
        if (decided == null) {
            return Desk.FREE;
        }
        return decided.equals(accountable) ? Desk.DECIDED_HERE : Desk.DECIDED_ELSEWHERE;
    }

    /** The positions that a body has by itself; that of a decider comes from being named. */
    Set<Position> positionsOf(UUID body) {
        boolean offered = isOffered();
        if (accountable.equals(body)) {
            return EnumSet.of(offered ? Position.SENDER : Position.ACCOUNTABLE);
        }
        if (holder.equals(body)) {
            return EnumSet.of(offered ? Position.RECEIVER : Position.ACTING);
        }
        return EnumSet.noneOf(Position.class);
    }

    boolean isOffered() {
        return status == PartStatus.OFFERED || (status == PartStatus.WAITING && !holder.equals(accountable));
    }

    /** What a body has to do now; null for nothing. */
    @Nullable
    ToDo toDo(UUID body) {
        boolean mine = holder.equals(body) && !status.isClosed();
        return mine ? toDo() : null;
    }

    /** What is next, for whom it lies with. */
    private ToDo toDo() {
        return switch (status) {
            case OFFERED -> ToDo.ANSWER;
            case WAITING -> ToDo.LOOK_AGAIN;
            case HANDED_BACK -> atDesk ? ToDo.ACT : desk() == Desk.DECIDED_HERE ? ToDo.DEAL : ToDo.REROUTE;
            default -> desk() == Desk.DECIDED_ELSEWHERE ? ToDo.REROUTE : ToDo.DEAL;
        };
    }

    /** @param other the body that the move names; null for moves that name none */
    PartState after(Transition step, @Nullable UUID other) {
        UUID nowAccountable = party(step.accountable(), accountable, accountable, other);
        UUID nowHolder = party(step.liesWith(), holder, nowAccountable, other);
        int count = step.count().after(handbacks);
        return switch (step.deskThen()) {
            case STAYS -> new PartState(step.to(), nowAccountable, nowHolder, atDesk, decided, count);
            case FREE -> new PartState(step.to(), nowAccountable, nowHolder, false, null, count);
            case AT_DESK -> new PartState(step.to(), nowAccountable, nowHolder, true, null, count);
            case DECIDED ->
                new PartState(step.to(), nowAccountable, nowHolder, false, Objects.requireNonNull(other), count);
        };
    }

    private UUID party(Party party, UUID before, UUID nowAccountable, @Nullable UUID other) {
        return switch (party) {
            case STAYS -> before;
            case HOLDER -> holder;
            case ACCOUNTABLE -> nowAccountable;
            case OTHER -> Objects.requireNonNull(other);
        };
    }
}
