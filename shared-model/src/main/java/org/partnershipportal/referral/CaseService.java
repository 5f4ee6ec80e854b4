package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What a body sees of the parts to which it is a party. */
@Dependent
@Transactional
public class CaseService {
    private final PartRepository parts;
    private final CaseRepository cases;
    private final CaseViews views;
    private final CurrentUser user;

    @Inject
    public CaseService(PartRepository parts, CaseRepository cases, CaseViews views, CurrentUser user) {
        this.parts = parts;
        this.cases = cases;
        this.views = views;
        this.user = user;
    }

    /**
     * Opens a case, which is audited.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public CaseView open(String reference) {
        return views.open(reference, user.tenant().orElseThrow());
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
}
