package org.partnershipportal.portal.isolation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.identity.FormDraftService;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** Use cases made for looking at what surrounds them. */
@Dependent
@Transactional
class AskedService {
    private final AskedRepository repository;
    private final FormDraftService drafts;

    @Inject
    AskedService(AskedRepository repository, FormDraftService drafts) {
        this.repository = repository;
        this.drafts = drafts;
    }

    @Watched
    @Permits(Permission.KEEP_DRAFTS)
    public String whoAsks() {
        return repository.whoAsks();
    }

    @Watched
    @Permits(Permission.MANAGE_TENANTS)
    public String whoAsksAsSteward() {
        return repository.whoAsks();
    }

    @Permits(Permission.KEEP_DRAFTS)
    public void saveThenRefuse(String form) {
        drafts.save(form, Map.of("name", "typed"));
        throw new BusinessException("error.refused");
    }
}
