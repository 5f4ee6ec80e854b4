package org.partnershipportal.deploy.bench.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnershipportal.search.SearchVocabulary;

/**
 * Invented services and entries in an invented vocabulary, in which few words are common and most are rare, as in any
 * language; and questions made of them, each third with a letter left out.
 */
final class SearchCrowd {
    private static final int ENTRIES_OF_A_SERVICE = 20;
    private static final String VOCABULARY = """
            create temp table vocabulary as
            select n, (select string_agg(substr('bdfgklmnprstvz', 1 + (h >> (8 * i)) % 14, 1)
                                         || substr('aeiou', 1 + ((h >> (8 * i + 4)) % 5), 1), '' order by i)
                       from generate_series(0, 2 + (n % 2)) i) || substr('bdgklmnprst', 1 + n % 11, 1) as word
            from (select n, hashint4(n) & 2147483647 as h from generate_series(1, {words}) n) numbered;
            create unique index on vocabulary (n);
            insert into council_service (id, slug, name, group_name, description, reason, place_rule)
            select md5('s' || n)::uuid, 'service-' || n, 'Service ' || n, 'Group', 'none', 'none', 'ANY'
            from generate_series(1, {services}) n;
            """;
    private static final String ENTRIES = """
            select setseed(0.42);
            insert into service_search (id, service_id, kind, words)
            select gen_random_uuid(), md5('s' || (1 + e.n % {services}))::uuid,
                   case e.n % 20 when 0 then 'NAME' when 1 then 'DESCRIPTION' else 'PHRASE' end,
                   (select string_agg(v.word, ' ')
                    from generate_series(1, 2 + e.n % 5 + case when e.n % 20 = 1 then 10 else 0 end) k
                    join vocabulary v on v.n = greatest(1, floor(exp(r.x[k] * ln({words})))::int))
            from generate_series(1, {entries}) e(n)
            cross join lateral (select array_agg(random()) as x from generate_series(1, 17) where e.n > 0) r
            """;

    private SearchCrowd() {}

    /** Fills an empty database and learns its words. */
    static void gather(Connection superuser, int entries) throws SQLException {
        int words = Math.min(100_000, entries);
        int services = Math.max(1, entries / ENTRIES_OF_A_SERVICE);
        try (superuser;
                Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = portal, public");
            statement.execute(filled(VOCABULARY, words, services, entries));
            statement.execute(filled(ENTRIES, words, services, entries));
            statement.execute(SearchVocabulary.LEARN);
            statement.execute("vacuum analyze service_search");
            statement.execute("vacuum analyze search_word");
            statement.execute("vacuum analyze search_posting");
            statement.execute("analyze council_service");
        }
    }

    private static String filled(String sql, int words, int services, int entries) {
        return sql.replace("{words}", String.valueOf(words))
                .replace("{services}", String.valueOf(services))
                .replace("{entries}", String.valueOf(entries));
    }

    static List<String> questions(Connection superuser, int most, long seed) throws SQLException {
        Random random = new Random(seed);
        List<String> questions = new ArrayList<>();
        try (superuser;
                Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select words from portal.service_search where kind = 'PHRASE'"
                        + " order by hashtext(id::text || '" + seed + "') limit " + most)) {
            while (rows.next()) {
                String words = rows.getString(1);
                questions.add(random.nextInt(3) == 0 ? misspelt(words, random) : words);
            }
        }
        return questions;
    }

    private static String misspelt(String words, Random random) {
        int gap = 1 + random.nextInt(words.length() - 1);
        return words.substring(0, gap - 1) + words.substring(gap);
    }
}
