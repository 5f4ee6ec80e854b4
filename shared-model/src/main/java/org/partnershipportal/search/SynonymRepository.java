package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class SynonymRepository extends BaseRepository {
    /** @param part of either side, in small letters; null for all */
    List<SynonymRow> find(@Nullable String part, int most) {
        return list(row -> new SynonymRow(row.text(0), row.text(1)), """
                select words, means from search_synonym
                where ?1::text is null or strpos(words, ?1::text) > 0 or strpos(lower(means), ?1::text) > 0
                order by words, means limit ?2
                """, part, most);
    }

    boolean isThere(String words, String means) {
        return first(
                        row -> true,
                        "select true from search_synonym where words = ?1 and lower(means) = ?2",
                        words,
                        means)
                .isPresent();
    }

    /** Whether the search leaves out all of these words, such as "the". */
    boolean isLeftOut(String words) {
        return first(row -> row.flag(0), "select to_tsvector('english', ?1) = ''::tsvector", words)
                .orElse(true);
    }

    /** Whether the two are the same to the search: "bins" and "bin". */
    boolean isSame(String words, String means) {
        return first(
                        row -> row.flag(0),
                        "select tsvector_to_array(to_tsvector('english', ?1)) = tsvector_to_array(to_tsvector('english', ?2))",
                        words,
                        means)
                .orElse(false);
    }

    /** The words that lead back, if from {@code means} one comes to {@code words} by the pairs that are there. */
    Optional<String> findWayBack(String words, String means) {
        return first(row -> row.text(0), """
                with recursive way (words, means, step) as (
                    select words, lower(means), 1 from search_synonym where words = ?2
                    union
                    select s.words, lower(s.means), way.step + 1
                    from way join search_synonym s on s.words = way.means where way.step < 20)
                select words from way where means = ?1 order by step limit 1
                """, words, means);
    }

    void add(String words, String means) {
        change("insert into search_synonym (words, means) values (?1, ?2) on conflict do nothing", words, means);
    }

    boolean remove(String words, String means) {
        return change("delete from search_synonym where words = ?1 and means = ?2", words, means) == 1;
    }
}
