package org.partnershipportal.importing;

import java.sql.SQLException;
import java.util.List;

/** What a list of names of places changes, in SQL. */
final class PlaceNameTables {
    private static final String NEW = " from staged s where s.district is not null"
            + " and not exists (select 1 from area a where a.code = s.code)";
    private static final String RENAMED =
            " from staged s join area a on a.code = s.code and a.kind = s.kind where a.name <> s.name";
    private static final String UNNAMED = " from staged s join area a on a.code = s.code and a.kind = s.kind"
            + " where not exists (select 1 from place p where p.area_id = a.id and p.kind = s.kind and p.key = s.key)";

    /** Of a name there is one place in a council, a town or a village; a parish of that name may stand beside it. */
    private static final String NEW_IN_COUNCIL = """
             from staged s where s.council_gss_id is not null
             and not exists (select 1 from place p join area_within w on w.area_id = p.area_id
                             where p.key = s.key and w.within_id = s.council_gss_id
                               and (p.kind = s.kind or p.kind in ('TOWN', 'VILLAGE') and s.kind in ('TOWN', 'VILLAGE')))
            """;

    private static final String WRITTEN_ANEW = " from staged s where s.council_gss_id = p.area_id and s.key = p.key"
            + " and s.kind = p.kind and s.name <> p.name";

    private PlaceNameTables() {}

    /** A ward or parish lies in the council in which most of its postcodes do. */
    static void findDistricts(StewardSession session) throws SQLException {
        session.change("""
                create temporary table council_of on commit drop as
                select distinct on (u.code) u.code, c.district
                from postcode_cell c cross join lateral unnest(array[c.ward, c.parish]) as u (code)
                join area d on d.code = c.district where u.code is not null
                group by u.code, c.district order by u.code, count(*) desc, c.district
                """);
        session.change("update staged s set district = c.district from council_of c where c.code = s.code");
        session.change("drop table council_of");
    }

    static List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("names", session.number("select count(*) from staged")),
                ImportCount.change("new", session.number("select count(*)" + NEW)),
                ImportCount.change("new in their council", session.number("select count(*)" + NEW_IN_COUNCIL)),
                ImportCount.change(
                        "written anew",
                        session.number("select count(*) from place p where exists (select 1" + WRITTEN_ANEW + ")")),
                ImportCount.change("renamed", session.number("select count(*)" + RENAMED)),
                ImportCount.change("places that get their name", session.number("select count(*)" + UNNAMED)),
                ImportCount.of(
                        "without postcodes here, left out",
                        session.number(
                                "select count(*) from staged s where s.district is null"
                                        + " and s.code is not null and not exists (select 1 from area a where a.code = s.code)")));
    }

    static void publish(StewardSession session) throws SQLException {
        session.change(
                "insert into area (id, code, name, kind) select gen_random_uuid(), s.code, s.name, s.kind" + NEW);
        session.change("update area a set name = s.name from staged s"
                + " where s.code = a.code and s.kind = a.kind and s.name <> a.name");
        session.change("insert into area_within (area_id, within_id) select a.id, a.id from staged s"
                + " join area a on a.code = s.code and a.kind = s.kind on conflict do nothing");
        session.change("insert into area_within (area_id, within_id) select a.id, w.within_id from staged s"
                + " join area a on a.code = s.code and a.kind = s.kind join area d on d.code = s.district"
                + " join area_within w on w.area_id = d.id on conflict do nothing");
        session.change("delete from place p using area a, staged s where a.code = s.code and a.kind = s.kind"
                + " and p.area_id = a.id and p.kind = s.kind and p.key <> s.key");
        session.change(
                "insert into place (id, kind, name, key, area_id) select gen_random_uuid(), s.kind, s.name, s.key,"
                        + " a.id" + UNNAMED);
        session.change("update place p set name = s.name" + WRITTEN_ANEW);
        session.change("insert into place (id, kind, name, key, area_id)"
                + " select gen_random_uuid(), s.kind, s.name, s.key, s.council_gss_id" + NEW_IN_COUNCIL);
        CellLinks.renew(session);
    }
}
