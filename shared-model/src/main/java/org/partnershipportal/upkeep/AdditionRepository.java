package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

/** Puts entries in and takes them out, and knows what may be chosen for them. */
@Dependent
class AdditionRepository extends BaseRepository {
    private static final String SERVICE = "(select id from council_service where slug = ?3)";
    private static final String BODY = "(select id from organisation where slug = ?4)";
    private static final String LOCATION = "(select id from location where id::text = ?5 and tenant_id = ?2)";

    int add(EntryKind kind, UUID tenant, UUID id, Map<String, String> values) {
        return switch (kind) {
            case CONTACT -> addContact(tenant, id, values);
            case LOCATION -> addLocation(tenant, id, values);
            case OFFER -> addOffer(tenant, id, values);
            case DESK -> addDesk(tenant, id, values);
            case SURGERY -> addSurgery(tenant, id, values);
        };
    }

    private int addContact(UUID tenant, UUID id, Map<String, String> values) {
        return change(
                "insert into contact (id, organisation_id, service_id, channel, label, value, hours) values (?1, ?2, "
                        + SERVICE + ", ?4, nullif(?5, ''), ?6, nullif(?7, ''))",
                id,
                tenant,
                values.get("service"),
                values.get("channel"),
                values.get("label"),
                values.get("value"),
                values.get("hours"));
    }

    private int addDesk(UUID tenant, UUID id, Map<String, String> values) {
        return change(
                "insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel,"
                        + " limits) values (?1, ?2, " + LOCATION + ", " + SERVICE + ", " + BODY
                        + ", ?6, nullif(?7, ''))",
                id,
                tenant,
                values.get("service"),
                values.get("body"),
                values.get("location"),
                values.get("channel"),
                values.get("limits"));
    }

    private int addSurgery(UUID tenant, UUID id, Map<String, String> values) {
        return change(
                "insert into surgery (id, tenant_id, location_id, organisation_id, name, note) values (?1, ?2, "
                        + LOCATION + ", " + BODY + ", ?3, nullif(?6, ''))",
                id,
                tenant,
                values.get("name"),
                values.get("body"),
                values.get("location"),
                values.get("note"));
    }

    private int addLocation(UUID tenant, UUID id, Map<String, String> values) {
        Optional<Position> position = Position.read(values.getOrDefault("position", ""));
        return change(
                """
                insert into location (id, tenant_id, slug, name, kind, address, postcode, accessibility, latitude,
                                      longitude)
                values (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), nullif(?8, ''), ?9::float8, ?10::float8)
                """,
                id,
                tenant,
                freeSlug(values.getOrDefault("name", ""), id),
                values.get("name"),
                values.get("type"),
                values.get("address"),
                values.get("postcode"),
                values.get("accessibility"),
                position.map(Position::latitude).orElse(null),
                position.map(Position::longitude).orElse(null));
    }

    private int addOffer(UUID tenant, UUID id, Map<String, String> values) {
        return change(
                """
                insert into service_offer (id, tenant_id, service_id, description, who_qualifies, cost, what_to_bring)
                values (?1, ?2, (select s.id from council_service s where s.slug = ?3), nullif(?4, ''), nullif(?5, ''),
                        nullif(?6, ''), nullif(?7, ''))
                """,
                id,
                tenant,
                values.get("service"),
                values.get("description"),
                values.get("whoQualifies"),
                values.get("cost"),
                values.get("whatToBring"));
    }

    /** The name as an address can hold it; with a mark behind it where another location has that address. */
    private String freeSlug(String name, UUID id) {
        String plain = name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? "location" : plain;
        boolean taken = first(row -> row.text(0), "select slug from location where slug = ?1", slug)
                .isPresent();
        return taken ? slug + "-" + id.toString().substring(0, 8) : slug;
    }

    /** @return 0 when there is none */
    int remove(EntryKind kind, UUID tenant, UUID id, LocalDate today) {
        return switch (kind) {
            case CONTACT -> change("delete from contact where organisation_id = ?1 and id = ?2", tenant, id);
            case LOCATION ->
                change(
                        "update location set closed_on = ?3, version = version + 1 where tenant_id = ?1 and id = ?2"
                                + " and closed_on is null",
                        tenant,
                        id,
                        today);
            case OFFER -> change("delete from service_offer where tenant_id = ?1 and service_id = ?2", tenant, id);
            case DESK -> change("delete from service_at_location where tenant_id = ?1 and id = ?2", tenant, id);
            case SURGERY -> change("delete from surgery where tenant_id = ?1 and id = ?2", tenant, id);
        };
    }

    List<Choice> findServices() {
        return choices("select slug, name from council_service order by lower(name)");
    }

    /** All bodies but parishes. */
    List<Choice> findBodies() {
        return choices(
                "select slug, name from organisation where kind <> 'PARISH'"
                        + " and coalesce(closes_on, 'infinity') >= (now() at time zone 'Europe/London')::date order by lower(name)");
    }

    List<Choice> findLocations(UUID tenant) {
        return choices(
                "select id::text, name from location where tenant_id = ?1 and closed_on is null order by lower(name)",
                tenant);
    }

    /** Whether the body's location has this service of this body by this channel already. */
    boolean hasDesk(UUID tenant, Map<String, String> values) {
        return first(
                        row -> row.uuid(0),
                        """
                        select so.id from service_at_location so join location l on l.id = so.location_id
                        join council_service s on s.id = so.service_id join organisation o on o.id = so.organisation_id
                        where so.tenant_id = ?1 and l.id::text = ?2 and s.slug = ?3 and o.slug = ?4 and so.channel = ?5
                        """,
                        tenant,
                        values.get("location"),
                        values.get("service"),
                        values.get("body"),
                        values.get("channel"))
                .isPresent();
    }

    boolean hasOffer(UUID tenant, String service) {
        return first(
                        row -> row.uuid(0),
                        "select f.id from service_offer f join council_service s on s.id = f.service_id"
                                + " where f.tenant_id = ?1 and s.slug = ?2",
                        tenant,
                        service)
                .isPresent();
    }

    private List<Choice> choices(String sql, Object... arguments) {
        return list(row -> new Choice(row.text(0), row.text(1)), sql, arguments);
    }
}
