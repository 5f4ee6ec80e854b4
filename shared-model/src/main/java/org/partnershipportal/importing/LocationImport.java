package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.place.PlaceText;

/**
 * Locations where people are served. Each is written as the body that runs it, which keeps it true from then on. An empty
 * cell leaves what is there; without a position, that of the postcode is taken.
 */
public final class LocationImport extends ListImport {
    private static final int SLUG = 0;
    private static final int NAME = 1;
    private static final int KIND = 2;
    private static final int BODY = 3;
    private static final int ADDRESS = 4;
    private static final int POSTCODE = 5;
    private static final int LATITUDE = 6;
    private static final int LONGITUDE = 7;
    private static final int ACCESSIBILITY = 8;
    private static final int CLOSED = 9;
    private static final List<Column> COLUMNS = List.of(
            Column.optional("slug", "slug"),
            Column.of("name"),
            Column.of("kind"),
            Column.of("organisation", "organisation|body|bodies"),
            Column.of("address", "address|place"),
            Column.optional("postcode", "postcode"),
            Column.optional("latitude", "lat(itude)?"),
            Column.optional("longitude", "long(itude)?|lng"),
            Column.optional("accessibility", "accessibility"),
            Column.optional("closed_on", "closed_on|closed"));
    private static final String STAGED =
            "slug text, name text, kind text, organisation text, organisation_id uuid, address text, postcode text,"
                    + " latitude double precision, longitude double precision, accessibility text, closed_on date";
    private static final Map<String, String> KINDS = new HashMap<>();
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;
    private static final String KNOWN = " from staged s join location l on l.slug = s.slug ";
    private static final String NEW =
            " from staged s where not exists (select 1 from location l where l.slug = s.slug)";
    private static final String WANTED = "s.name, s.kind, s.address, coalesce(s.postcode, l.postcode),"
            + " coalesce(s.latitude, l.latitude), coalesce(s.longitude, l.longitude),"
            + " coalesce(s.accessibility, l.accessibility), coalesce(s.closed_on, l.closed_on)";
    private static final String FIELDS = "name, kind, address, postcode, latitude, longitude, accessibility, closed_on";
    private static final String OTHERWISE = "(l.name, l.kind, l.address, l.postcode, l.latitude, l.longitude,"
            + " l.accessibility, l.closed_on) is distinct from (" + WANTED + ")";

    static {
        KINDS.putAll(Map.of("one stop shop", "ONE_STOP_SHOP", "gateway", "ONE_STOP_SHOP", "library", "LIBRARY"));
        KINDS.putAll(
                Map.of("kiosk", "KIOSK", "contact centre", "CONTACT_CENTRE", "mobile", "MOBILE", "other", "OTHER"));
        KINDS.putAll(Map.of("customer service centre", "CONTACT_CENTRE", "office", "OFFICE", "area office", "OFFICE"));
        KINDS.put("recycling centre", "RECYCLING_CENTRE");
    }

    public LocationImport() {
        super("locations", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String name = row.required(NAME, LONGEST);
        String slug = row.get(SLUG).isEmpty() ? Slug.of(name) : row.get(SLUG);
        if (slug.isEmpty() || !slug.equals(Slug.of(slug))) {
            throw new Wrong("slug '" + slug + "' is not made of small letters, digits and single hyphens");
        }
        String kind = row.oneOf(KIND, KINDS);
        if (kind == null) {
            throw new Wrong("the kind is missing");
        }
        Double latitude = row.number(LATITUDE, -POLE, POLE);
        Double longitude = row.number(LONGITUDE, -DATE_LINE, DATE_LINE);
        if ((latitude == null) != (longitude == null)) {
            throw new Wrong("latitude and longitude go together, and one is missing");
        }
        staging.add(
                row.number(),
                slug,
                name,
                kind,
                row.required(BODY, LONGEST_TEXT).split(";", 2)[0].strip(),
                null,
                row.required(ADDRESS, LONGEST_TEXT),
                postcode(row),
                latitude,
                longitude,
                row.text(ACCESSIBILITY, LONGEST_TEXT),
                row.day(CLOSED));
    }

    private static @Nullable String postcode(SourceRow row) throws Wrong {
        if (row.get(POSTCODE).isEmpty()) {
            return null;
        }
        PlaceText typed = new PlaceText(row.get(POSTCODE));
        if (typed.postcodeKey().isEmpty()) {
            throw row.wrong(POSTCODE, "is not a postcode");
        }
        return typed.shown();
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        Reference.body("organisation").resolve(session, wrongs);
        session.note(wrongs, """
                select max(row), 'the location ' || slug || ' stands in row ' || min(row) || ' already'
                from staged group by slug having count(*) > 1 order by max(row)
                """);
        session.note(wrongs, """
                select s.row, 'organisation ''' || s.organisation || ''' does not use the portal, so it cannot keep a location'
                from staged s where s.organisation_id is not null
                  and not exists (select 1 from tenant t where t.id = s.organisation_id) order by s.row
                """);
        session.note(wrongs, """
                select s.row, 'slug ''' || s.slug || ''' is a location of another body: ' || o.name
                from staged s join location l on l.slug = s.slug join organisation o on o.id = l.tenant_id
                where l.tenant_id <> s.organisation_id order by s.row
                """);
        session.change("update staged s set latitude = p.latitude, longitude = p.longitude from postcode p"
                + " where s.latitude is null and p.key = replace(s.postcode, ' ', '') and p.generation = "
                + OnspdGenerations.CURRENT);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("locations", session.number("select count(*) from staged")),
                ImportCount.change("new", session.number("select count(*)" + NEW)),
                ImportCount.change("changed", session.number("select count(*)" + KNOWN + "where " + OTHERWISE)),
                ImportCount.of("unchanged", session.number("select count(*)" + KNOWN + "where not " + OTHERWISE)));
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        for (UUID body : session.ids("select distinct organisation_id from staged")) {
            session.asMember(body, () -> publish(session, source, body));
        }
    }

    private static int publish(StewardSession session, Source source, UUID body) throws SQLException {
        int changed = session.change(
                "update location l set version = l.version + 1, (" + FIELDS + ") = (select " + WANTED
                        + ") from staged s where s.slug = l.slug and s.organisation_id = ? and " + OTHERWISE,
                body);
        int added = session.change(
                "insert into location (id, tenant_id, slug, " + FIELDS
                        + ") select gen_random_uuid(), s.organisation_id, s.slug, s." + FIELDS.replace(", ", ", s.")
                        + NEW + " and s.organisation_id = ?",
                body);
        session.auditOf(body, "loaded", "locations", source.line());
        return changed + added;
    }
}
