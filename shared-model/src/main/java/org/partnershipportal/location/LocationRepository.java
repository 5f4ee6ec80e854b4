package org.partnershipportal.location;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class LocationRepository extends BaseRepository {
    private static final String ROW = """
            select l.id, l.slug, l.name, l.kind, o.slug as body_slug, o.name as body_name, l.address, l.postcode,
                   l.latitude, l.longitude, l.accessibility, l.assured_on, l.review_on, l.closed_on
            from location l join organisation o on o.id = l.tenant_id
            """;

    /** Metres on the sphere between a location and the place p (haversine, mean radius of the earth 6,371,009 m). */
    private static final String METRES = """
            (2 * 6371009 * asin(sqrt(sind((l.latitude - p.latitude) / 2) ^ 2
                + cosd(l.latitude) * cosd(p.latitude) * sind((l.longitude - p.longitude) / 2) ^ 2)))::int
            """;

    private static final String OFFERING = """
            select * from (
            with offered as (
                select so.location_id, so.service_id, so.organisation_id,
                       string_agg(distinct so.channel, ',') as channels, string_agg(distinct so.limits, ' ') as limits
                from service_at_location so
                where so.service_id = any (string_to_array(?1, ',')::uuid[])
                group by so.location_id, so.service_id, so.organisation_id
            ), p as (select latitude, longitude from place where id = ?3::uuid)
            select l.id, l.slug, l.name, l.kind, o.slug, o.name, l.address, l.postcode, l.latitude, l.longitude,
                   so.service_id, so.organisation_id, so.channels, so.limits,
            """ + METRES + """
                   as metres,
                   row_number() over (partition by so.service_id, so.organisation_id order by
            """ + METRES + """
                   nulls last, l.name) as nth
            from offered so join location l on l.id = so.location_id join organisation o on o.id = l.tenant_id
            left join p on true
            where l.closed_on is null
              and (?2 = '' or so.organisation_id = any (string_to_array(?2, ',')::uuid[]))
            ) near where nth <= ?4 order by metres nulls last, nth
            """;

    Optional<Found> findBySlug(String slug) {
        return first(
                row -> new Found(
                        row(row),
                        row.textOrNull(10),
                        row.date(11),
                        row.date(12),
                        row.dateIfAny(13).orElse(null)),
                ROW + " where l.slug = ?1",
                slug);
    }

    List<LocationRow> findByBody(UUID body) {
        return list(
                LocationRepository::row, ROW + " where l.tenant_id = ?1 and l.closed_on is null order by l.name", body);
    }

    List<OfferedRow> findOffered(UUID location) {
        return list(
                row -> new OfferedRow(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.textOrNull(5)),
                """
                select s.slug, s.name, o.slug, o.name, so.channel, so.limits
                from service_at_location so join council_service s on s.id = so.service_id
                join organisation o on o.id = so.organisation_id
                where so.location_id = ?1 order by s.name, o.name, so.channel
                """,
                location);
    }

    List<SurgeryRow> findSurgeries(UUID location) {
        return list(
                row -> new SurgeryRow(row.uuid(0), row.text(1), row.text(2), row.text(3), row.textOrNull(4)),
                """
                select su.id, su.name, o.slug, o.name, su.note from surgery su
                join organisation o on o.id = su.organisation_id where su.location_id = ?1 order by su.name
                """,
                location);
    }

    /** Nearest first where the place has a position, at most so many of each pair; bodies empty for those of all bodies. */
    List<NearRow> findOffering(Collection<UUID> services, Collection<UUID> bodies, @Nullable UUID place, int most) {
        return list(
                row -> new NearRow(
                        row(row),
                        row.uuid(10),
                        row.uuid(11),
                        Arrays.asList(row.text(12).split(",")),
                        row.textOrNull(13),
                        row.numberIfAny(14)),
                OFFERING,
                joined(services),
                joined(bodies),
                place,
                most);
    }

    private static LocationRow row(Columns row) {
        return new LocationRow(
                row.uuid(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                row.decimalIfAny(8),
                row.decimalIfAny(9));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** A location without what is offered there. */
    record Found(
            LocationRow row,
            @Nullable String accessibility,
            LocalDate assuredOn,
            LocalDate reviewOn,
            @Nullable LocalDate closedOn) {}
}
