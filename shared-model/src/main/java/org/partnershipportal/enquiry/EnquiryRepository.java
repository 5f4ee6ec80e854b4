package org.partnershipportal.enquiry;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class EnquiryRepository extends BaseRepository {
    /** False when it is in already, or the reference is another's. */
    boolean add(UUID id, UUID tenant, String reference, Origin origin, @Nullable LocalDate writtenOn) {
        return change(
                        "insert into enquiry (id, tenant_id, reference, origin, written_on) values (?1, ?2, ?3, ?4, ?5::date)"
                                + " on conflict do nothing",
                        id,
                        tenant,
                        reference,
                        origin.name(),
                        writtenOn)
                == 1;
    }

    /** The reference of one that the own body took. */
    Optional<String> reference(UUID id) {
        return first(row -> row.text(0), "select reference from enquiry where id = ?1", id);
    }
}
