package org.partnershipportal.importing;

import java.sql.SQLException;

/**
 * Lays the cells of postcodes within the areas that are known today. Police force and integrated care board are those of
 * the directory; only where it names none that is known do those around the council count.
 */
final class CellLinks {
    private static final String WANTED = """
            create temporary table wanted_link on commit drop as
            with around as (
                select c.id, c.police, c.health, w.within_id, a.code, a.kind
                from postcode_cell c
                cross join lateral unnest(array[c.parish, c.ward, c.district, c.county, c.police, c.health]) as u(code)
                join area s on s.code = u.code
                join area_within w on w.area_id = s.id
                join area a on a.id = w.within_id)
            select distinct a.id, a.within_id from around a
            where not (a.kind = 'POLICE' and a.code is distinct from a.police
                       and exists (select 1 from area x where x.code = a.police and x.kind = 'POLICE'))
              and not (a.kind = 'NHS' and a.code is distinct from a.health
                       and exists (select 1 from area x where x.code = a.health and x.kind = 'NHS'))
            union
            select c.id, c.id from postcode_cell c
            """;

    private CellLinks() {}

    static void renew(StewardSession session) throws SQLException {
        session.change(WANTED);
        session.change("delete from area_within w using postcode_cell c where w.area_id = c.id and not exists"
                + " (select 1 from wanted_link l where l.id = w.area_id and l.within_id = w.within_id)");
        session.change("insert into area_within (area_id, within_id) select l.id, l.within_id from wanted_link l"
                + " on conflict do nothing");
        session.change("drop table wanted_link");
    }
}
