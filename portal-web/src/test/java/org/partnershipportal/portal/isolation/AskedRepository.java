package org.partnershipportal.portal.isolation;

import jakarta.enterprise.context.Dependent;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class AskedRepository extends BaseRepository {
    /** As whom the database sees this transaction: role, tenant, user. */
    String whoAsks() {
        return first(row -> row.text(0), """
            select concat_ws(' ', current_user, current_setting('app.tenant', true),
                             current_setting('app.user', true))
            """).orElseThrow();
    }
}
