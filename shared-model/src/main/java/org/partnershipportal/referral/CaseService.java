package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.audit.AuditLog;
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
    private final AuditLog audit;
    private final Reader reader;

    @Inject
    public CaseService(PartRepository parts, CaseRepository cases, CaseViews views, AuditLog audit, Reader reader) {
        this.parts = parts;
        this.cases = cases;
        this.views = views;
        this.audit = audit;
        this.reader = reader;
    }

    /**
     * Opens a case, which is audited.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public CaseView open(String reference) {
        return views.open(reference, reader.tenant());
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

    /** For whom, and at which moment, a list is read. */
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
