package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ContactRepository extends BaseRepository {
    /** For each body the contacts of this service; where there are none for a channel, those for everything. */
    List<ServiceContact> find(Collection<UUID> services, Collection<UUID> organisations) {
        return list(
                row -> new ServiceContact(row.uuidOrNull(0), contact(row)),
                """
                select service_id, id, organisation_id, channel, label, value, hours from contact
                where organisation_id = any (string_to_array(?1, ',')::uuid[])
                  and (service_id is null or service_id = any (string_to_array(?2, ',')::uuid[]))
                order by organisation_id, service_id nulls last, position, channel
                """,
                joined(organisations),
                joined(services));
    }

    /** How a body is reached about everything. */
    List<ContactRow> findGeneral(UUID organisation) {
        return list(ContactRepository::contact, """
                select service_id, id, organisation_id, channel, label, value, hours from contact
                where organisation_id = ?1 and service_id is null order by position, channel
                """, organisation);
    }

    private static ContactRow contact(Columns row) {
        return new ContactRow(row.uuid(1), row.uuid(2), row.text(3), row.textOrNull(4), row.text(5), row.textOrNull(6));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** service is null for a contact that serves everything. */
    record ServiceContact(@Nullable UUID service, ContactRow contact) {}
}
