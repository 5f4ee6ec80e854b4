package org.partnershipportal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The own body's agreements. */
@Dependent
@Transactional
public class SharingAgreementService {
    private final SharingAgreementRepository repository;
    private final DisclosureRepository disclosures;
    private final CurrentUser user;

    @Inject
    public SharingAgreementService(
            SharingAgreementRepository repository, DisclosureRepository disclosures, CurrentUser user) {
        this.repository = repository;
        this.disclosures = disclosures;
        this.user = user;
    }

    /** All agreements of the own body, past ones too, by the other body. */
    @Permits(Permission.READ_AGREEMENTS)
    public List<SharingAgreementRow> agreements() {
        return repository.findAll(user.tenant().orElseThrow());
    }

    /**
     * What may travel of a part of the own body to another body today. Of several agreements in force the one begun last
     * counts.
     *
     * @throws NotFoundException when the own body is no party to such a part
     */
    @Permits(Permission.WORK_ON_CASES)
    public Travel travel(UUID part, UUID other) {
        UUID me = user.tenant().orElseThrow();
        return new Travel(
                disclosures.findBasis(part).orElseThrow(() -> new NotFoundException("error.case.not-found")),
                repository.findInForce(me, other),
                disclosures.findAll(part, me, other));
    }
}
