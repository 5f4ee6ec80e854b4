package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.trail.TrailStep;
import org.partnershipportal.trail.TrailWriter;

/** Tells the resident each move in a plain sentence: who has it, what comes next, by when. */
@Dependent
class MoveStory {
    private final OrganisationService organisations;
    private final TrailWriter trail;

    @Inject
    MoveStory(OrganisationService organisations, TrailWriter trail) {
        this.organisations = organisations;
        this.trail = trail;
    }

    void tell(EnquiryPart part, Move move, @Nullable UUID receiver, UUID me) {
        String mine = organisations.get(me).name();
        String accountable = organisations.get(part.getAccountableId()).name();
        String other =
                receiver == null ? accountable : organisations.get(receiver).name();
        trail.add(new TrailStep(
                part.getEnquiryId(),
                part.getId(),
                me,
                mine,
                sentence(part, move, mine, other),
                move == Move.COMPLETE ? null : Sentences.say("trail." + move + ".next", mine, other),
                move == Move.COMPLETE ? null : part.getDueOn()));
    }

    private static String sentence(EnquiryPart part, Move move, String mine, String other) {
        if (move != Move.COMPLETE) {
            return Sentences.say("trail." + move, mine, other);
        }
        String how = Sentences.say("trail.COMPLETE." + part.getOutcome(), mine);
        String text = part.getOutcomeText();
        return text == null ? how : how + " " + text;
    }
}
