package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class ContactRepository extends BaseRepository {
    /** For each body the contacts of this service; where there are none for a channel, those for everything. */
    List<ServiceContact> find(Collection<UUID> services, Collection<UUID> organisations) {
        return list(
                row -> new ServiceContact(
                        row.uuidOrNull(0),
                        new ContactRow(row.uuid(1), row.text(2), row.textOrNull(3), row.text(4), row.textOrNull(5))),
                """
                select service_id, organisation_id, channel, label, value, hours from contact
                where organisation_id = any (string_to_array(?1, ',')::uuid[])
                  and (service_id is null or service_id = any (string_to_array(?2, ',')::uuid[]))
                order by organisation_id, service_id nulls last, position, channel
                """,
                joined(organisations),
                joined(services));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** service is null for a contact that serves everything. */
    record ServiceContact(@Nullable UUID service, ContactRow contact) {}
}
