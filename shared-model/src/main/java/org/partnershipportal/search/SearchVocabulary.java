package org.partnershipportal.search;

/**
 * How everything that is worked out from the search table is made anew, as the steward, in one transaction: run it after
 * changing what can be found.
 */
public final class SearchVocabulary {
    /** Forgets all words and where they point. Whoever else learns waits until the end of this transaction. */
    public static final String FORGET = """
            do $$ begin perform pg_advisory_xact_lock(hashtext('search_word')); end $$;
            delete from search_word;
            delete from search_posting
            """;

    /**
     * Learns every word of what can be found, with the number of services in which its stem occurs; and for each stem
     * how strongly it points at each service. A name counts as three phrases.
     */
    public static final String LEARN = """
            insert into search_word (word, stem, services)
            select words.word, words.stem, stems.services
            from (select word, coalesce((tsvector_to_array(to_tsvector('english', word)))[1], word) as stem
                  from (select distinct w.word
                        from service_search s,
                             regexp_split_to_table(lower(s.words), '[^[:alnum:]]+') as w(word)
                        where length(w.word) > 1) each) words
            join (select stem, count(distinct service_id) as services
                  from service_search s, unnest(s.stems) as stem
                  group by stem) stems on stems.stem = words.stem;
            insert into search_posting (stem, service_id, worth)
            select stem, service_id, uses / (uses + 0.5 * sqrt(sum(uses) over (partition by stem)))
            from (select stem, service_id, sum(case kind when 'NAME' then 3 else 1 end) as uses
                  from service_search s, unnest(s.stems) as stem
                  group by stem, service_id) each;
            insert into search_learning (learned_at) values (clock_timestamp())
            on conflict (one) do update set learned_at = excluded.learned_at
            """;

    private SearchVocabulary() {}
}
