package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;

/** Opens a case for a body, for use cases that say who may. */
@Dependent
public class CaseViews {
    /** What stands in the audit of the body for which a shared desk opened or moved a case. */
    static final String SHARED_DESK = "by the shared desk that took it";

    private final PartRepository parts;
    private final CaseRepository cases;
    private final ContentRepository contents;
    private final OrganisationService organisations;
    private final DirectoryService directory;
    private final AuditLog audit;
    private final DeskCases desk;
    private final Clock clock;

    @Inject
    public CaseViews(
            PartRepository parts,
            CaseRepository cases,
            ContentRepository contents,
            OrganisationService organisations,
            DirectoryService directory,
            AuditLog audit,
            DeskCases desk,
            Clock clock) {
        this.parts = parts;
        this.cases = cases;
        this.contents = contents;
        this.organisations = organisations;
        this.directory = directory;
        this.audit = audit;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Opens a case, which is audited.
     *
     * @param me the body that looks
     * @throws NotFoundException when it is no party to such a part
     */
    public CaseView open(String reference, UUID me) {
        EnquiryPart part =
                parts.findByReference(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        audit.record("case.opened", "case", reference, null);
        Optional<CaseContent> taken = takenDown(reference, part, me);
        return new CaseView(
                part.getId(),
                reference,
                part.getVersion(),
                directory.getService(part.getServiceId()).name(),
                part.getServiceId(),
                part.getPlaceId(),
                part.getPlaceText(),
                part.getStatus(),
                name(part.getAccountableId()),
                name(part.getHolderId()),
                part.getFirstContactAt(),
                part.nextDue(),
                part.isLate(Instant.now(clock)),
                part.getOutcome(),
                taken.isPresent() || parts.isWorkedOnHere(part.getId()) ? part.getOutcomeText() : null,
                taken.or(() -> contents.find(part.getId(), me)),
                legs(part),
                cases.findHistory(part.getId()),
                Transitions.allowed(part.state(), desk.positions(part, me)),
                part.getWaitReason(),
                desk.view(part),
                parts.findHandedBack(part.getId()).stream().map(this::name).toList());
    }

    /** What a shared desk took down for the body with which it lies: the policies show it as long as the desk acts for that one. */
    private Optional<CaseContent> takenDown(String reference, EnquiryPart part, UUID me) {
        UUID body = part.getAccountableId();
        Optional<CaseContent> copy = part.wasTakenFor(body, me) ? contents.find(part.getId(), body) : Optional.empty();
        copy.ifPresent(opened -> audit.record(body, "case.opened", "case", reference, SHARED_DESK));
        return copy;
    }

    private List<CaseView.Leg> legs(EnquiryPart part) {
        return parts.findReferrals(part.getId()).stream()
                .map(leg -> new CaseView.Leg(
                        name(leg.getFromId()),
                        name(leg.getToId()),
                        leg.getStatus(),
                        leg.getOfferedAt(),
                        leg.getHandbackReason(),
                        nameOrNull(leg.getSuggestedId())))
                .toList();
    }

    private String name(UUID body) {
        return organisations.name(body);
    }

    private @Nullable String nameOrNull(@Nullable UUID body) {
        return body == null ? null : name(body);
    }
}
