package org.partnershipportal.portal.open311;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.directory.BodyRow;
import org.partnershipportal.directory.OrganisationService;
import org.partnershipportal.identity.CurrentUser;

/** The {@code jurisdiction_id}: the slug of a body. */
@Dependent
class Jurisdiction {
    private final OrganisationService organisations;
    private final CurrentUser user;

    @Inject
    Jurisdiction(OrganisationService organisations, CurrentUser user) {
        this.organisations = organisations;
        this.user = user;
    }

    /**
     * The body that it names.
     *
     * @throws NotFoundException when it names none
     */
    BodyRow get(String id) {
        return organisations
                .findBySlug(id)
                .orElseThrow(() -> new NotFoundException("error.open311.jurisdiction-unknown", id));
    }

    /**
     * Where a system acts for its body it may be left out, and can be no other.
     *
     * @throws NotFoundException when it names another body, or none
     */
    void requireOwn(@Nullable String id) {
        String own = organisations.get(user.tenant().orElseThrow()).slug();
        if (id != null && !id.equals(own)) {
            throw new NotFoundException("error.open311.jurisdiction-own", own);
        }
    }
}
