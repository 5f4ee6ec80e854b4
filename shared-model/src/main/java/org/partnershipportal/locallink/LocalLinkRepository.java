package org.partnershipportal.locallink;

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
class LocalLinkRepository extends BaseRepository {
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

    /** The page of a body about one of these services. */
    Optional<String> findPage(UUID body, Collection<UUID> services) {
        return first(
                row -> row.text(0),
                "select value from contact where organisation_id = ?1 and channel = 'WEB'"
                        + " and service_id = any (string_to_array(?2, ',')::uuid[]) order by position, id limit 1",
                body,
                services.stream().map(UUID::toString).collect(Collectors.joining(",")));
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
                row.textOrNull(7));
    }
}
