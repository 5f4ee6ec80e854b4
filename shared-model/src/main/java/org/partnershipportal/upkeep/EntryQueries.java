package org.partnershipportal.upkeep;

/** How each kind of entry is read: id, name, assured, review, then its fields but for opening hours, in their order. */
final class EntryQueries {
    private static final String CONTACT = """
            select c.id, coalesce(nullif(concat_ws(', ', c.label, s.name), ''), c.value), c.assured_on, c.review_on,
                   s.slug, c.channel, c.label, c.value, c.hours
            from contact c left join council_service s on s.id = c.service_id
            where c.organisation_id = ?1 and c.id = ?2
            """;
    private static final String LOCATION = """
            select id, name, assured_on, review_on, kind, name as called, address, postcode,
                   latitude || ', ' || longitude, accessibility
            from location where tenant_id = ?1 and id = ?2 and closed_on is null
            """;
    private static final String OFFER = """
            select s.id, s.name, f.assured_on, f.review_on, s.slug, f.description, f.who_qualifies, f.cost,
                   f.what_to_bring
            from council_service s left join service_offer f on f.service_id = s.id and f.tenant_id = ?1 where s.id = ?2
            """;
    private static final String DESK = """
            select so.id, s.name || ', ' || l.name, null::date as assured_on, null::date as review_on, l.id::text as location,
                   s.slug as service, o.slug as body, so.channel, so.limits
            from service_at_location so join location l on l.id = so.location_id
            join council_service s on s.id = so.service_id join organisation o on o.id = so.organisation_id
            where so.tenant_id = ?1 and so.id = ?2
            """;
    private static final String SURGERY = """
            select su.id, su.name || ', ' || l.name, null::date as assured_on, null::date as review_on, l.id::text as location,
                   o.slug as body, su.name as called, su.note
            from surgery su join location l on l.id = su.location_id join organisation o on o.id = su.organisation_id
            where su.tenant_id = ?1 and su.id = ?2
            """;

    private EntryQueries() {}

    /** Of the body ?1, the entry ?2. */
    static String of(EntryKind kind) {
        return switch (kind) {
            case CONTACT -> CONTACT;
            case LOCATION -> LOCATION;
            case OFFER -> OFFER;
            case DESK -> DESK;
            case SURGERY -> SURGERY;
        };
    }
}
