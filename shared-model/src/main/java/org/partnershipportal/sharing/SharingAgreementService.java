package org.partnershipportal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The own body's agreements. */
@Dependent
@Transactional
public class SharingAgreementService {
    private final SharingAgreementRepository repository;
    private final CurrentUser user;

    @Inject
    public SharingAgreementService(SharingAgreementRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** All agreements of the own body, past ones too, by the other body. */
    @Permits(Permission.READ_AGREEMENTS)
    public List<SharingAgreementRow> agreements() {
        return repository.findAll(user.tenant().orElseThrow());
    }

    /** The agreement with another body that is in force today; the one begun last when there are several. */
    @Permits(Permission.WORK_ON_CASES)
    public Optional<SharingAgreementRow> findInForce(UUID other) {
        return repository.findInForce(user.tenant().orElseThrow(), other);
    }
}
