package org.partnershipportal.importing;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of councils about services, by interaction, in the shape of GOV.UK's
 * links_to_services_provided_by_local_authorities.csv. For each council that the file names it holds all: what is there and
 * not in the file goes. Councils that are not known here, and rows without an address, are left out.
 */
public final class LinkImport extends ListImport {
    private static final int GSS = 0;
    private static final int LGSL = 1;
    private static final int LGIL = 2;
    private static final int URL = 3;
    private static final int LONGEST = 2000;
    private static final List<Column> COLUMNS =
            List.of(Column.of("gss"), Column.of("lgsl"), Column.of("lgil"), Column.of("url"));
    private static final String STAGED = "gss text, organisation_id uuid, lgsl integer, lgil integer, url text";
    private static final String SAME = " from staged s join interaction_link l on l.organisation_id = s.organisation_id"
            + " and (l.lgsl, l.lgil) = (s.lgsl, s.lgil) ";
    private static final String NEW = " from staged s where s.organisation_id is not null and s.url is not null"
            + " and not exists (select 1 from interaction_link l where l.organisation_id = s.organisation_id"
            + " and (l.lgsl, l.lgil) = (s.lgsl, s.lgil))";
    private static final String GONE =
            " from interaction_link l where l.organisation_id in (select s.organisation_id from staged s)"
                    + " and not exists (select 1 from staged s where s.organisation_id = l.organisation_id"
                    + " and (s.lgsl, s.lgil) = (l.lgsl, l.lgil) and s.url is not null)";

    public LinkImport() {
        super("links by interaction", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        staging.add(row.number(), row.required(GSS, LONGEST), null, number(row, LGSL), number(row, LGIL), address(row));
    }

    private static Integer number(SourceRow row, int column) throws Wrong {
        if (!row.get(column).matches("[0-9]{1,6}")) {
            throw row.wrong(column, "is not a number");
        }
        return Integer.valueOf(row.get(column));
    }

    private static @Nullable String address(SourceRow row) throws Wrong {
        String text = row.text(URL, LONGEST);
        if (text == null) {
            return null;
        }
        try {
            URI address = URI.create(text);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            throw row.wrong(URL, "is not an address");
        }
        throw row.wrong(URL, "is not an address that begins with http");
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        session.change(
                "update staged s set organisation_id = oa.organisation_id"
                        + " from area a join organisation_area oa on oa.area_id = a.id"
                        + " where a.code = upper(s.gss) and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY')"
                        + " and oa.valid_from <= (now() at time zone 'Europe/London')::date and coalesce(oa.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date");
        session.note(wrongs, """
                select max(row), 'the same gss, lgsl and lgil stand in row ' || min(row) || ' already'
                from staged group by upper(gss), lgsl, lgil having count(*) > 1 order by max(row)
                """);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("links by interaction", session.number("select count(*) from staged")),
                ImportCount.of(
                        "left out",
                        session.number("select count(*) from staged where organisation_id is null or url is null")),
                ImportCount.change("new", session.number("select count(*)" + NEW)),
                ImportCount.change("changed", session.number("select count(*)" + SAME + "where l.url <> s.url")),
                ImportCount.change("removed", session.number("select count(*)" + GONE)),
                ImportCount.of("unchanged", session.number("select count(*)" + SAME + "where l.url = s.url")));
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        session.change("delete" + GONE);
        session.change(
                "update interaction_link l set url = s.url from staged s where l.organisation_id = s.organisation_id"
                        + " and (l.lgsl, l.lgil) = (s.lgsl, s.lgil) and l.url <> s.url");
        session.change("insert into interaction_link (organisation_id, lgsl, lgil, url)"
                + " select s.organisation_id, s.lgsl, s.lgil, s.url" + NEW);
    }
}
