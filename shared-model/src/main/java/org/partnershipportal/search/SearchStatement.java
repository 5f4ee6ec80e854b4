package org.partnershipportal.search;

import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.tenancy.Columns;

/**
 * The statement that finds services by words, in three steps that each read a bounded number of rows. A word that is not
 * known is taken for the nearest known one, and every word also for its synonyms. The postings of the stems give the few
 * services that they point at most. Of these, entry by entry: how much of the question the best entry covers and how
 * much of it the question, names and phrases before descriptions; and how much of the question all entries of the
 * service cover together. A word counts more the fewer services know it. Public for benchmarks, which measure it alone.
 */
public final class SearchStatement {
    /** Native SQL; {@code ?1} to {@code ?4} stand for the {@link #arguments}. */
    public static final String SQL = """
            with word as materialized (
                select a.word, (tsvector_to_array(to_tsvector('english', a.word)))[1] as stem
                from unnest(string_to_array(?1, ' ')) as a(word)
            ), asked as materialized (
                select w.word, coalesce(known.stem, near.stem, w.stem) as meant,
                       coalesce(known.services, near.services) as services,
                       case when known.stem is null then coalesce(near.likeness, 1) else 1 end as sure,
                       known.stem is not null as known
                from word w
                left join lateral (select k.stem, k.services from search_word k where k.stem = w.stem limit 1) known on true
                left join lateral (select n.stem, n.services, similarity(n.word, w.word) as likeness
                                   from search_word n
                                   where known.stem is null and length(w.word) > 3
                                     and length(n.word) between length(w.word) - 2 and length(w.word) + 2
                                     and n.word % w.word and similarity(n.word, w.word) >= 0.4
                                   order by similarity(n.word, w.word) + (left(n.word, 1) = left(w.word, 1))::int * 0.1 desc,
                                            n.services desc limit 1) near
                    on not exists (select from search_synonym y where y.key = quote_literal(w.stem))
                where w.stem is not null and (known.stem is not null or w.word !~ '^[0-9]+$')
            ), synonym as materialized (
                select y.own, y.stems, case when a.known then y.worth * 0.6 else y.worth end as worth
                from asked a join search_synonym y on y.key = quote_literal(a.meant)
                union
                select y.own, y.stems, y.worth from unnest(string_to_array(?2, '|')) as g(words)
                join search_synonym y on y.key = g.words
            ), alternative as materialized (
                select a.meant, m.stem, max(m.sure) as sure, max(m.services) as services
                from asked a
                cross join lateral (
                    select a.meant as stem, a.sure, a.services
                    union all
                    select s.stem, a.sure * y.worth, null from synonym y, unnest(y.stems) as s(stem) where a.meant = any (y.own)
                ) m
                group by a.meant, m.stem
            ), weight as materialized (
                select a.meant, coalesce(0.5 + ln(200.0 / (1 + least(coalesce(max(a.services), max(k.services)), 150)))::float8, 2) as weight
                from alternative a
                left join lateral (select k.services from search_word k where k.stem = a.stem limit 1) k on a.services is null
                group by a.meant
            ), telling as materialized (
                select a.meant, a.stem, a.sure, w.weight from alternative a join weight w using (meant)
            ), total as materialized (select sum(weight) as weight, (select string_agg(distinct quote_literal(stem), ' | ')::tsquery from telling) as any_stem
                from weight
            ), strong as materialized (
                select service_id, sum(points) as points, sum(pointing) as pointing
                from (select p.service_id, t.meant, max(t.weight * t.sure * (0.5 + p.worth)) as points, max(t.weight * t.sure * p.worth) as pointing
                      from telling t
                      cross join lateral (select service_id, worth from search_posting p where p.stem = t.stem
                                          order by p.worth desc limit 300) p
                      group by p.service_id, t.meant) each
                group by service_id order by points desc limit 25
            ), hit as materialized (
                select e.id, e.service_id, e.kind, e.own, t.meant, max(t.sure) as sure, max(t.weight) as weight
                from strong c
                cross join lateral (select s.id, s.service_id, s.kind, s.stems, cardinality(s.stems) as own
                                    from service_search s
                                    where s.service_id = c.service_id and s.vector @@ (select any_stem from total)
                                      and s.visible_from <= ?3 and coalesce(s.visible_until, 'infinity') >= ?3
                                    offset 0) e
                cross join lateral unnest(e.stems) as own(stem)
                join telling t on t.stem = own.stem
                group by e.id, e.service_id, e.kind, e.own, t.meant
            ), best as (
                select service_id, max(case kind when 'DESCRIPTION' then 0.65 * common / total.weight
                                                 else 0.7 * common / total.weight + 0.3 * same / own end) as best
                from (select id, service_id, kind, own, sum(sure * weight) as common, sum(sure) as same
                      from hit group by id, service_id, kind, own) each, total
                group by service_id
            ), covered as (
                select service_id, sum(worth) as cover
                from (select service_id, meant, max(sure * weight) as worth from hit group by service_id, meant) each
                group by service_id
            ), scored as (
                select b.service_id, least(1, 0.5 * b.best + (0.2 * c.cover + 0.3 * s.pointing) / total.weight)::float8 as score
                from best b join covered c using (service_id) join strong s using (service_id), total
                order by score desc limit ?4
            ), named as (
                select n.service_id, string_agg(array_to_string(n.groups, '|'), '|') as groups
                from unnest(string_to_array(?2, '|')) as g(word) join search_naming n on n.word = g.word
                group by n.service_id
            )
            select v.id, v.slug, v.name, v.reason, v.emergency, coalesce(s.score, 0), v.group_name, n.groups
            from scored s full join named n on n.service_id = s.service_id
            join council_service v on v.id = coalesce(s.service_id, n.service_id)
            order by 6 desc, v.name
            """;

    /** So many services at most are found by words, before their meaning is looked at. */
    static final int MOST = 25;

    private SearchStatement() {}

    /** What is sent with the statement for a question. */
    public static List<Object> arguments(String question, LocalDate on) {
        AskedWords words = AskedWords.of(question);
        return List.of(words.joined(), words.joinedRuns(), on, MOST);
    }

    /** The services that the rows of the statement and the question's meaning tell, the best first. */
    public static List<ServiceMatch> matches(
            List<Object[]> rows, Meanings meanings, String question, LocalDate on, int most) {
        return Ranking.of(
                rows.stream().map(row -> candidate(new Columns(row))).toList(), meanings.nearest(question, on), most);
    }

    static Candidate candidate(Columns row) {
        ServiceMatch match =
                new ServiceMatch(row.uuid(0), row.text(1), row.text(2), row.text(3), row.decimal(5), row.flag(4));
        String groups = row.textOrNull(7);
        return new Candidate(match, row.text(6), groups == null ? List.of() : List.of(groups.split("\\|")));
    }
}
