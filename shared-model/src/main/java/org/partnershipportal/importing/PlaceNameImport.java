package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.partnershipportal.place.PlaceText;

/**
 * Names of places. Wards and parishes, as the lists of names and codes beside the ONS Postcode Directory have them: with
 * its postcodes they become places that can be asked for by name; names without postcodes here are left out. And towns,
 * villages and single postcodes, each with its kind and the council in which it lies.
 */
public final class PlaceNameImport extends ListImport {
    private static final List<Column> COLUMNS = List.of(
            Column.of("name (wd..nm, parncp..nm)", "name|(wd|par|parncp)[0-9]{2}nm"),
            Column.optional("code (wd..cd, parncp..cd)", "code|(wd|par|parncp)[0-9]{2}cd"),
            Column.optional("kind", "kind|type"),
            Column.optional("council_gss", "council_gss|council|lad[0-9]{2}cd"));
    private static final int NAME = 0;
    private static final int CODE = 1;
    private static final int KIND = 2;
    private static final int COUNCIL = 3;
    private static final String STAGED =
            "code text, name text, key text, kind text, district text, council_gss text, council_gss_id uuid";
    private static final String POSTCODE = "POSTCODE";
    private static final Map<String, String> KINDS = Map.of(
            "town",
            "TOWN",
            "city",
            "TOWN",
            "town or village",
            "TOWN",
            "village",
            "VILLAGE",
            "hamlet",
            "VILLAGE",
            "postcode",
            POSTCODE);
    private static final Pattern WARD = Pattern.compile("(E05|W05|S13|N08)[0-9]{6}");
    private static final Pattern PARISH = Pattern.compile("[EW]04[0-9]{6}");
    /** Areas without a parish, and the codes that stand for none. */
    private static final Pattern NONE = Pattern.compile("[EW]43[0-9]{6}|[EWSNLM]99999999");

    /** By its code; councils by their name, too. A parish or ward may be named instead, where one is known. */
    private static final Reference COUNCILS = new Reference("council_gss", "council or parish", """
            select id, code as key,
                   case when kind in ('DISTRICT', 'UNITARY') then array[lower(name)] else '{}'::text[] end as also
            from area where kind in ('DISTRICT', 'UNITARY', 'PARISH', 'WARD')""");

    private static final int LONGEST = 200;

    public PlaceNameImport() {
        super("names of places", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String code = row.get(CODE);
        if (code.isEmpty()) {
            stageByCouncil(row, staging);
        } else if (!NONE.matcher(code).matches()) {
            boolean isWard = WARD.matcher(code).matches();
            if (!isWard && !PARISH.matcher(code).matches()) {
                throw row.wrong(CODE, "is not the code of a ward or parish, such as E05004042");
            }
            String name = row.required(NAME, LONGEST);
            staging.add(row.number(), code, name, nameKey(row, name), isWard ? "WARD" : "PARISH", null, null, null);
        }
    }

    /** A town, a village or a postcode has no code of its own; its council says which one it is. */
    private static void stageByCouncil(SourceRow row, Staging staging) throws Wrong, IOException {
        String name = row.required(NAME, LONGEST);
        String kind = row.oneOf(KIND, KINDS);
        if (kind == null) {
            throw new Wrong("has no code of a ward or parish, so it needs a kind such as town or village");
        }
        String council = row.required(COUNCIL, LONGEST);
        boolean isPostcode = kind.equals(POSTCODE);
        String key = isPostcode ? postcodeKey(row, name) : nameKey(row, name);
        String shown = isPostcode ? new PlaceText(name).shown() : name;
        staging.add(row.number(), null, shown, key, kind, null, council, null);
    }

    private static String nameKey(SourceRow row, String name) throws Wrong {
        String key = new PlaceText(name).nameKey();
        if (key.isEmpty()) {
            throw row.wrong(NAME, "has no letter");
        }
        return key;
    }

    private static String postcodeKey(SourceRow row, String name) throws Wrong {
        String key = new PlaceText(name).postcodeKey().orElse(null);
        if (key == null) {
            throw row.wrong(NAME, "is not a postcode");
        }
        return key;
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(wrongs, """
                select max(row), 'the code ' || code || ' stands in row ' || min(row) || ' already'
                from staged where code is not null group by code having count(*) > 1 order by max(row)
                """);
        COUNCILS.resolve(session, wrongs);
        session.note(wrongs, """
                select max(row), 'the name ' || min(name) || ' stands in row ' || min(row) || ' already, in the same council'
                from staged where council_gss_id is not null group by key, council_gss_id having count(*) > 1
                order by max(row)
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
