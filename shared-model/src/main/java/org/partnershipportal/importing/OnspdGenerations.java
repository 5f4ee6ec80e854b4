package org.partnershipportal.importing;

import java.sql.SQLException;

/** Writes a generation of postcodes beside the current one, and switches. */
final class OnspdGenerations {
    static final String CURRENT = "(select id from postcode_generation where status = 'CURRENT')";

    /** The same codes make the same cell at every load. */
    private static final String CELL = "md5(concat_ws('|', 'cell', district, coalesce(county, ''), coalesce(ward, ''),"
            + " coalesce(parish, ''), coalesce(police, ''), coalesce(health, '')))";

    private final StewardSession session;

    OnspdGenerations(StewardSession session) {
        this.session = session;
    }

    static long currentSize(StewardSession session) throws SQLException {
        return session.number("select postcodes from postcode_generation where status = 'CURRENT'");
    }

    /** Removes what is no longer looked at, and what an import that was killed left behind. */
    void forgetOld() throws SQLException {
        session.in(() -> {
            String old = " in (select id from postcode_generation where status <> 'CURRENT')";
            session.change("delete from postcode where generation" + old);
            session.change("delete from postcode_outward where generation" + old);
            return session.change("delete from postcode_generation where status <> 'CURRENT'");
        });
    }

    /** In one long transaction, which nobody waits for. */
    int write(Import.Source source) throws SQLException {
        return session.in(() -> {
            int generation = (int) session.number("select coalesce(max(id), 0) + 1 from postcode_generation");
            session.change(
                    "insert into postcode_generation (id, status, source, sha256, postcodes, ended)"
                            + " select ?, 'LOADING', ?, ?, count(*), count(ended) from staged",
                    generation,
                    source.name(),
                    source.sha256());
            cells();
            session.change(
                    "insert into postcode (generation, key, cell_id, latitude, longitude, ended) select ?, key, " + CELL
                            + "::uuid, latitude, longitude, ended from staged order by key",
                    generation);
            session.change(
                    "insert into postcode_outward (generation, key, district) select distinct ?::integer,"
                            + " left(key, length(key) - 3), district from staged where ended is null",
                    generation);
            return generation;
        });
    }

    private void cells() throws SQLException {
        session.change("create temporary table staged_cell on commit drop as select distinct " + CELL
                + " as code, district, county, ward, parish, police, health from staged");
        session.change("insert into area (id, code, name, kind) select code::uuid, 'cell-' || code, district, 'CELL'"
                + " from staged_cell c where not exists (select 1 from area a where a.id = c.code::uuid)");
        session.change("insert into postcode_cell (id, district, county, ward, parish, police, health)"
                + " select code::uuid, district, county, ward, parish, police, health from staged_cell"
                + " on conflict do nothing");
        CellLinks.renew(session);
    }

    /** The switch: short, and at once for all. */
    void switchTo(int generation, Import.Source source) throws SQLException {
        session.in(() -> {
            session.change("update postcode_generation set status = 'OLD' where status = 'CURRENT'");
            session.change("update postcode_generation set status = 'CURRENT' where id = ?", generation);
            session.audit("loaded", "postcodes", source.name() + ", generation " + generation);
            return 0;
        });
    }
}
