package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ContactRepository extends BaseRepository {
    /** A body's contacts, and for a channel by which it says nothing itself those of the last body that it follows there. */
    private static final String OF = """
            select service_id, id, body, channel, label, value, hours
            from (select c.*, asked.id as body,
                         rank() over (partition by asked.id, c.channel, c.service_id order by source.steps) as distance
                  from unnest(string_to_array(?1, ',')::uuid[]) as asked (id)
                  cross join lateral formerly(asked.id, ?2::uuid, ?3) as source
                  join contact c on c.organisation_id = source.id) as c
            where distance = 1
            """;

    /** For each body the contacts of this service; where there are none for a channel, those for everything. */
    List<ServiceContact> find(Collection<UUID> services, Collection<UUID> organisations, Where where) {
        return list(
                row -> new ServiceContact(row.uuidOrNull(0), contact(row)),
                OF + """
                  and (service_id is null or service_id = any (string_to_array(?4, ',')::uuid[]))
                order by body, service_id nulls last, position, channel
                """,
                joined(organisations),
                where.area(),
                where.on(),
                joined(services));
    }

    /** How a body is reached about everything. */
    List<ContactRow> findGeneral(UUID organisation, LocalDate on) {
        return list(
                ContactRepository::contact,
                OF + " and service_id is null order by position, channel",
                organisation.toString(),
                null,
                on);
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
