package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class EnquiryRepository extends BaseRepository {
    void add(UUID id, UUID tenant, String reference, Origin origin) {
        change(
                "insert into enquiry (id, tenant_id, reference, origin) values (?1, ?2, ?3, ?4)",
                id,
                tenant,
                reference,
                origin.name());
    }
}
