package org.partnershipportal.directory;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class BrowseRepository extends BaseRepository {
    private static final String ROW = "select s.slug, s.name, s.group_name, s.description from council_service s ";

    List<BrowseRow> findAll() {
        return list(BrowseRepository::row, ROW + "order by lower(s.name)");
    }

    List<BrowseRow> findByLifeStage(String slug) {
        return list(
                BrowseRepository::row,
                ROW
                        + "join life_stage_service l on l.service_id = s.id where l.life_stage = ?1 order by l.position, s.name",
                slug);
    }

    List<LifeStageRow> findLifeStages() {
        return list(
                row -> new LifeStageRow(row.text(0), row.text(1), row.text(2)),
                "select slug, name, intro from life_stage order by position, name");
    }

    /** What a body does by its tier, where no body does it in its place everywhere, or by an override. */
    List<BrowseRow> findByBody(UUID body, LocalDate on) {
        return list(BrowseRepository::row, ROW + """
                where exists (
                    select 1 from responsibility r
                    where r.service_id = s.id and r.valid_from <= ?2 and coalesce(r.valid_until, 'infinity') >= ?2
                      and (r.organisation_id = ?1 or exists (
                          select 1 from organisation_area oa
                          where oa.organisation_id = ?1 and oa.valid_from <= ?2
                            and coalesce(oa.valid_until, 'infinity') >= ?2
                            and (oa.capacity = r.tier
                                 or oa.capacity = 'UNITARY' and r.tier in ('COUNTY', 'DISTRICT', 'ALL')
                                 or r.tier = 'ALL' and oa.capacity in ('COUNTY', 'DISTRICT')))))
                order by lower(s.name)
                """, body, on);
    }

    /** For each pair of service and body what is known: in its own words, else in those of a body that it follows. */
    List<ServiceFacts> findFacts(Collection<UUID> services, Collection<UUID> bodies, Where where) {
        return list(BrowseRepository::facts, """
                select s.id, o.id, f.description, coalesce(f.who_qualifies, s.who_qualifies), coalesce(f.cost, s.cost),
                       coalesce(f.what_to_bring, s.what_to_bring), f.assured_on
                from council_service s cross join organisation o
                left join lateral (
                    select said.* from formerly(o.id, ?3::uuid, ?4) as source
                    join service_offer said on said.tenant_id = source.id and said.service_id = s.id
                    order by source.steps, said.assured_on desc limit 1) f on true
                where s.id = any (string_to_array(?1, ',')::uuid[]) and o.id = any (string_to_array(?2, ',')::uuid[])
                """, joined(services), joined(bodies), where.area(), where.on());
    }

    Optional<ServiceFacts> findGeneralFacts(UUID service) {
        return first(
                BrowseRepository::facts,
                "select id, null::uuid, null::text, who_qualifies, cost, what_to_bring, null::date"
                        + " from council_service where id = ?1",
                service);
    }

    private static BrowseRow row(Columns row) {
        return new BrowseRow(row.text(0), row.text(1), row.text(2), row.text(3));
    }

    private static ServiceFacts facts(Columns row) {
        return new ServiceFacts(
                row.uuid(0),
                row.uuidOrNull(1),
                row.textOrNull(2),
                row.textOrNull(3),
                row.textOrNull(4),
                row.textOrNull(5),
                row.dateIfAny(6).orElse(null));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
