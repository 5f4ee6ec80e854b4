package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class EntryRepository extends BaseRepository {
    private static final String DUE = """
            select 'CONTACT', c.id, coalesce(nullif(concat_ws(', ', c.label, s.name), ''), c.value) as name, c.assured_on,
                   c.review_on
            from contact c left join council_service s on s.id = c.service_id where c.organisation_id = ?1
            union all
            select 'LOCATION', id, name, assured_on, review_on from location where tenant_id = ?1 and closed_on is null
            union all
            select 'OFFER', s.id, s.name, f.assured_on, f.review_on
            from service_offer f join council_service s on s.id = f.service_id where f.tenant_id = ?1
            order by 5, 3 limit 500
            """;
    private static final String PARTS = """
            select 'DESK', so.id, s.name, o.name, so.channel
            from service_at_location so join council_service s on s.id = so.service_id
            join organisation o on o.id = so.organisation_id where so.tenant_id = ?1 and so.location_id = ?2
            union all
            select 'SURGERY', su.id, su.name, o.name, '' from surgery su join organisation o on o.id = su.organisation_id
            where su.tenant_id = ?1 and su.location_id = ?2
            order by 1, 3, 5
            """;

    /** The entry without its opening hours: id, name, assured, review, then its fields. */
    Optional<EntryView> find(EntryKind kind, UUID tenant, UUID id) {
        return entry(kind, EntryQueries.of(kind), tenant, id);
    }

    /** The desks and surgeries at a location of this body. */
    List<PartRow> findParts(UUID tenant, UUID location) {
        return list(
                row -> new PartRow(EntryKind.valueOf(row.text(0)), row.uuid(1), row.text(2), row.text(3), row.text(4)),
                PARTS,
                tenant,
                location);
    }

    private Optional<EntryView> entry(EntryKind kind, String sql, UUID tenant, UUID id) {
        return first(
                row -> new EntryView(
                        kind,
                        row.uuid(0),
                        row.text(1),
                        values(kind, row),
                        row.dateIfAny(2).orElse(null),
                        row.dateIfAny(3).orElse(null)),
                sql,
                tenant,
                id);
    }

    private static Map<String, String> values(EntryKind kind, Columns row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : kind.fields()) {
            if (!isTimetable(field)) {
                String value = row.textOrNull(4 + values.size());
                values.put(field, value == null ? "" : value);
            }
        }
        return values;
    }

    static boolean isTimetable(String field) {
        return field.equals("opening") || field.equals("exceptions");
    }

    List<ReviewRow> findDue(UUID tenant, LocalDate today) {
        return list(
                row -> new ReviewRow(
                        EntryKind.valueOf(row.text(0)),
                        row.uuid(1),
                        row.text(2),
                        row.date(3),
                        row.date(4),
                        !row.date(4).isAfter(today)),
                DUE,
                tenant);
    }

    int change(EntryKind kind, UUID tenant, UUID id, Map<String, String> values) {
        return switch (kind) {
            case CONTACT -> change("""
                        update contact set label = nullif(?3, ''), value = ?4, hours = nullif(?5, ''),
                                           version = version + 1
                        where organisation_id = ?1 and id = ?2
                        """, tenant, id, values.get("label"), values.get("value"), values.get("hours"));
            case LOCATION -> changeLocation(tenant, id, values);
            case OFFER -> changeOffer(tenant, id, values);
            case DESK ->
                change(
                        "update service_at_location set limits = nullif(?3, '') where tenant_id = ?1 and id = ?2",
                        tenant,
                        id,
                        values.get("limits"));
            case SURGERY ->
                change(
                        "update surgery set name = ?3, note = nullif(?4, '') where tenant_id = ?1 and id = ?2",
                        tenant,
                        id,
                        values.get("name"),
                        values.get("note"));
        };
    }

    private int changeLocation(UUID tenant, UUID id, Map<String, String> values) {
        Optional<Position> position = Position.read(values.getOrDefault("position", ""));
        return change(
                """
                update location set name = ?3, address = ?4, postcode = nullif(?5, ''), accessibility = nullif(?6, ''),
                                    latitude = ?7::float8, longitude = ?8::float8, version = version + 1
                where tenant_id = ?1 and id = ?2
                """,
                tenant,
                id,
                values.get("name"),
                values.get("address"),
                values.get("postcode"),
                values.get("accessibility"),
                position.map(Position::latitude).orElse(null),
                position.map(Position::longitude).orElse(null));
    }

    int changeOffer(UUID tenant, UUID service, Map<String, String> values) {
        return change(
                """
                insert into service_offer (id, tenant_id, service_id, description, who_qualifies, cost, what_to_bring)
                values (?7, ?1, ?2, nullif(?3, ''), nullif(?4, ''), nullif(?5, ''), nullif(?6, ''))
                on conflict (tenant_id, service_id) do update
                set description = excluded.description, who_qualifies = excluded.who_qualifies, cost = excluded.cost,
                    what_to_bring = excluded.what_to_bring, version = service_offer.version + 1
                """,
                tenant,
                service,
                values.get("description"),
                values.get("whoQualifies"),
                values.get("cost"),
                values.get("whatToBring"),
                UUID.randomUUID());
    }

    int assure(EntryKind kind, UUID tenant, UUID id, LocalDate today, LocalDate review) {
        String where = switch (kind) {
            case CONTACT -> "contact set assured_on = ?3, review_on = ?4 where organisation_id = ?1 and id = ?2";
            case LOCATION -> "location set assured_on = ?3, review_on = ?4 where tenant_id = ?1 and id = ?2";
            case OFFER -> "service_offer set assured_on = ?3, review_on = ?4 where tenant_id = ?1 and service_id = ?2";
            case DESK, SURGERY -> throw new IllegalArgumentException(kind + " has no review clock");
        };
        return change("update " + where, tenant, id, today, review);
    }
}
