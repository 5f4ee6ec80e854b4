package org.partnershipportal.portal.machine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.Texts;
import org.partnershipportal.machine.MachineForm;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveForm;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.referral.Travelling;
import org.partnershipportal.web.api.JsonBody;

/** What other systems send about referrals, as the services take it. */
final class ReferralBody {
    /** By their names of the interface. The desk is asked by persons alone. */
    static final Map<String, Move> MOVES = Arrays.stream(Move.values())
            .filter(move -> move != Move.DECIDE && move != Move.OVERRULE)
            .collect(Collectors.toMap(ReferralBody::name, Function.identity()));

    private static final Set<String> REFERRAL =
            Set.of("service", "place", "to", "summary", "resident", "agreed", "supportNeeds");
    private static final Set<String> RESIDENT = Set.of("name", "email", "phone");
    private static final Set<String> MOVE =
            Set.of("move", "to", "agreed", "reason", "suggest", "outcome", "note", "place", "service");

    private ReferralBody() {}

    /** The name of a move in the interface: {@code handback}. */
    static String name(Move move) {
        return move.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** @throws InvalidInputException naming what cannot be read */
    static MachineForm referral(JsonBody body) {
        body.requireOnly(REFERRAL);
        JsonBody resident = body.object("resident");
        if (resident != null) {
            resident.requireOnly(RESIDENT);
        }
        Boolean agreed = body.flag("agreed");
        if (agreed == null) {
            throw new InvalidInputException("agreed", "error.machine.agreed-missing");
        }
        return new MachineForm(
                body.text("service"),
                body.text("place"),
                Texts.orNull(body.text("to")),
                body.text("summary"),
                resident == null ? null : resident.text("name"),
                resident == null ? null : resident.text("email"),
                resident == null ? null : resident.text("phone"),
                agreed,
                body.text("supportNeeds"));
    }

    /**
     * @param version that the sender saw
     * @throws InvalidInputException naming what cannot be read, or would be lost
     */
    static MoveForm move(JsonBody body, int version) {
        body.requireOnly(MOVE);
        Move move = MOVES.get(String.valueOf(body.text("move")).toLowerCase(Locale.ROOT));
        if (move == null) {
            throw new InvalidInputException(
                    "move",
                    "error.machine.move-unknown",
                    MOVES.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        requireUsed(body, move);
        String reason = body.text("reason");
        return new MoveForm(
                move,
                version,
                body.text("to"),
                Boolean.TRUE.equals(body.flag("agreed")) ? Travelling.ALL : Travelling.NOTHING,
                reason == null ? null : reason.toUpperCase(Locale.ROOT),
                body.text("suggest"),
                outcome(body.text("outcome")),
                body.text("note"),
                body.text("service"),
                body.text("place"));
    }

    /** What the move has no use for is refused, so that nobody believes it was taken. */
    private static void requireUsed(JsonBody body, Move move) {
        Set<String> used = switch (move) {
            case OFFER -> Set.of("to", "agreed");
            case HAND_BACK -> Set.of("reason", "suggest");
            case WAIT, WITHDRAW, ERROR -> Set.of("reason");
            case COMPLETE -> Set.of("outcome", "note");
            case CORRECT -> Set.of("place", "service");
            default -> Set.of();
        };
        body.requireOnly(Stream.concat(Stream.of("move"), used.stream()).collect(Collectors.toSet()));
    }

    private static @Nullable Outcome outcome(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "outcome",
                        "error.machine.outcome-unknown",
                        Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
