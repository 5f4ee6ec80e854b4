package org.partnershipportal.importing;

import java.sql.SQLException;
import java.util.List;
import org.partnershipportal.search.SearchVocabulary;

/** What a list of services changes, in SQL. */
final class ServiceTables {
    /** Which services of the portal a row is about: those of its number, else the one of its name without a number. */
    private static final String KNOWN = """
            (select s.row, c.id from staged s join council_service c on c.lgsl = s.lgsl
             union
             select s.row, c.id from staged s join council_service c on c.slug = s.slug or lower(c.name) = lower(s.name)
             where not exists (select 1 from council_service x where x.lgsl = s.lgsl)
               and (c.lgsl is null or s.lgsl is null))
            """;

    private static final String NEW = "not exists (select 1 from " + KNOWN + " k where k.row = s.row)";
    private static final String LISTED_TIER = " case s.tier when 'DISTRICT' then 'district/unitary'"
            + " when 'COUNTY' then 'county/unitary' when 'ALL' then 'all' end ";
    private static final String NOTED_ANEW = " from staged s join " + KNOWN + " k on k.row = s.row"
            + " join council_service c on c.id = k.id where c.lgsl is null and s.lgsl is not null"
            + " or s.lgsl is not null and c.providing_tier is distinct from" + LISTED_TIER;
    private static final String PHRASES = """
             from (select distinct k.id, btrim(p.phrase) as phrase from staged s join (%s) k on k.row = s.row,
                   regexp_split_to_table(s.phrases, ';') as p (phrase)) f
             where f.phrase <> '' and not exists (select 1 from service_phrase o
                                                  where o.service_id = f.id and lower(o.phrase) = lower(f.phrase))
            """.formatted("select row, id from " + KNOWN + " known");

    /** Known services of which the file says otherwise than the portal, or says what nobody has said. */
    private static final String SAID_ANEW = " from staged s join " + KNOWN + " k on k.row = s.row"
            + " join council_service c on c.id = k.id"
            + " where s.goes_on is not null and c.goes_on is distinct from (s.goes_on = 'YES')";

    private static final String STATUTE = "nullif(s.statute, 'NONE')";

    /** Known services of which the file names another law than the portal. */
    private static final String UNDER_ANOTHER_LAW = " from staged s join " + KNOWN + " k on k.row = s.row"
            + " join council_service c on c.id = k.id"
            + " where s.statute is not null and c.statute is distinct from " + STATUTE;

    private static final String WITHOUT_A_RULE = " from staged s join " + KNOWN + " k on k.row = s.row"
            + " where s.tier <> 'PARISH' and not exists (select 1 from responsibility r where r.service_id = k.id)";

    private ServiceTables() {}

    /** Names that come twice get their number behind them. */
    static void tellApart(StewardSession session) throws SQLException {
        session.change("update staged s set slug = s.slug || '-' || s.lgsl where s.lgsl is not null and ("
                + " exists (select 1 from staged o where o.slug = s.slug and o.row < s.row)"
                + " or exists (select 1 from council_service c where c.slug = s.slug) and " + NEW + ")");
    }

    static List<ImportCount> report(StewardSession session) throws SQLException {
        return List.of(
                ImportCount.of("services", session.number("select count(*) from staged")),
                ImportCount.change("new", session.number("select count(*) from staged s where " + NEW)),
                ImportCount.change(
                        "known: number or listed tier noted anew", session.number("select count(*)" + NOTED_ANEW)),
                ImportCount.change(
                        "known: whether it goes on without who reported it",
                        session.number("select count(distinct c.id)" + SAID_ANEW)),
                ImportCount.change(
                        "known: under which law it is",
                        session.number("select count(distinct c.id)" + UNDER_ANOTHER_LAW)),
                ImportCount.change("known: new phrases", session.number("select count(*)" + PHRASES)),
                ImportCount.change(
                        "known: without a rule, get one", session.number("select count(*)" + WITHOUT_A_RULE)),
                ImportCount.of(
                        "known: another tier in the rules here, which stay", session.number("""
                        select count(distinct r.id) from staged s join %s k on k.row = s.row
                        join responsibility r on r.service_id = k.id and r.area_id is null and r.part = 'whole'
                         and r.valid_from <= (now() at time zone 'Europe/London')::date and coalesce(r.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
                        where r.tier <> s.tier
                        """.formatted(KNOWN))));
    }

    static void publish(StewardSession session, Import.Source source) throws SQLException {
        session.change(
                "create temporary table fresh on commit drop as select s.row, gen_random_uuid() as id from staged s"
                        + " where " + NEW);
        session.change("""
                insert into council_service (id, slug, name, group_name, description, reason, place_rule, lgsl, providing_tier,
                                             goes_on, statute)
                select f.id, s.slug, s.name, coalesce(s.group_name, 'Other council services'),
                       coalesce(s.description, s.name),
                       case s.tier when 'COUNTY' then 'This is the county''s job'
                                   when 'DISTRICT' then 'This is the district''s job'
                                   when 'ALL' then 'Every council does this'
                                   when 'PARISH' then 'This is the parish''s job'
                                   else 'This is not the council''s job' end,
                       coalesce(s.place_rule, 'WHERE_YOU_LIVE'), s.lgsl, case when s.lgsl is not null then
                """ + LISTED_TIER + "end, s.goes_on = 'YES', " + STATUTE
                + " from staged s join fresh f on f.row = s.row");
        session.change("update council_service c set version = c.version + 1, lgsl = coalesce(c.lgsl, s.lgsl),"
                + " providing_tier =" + LISTED_TIER + " from staged s where (s.row, c.id) in (select s.row, c.id"
                + NOTED_ANEW + ")");
        session.change("update council_service c set version = c.version + 1, goes_on = s.goes_on = 'YES' from staged s"
                + " where (s.row, c.id) in (select s.row, c.id" + SAID_ANEW + ")");
        session.change("update council_service c set version = c.version + 1, statute = " + STATUTE + " from staged s"
                + " where (s.row, c.id) in (select s.row, c.id" + UNDER_ANOTHER_LAW + ")");
        rules(session, source);
        words(session);
    }

    /** A rule by tier for what has none. A parish answers by overrides only. */
    private static void rules(StewardSession session, Import.Source source) throws SQLException {
        session.change(
                "insert into responsibility (id, service_id, tier, authority)"
                        + " select gen_random_uuid(), x.id, x.tier, coalesce(x.authority,"
                        + " 'GOV.UK''s list of local services, number ' || x.lgsl, ?)"
                        + " from (select distinct on (k.id) k.id, s.tier, s.authority, s.lgsl" + WITHOUT_A_RULE
                        + " order by k.id, s.row) x",
                source.name());
    }

    private static void words(StewardSession session) throws SQLException {
        session.change("create temporary table said on commit drop as select f.id, f.phrase" + PHRASES);
        session.change(
                "insert into service_phrase (service_id, phrase) select id, phrase from said on conflict do nothing");
        session.change("insert into service_search (id, service_id, kind, words)"
                + " select gen_random_uuid(), id, 'PHRASE', phrase from said");
        session.change("insert into service_search (id, service_id, kind, words)"
                + " select gen_random_uuid(), f.id, 'NAME', s.name from staged s join fresh f on f.row = s.row");
        session.change("insert into service_search (id, service_id, kind, words)"
                + " select gen_random_uuid(), f.id, 'DESCRIPTION', s.description from staged s"
                + " join fresh f on f.row = s.row where s.description is not null");
        session.change(SearchVocabulary.FORGET);
        session.change(SearchVocabulary.LEARN);
    }
}
