package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.referral.Transition.Desk;
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

    /** Returns the sentence without the text of an outcome. */
    String tell(EnquiryPart part, MoveNote note, UUID me) {
        boolean decided = note.move() == Move.DECIDE || note.move() == Move.OVERRULE;
        String mover = decided ? Sentences.say("trail.desk") : name(me);
        UUID about = note.body() == null ? part.getAccountableId() : note.body();
        String other = name(about);
        String holder = part.getHolderId().equals(about) ? other : name(part.getHolderId());
        String key = "trail." + topic(part, note);
        boolean closed = part.getStatus().isClosed();
        trail.add(new TrailStep(
                part.getEnquiryId(),
                part.getId(),
                me,
                mover,
                Sentences.say(key, mover, other),
                part.getOutcomeText(),
                closed ? null : Sentences.say(key + ".next", mover, other, holder),
                closed ? null : part.nextDue()));
        return Sentences.say(key, mover, other);
    }

    /** What is said differs by the reason, and by where the move has led. */
    private static String topic(EnquiryPart part, MoveNote note) {
        return switch (note.move()) {
            case COMPLETE, WITHDRAW, WAIT -> note.move() + "." + note.reason();
            case HAND_BACK -> part.getDesk() == DeskStatus.AT_DESK ? "HAND_BACK.desk" : "HAND_BACK";
            case DECIDE, OVERRULE -> part.state().desk() == Desk.DECIDED_HERE ? "DECIDE.here" : "DECIDE";
            default -> note.move().name();
        };
    }

    private String name(UUID body) {
        return organisations.name(body);
    }
}
