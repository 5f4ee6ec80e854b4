package org.partnershipportal.importing;

import java.sql.SQLException;
import java.util.List;

/** What a list of ward and parish names changes, in SQL. */
final class PlaceNameTables {
    private static final String NEW = " from staged s where s.district is not null"
            + " and not exists (select 1 from area a where a.code = s.code)";
    private static final String RENAMED =
            " from staged s join area a on a.code = s.code and a.kind = s.kind where a.name <> s.name";
    private static final String UNNAMED = " from staged s join area a on a.code = s.code and a.kind = s.kind"
            + " where not exists (select 1 from place p where p.area_id = a.id and p.kind = s.kind and p.key = s.key)";

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
                ImportCount.change("renamed", session.number("select count(*)" + RENAMED)),
                ImportCount.change("places that get their name", session.number("select count(*)" + UNNAMED)),
                ImportCount.of(
                        "without postcodes here, left out",
                        session.number("select count(*) from staged s where s.district is null"
                                + " and not exists (select 1 from area a where a.code = s.code)")));
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
        CellLinks.renew(session);
    }
}
