package org.partnershipportal.search;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;

/**
 * Finds services by words. A word that is not known is taken for the nearest known one; rarer words count more; what
 * is compared is how much of the question the best phrase covers, and how much of that phrase the question, and then
 * how much of the question all phrases of the service cover together.
 */
@Dependent
class ServiceSearchRepository extends BaseRepository {
    private static final String FIND = """
            with asked as materialized (
                select w.word, w.stem, coalesce(known.services, near.services, 0) as services,
                       coalesce(known.stem, near.stem, w.stem) as meant,
                       case when known.stem is not null then 1.0 else coalesce(near.likeness, 1.0) end as sure
                from (select a.word, coalesce((tsvector_to_array(to_tsvector('english', a.word)))[1], '') as stem
                      from unnest(string_to_array(?1, ' ')) as a(word)) w
                left join lateral (select k.stem, k.services from search_word k where k.stem = w.stem limit 1) known on true
                left join lateral (select n.stem, n.services, similarity(n.word, w.word)::numeric as likeness
                                   from search_word n
                                   where known.stem is null and length(w.word) > 3 and n.word % w.word
                                     and similarity(n.word, w.word) >= 0.4
                                   order by similarity(n.word, w.word) desc, n.services desc limit 1) near on true
                where w.stem <> ''
            ), telling as materialized (
                select meant, max(sure) as sure, max(1 / ln(2.0 + services)) as weight from asked group by meant
            ), total as (select sum(weight) as weight from telling
            ), hits as (
                select s.service_id, s.id, s.kind, length(s.vector) as own, t.meant, t.weight * t.sure as worth
                from service_search s join telling t on t.meant = any (tsvector_to_array(s.vector))
                where s.vector @@ (select string_agg(quote_literal(meant), ' | ')::tsquery from telling)
                  and s.visible_from <= ?2 and coalesce(s.visible_until, 'infinity') >= ?2
            ), rows as (
                select service_id, kind, own, sum(worth) as common, count(*) as same
                from hits group by service_id, id, kind, own
            ), scored as (
                select service_id,
                       max(case kind when 'DESCRIPTION' then 0.65 * common / total.weight
                                     else 0.7 * common / total.weight + 0.3 * same / own end) as best,
                       avg(common / total.weight) as usual
                from rows, total group by service_id
            ), covered as (
                select service_id, sum(worth) / max(total.weight) as cover
                from (select service_id, meant, max(worth) as worth from hits group by service_id, meant) each, total
                group by service_id
            )
            select v.id, v.slug, v.name, v.reason, least(1, s.best * 0.65 + s.usual * 0.05 + c.cover * 0.3)::float8
            from scored s join covered c using (service_id) join council_service v on v.id = s.service_id
            order by 5 desc, v.name limit ?3
            """;

    List<ServiceMatch> find(AskedWords words, LocalDate on, int most) {
        return list(
                row -> new ServiceMatch(row.uuid(0), row.text(1), row.text(2), row.text(3), row.decimal(4)),
                FIND,
                words.joined(),
                on,
                most);
    }
}
