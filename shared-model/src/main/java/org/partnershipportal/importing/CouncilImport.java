package org.partnershipportal.importing;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All councils of the country with their websites, in the shape of GOV.UK's local-authorities.csv. They become listed
 * bodies, named where a place lies outside the partnership. A council that is known by its code stays as it is, except
 * that a listed body's website follows the file.
 */
public final class CouncilImport implements Import {
    private static final List<Column> COLUMNS = List.of(
            Column.of("id"),
            Column.of("gss"),
            Column.of("tier_id"),
            Column.of("parent_local_authority_id"),
            Column.of("slug"),
            Column.of("homepage_url"),
            Column.of("name"),
            Column.of("snac"),
            Column.of("local_custodian_code"));
    private static final Map<String, String> KINDS = Map.of("1", "COUNTY", "2", "DISTRICT", "3", "UNITARY");
    private static final Pattern CODE = Pattern.compile("[EWSN][0-9]{8}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String NEW = " from staged s where not exists (select 1 from area a where a.code = s.gss)";

    @Override
    public String what() {
        return "councils";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String staged() {
        return "id integer, gss text, kind text, parent integer, slug text, website text, name text, area_name text,"
                + " snac text, custodian integer, is_new boolean";
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        require(CODE, row.get(1), "gss");
        require(SLUG, row.get(4), "slug");
        String kind = KINDS.get(row.get(2));
        if (kind == null) {
            throw new Wrong("tier_id '" + row.get(2) + "' is none of 1 (county), 2 (district), 3 (unitary)");
        }
        String name = row.get(6);
        if (name.isEmpty()) {
            throw new Wrong("the name is missing");
        }
        staging.add(
                row.number(),
                number("id", row.get(0)),
                row.get(1),
                kind,
                row.get(3).isEmpty() ? null : number("parent_local_authority_id", row.get(3)),
                row.get(4),
                website(row.get(5)),
                name,
                areaName(name),
                row.get(7).isEmpty() ? null : row.get(7),
                row.get(8).isEmpty() ? null : number("local_custodian_code", row.get(8)),
                null);
    }

    private static void require(Pattern pattern, String value, String column) throws Wrong {
        if (!pattern.matcher(value).matches()) {
            throw new Wrong(column + " '" + value + "' cannot be one");
        }
    }

    private static Integer number(String column, String text) throws Wrong {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Wrong(column + " '" + text + "' is not a number");
        }
    }

    private static String website(String text) throws Wrong {
        try {
            URI address = URI.create(text);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw new Wrong("homepage_url '" + text + "' is not an address");
        }
        throw new Wrong("homepage_url '" + text + "' is not an address that begins with http");
    }

    /** "Adur District Council" serves Adur. */
    static String areaName(String council) {
        String name = council.replaceAll(
                        "(?i)^(the )?(london |royal )*(borough|council|city|county)( council)? of (the )?", "")
                .replaceAll(
                        "(?i)(,? (and )?(county|district|metropolitan|borough|city))* (council|corporation|combined authority)$",
                        "")
                .strip();
        return name.isEmpty() ? council : name;
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        for (String key : List.of("id", "gss", "slug", "snac", "custodian")) {
            session.note(wrongs, String.format("""
                    select max(row), '%1$s ' || %1$s || ' stands in row ' || min(row) || ' already'
                    from staged where %1$s is not null group by %1$s having count(*) > 1 order by max(row)
                    """, key));
        }
        if (wrongs.isEmpty()) {
            noteParents(session, wrongs);
        }
    }

    private static void noteParents(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(wrongs, """
                select s.row, 'parent_local_authority_id ' || s.parent || ' is no county of this file' from staged s
                where s.parent is not null
                  and not exists (select 1 from staged p where p.id = s.parent and p.kind = 'COUNTY') order by s.row
                """);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.change("councils", session.number("select count(*) from staged")),
                ImportCount.change("new", session.number("select count(*)" + NEW)));
    }

    @Override
    public boolean isLoaded(StewardSession session, String sha256) throws SQLException {
        return session.number(
                        "select count(*) from audit_entry where action = 'loaded' and subject_id = 'councils' and detail = ?",
                        sha256)
                > 0;
    }

    @Override
    public void publish(StewardSession session, Source source) throws SQLException {
        session.in(() -> {
            session.change("update staged s set is_new = not exists (select 1 from area a where a.code = s.gss)");
            bodies(session);
            areas(session);
            codes(session);
            CellLinks.renew(session);
            session.audit("loaded", "councils", source.sha256());
            return 0;
        });
    }

    /** A slug that another body has taken gets the code behind it. */
    private static void bodies(StewardSession session) throws SQLException {
        session.change("update staged s set slug = s.slug || '-' || lower(s.gss)"
                + " where is_new and exists (select 1 from organisation o where o.slug = s.slug)");
        session.change("insert into organisation (id, slug, name, kind, website)"
                + " select gen_random_uuid(), slug, name, kind, website from staged where is_new");
        session.change("update organisation o set website = s.website from staged s join area a on a.code = s.gss"
                + " join organisation_area oa on oa.area_id = a.id and oa.capacity = s.kind"
                + " where o.id = oa.organisation_id and o.website is distinct from s.website"
                + " and not exists (select 1 from tenant t where t.id = o.id)");
    }

    /** The codes of other lists, also of councils that were known already. */
    private static void codes(StewardSession session) throws SQLException {
        session.change("update organisation o set snac = s.snac, custodian_code = s.custodian from staged s"
                + " join area a on a.code = s.gss join organisation_area oa on oa.area_id = a.id and oa.capacity = s.kind"
                + " where o.id = oa.organisation_id"
                + " and (o.snac, o.custodian_code) is distinct from (s.snac, s.custodian)");
    }

    private static void areas(StewardSession session) throws SQLException {
        session.change("insert into area (id, code, name, kind)"
                + " select gen_random_uuid(), gss, area_name, kind from staged where is_new");
        session.change("insert into organisation_area (id, organisation_id, area_id, capacity)"
                + " select gen_random_uuid(), o.id, a.id, s.kind from staged s join organisation o on o.slug = s.slug"
                + " join area a on a.code = s.gss where s.is_new");
        session.change("insert into area_within (area_id, within_id)"
                + " select a.id, a.id from staged s join area a on a.code = s.gss where s.is_new");
        session.change("insert into area_within (area_id, within_id)"
                + " select distinct a.id, w.within_id from staged s join area a on a.code = s.gss"
                + " join staged p on p.id = s.parent join area pa on pa.code = p.gss"
                + " join area_within w on w.area_id = pa.id where s.is_new on conflict do nothing");
    }
}
