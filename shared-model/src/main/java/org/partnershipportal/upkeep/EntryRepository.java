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
            select 'CONTACT', c.id, c.channel || coalesce(', ' || c.label, '') || coalesce(', ' || s.name, '') as name,
                   c.assured_on, c.review_on
            from contact c left join council_service s on s.id = c.service_id where c.organisation_id = ?1
            union all
            select 'LOCATION', id, name, assured_on, review_on from location where tenant_id = ?1 and closed_on is null
            union all
            select 'OFFER', s.id, s.name, f.assured_on, f.review_on
            from service_offer f join council_service s on s.id = f.service_id where f.tenant_id = ?1
            order by 5, 3 limit 500
            """;

    /** The entry without its opening hours. */
    Optional<EntryView> find(EntryKind kind, UUID tenant, UUID id) {
        return switch (kind) {
            case CONTACT -> entry(kind, """
                        select c.id, c.channel || coalesce(', ' || s.name, ''), c.assured_on, c.review_on,
                               c.label, c.value, c.hours
                        from contact c left join council_service s on s.id = c.service_id
                        where c.organisation_id = ?1 and c.id = ?2
                        """, tenant, id);
            case LOCATION -> entry(kind, """
                        select id, name, assured_on, review_on, name as called, address, postcode, accessibility
                        from location where tenant_id = ?1 and id = ?2
                        """, tenant, id);
            case OFFER -> entry(kind, """
                        select s.id, s.name, f.assured_on, f.review_on, f.description, f.who_qualifies, f.cost,
                               f.what_to_bring
                        from council_service s
                        left join service_offer f on f.service_id = s.id and f.tenant_id = ?1 where s.id = ?2
                        """, tenant, id);
        };
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
            case LOCATION ->
                change(
                        """
                        update location set name = ?3, address = ?4, postcode = nullif(?5, ''),
                                            accessibility = nullif(?6, ''), version = version + 1
                        where tenant_id = ?1 and id = ?2
                        """,
                        tenant,
                        id,
                        values.get("name"),
                        values.get("address"),
                        values.get("postcode"),
                        values.get("accessibility"));
            case OFFER ->
                change(
                        """
                        insert into service_offer (id, tenant_id, service_id, description, who_qualifies, cost,
                                                   what_to_bring)
                        values (?7, ?1, ?2, nullif(?3, ''), nullif(?4, ''), nullif(?5, ''), nullif(?6, ''))
                        on conflict (tenant_id, service_id) do update
                        set description = excluded.description, who_qualifies = excluded.who_qualifies,
                            cost = excluded.cost, what_to_bring = excluded.what_to_bring,
                            version = service_offer.version + 1
                        """,
                        tenant,
                        id,
                        values.get("description"),
                        values.get("whoQualifies"),
                        values.get("cost"),
                        values.get("whatToBring"),
                        UUID.randomUUID());
        };
    }

    int assure(EntryKind kind, UUID tenant, UUID id, LocalDate today, LocalDate review) {
        String where = switch (kind) {
            case CONTACT -> "contact set assured_on = ?3, review_on = ?4 where organisation_id = ?1 and id = ?2";
            case LOCATION -> "location set assured_on = ?3, review_on = ?4 where tenant_id = ?1 and id = ?2";
            case OFFER -> "service_offer set assured_on = ?3, review_on = ?4 where tenant_id = ?1 and service_id = ?2";
        };
        return change("update " + where, tenant, id, today, review);
    }
}
