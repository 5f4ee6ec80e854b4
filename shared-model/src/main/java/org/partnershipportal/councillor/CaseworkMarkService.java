package org.partnershipportal.councillor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.partnershipportal.audit.AuditLog;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** What who works on a case knows of a councillor who asks for its resident. */
@Dependent
@Transactional
public class CaseworkMarkService {
    private final CaseworkRepository repository;
    private final AuditLog audit;
    private final CurrentUser user;

    @Inject
    public CaseworkMarkService(CaseworkRepository repository, AuditLog audit, CurrentUser user) {
        this.repository = repository;
        this.audit = audit;
        this.user = user;
    }

    /**
     * The councillor who asks; empty when none does, or the own body has no contents of the case.
     *
     * @param reference of a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public Optional<CaseworkMark> find(String reference) {
        return repository.findMark(ofTheEnquiry(reference));
    }

    /**
     * Records that the resident told the own body that the councillor no longer speaks for him or her. A second time
     * changes nothing.
     *
     * @param reference of a part
     * @throws NotFoundException when no councillor asks
     */
    @Permits(Permission.WORK_ON_CASES)
    public void withdraw(String reference) {
        if (repository.withdraw(ofTheEnquiry(reference), user.subject().orElseThrow())) {
            audit.record("casework.authority-withdrawn", "case", reference, null);
        } else if (!repository.isKnown(ofTheEnquiry(reference))) {
            throw new NotFoundException("error.case.not-found");
        }
    }

    /** Casework is known by the reference of the enquiry; further parts have a number behind it. */
    private static String ofTheEnquiry(String reference) {
        return reference.replaceFirst("^([A-Z0-9]{4}-[A-Z0-9]{4})-[0-9]+$", "$1");
    }
}
