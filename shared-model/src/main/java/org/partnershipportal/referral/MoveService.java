package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.StaleVersionException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/**
 * Moves parts from body to body by the table of {@link Move}. Each move is one transaction: the part, the leg, the copy
 * of the contents, the history, the resident's trail and the audit change together or not at all.
 */
@Dependent
@Transactional
public class MoveService {
    private static final int LONGEST_TEXT = 2000;

    private final PartRepository parts;
    private final Offers offers;
    private final OrganisationService organisations;
    private final MoveStory story;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public MoveService(
            PartRepository parts,
            Offers offers,
            OrganisationService organisations,
            MoveStory story,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.parts = parts;
        this.offers = offers;
        this.organisations = organisations;
        this.story = story;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes a move, if the version seen is still the part's.
     *
     * @return the part's new version
     * @throws NotFoundException when the own body is no party to such a part
     * @throws StaleVersionException when the part has moved since
     * @throws MoveNotAllowed when its state or the own position does not allow the move
     * @throws InvalidInputException when the form lacks what the move needs
     */
    @Permits(Permission.WORK_ON_CASES)
    public int move(String reference, MoveForm form) {
        UUID me = user.tenant().orElseThrow();
        EnquiryPart part =
                parts.findByReference(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        if (part.getVersion() != form.version()) {
            throw new StaleVersionException();
        }
        if (!part.movesOf(me).contains(form.move())) {
            throw new MoveNotAllowed(form.move(), part.getStatus());
        }
        PartStatus before = part.getStatus();
        UUID receiver = run(part, form);
        parts.flush();
        parts.addMove(
                part.getId(),
                me,
                user.subject().orElseThrow(),
                new MoveNote(form.move(), before, part.getStatus(), receiver, reason(form)));
        story.tell(part, form.move(), receiver, me);
        audit.record("case." + form.move().name().toLowerCase(Locale.ROOT), "case", reference, reason(form));
        return part.getVersion();
    }

    /** Returns the receiver of an offer, null for other moves. */
    private @Nullable UUID run(EnquiryPart part, MoveForm form) {
        return switch (form.move()) {
            case OFFER -> offer(part, form);
            case RECALL -> recall(part);
            case ACCEPT -> accept(part);
            case HAND_BACK -> handBack(part, form);
            case COMPLETE -> complete(part, form);
        };
    }

    private UUID offer(EnquiryPart part, MoveForm form) {
        BodyRow receiver = offers.receiver(part, form);
        offers.make(part, receiver, form.withPersonalData());
        return receiver.id();
    }

    private @Nullable UUID recall(EnquiryPart part) {
        openLeg(part).recall(Instant.now(clock));
        part.recall();
        return null;
    }

    private @Nullable UUID accept(EnquiryPart part) {
        openLeg(part).accept(Instant.now(clock));
        part.accept();
        return null;
    }

    private @Nullable UUID handBack(EnquiryPart part, MoveForm form) {
        HandbackReason reason = form.reason();
        if (reason == null) {
            throw new InvalidInputException("reason", "error.handback.reason-missing");
        }
        String slug = form.suggested();
        UUID suggested = slug == null || slug.isBlank()
                ? null
                : organisations
                        .findBySlug(slug)
                        .orElseThrow(() -> new InvalidInputException("suggested", "error.offer.to-unknown", slug))
                        .id();
        openLeg(part).handBack(reason, suggested, Instant.now(clock));
        part.handBack();
        return null;
    }

    private @Nullable UUID complete(EnquiryPart part, MoveForm form) {
        Outcome outcome = form.outcome();
        String text = form.text();
        if (outcome == null) {
            throw new InvalidInputException("outcome", "error.complete.outcome-missing");
        }
        if (outcome == Outcome.NOT_PROVIDED && (text == null || text.isBlank())) {
            throw new InvalidInputException("text", "error.complete.text-missing");
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidInputException("text", "error.text.too-long", LONGEST_TEXT);
        }
        part.complete(outcome, text == null || text.isBlank() ? null : text.strip(), Instant.now(clock));
        return null;
    }

    /** The part was read first: without an open leg somebody else has answered the offer in between. */
    private Referral openLeg(EnquiryPart part) {
        List<Referral> legs = parts.findReferrals(part.getId());
        return legs.stream()
                .filter(leg -> leg.getStatus() == ReferralStatus.OFFERED)
                .findFirst()
                .orElseThrow(StaleVersionException::new);
    }

    private static @Nullable String reason(MoveForm form) {
        HandbackReason reason = form.reason();
        Outcome outcome = form.outcome();
        if (reason != null) {
            return reason.name();
        }
        return outcome == null ? null : outcome.name();
    }
}
