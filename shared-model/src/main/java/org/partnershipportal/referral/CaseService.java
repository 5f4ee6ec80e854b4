package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.DirectoryService;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What a body sees of the parts to which it is a party. */
@Dependent
@Transactional
public class CaseService {
    private final PartRepository parts;
    private final CaseRepository cases;
    private final ContentRepository contents;
    private final OrganisationService organisations;
    private final DirectoryService directory;
    private final AuditLog audit;
    private final DeskCases desk;
    private final Reader reader;

    @Inject
    public CaseService(
            PartRepository parts,
            CaseRepository cases,
            ContentRepository contents,
            OrganisationService organisations,
            DirectoryService directory,
            AuditLog audit,
            DeskCases desk,
            Reader reader) {
        this.parts = parts;
        this.cases = cases;
        this.contents = contents;
        this.organisations = organisations;
        this.directory = directory;
        this.audit = audit;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * Opens a case, which is audited.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public CaseView open(String reference) {
        EnquiryPart part =
                parts.findByReference(reference).orElseThrow(() -> new NotFoundException("error.case.not-found"));
        audit.record("case.opened", "case", reference, null);
        UUID me = reader.tenant();
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
                part.isLate(reader.now()),
                part.getOutcome(),
                part.getOutcomeText(),
                contents.find(part.getId(), me),
                legs(part),
                cases.findHistory(part.getId()),
                Transitions.allowed(part.state(), desk.positions(part, me)),
                part.getWaitReason(),
                desk.view(part),
                parts.findHandedBack(part.getId()).stream().map(this::name).toList());
    }

    /** The other parts of the same enquiry to which the own body is a party, by number. */
    @Permits(Permission.WORK_ON_CASES)
    public List<SiblingRow> siblings(String reference) {
        return parts.findByReference(reference)
                .map(part -> cases.findSiblings(part.getEnquiryId(), part.getId()))
                .orElse(List.of());
    }

    /** Parts of other enquiries about the same service at the same place within 30 days, to which the own body is a party. */
    @Permits(Permission.WORK_ON_CASES)
    public List<SiblingRow> duplicates(String reference) {
        return parts.findByReference(reference)
                .map(part -> cases.findAlike(part.getId()))
                .orElse(List.of());
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
        return organisations.get(body).name();
    }

    private @Nullable String nameOrNull(@Nullable UUID body) {
        return body == null ? null : name(body);
    }

    /** For whom, and at which moment, a case is read. */
    @Dependent
    static class Reader {
        private final CurrentUser user;
        private final Clock clock;

        @Inject
        Reader(CurrentUser user, Clock clock) {
            this.user = user;
            this.clock = clock;
        }

        UUID tenant() {
            return user.tenant().orElseThrow();
        }

        Instant now() {
            return Instant.now(clock);
        }
    }
}
