package org.partnershipportal.locallink;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class LocalLinkRepository extends BaseRepository {
    private static final String CLOSED = """
            select o.id, a.id, o.slug, o.name, o.closes_on
            from organisation o join organisation_area oa on oa.organisation_id = o.id join area a on a.id = oa.area_id
            where oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY') and o.closes_on < ?2 and
            """;
    private static final String FOLLOWERS = """
            o.id in (select f.id from followers_on(?1, ?2) as f)
            and exists (select 1 from area_within w where (w.area_id, w.within_id) in ((a.id, ?3), (?3, a.id)))
            order by o.name, o.id, a.name
            """;
    /** 8: providing information. */
    private static final String PAGE = """
            select address, lgil from (
                with source as (select id, steps from formerly(?1, ?2::uuid, ?3))
                select source.steps, (?6::int is null)::int as rank, 0 as position, l.url as address, l.lgil
                from source join interaction_link l on l.organisation_id = source.id
                where l.lgsl = ?5 and (?6::int is null or l.lgil = ?6::int)
                union all
                select source.steps, (?6::int is not null)::int, c.position, c.value, null
                from source join contact c on c.organisation_id = source.id
                where c.channel = 'WEB' and c.service_id = any (string_to_array(?4, ',')::uuid[])
                  and (?6::int is null or not exists (select 1 from interaction_link l
                                                      where l.organisation_id = source.id and l.lgsl = ?5))) as page
            order by steps, rank, position, lgil = 8, lgil, address limit 1
            """;

    private static final String COUNCIL = """
            select o.id, a.id, o.slug, o.name, oa.capacity, a.code, o.snac, o.website
            from organisation o join organisation_area oa on oa.organisation_id = o.id join area a on a.id = oa.area_id
            where oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY')
              and oa.valid_from <= ?2 and coalesce(oa.valid_until, 'infinity') >= ?2
              and o.opens_on <= ?2 and coalesce(o.closes_on, 'infinity') >= ?2 and
            """;

    Optional<LocalAuthorityRow> findCouncil(AuthorityCode code, LocalDate on) {
        return first(
                LocalLinkRepository::row,
                COUNCIL + code.kind().matches() + " order by a.name limit 1",
                code.value(),
                on);
    }

    /** The last council of a code that has closed. */
    Optional<LocalAuthorityRow.Closed> findClosed(AuthorityCode code, LocalDate on) {
        return first(
                row -> new LocalAuthorityRow.Closed(row.uuid(0), row.uuid(1), row.text(2), row.text(3), row.date(4)),
                CLOSED + code.kind().matches() + " order by o.closes_on desc, oa.valid_from desc, a.name limit 1",
                code.value(),
                on);
    }

    /** The councils that follow a closed one where it was, each with the first by name of its areas there. */
    List<LocalAuthorityRow> findFollowers(LocalAuthorityRow.Closed closed, LocalDate on) {
        List<LocalAuthorityRow> all =
                list(LocalLinkRepository::row, COUNCIL + FOLLOWERS, closed.id(), on, closed.areaId());
        Map<UUID, LocalAuthorityRow> each = new LinkedHashMap<>();
        all.forEach(council -> each.putIfAbsent(council.id(), council.following(closed)));
        return List.copyOf(each.values());
    }

    /** The county around an area. */
    Optional<LocalAuthorityRow> findCounty(UUID area, LocalDate on) {
        return first(
                LocalLinkRepository::row,
                COUNCIL
                        + "oa.capacity = 'COUNTY' and a.id in (select w.within_id from area_within w where w.area_id = ?1)"
                        + " order by a.name limit 1",
                area,
                on);
    }

    List<UUID> findServices(int lgsl) {
        return list(row -> row.uuid(0), "select id from council_service where lgsl = ?1 order by name", lgsl);
    }

    /**
     * The page of a council about one of these services; where it has none, that of the last one that it follows there. Its
     * own entry stands for every interaction, unless its pages are known by interaction.
     *
     * @param lgil of the interaction that is wanted; null for any: then GOV.UK's rule, the lowest that is not mere information
     */
    Optional<LocalLinkView.Page> findPage(
            LocalAuthorityRow council, Collection<UUID> services, int lgsl, @Nullable Integer lgil, LocalDate on) {
        return first(
                row -> new LocalLinkView.Page(row.text(0), row.numberIfAny(1)),
                PAGE,
                council.id(),
                council.areaId(),
                on,
                joined(services),
                lgsl,
                lgil);
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static LocalAuthorityRow row(Columns row) {
        return new LocalAuthorityRow(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.textOrNull(6),
                row.textOrNull(7),
                null);
    }
}
