package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private static final int PAGE_SIZE = 25;
    private static final int EXPORT_SIZE = 10_000;

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

    /** A page of 25 of a list of the own body, what is due first on top. Pages count from 1. */
    @Permits(Permission.WORK_ON_CASES)
    public InboxPage inbox(InboxList list, int page) {
        return cases.page(reader.tenant(), list, reader.now(), Math.max(1, page), PAGE_SIZE);
    }

    /** How many cases the lists of open ones hold: all lists but CLOSED. */
    @Permits(Permission.WORK_ON_CASES)
    public Map<InboxList, Integer> counts() {
        return cases.countOpen(reader.tenant());
    }

    /** The whole list for a file, at most 10,000 rows; who took it is audited. */
    @Permits(Permission.WORK_ON_CASES)
    public List<InboxRow> export(InboxList list) {
        audit.record("cases.exported", "inbox", list.name(), null);
        return cases.page(reader.tenant(), list, reader.now(), 1, EXPORT_SIZE).rows();
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
