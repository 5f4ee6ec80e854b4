package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import org.partnershipportal.tenancy.BaseRepository;

/** Counts entries of all bodies; what residents reported is not counted, it is the body's own. */
@Dependent
class BodyUpkeepRepository extends BaseRepository {
    private static final String BODIES = """
            with entry as (
                select organisation_id as body, review_on from contact
                union all select tenant_id, review_on from location where closed_on is null
                union all select tenant_id, review_on from service_offer),
            kept as (
                select body, count(*) as entries, count(*) filter (where review_on <= ?1) as overdue,
                       min(review_on) filter (where review_on <= ?1) as oldest
                from entry group by body),
            broken as (
                select organisation_id as body, count(*) as links from link_check
                where broken_since is not null group by organisation_id)
            select o.id, o.slug, o.name, coalesce(k.entries, 0), coalesce(k.overdue, 0), k.oldest, coalesce(b.links, 0)
            from organisation o left join kept k on k.body = o.id left join broken b on b.body = o.id
            where coalesce(o.closes_on, 'infinity') >= ?1 and (k.body is not null or b.body is not null)
            order by coalesce(k.overdue, 0) + coalesce(b.links, 0) desc, o.name
            """;

    List<BodyUpkeepRow> findBodies(LocalDate today) {
        return list(
                row -> new BodyUpkeepRow(
                        row.uuid(0),
                        row.text(1),
                        row.text(2),
                        row.number(3),
                        row.number(4),
                        row.dateIfAny(5).orElse(null),
                        row.number(6)),
                BODIES,
                today);
    }
}
