package org.partnershipportal.search;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.tenancy.Columns;

/** What is read to keep the meanings in memory. Public for benchmarks, which read it without a container. */
public final class MeaningStatement {
    /** When the words were last learned; no row before that. */
    public static final String LEARNED = "select learned_at from search_learning";

    /** More than this are not kept; names and phrases go before descriptions. */
    static final int MOST_ENTRIES = 100_000;

    /** All that can be found on some day, names first. */
    public static final String ENTRIES = """
            select v.id, v.slug, v.name, v.reason, v.emergency, v.group_name, s.words, s.visible_from, s.visible_until
            from service_search s join council_service v on v.id = s.service_id
            order by case s.kind when 'NAME' then 1 when 'PHRASE' then 2 else 3 end, s.id
            limit %d
            """.formatted(MOST_ENTRIES);

    private MeaningStatement() {}

    /** The meanings that rows of these statements tell. */
    public static Meanings meanings(Instant learnedAt, List<Object[]> entries) {
        return Meanings.of(
                learnedAt, entries.stream().map(row -> entry(new Columns(row))).toList());
    }

    static MeaningEntry entry(Columns row) {
        ServiceMatch match = new ServiceMatch(row.uuid(0), row.text(1), row.text(2), row.text(3), 0, row.flag(4));
        return new MeaningEntry(
                new Candidate(match, row.text(5), List.of()),
                row.text(6),
                row.date(7),
                row.dateIfAny(8).orElse(null));
    }
}
