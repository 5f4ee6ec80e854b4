package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.partnershipportal.place.PlaceText;

/**
 * Postcodes that lie in several councils: an administrators' list, or the ONS UPRN Directory with a row for each
 * property, of which the postcodes with properties in more than one council count.
 */
public final class SplitPostcodeImport implements Import {
    private static final List<Column> COLUMNS = List.of(
            Column.of("postcode (pcds)", "postcode|pcds|pcd[0-9]?"),
            Column.of("council_gss (lad..cd)", "council_gss|gss|oslaua|lad[0-9]{2}cd"));
    private static final Pattern COUNCIL = Pattern.compile("(E0[6-9]|W06|S12|N09)[0-9]{6}");
    private static final String SPLIT =
            "select key, district from (select distinct key, district, count(*) over (partition by key) as councils"
                    + " from (select distinct key, district from staged) d) s where councils > 1";

    @Override
    public String what() {
        return "postcodes that lie in several councils";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String staged() {
        return "key text, district text";
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String key = new PlaceText(row.get(0)).postcodeKey().orElse(null);
        if (key == null) {
            throw new Wrong("'" + row.get(0) + "' is not a postcode");
        }
        if (!COUNCIL.matcher(row.get(1)).matches()) {
            throw new Wrong("'" + row.get(1) + "' is not the GSS code of a district or unitary council");
        }
        staging.add(row.number(), key, row.get(1));
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) {
        // a property and its neighbour may well say the same twice
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.change("postcodes", session.number("select count(distinct key) from staged")),
                ImportCount.of(
                        "of them in several councils",
                        session.number("select count(distinct key) from (" + SPLIT + ") s")));
    }

    @Override
    public boolean isLoaded(StewardSession session, String sha256) {
        return false;
    }

    @Override
    public void publish(StewardSession session, Source source) throws SQLException {
        session.in(() -> {
            session.change("delete from postcode_split");
            int rows = session.change("insert into postcode_split (key, district) " + SPLIT);
            session.audit("loaded", "split postcodes", source.name() + ", " + rows + " rows");
            return rows;
        });
    }
}
