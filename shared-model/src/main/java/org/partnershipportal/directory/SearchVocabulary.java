package org.partnershipportal.directory;

/** How the vocabulary of the search table is made anew, as the steward: run it after changing what can be found. */
public final class SearchVocabulary {
    /** Forgets all words. */
    public static final String FORGET = "delete from search_word";

    /** Learns every word of what can be found, with the number of services in which its stem occurs. */
    public static final String LEARN = """
            insert into search_word (word, stem, services)
            select words.word, words.stem, count(distinct s.service_id)
            from (select distinct w.word, coalesce((tsvector_to_array(to_tsvector('english', w.word)))[1], w.word) as stem
                  from service_search s,
                       regexp_split_to_table(lower(s.words), '[^[:alnum:]]+') as w(word)
                  where length(w.word) > 1) words
            join service_search s on words.stem = any (tsvector_to_array(s.vector))
            group by words.word, words.stem
            """;

    private SearchVocabulary() {}
}
