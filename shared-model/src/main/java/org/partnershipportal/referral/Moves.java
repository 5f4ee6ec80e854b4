package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.referral.Transition.Position;

/**
 * Moves parts by the table of {@link Transitions}, for use cases that say who may. The part, the leg, the copy of the
 * contents, the desk, the history, the resident's trail and the audit change together or not at all.
 */
@Dependent
public class Moves {
    private final PartRepository parts;
    private final Steps steps;
    private final DeskCases desk;
    private final MoveStory story;
    private final AuditLog audit;
    private final Event<PartMoved> news;

    @Inject
    public Moves(
            PartRepository parts, Steps steps, DeskCases desk, MoveStory story, AuditLog audit, Event<PartMoved> news) {
        this.parts = parts;
        this.steps = steps;
        this.desk = desk;
        this.story = story;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Makes a move, if the version seen is still the part's.
     *
     * @param me the body that moves it
     * @param actor who does it for the body, as the database is told
     * @return the part's new version
     * @throws NotFoundException when the body is no party to such a part, and the person no decider on it
     * @throws StaleVersionException when the part has moved since
     * @throws MoveNotAllowed when its state or the body's position does not allow the move
     */
    public int make(String reference, MoveForm form, UUID me, String actor) {
        EnquiryPart part =
                parts.findByReference(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        if (part.getVersion() != form.version()) {
            throw new StaleVersionException();
        }
        Transition step = Transitions.find(form.move(), part.state(), desk.positions(part, me))
                .orElseThrow(() -> refusal(part, form));
        MoveNote note = steps.make(reference, part, step, form, me);
        parts.addMove(part.getId(), me, actor, note);
        String said = story.tell(part, note, me);
        audit.record("case." + form.move().name().toLowerCase(Locale.ROOT), "case", reference, code(step, note));
        if (step.by().contains(Position.SHARED_DESK)) {
            String action = "case." + form.move().name().toLowerCase(Locale.ROOT);
            audit.record(part.getAccountableId(), action, "case", reference, CaseViews.SHARED_DESK);
        }
        news.fire(new PartMoved(
                part.getId(),
                part.getEnquiryId(),
                reference,
                form.move(),
                note.reason(),
                part.getStatus(),
                me,
                part.getAccountableId(),
                part.getHolderId(),
                said));
        return part.getVersion();
    }

    /** What lets a decider move a part is read after the part: it may have moved in between. */
    private BusinessException refusal(EnquiryPart part, MoveForm form) {
        return parts.isAsRead(part) ? new MoveNotAllowed(form.move(), part.getStatus()) : new StaleVersionException();
    }

    /** The audit names reasons by their codes; the words of a decision stand with it. */
    private static @Nullable String code(Transition step, MoveNote note) {
        return step.by().contains(Position.DECIDER) ? null : note.reason();
    }
}
