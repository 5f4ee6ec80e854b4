package org.partnershipportal.importing;

import java.sql.SQLException;
import java.util.List;

/** What a list of rules changes, in SQL. */
final class ResponsibilityTables {
    /** The same thing at any time: service, part, area, and whether it is an override. */
    private static final String SAME_THING = " r.service_id = s.service_id and r.part = s.part"
            + " and r.area_id is not distinct from s.area_id"
            + " and (r.organisation_id is null) = (s.organisation_id is null) ";

    private static final String KNOWN =
            " from staged s join responsibility r on" + SAME_THING + "and r.valid_from = s.valid_from ";
    private static final String NEW = " from staged s where not exists (select 1 from responsibility r where"
            + SAME_THING + "and r.valid_from = s.valid_from)";
    private static final String OTHERWISE =
            " (r.tier, r.organisation_id, r.valid_until, r.authority, r.note, r.contractor)"
                    + " is distinct from (s.tier, s.organisation_id, s.valid_until, s.authority, s.note, s.contractor) ";
    private static final String MEANWHILE =
            " daterange(s.valid_from, s.valid_until, '[]') && daterange(r.valid_from, r.valid_until, '[]') ";

    private ResponsibilityTables() {}

    static void noteOverlaps(StewardSession session, Wrongs wrongs) throws SQLException {
        session.note(
                wrongs,
                "select s.row, 'from and until overlap with row ' || min(r.row)"
                        + " || ': the same service, part and area can have one rule at a time' from staged s"
                        + " join staged r on r.row < s.row and" + SAME_THING + "and" + MEANWHILE
                        + " where s.service_id is not null and (s.area is null or s.area_id is not null)"
                        + " and (s.organisation is null or s.organisation_id is not null)"
                        + " and (r.area is null or r.area_id is not null)"
                        + " and (r.organisation is null or r.organisation_id is not null) group by s.row order by s.row");
        session.note(
                wrongs,
                """
                select s.row, 'from and until overlap with a rule that stands already: ' || coalesce(r.tier, o.name)
                       || ' from ' || r.valid_from || coalesce(' until ' || r.valid_until, '')
                       || '. Let a row with that first day say when it ends'
                from staged s join responsibility r on
                """ + SAME_THING + "and" + MEANWHILE + " left join organisation o on o.id = r.organisation_id"
                        + " where (s.area is null or s.area_id is not null)"
                        + " and (s.organisation is null or s.organisation_id is not null) and r.id not in (select r.id"
                        + KNOWN + ") order by s.row");
    }

    static List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("rules", session.number("select count(*) from staged")),
                ImportCount.change("new", session.number("select count(*)" + NEW)),
                ImportCount.change("changed", session.number("select count(*)" + KNOWN + "where" + OTHERWISE)),
                ImportCount.of("unchanged", session.number("select count(*)" + KNOWN + "where not" + OTHERWISE)));
    }

    /** What ends sooner makes room for what follows. */
    static void publish(StewardSession session) throws SQLException {
        session.change("update responsibility r set version = r.version + 1, tier = s.tier,"
                + " organisation_id = s.organisation_id, valid_until = s.valid_until, authority = s.authority,"
                + " note = s.note, contractor = s.contractor from staged s where" + SAME_THING
                + "and r.valid_from = s.valid_from and" + OTHERWISE);
        session.change("insert into responsibility (id, service_id, part, tier, organisation_id, area_id, valid_from,"
                + " valid_until, authority, note, contractor) select gen_random_uuid(), s.service_id, s.part, s.tier,"
                + " s.organisation_id, s.area_id, s.valid_from, s.valid_until, s.authority, s.note, s.contractor"
                + NEW);
    }
}
