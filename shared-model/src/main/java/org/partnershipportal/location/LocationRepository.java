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
import org.partnershipportal.place.PlaceFound;
import org.partnershipportal.place.PlaceRow;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class LocationRepository extends BaseRepository {
    private static final String ROW = """
            select l.id, l.slug, l.name, l.kind, o.slug as body_slug, o.name as body_name, l.address, l.postcode,
                   l.latitude, l.longitude, l.accessibility, l.assured_on, l.review_on, l.closed_on
            from location l join organisation o on o.id = body_on(l.tenant_id, area_of_postcode(l.postcode), ?2)
            """;

    /** Metres on the sphere between a location and a point (haversine, mean radius of the earth 6,371,009 m). */
    private static final String METRES = """
            (2 * 6371009 * asin(sqrt(sind((l.latitude - %1$s) / 2) ^ 2
                + cosd(l.latitude) * cosd(%1$s) * sind((l.longitude - %2$s) / 2) ^ 2)))::int
            """;

    private static final String FROM_PLACE = String.format(METRES, "p.latitude", "p.longitude");

    /** From the place, or from the middle of the places around it when its own position is not known. */
    private static final String FROM_ABOUT_THERE = String.format(METRES, "p.near_latitude", "p.near_longitude");

    private static final String OFFERING = """
            select * from (
            with offered as (
                select so.location_id, so.service_id, so.organisation_id,
                       string_agg(distinct so.channel, ',') as channels, string_agg(distinct so.limits, ' ') as limits
                from (select at.location_id, at.service_id, at.channel, at.limits,
                             case when gone.id is null then at.organisation_id
                                  else body_on(gone.id, area_of_postcode(l.postcode), ?4) end as organisation_id
                      from service_at_location at join location l on l.id = at.location_id
                      left join (select distinct closed_id as id from succession where takes_effect_on <= ?4) gone
                             on gone.id = at.organisation_id
                      where at.service_id = any (string_to_array(?1, ',')::uuid[])) as so
                group by so.location_id, so.service_id, so.organisation_id
            ), p as (
                select ?5::float8 as latitude, ?6::float8 as longitude,
                       coalesce(?5::float8, avg(n.latitude)) as near_latitude,
                       coalesce(?6::float8, avg(n.longitude)) as near_longitude
                from place n where ?5::float8 is null and n.area_id in (
                    select inside.area_id from area_within around
                    join area c on c.id = around.within_id and c.kind in ('DISTRICT', 'UNITARY')
                    join area_within inside on inside.within_id = c.id
                    where around.area_id = ?3::uuid))
            select l.id, l.slug, l.name, l.kind, o.slug, o.name, l.address, l.postcode, l.latitude, l.longitude,
                   so.service_id, so.organisation_id, so.channels, so.limits,
            """ + FROM_PLACE + """
                   as metres,
                   row_number() over (partition by so.service_id, so.organisation_id order by
            """ + FROM_ABOUT_THERE + """
                   nulls last, l.name) as nth
            from offered so join location l on l.id = so.location_id
            left join (select distinct closed_id as id from succession where takes_effect_on <= ?4) gone
                   on gone.id = l.tenant_id
            join organisation o on o.id = case when gone.id is null then l.tenant_id
                                               else body_on(gone.id, area_of_postcode(l.postcode), ?4) end
            cross join p
            where l.closed_on is null
              and (?2 = '' or so.organisation_id = any (string_to_array(?2, ',')::uuid[]))
            ) near where nth <= ?7 order by metres nulls last, nth
            """;

    Optional<Found> findBySlug(String slug, LocalDate on) {
        return first(
                row -> new Found(
                        row(row),
                        row.textOrNull(10),
                        row.date(11),
                        row.date(12),
                        row.dateIfAny(13).orElse(null)),
                ROW + " where l.slug = ?1",
                slug,
                on);
    }

    List<LocationRow> findByBody(UUID body, LocalDate on) {
        return list(
                LocationRepository::row,
                ROW
                        + " where l.tenant_id in (select f.id from formerly(?1, null, ?2) as f) and o.id = ?1 and l.closed_on is null"
                        + " order by l.name",
                body,
                on);
    }

    List<OfferedRow> findOffered(UUID location, LocalDate on) {
        return list(
                row -> new OfferedRow(
                        row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.textOrNull(5)),
                """
                select s.slug, s.name, o.slug, o.name, so.channel, so.limits
                from service_at_location so join council_service s on s.id = so.service_id
                join location l on l.id = so.location_id
                join organisation o on o.id = body_on(so.organisation_id, area_of_postcode(l.postcode), ?2)
                where so.location_id = ?1 order by s.name, o.name, so.channel
                """,
                location,
                on);
    }

    List<SurgeryRow> findSurgeries(UUID location, LocalDate on) {
        return list(
                row -> new SurgeryRow(row.uuid(0), row.text(1), row.text(2), row.text(3), row.textOrNull(4)),
                """
                select su.id, su.name, o.slug, o.name, su.note from surgery su
                join location l on l.id = su.location_id
                join organisation o on o.id = body_on(su.organisation_id, area_of_postcode(l.postcode), ?2)
                where su.location_id = ?1 order by su.name
                """,
                location,
                on);
    }

    /**
     * Nearest first, at most so many of each pair; bodies empty for those of all bodies. Where the position of the place is
     * not known, it is taken to lie in the middle of the places of its council, and no distance is told.
     */
    List<NearRow> findOffering(
            Collection<UUID> services, Collection<UUID> bodies, @Nullable PlaceFound place, LocalDate on, int most) {
        Optional<PlaceFound> from = Optional.ofNullable(place);
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
                from.flatMap(PlaceFound::place).map(PlaceRow::areaId).orElse(null),
                on,
                from.map(found -> found.facts().latitude()).orElse(null),
                from.map(found -> found.facts().longitude()).orElse(null),
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
