package org.partnershipportal.search;

/** How the vocabulary of the search table is made anew, as the steward: run it after changing what can be found. */
public final class SearchVocabulary {
    /** Forgets all words. */
    public static final String FORGET = "delete from search_word";

    /** Learns every word of what can be found, with the number of services in which its stem occurs. */
    public static final String LEARN = """
            insert into search_word (word, stem, services)
            select words.word, words.stem, stems.services
            from (select word, coalesce((tsvector_to_array(to_tsvector('english', word)))[1], word) as stem
                  from (select distinct w.word
                        from service_search s,
                             regexp_split_to_table(lower(s.words), '[^[:alnum:]]+') as w(word)
                        where length(w.word) > 1) each) words
            join (select stem, count(distinct service_id) as services
                  from service_search s, unnest(tsvector_to_array(s.vector)) as stem
                  group by stem) stems on stems.stem = words.stem
            """;

    private SearchVocabulary() {}
}
