package org.partnershipportal.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Services with the tier that provides them, in the shape of GOV.UK's local_services.csv or of a list of one's own. A
 * service that is known, by its number in GOV.UK's list or by its name, keeps its words and its rules: it gets the number,
 * the tier of the list, and phrases.
 */
public final class ServiceImport extends ListImport {
    private static final int LGSL = 0;
    private static final int NAME = 1;
    private static final int DESCRIPTION = 2;
    private static final int TIER = 3;
    private static final int GROUP = 4;
    private static final int PHRASES = 5;
    private static final int PLACE_RULE = 6;
    private static final int AUTHORITY = 7;
    private static final int GOES_ON = 8;
    private static final int STATUTE = 9;
    private static final List<Column> COLUMNS = List.of(
            Column.optional("LGSL", "lgsl( code)?"),
            Column.optional("name", "name|service"),
            Column.optional("Description", "description"),
            Column.of("Providing Tier", "providing tier|usual_tier|tier"),
            Column.optional("group", "group"),
            Column.optional("phrases", "phrases|in_plain_words"),
            Column.optional("place_rule", "place_rule"),
            Column.optional("authority", "authority"),
            Column.optional("goes_on", "goes[_ ]on"),
            Column.optional("statute", "statute"));
    private static final String STAGED =
            "lgsl integer, name text, slug text, description text, tier text, group_name text, phrases text,"
                    + " place_rule text, authority text, goes_on text, statute text";
    /** Whether the work goes on without who reported it; an empty cell says nothing. */
    private static final Map<String, String> SAID = Map.of("yes", "YES", "no", "NO");

    /** The law that has times of its own: for what is asked, or for complaints; an empty cell says nothing. */
    private static final Map<String, String> STATUTES =
            Map.of("information", "INFORMATION", "complaints", "COMPLAINTS", "none", "NONE");

    private static final Map<String, String> TIERS = new HashMap<>();
    private static final Map<String, String> PLACE_RULES = new HashMap<>();
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final double LAST_LGSL = 99_999;

    static {
        TIERS.putAll(Map.of("district/unitary", "DISTRICT", "district", "DISTRICT", "county/unitary", "COUNTY"));
        TIERS.putAll(Map.of("county", "COUNTY", "all", "ALL", "both", "ALL", "parish", "PARISH"));
        for (String own : List.of("police", "fire", "nhs", "water", "housing", "voluntary", "national")) {
            TIERS.put(own, own.toUpperCase(java.util.Locale.ROOT));
        }
        for (String rule :
                List.of("WHERE_THE_THING_IS", "WHERE_YOU_LIVE", "WHERE_YOU_ARE", "WHO_ISSUED", "YOUR_CHOICE", "ANY")) {
            PLACE_RULES.put(rule.toLowerCase(java.util.Locale.ROOT).replace('_', ' '), rule);
        }
    }

    public ServiceImport() {
        super("services", COLUMNS, STAGED);
    }

    @Override
    public void stage(SourceRow row, Staging staging) throws Wrong, IOException {
        String name = name(row);
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            throw new Wrong("the name '" + name + "' has no letter from a to z");
        }
        String tier = row.oneOf(TIER, TIERS);
        if (tier == null) {
            throw new Wrong("the Providing Tier is missing");
        }
        staging.add(
                row.number(),
                lgsl(row),
                name,
                slug,
                row.text(DESCRIPTION, LONGEST_TEXT),
                tier,
                row.text(GROUP, LONGEST),
                row.text(PHRASES, LONGEST_TEXT),
                row.oneOf(PLACE_RULE, PLACE_RULES),
                row.text(AUTHORITY, LONGEST),
                row.oneOf(GOES_ON, SAID),
                row.oneOf(STATUTE, STATUTES));
    }

    private static @Nullable Integer lgsl(SourceRow row) throws Wrong {
        Double number = row.number(LGSL, 1, LAST_LGSL);
        if (number != null && number != Math.rint(number)) {
            throw row.wrong(LGSL, "is not a whole number");
        }
        return number == null ? null : number.intValue();
    }

    /** "Find out about mobile meals service" becomes "Mobile meals service". */
    private static String name(SourceRow row) throws Wrong {
        String name = row.text(NAME, LONGEST);
        if (name != null) {
            return name;
        }
        String short_ = row.required(DESCRIPTION, LONGEST).replaceFirst("(?i)^find out (more )?(about |abut )?", "");
        return short_.isEmpty() ? row.get(DESCRIPTION) : Character.toUpperCase(short_.charAt(0)) + short_.substring(1);
    }

    @Override
    public void check(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(wrongs, """
                select max(row), 'LGSL ' || lgsl || ' stands in row ' || min(row) || ' already'
                from staged where lgsl is not null group by lgsl having count(*) > 1 order by max(row)
                """);
        session.note(wrongs, """
                select max(row), 'the service ''' || min(name) || ''' stands in row ' || min(row) || ' already'
                from staged where lgsl is null group by slug having count(*) > 1 order by max(row)
                """);
        ServiceTables.tellApart(session);
    }

    @Override
    public List<ImportCount> report(StewardSession session) throws SQLException {
        return ServiceTables.report(session);
    }

    @Override
    void write(StewardSession session, Source source) throws SQLException {
        ServiceTables.publish(session, source);
    }
}
