package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who provides what: rules by tier, and overrides that name a body for an area. A rule is known by its service, part, area
 * and first day; the row then says all of it anew. A rule that would overlap with another is refused.
 */
public final class ResponsibilityImport extends ListImport {
    private static final int SERVICE = 0;
    private static final int PART = 1;
    private static final int TIER = 2;
    private static final int BODY = 3;
    private static final int AREA = 4;
    private static final int FROM = 5;
    private static final int UNTIL = 6;
    private static final int AUTHORITY = 7;
    private static final int NOTE = 8;
    private static final int CONTRACTOR = 9;
    private static final List<Column> COLUMNS = List.of(
            Column.of("service", "service|lgsl"),
            Column.optional("part", "part( of the service)?"),
            Column.optional("tier", "tier"),
            Column.optional("organisation", "organisation|body"),
            Column.optional("area", "area|gss"),
            Column.optional("from", "(valid_)?from|first day"),
            Column.optional("until", "(valid_)?until|last day"),
            Column.of("authority"),
            Column.optional("note", "note|beside.*"),
            Column.optional("contractor", "contractor"));
    private static final String STAGED =
            "service text, service_id uuid, part text, tier text, organisation text, organisation_id uuid, area text,"
                    + " area_id uuid, valid_from date, valid_until date, authority text, note text, contractor text";
    private static final Map<String, String> TIERS = new HashMap<>();
    private static final LocalDate ALWAYS = LocalDate.of(1974, 4, 1);
    private static final int LONGEST = 200;
    private static final int LONGEST_AUTHORITY = 300;
    private static final int LONGEST_TEXT = 1000;

    static {
        for (String tier : List.of(
                "county", "district", "all", "police", "fire", "nhs", "water", "housing", "voluntary", "national")) {
            TIERS.put(tier, tier.toUpperCase(Locale.ROOT));
        }
        TIERS.putAll(Map.of("county/unitary", "COUNTY", "district/unitary", "DISTRICT"));
    }

    public ResponsibilityImport() {
        super("responsibilities", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String service = row.required(SERVICE, LONGEST);
        String part = row.text(PART, LONGEST);
        String tier = tier(row);
        LocalDate from = row.day(FROM);
        LocalDate until = row.day(UNTIL);
        if (until != null && until.isBefore(from == null ? ALWAYS : from)) {
            throw row.wrong(UNTIL, "lies before the first day");
        }
        staging.add(
                row.number(),
                service,
                null,
                part == null ? "whole" : part,
                tier,
                row.text(BODY, LONGEST),
                null,
                row.text(AREA, LONGEST),
                null,
                from == null ? ALWAYS : from,
                until,
                row.required(AUTHORITY, LONGEST_AUTHORITY),
                row.text(NOTE, LONGEST_TEXT),
                row.text(CONTRACTOR, LONGEST));
    }

    private static @Nullable String tier(SourceRow row) throws Wrong {
        if (row.get(TIER).equalsIgnoreCase("parish")) {
            throw row.wrong(TIER, "cannot be: a parish answers only by an override with its organisation and area");
        }
        String tier = row.oneOf(TIER, TIERS);
        boolean hasBody = !row.get(BODY).isEmpty();
        if ((tier == null) != hasBody) {
            throw new Wrong("either tier or organisation is needed, and not both");
        }
        if (hasBody && row.get(AREA).isEmpty()) {
            throw new Wrong("the area is missing: a rule that names an organisation needs one");
        }
        return tier;
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        Reference.service("service").resolve(session, wrongs);
        Reference.body("organisation").resolve(session, wrongs);
        Reference.area("area").resolve(session, wrongs);
        ResponsibilityTables.noteOverlaps(session, wrongs);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return ResponsibilityTables.report(session);
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        ResponsibilityTables.publish(session);
    }
}
