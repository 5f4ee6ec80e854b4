package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Own areas of police, fire, NHS and water: an area, the body that serves it, and a row for each district, county, ward or
 * parish that it covers. A row that is gone from the file is no longer covered. A police force area or an integrated care
 * board that has the code of the ONS Postcode Directory (pfa, icb) need cover nothing: there the postcode decides.
 */
public final class AreaImport extends ListImport {
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int KIND = 2;
    private static final int BODY = 3;
    private static final int COVERS = 4;
    private static final List<Column> COLUMNS = List.of(
            Column.of("code", "code|gss"),
            Column.of("name"),
            Column.of("kind"),
            Column.optional("organisation", "organisation|body"),
            Column.of("covers", "covers|covers_gss"));
    private static final String STAGED =
            "code text, name text, kind text, organisation text, organisation_id uuid, covers text, covers_id uuid";
    private static final Map<String, String> KINDS =
            Map.of("police", "POLICE", "fire", "FIRE", "nhs", "NHS", "water", "WATER", "other", "OTHER");
    private static final Pattern GSS = Pattern.compile("[EWSN][0-9]{8}");
    private static final int LONGEST = 200;

    public AreaImport() {
        super("own areas of police, fire, NHS and water", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        if (!row.get(CODE).matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
            throw row.wrong(CODE, "is not made of letters, digits and single hyphens");
        }
        String kind = row.oneOf(KIND, KINDS);
        if (kind == null) {
            throw new Wrong("the kind is missing");
        }
        if ("OTHER".equals(kind) && !row.get(BODY).isEmpty()) {
            throw row.wrong(BODY, "cannot serve an area of the kind other");
        }
        staging.add(
                row.number(),
                row.get(CODE),
                row.required(NAME, LONGEST),
                kind,
                row.text(BODY, LONGEST),
                null,
                covers(row, kind),
                null);
    }

    /** Null where the directory says of each postcode whose it is. */
    private static @Nullable String covers(SourceRow row, String kind) throws Wrong {
        boolean isOfTheDirectory = ("POLICE".equals(kind) || "NHS".equals(kind))
                && GSS.matcher(row.get(CODE)).matches();
        return isOfTheDirectory ? row.text(COVERS, LONGEST) : row.required(COVERS, LONGEST);
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        Reference.body("organisation").resolve(session, wrongs);
        Reference.area("covers").resolve(session, wrongs);
        AreaTables.check(session, wrongs);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return AreaTables.report(session);
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        AreaTables.publish(session);
    }
}
