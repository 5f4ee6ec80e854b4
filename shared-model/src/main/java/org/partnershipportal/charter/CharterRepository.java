package org.partnershipportal.charter;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.standard.Bound;
import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;
import org.partnershipportal.standard.TargetUnit;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Charters as everybody reads them. */
@Dependent
class CharterRepository extends BaseRepository {
    /** A tenant, by id and as it is named; {@code closedOn} its last day when that is over. */
    record Body(UUID id, String slug, String name, @Nullable LocalDate closedOn) {}

    /** What a body keeps on a day. */
    record Kept(UUID version, LocalDate on, String role) {}

    Optional<Body> findBody(String slug, LocalDate day) {
        return first(
                row -> new Body(
                        row.uuid(0), row.text(1), row.text(2), row.dateIfAny(3).orElse(null)),
                """
                select o.id, o.slug, o.name, case when o.closes_on < ?2 then o.closes_on end
                from organisation o join tenant t on t.id = o.id where o.slug = ?1
                """,
                slug,
                day);
    }

    /** Bodies that are there on the day and have adopted a version that has begun, by name. */
    List<CharterBodyRow> findBodies(LocalDate day) {
        return list(row -> new CharterBodyRow(row.text(0), row.text(1), row.number(2)), """
                select o.slug, o.name, max(v.number)
                from standard_adoption a join standard_version v on v.id = a.version_id
                join organisation o on o.id = a.tenant_id join tenant t on t.id = o.id
                where a.adopted_on <= ?1 and v.in_force_from <= ?1 and t.status = 'ACTIVE'
                  and ?1 between o.opens_on and coalesce(o.closes_on, 'infinity')
                group by o.slug, o.name order by o.name
                """, day);
    }

    /** The latest version that a body has adopted and that has begun. */
    Optional<Kept> findKept(UUID body, LocalDate day) {
        return first(row -> new Kept(row.uuid(0), row.date(1), row.text(2)), """
                select a.version_id, a.adopted_on, a.signatory_role
                from standard_adoption a join standard_version v on v.id = a.version_id
                where a.tenant_id = ?1 and a.adopted_on <= ?2 and v.in_force_from <= ?2
                order by v.in_force_from desc limit 1
                """, body, day);
    }

    /** What a body promises otherwise than a version, by day. */
    List<LocalPromiseRow> findLocal(UUID body, UUID version) {
        return list(
                row -> new LocalPromiseRow(
                        row.uuid(0),
                        row.uuid(1),
                        LocalKind.valueOf(row.text(2)),
                        row.numberIfAny(3),
                        row.numberIfAny(4),
                        row.textOrNull(5),
                        row.date(6),
                        row.dateIfAny(7).orElse(null)),
                """
                select l.id, l.promise_id, l.kind, l.target, l.percent, l.reason, l.holds_from, l.ends_on
                from local_promise l join promise p on p.id = l.promise_id
                where l.tenant_id = ?1 and p.version_id = ?2 and coalesce(l.ends_on, 'infinity') > l.holds_from
                order by l.holds_from
                """,
                body,
                version);
    }

    /** The first promise for each way of contact that a body keeps on a day. */
    List<HeadlineRow> findHeadlines(UUID body, LocalDate day) {
        return list(CharterRepository::headline, """
                select distinct on (p.channel) p.channel, p.text, p.bound, p.unit, p.target, p.percent,
                       l.id is not null, l.target, l.percent, told.month, told.cases, told.hits
                from promise p left join local_promise l
                    on l.promise_id = p.id and l.tenant_id = ?1 and l.holds_from <= ?2
                       and coalesce(l.ends_on, 'infinity') > ?2
                left join lateral (
                    select f.month, f.cases, f.hits from published_figure f
                    where f.tenant_id = ?1 and f.promise_id = p.id and f.cases > 0 order by f.month desc limit 1) told on true
                where p.version_id = (select a.version_id
                                      from standard_adoption a join standard_version v on v.id = a.version_id
                                      where a.tenant_id = ?1 and a.adopted_on <= ?2 and v.in_force_from <= ?2
                                      order by v.in_force_from desc limit 1)
                  and coalesce(l.kind, 'STRICTER') = 'STRICTER'
                order by p.channel, p.position
                """, body, day);
    }

    private static HeadlineRow headline(Columns row) {
        boolean stricter = row.flag(6);
        int own = stricter ? 7 : 4;
        @Nullable String bound = row.textOrNull(2);
        @Nullable String unit = row.textOrNull(3);
        PromiseTarget target = new PromiseTarget(
                bound == null ? null : Bound.valueOf(bound),
                row.numberIfAny(own),
                unit == null ? null : TargetUnit.valueOf(unit),
                row.numberIfAny(own + 1));
        return new HeadlineRow(
                PromiseChannel.valueOf(row.text(0)),
                row.text(1),
                target,
                stricter,
                row.dateIfAny(9).orElse(null),
                row.numberIfAny(10),
                row.numberIfAny(11));
    }
}
