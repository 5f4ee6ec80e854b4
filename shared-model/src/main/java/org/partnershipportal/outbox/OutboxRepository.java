package org.partnershipportal.outbox;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class OutboxRepository extends BaseRepository {
    /** @param toResident whether it is for who brought the case that the stream names */
    void add(OutboxMessage message, boolean toResident) {
        change(
                """
                insert into outbox (id, stream, tenant_id, recipient, subject, body, to_resident)
                values (?1, ?2, ?3::uuid, ?4, ?5, ?6, ?7)
                """,
                UUID.randomUUID(),
                message.stream(),
                message.tenant(),
                message.recipient(),
                message.subject(),
                message.body(),
                toResident);
    }
}
