package org.partnershipportal.openreferral;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Services of bodies at locations, and what belongs to them: hours, telephones, areas. */
@Dependent
class ListedAtLocationRepository extends BaseRepository {
    private static final String AT = """
            , at as (
                select sl.location_id, sl.organisation_id, sl.service_id, string_agg(distinct sl.limits, ' ') as limits
                from offered sl join given g on (g.organisation_id, g.service_id) = (sl.organisation_id, sl.service_id)
                group by sl.location_id, sl.organisation_id, sl.service_id)
            """;
    private static final String OF_PAIR = " join location l on l.id = g.location_id" + ListedSql.OF_PAIR;
    private static final String FROM = " from at g" + OF_PAIR;

    /** Of a service at a location. */
    static final String ID = NameId.sql("g.location_id", ListedSql.ID);

    private static final String LOCATION = ", " + ID + """
            , g.limits, l.id, l.slug, l.name, l.address, l.postcode,
            (select a.name from organisation_area oa join area_within w on w.area_id = oa.area_id
             join area a on a.id = w.within_id
             where oa.organisation_id = case when exists (select 1 from gone where gone.id = l.tenant_id)
                                             then body_on(l.tenant_id, area_of_postcode(l.postcode), ?1)
                                             else l.tenant_id end
               and a.kind in ('COUNTY', 'UNITARY') and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY') limit 1),
            l.latitude, l.longitude, l.accessibility
            """;

    private static final String SCHEDULE = """
            select (array_agg(c.id order by c.weekday, c.id))[1], c.location_id, c.frequency, c.every,
                   string_agg(coalesce(c.nth::text, '') || (array['MO','TU','WE','TH','FR','SA','SU'])[c.weekday], ','
                              order by c.weekday),
                   to_char(c.opens_at, 'HH24:MI') as opens, to_char(c.closes_at, 'HH24:MI'), c.valid_from, c.valid_until
            from schedule c where %s and
            """ + ListedSql.LASTS + """
            group by c.location_id, c.contact_id, c.frequency, c.every, c.nth, c.opens_at, c.closes_at, c.valid_from,
                     c.valid_until
            order by c.location_id nulls first, min(c.weekday), opens, 1
            """;

    private static final String PHONES = """
            select c.id, c.value, c.label, c.hours, c.channel = 'OUT_OF_HOURS', case when c.steps > 0 then o.name end
            from reach c join organisation o on o.id = c.organisation_id
            where c.body = %1$s and c.channel in ('PHONE', 'OUT_OF_HOURS')
              and (c.service_id = %2$s or c.service_id is null and not exists (
                  select 1 from reach own
                  where own.body = %1$s and own.service_id = %2$s and own.channel = c.channel))
            order by c.channel desc, c.position, c.id
            """;

    int count(Conditions wanted) {
        return first(
                        row -> row.number(0),
                        ListedSql.GIVEN + AT + "select count(*)" + FROM + "where true" + wanted.sql(),
                        wanted.arguments())
                .orElseThrow();
    }

    /** What costs time is looked up for the rows of the page alone. */
    List<ListedAtLocation> find(Conditions wanted, PageWish page) {
        String order = " order by lower(s.name), o.name, l.name, " + ID;
        String rows = " from (select g.*" + FROM + "where true" + wanted.sql() + order + " limit "
                + wanted.next(page.size()) + " offset " + wanted.next(page.offset()) + ") g";
        return list(
                ListedAtLocationRepository::atLocation,
                ListedSql.GIVEN + AT + "select " + ListedSql.SERVICE + LOCATION + rows + OF_PAIR + ListedSql.OFFER
                        + ListedSql.CHANGED + order,
                wanted.arguments());
    }

    /** Hours at these locations, from today on. */
    List<ListedSchedule> findSchedules(Conditions today, Collection<UUID> locations) {
        String ids = locations.stream().map(UUID::toString).collect(Collectors.joining(","));
        String at = "c.location_id = any (string_to_array(" + today.next(ids) + ", ',')::uuid[])";
        return list(ListedAtLocationRepository::schedule, SCHEDULE.formatted(at), today.arguments());
    }

    /** Hours of telephones; none for those that are answered when the others are not. */
    List<ListedSchedule> findSchedules(List<ListedPhone> phones, Conditions today) {
        String ids = phones.stream()
                .filter(phone -> !phone.outOfHours())
                .map(phone -> phone.id().toString())
                .collect(Collectors.joining(","));
        String of = "c.contact_id = any (string_to_array(" + today.next(ids) + ", ',')::uuid[])";
        return list(ListedAtLocationRepository::schedule, SCHEDULE.formatted(of), today.arguments());
    }

    List<ListedPhone> findPhones(ListedServiceRow service, LocalDate on) {
        Conditions today = new Conditions(on);
        String body = today.next(service.body().id());
        String about = today.next(service.facts().serviceId());
        return list(
                row -> new ListedPhone(
                        row.uuid(0), row.text(1), row.textOrNull(2), row.textOrNull(3), row.flag(4), row.textOrNull(5)),
                ListedSql.FORMER + PHONES.formatted(body, about),
                today.arguments());
    }

    List<ListedArea> findAreas(ListedServiceRow service, Conditions today) {
        String body = today.next(service.body().id());
        return list(
                row -> new ListedArea(row.uuid(0), row.text(1), row.text(2)), """
                select distinct a.id, a.code, a.name from organisation_area oa join area a on a.id = oa.area_id
                where oa.organisation_id = %s and oa.valid_from <= ?1 and coalesce(oa.valid_until, 'infinity') >= ?1
                order by a.name, a.id
                """.formatted(body), today.arguments());
    }

    private static ListedAtLocation atLocation(Columns row) {
        int at = ListedSql.AFTER_SERVICE;
        return new ListedAtLocation(
                row.uuid(at),
                ListedSql.service(row),
                new ListedLocation(
                        row.uuid(at + 2),
                        row.text(at + 3),
                        row.text(at + 4),
                        row.text(at + 5),
                        row.textOrNull(at + 6),
                        row.textOrNull(at + 7),
                        row.decimalIfAny(at + 8),
                        row.decimalIfAny(at + 9),
                        row.textOrNull(at + 10)),
                row.textOrNull(at + 1));
    }

    private static ListedSchedule schedule(Columns row) {
        return new ListedSchedule(
                row.uuid(0),
                row.uuidOrNull(1),
                row.text(2),
                row.number(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.date(7),
                row.dateIfAny(8).orElse(null));
    }
}
