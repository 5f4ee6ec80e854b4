package org.partnershipportal.importing;

import java.sql.SQLException;
import java.util.List;

/** What a list of own areas changes, in SQL. */
final class AreaTables {
    /** What lies in the areas of the file; cells of postcodes are laid anew at the end. */
    private static final String WANTED = " (select distinct s.code, w.area_id from staged s"
            + " join area_within w on w.within_id = s.covers_id join area x on x.id = w.area_id and x.kind <> 'CELL') ";

    private static final String ADDED = " from" + WANTED + "n left join area a on a.code = n.code where not exists"
            + " (select 1 from area_within w where w.within_id = a.id and w.area_id = n.area_id)";
    private static final String REMOVED = " from area_within w join area a on a.id = w.within_id"
            + " join area x on x.id = w.area_id and x.kind <> 'CELL' where w.area_id <> a.id"
            + " and a.code in (select code from staged) and not exists (select 1 from" + WANTED
            + "n where n.code = a.code and n.area_id = w.area_id)";
    private static final String NEW =
            " from (select distinct code, name, kind from staged) s where not exists (select 1 from area a where a.code = s.code)";
    private static final String RENAMED =
            " from (select distinct code, name from staged) s join area a on a.code = s.code and a.name <> s.name";
    private static final String SERVED = " from (select distinct code, kind, organisation_id from staged"
            + " where organisation_id is not null) s left join area a on a.code = s.code where not exists"
            + " (select 1 from organisation_area oa where oa.area_id = a.id and oa.capacity = s.kind)";

    private AreaTables() {}

    static void check(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(wrongs, """
                select s.row, 'name, kind or organisation of ' || s.code || ' are not those of row ' || min(o.row)
                from staged s join staged o on o.code = s.code and o.row < s.row
                 and (o.name, o.kind, o.organisation) is distinct from (s.name, s.kind, s.organisation)
                group by s.row, s.code order by s.row
                """);
        session.note(wrongs, """
                select max(row), 'code ' || code || ' covers ' || coalesce(covers, 'nothing') || ' in row ' || min(row) || ' already'
                from staged group by code, covers having count(*) > 1 order by max(row)
                """);
        session.note(wrongs, """
                select s.row, 'code ' || s.code || ' is an area of the kind ' || lower(a.kind) || ' already'
                from staged s join area a on a.code = s.code and a.kind <> s.kind order by s.row
                """);
        session.note(wrongs, """
                select s.row, 'organisation ''' || s.organisation || ''': the area is served by ' || o.name || ' already'
                from staged s join area a on a.code = s.code
                join organisation_area oa on oa.area_id = a.id and oa.capacity = s.kind
                 and coalesce(oa.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
                join organisation o on o.id = oa.organisation_id
                where oa.organisation_id <> s.organisation_id order by s.row
                """);
    }

    static List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("areas", session.number("select count(distinct code) from staged")),
                ImportCount.change("new", session.number("select count(*)" + NEW)),
                ImportCount.change("renamed", session.number("select count(*)" + RENAMED)),
                ImportCount.change("get the body that serves them", session.number("select count(*)" + SERVED)),
                ImportCount.change("areas within them, new", session.number("select count(*)" + ADDED)),
                ImportCount.change("areas within them, no longer", session.number("select count(*)" + REMOVED)));
    }

    static void publish(StewardSession session) throws SQLException {
        session.change("update area set name = s.name from staged s where s.code = area.code and s.name <> area.name");
        session.change(
                "insert into area (id, code, name, kind) select gen_random_uuid(), s.code, s.name, s.kind" + NEW);
        session.change("insert into area_within (area_id, within_id) select id, id from area"
                + " where code in (select code from staged) on conflict do nothing");
        session.change("insert into organisation_area (id, organisation_id, area_id, capacity)"
                + " select gen_random_uuid(), s.organisation_id, a.id, s.kind" + SERVED);
        session.change("delete from area_within w where (w.area_id, w.within_id) in (select w.area_id, w.within_id"
                + REMOVED + ")");
        session.change("insert into area_within (area_id, within_id) select n.area_id, a.id" + ADDED);
        CellLinks.renew(session);
    }
}
