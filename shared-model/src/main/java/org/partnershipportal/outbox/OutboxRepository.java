package org.partnershipportal.outbox;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class OutboxRepository extends BaseRepository {
    void add(OutboxMessage message) {
        change(
                """
                insert into outbox (id, stream, tenant_id, recipient, subject, body) values (?1, ?2, ?3::uuid, ?4, ?5, ?6)
                """,
                UUID.randomUUID(),
                message.stream(),
                message.tenant(),
                message.recipient(),
                message.subject(),
                message.body());
    }
}
