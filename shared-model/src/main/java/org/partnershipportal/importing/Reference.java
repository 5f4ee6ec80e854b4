package org.partnershipportal.importing;

import java.sql.SQLException;

/**
 * A column by which rows name something that the portal knows. People name it by its short name, its code or its name; the
 * rows get its id.
 *
 * @param column of {@code staged} that holds what was written; its id goes to the column of that name with _id behind
 * @param what it is, as messages say it
 * @param source table and condition that tell the id (as id), the key that wins (as key), and any other names (as also,
 *     an array in small letters)
 */
record Reference(String column, String what, String source) {
    static Reference service(String column) {
        return new Reference(
                column,
                "service",
                "select id, slug as key, array[lower(name), lgsl::text] as also from council_service");
    }

    static Reference body(String column) {
        return new Reference(column, "body", """
                select o.id, o.slug as key, array[lower(o.name)] || array(
                    select lower(a.code) from organisation_area oa join area a on a.id = oa.area_id
                    where oa.organisation_id = o.id and oa.capacity = o.kind
                      and a.kind in ('COUNTY', 'DISTRICT', 'UNITARY')) as also
                from organisation o""");
    }

    static Reference area(String column) {
        return new Reference(
                column, "area", "select id, code as key, array[lower(name)] as also from area where kind <> 'CELL'");
    }

    static Reference location(String column) {
        return new Reference(column, "location", "select id, slug as key, array[lower(name)] as also from location");
    }

    /** Fills in the ids; notes what is not known, and what is not clear. */
    void resolve(StewardSession session, Wrongs wrongs) throws SQLException {
        session.change("create temporary table known on commit drop as select s.row, k.id, k.key from staged s join ("
                + source + ") k on lower(k.key) = lower(s." + column + ") or lower(s." + column + ") = any (k.also)");
        session.change("delete from known k using staged s where s.row = k.row and lower(k.key) <> lower(s." + column
                + ") and exists (select 1 from known b where b.row = k.row and lower(b.key) = lower(s." + column
                + "))");
        session.note(wrongs, String.format("""
                select s.row, '%1$s ''' || left(s.%1$s, 60) || ''' is no %2$s that is known here' from staged s
                where s.%1$s is not null and not exists (select 1 from known k where k.row = s.row) order by s.row
                """, column, what));
        session.note(wrongs, String.format("""
                select s.row, '%1$s ''' || left(s.%1$s, 60) || ''' may be several: '
                       || string_agg(k.key, ', ' order by k.key) || '; write which'
                from staged s join known k on k.row = s.row group by s.row, s.%1$s having count(*) > 1 order by s.row
                """, column));
        session.change("update staged s set " + column + "_id = k.id from known k where k.row = s.row");
        session.change("drop table known");
    }
}
