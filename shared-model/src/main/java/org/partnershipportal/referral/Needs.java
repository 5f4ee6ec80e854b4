package org.partnershipportal.referral;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.referral.Transition.Need;

/** Whether a form says what its move needs, by the table of moves. */
final class Needs {
    private static final int LONGEST_TEXT = 2000;

    private Needs() {}

    /** @throws InvalidInputException with the field that is missing or wrong */
    static void require(Transition step, MoveForm form) {
        for (Need need : step.needs()) {
            require(need, form);
        }
        String text = form.text();
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidInputException("text", "error.text.too-long", LONGEST_TEXT);
        }
    }

    private static void require(Need need, MoveForm form) {
        switch (need) {
            case BODY -> require(!isBlank(form.to()), "to", "error.offer.to-missing");
            case REASON -> reason(form);
            case OUTCOME -> outcome(form);
            case PLACE_OR_SERVICE ->
                require(!isBlank(form.place()) || !isBlank(form.service()), "place", "error.correct.nothing");
            default -> require(!isBlank(form.text()), "text", "error.decide.why-missing"); // WHY
        }
    }

    private static void reason(MoveForm form) {
        String reason = form.reason();
        boolean known = reason != null && MoveReason.codes(form.move()).contains(reason);
        require(known, "reason", "error.reason-missing." + form.move());
    }

    private static void outcome(MoveForm form) {
        require(form.outcome() != null, "outcome", "error.complete.outcome-missing");
        require(form.outcome() != Outcome.NOT_PROVIDED || !isBlank(form.text()), "text", "error.complete.text-missing");
    }

    private static void require(boolean holds, String field, String key) {
        if (!holds) {
            throw new InvalidInputException(field, key);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
