package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.partnershipportal.place.PlaceText;

/**
 * Names of wards and parishes, as the lists of names and codes beside the ONS Postcode Directory have them: with its
 * postcodes they become places that can be asked for by name. Names without postcodes here are left out.
 */
public final class PlaceNameImport extends ListImport {
    private static final List<Column> COLUMNS = List.of(
            Column.of("code (wd..cd, parncp..cd)", "code|(wd|par|parncp)[0-9]{2}cd"),
            Column.of("name (wd..nm, parncp..nm)", "name|(wd|par|parncp)[0-9]{2}nm"));
    private static final String STAGED = "code text, name text, key text, kind text, district text";
    private static final Pattern WARD = Pattern.compile("(E05|W05|S13|N08)[0-9]{6}");
    private static final Pattern PARISH = Pattern.compile("[EW]04[0-9]{6}");
    /** Areas without a parish, and the codes that stand for none. */
    private static final Pattern NONE = Pattern.compile("[EW]43[0-9]{6}|[EWSNLM]99999999");

    private static final int LONGEST = 200;

    public PlaceNameImport() {
        super("names of wards and parishes", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String code = row.get(0);
        if (NONE.matcher(code).matches()) {
            return;
        }
        boolean isWard = WARD.matcher(code).matches();
        if (!isWard && !PARISH.matcher(code).matches()) {
            throw row.wrong(0, "is not the code of a ward or parish, such as E05004042");
        }
        String name = row.required(1, LONGEST);
        String key = new PlaceText(name).nameKey();
        if (key.isEmpty()) {
            throw row.wrong(1, "has no letter");
        }
        staging.add(row.number(), code, name, key, isWard ? "WARD" : "PARISH", null);
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(wrongs, """
                select max(row), 'the code ' || code || ' stands in row ' || min(row) || ' already'
                from staged group by code having count(*) > 1 order by max(row)
                """);
        PlaceNameTables.findDistricts(session);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return PlaceNameTables.report(session);
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        PlaceNameTables.publish(session);
    }
}
