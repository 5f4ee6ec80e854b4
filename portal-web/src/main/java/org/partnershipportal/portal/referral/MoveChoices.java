package org.partnershipportal.portal.referral;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.referral.Move;
import org.partnershipportal.referral.MoveReason;
import org.partnershipportal.referral.Outcome;
import org.partnershipportal.web.page.Messages;

/** What is chosen when a move is made: the sentences of the history, without their full stop. */
public final class MoveChoices {
    private MoveChoices() {}

    /** Why somebody hands a part back. */
    public static List<SelectItem> handBacks() {
        return items(MoveReason.codes(Move.HAND_BACK).stream());
    }

    /** What a part waits for. */
    public static List<SelectItem> waits() {
        return items(MoveReason.codes(Move.WAIT).stream());
    }

    /** What came of a part. */
    public static List<SelectItem> outcomes() {
        return items(Arrays.stream(Outcome.values()).map(Enum::name));
    }

    private static List<SelectItem> items(Stream<String> codes) {
        return codes.map(code -> new SelectItem(
                        code, Messages.text("referral.reason." + code).replaceFirst("\\.$", "")))
                .toList();
    }
}
