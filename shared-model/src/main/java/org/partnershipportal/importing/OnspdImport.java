package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The ONS Postcode Directory, in the layout of before and since August 2025. Postcodes without a council (Channel
 * Islands, Isle of Man, some without a grid reference) are left out.
 */
public final class OnspdImport implements Import {
    private static final List<Column> COLUMNS = List.of(
            Column.of("pcds", "pcds|pcd[0-9]?"),
            Column.of("doterm"),
            Column.of("oslaua (lad..cd)", "oslaua|lad[0-9]{2}cd"),
            Column.of("oscty (cty..cd)", "oscty|cty[0-9]{2}cd"),
            Column.of("osward (wd..cd)", "osward|wd[0-9]{2}cd"),
            Column.of("parish (parncp..cd)", "parish|par(ncp)?[0-9]{2}cd"),
            Column.of("pfa", "pfa([0-9]{2}cd)?"),
            Column.of("icb", "icb([0-9]{2}cd)?"),
            Column.of("lat"),
            Column.of("long"));

    private final boolean mayShrink;

    /** @param mayShrink whether a file with far fewer postcodes than are loaded is taken; else it seems to be cut */
    public OnspdImport(boolean mayShrink) {
        this.mayShrink = mayShrink;
    }

    @Override
    public String what() {
        return "postcodes of the ONS Postcode Directory";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String staged() {
        return "key text, ended date, district text, county text, ward text, parish text, police text, health text,"
                + " latitude real, longitude real";
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        OnspdRow postcode = OnspdRow.of(row);
        if (postcode.district() != null) {
            staging.add(
                    row.number(),
                    postcode.key(),
                    postcode.ended(),
                    postcode.district(),
                    postcode.county(),
                    postcode.ward(),
                    postcode.parish(),
                    postcode.police(),
                    postcode.health(),
                    postcode.latitude(),
                    postcode.longitude());
        }
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(wrongs, """
                select max(row), 'the postcode ' || key || ' stands in row ' || min(row) || ' already'
                from staged group by key having count(*) > 1 order by max(row)
                """);
        long before = OnspdGenerations.currentSize(session);
        long now = session.number("select count(*) from staged");
        if (!mayShrink && wrongs.isEmpty() && now * 10 < before * 9) {
            throw new ImportRefused(String.format(
                    "The file has %,d postcodes with a council, and %,d are loaded: it seems to be cut. If it is"
                            + " meant: --fewer",
                    now, before));
        }
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                said("postcodes", session.number("select count(*) from staged")),
                said("of them ended", session.number("select count(*) from staged where ended is not null")),
                said(
                        "new",
                        session.number("select count(*) from staged s where not exists (select 1 from postcode p"
                                + " where p.key = s.key and p.generation = " + OnspdGenerations.CURRENT + ")")),
                said(
                        "no longer there",
                        session.number(
                                "select count(*) from postcode p where p.generation = " + OnspdGenerations.CURRENT
                                        + " and not exists (select 1 from staged s where s.key = p.key)")),
                said("councils", session.number("select count(distinct district) from staged")),
                said(
                        "of them not known to the portal (./portal import councils)",
                        session.number("select count(*) from (select distinct district from staged) s"
                                + " where not exists (select 1 from area a where a.code = s.district)")));
    }

    private static ImportCount said(String what, long count) {
        return ImportCount.change(what, count);
    }

    @Override
    public boolean isLoaded(StewardSession session, String sha256) throws SQLException {
        return session.number(
                        "select count(*) from postcode_generation where status = 'CURRENT' and sha256 = ?", sha256)
                > 0;
    }

    @Override
    public void publish(StewardSession session, Source source) throws SQLException {
        OnspdGenerations generations = new OnspdGenerations(session);
        generations.forgetOld();
        int generation = generations.write(source);
        generations.switchTo(generation, source);
        generations.forgetOld();
    }
}
