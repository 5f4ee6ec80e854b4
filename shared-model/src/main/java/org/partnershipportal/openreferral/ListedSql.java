package org.partnershipportal.openreferral;

import org.partnershipportal.tenancy.Columns;

/** What the queries of this package share: which services a body gives on the day ?1, and what is told of them. */
final class ListedSql {
    /**
     * Pairs of body and service: by an override, by tier where no other body does it instead, by what the body itself says
     * about the service, and by where it is offered. Councils outside the partnership are left out.
     */
    static final String GIVEN = """
            with rule as (
                select * from responsibility where valid_from <= ?1 and coalesce(valid_until, 'infinity') >= ?1
            ), pair as (
                select r.organisation_id, r.service_id from rule r where r.organisation_id is not null
                union
                select oa.organisation_id, r.service_id
                from rule r
                join organisation_area oa on oa.capacity = any (
                    case r.tier when 'COUNTY' then array['UNITARY', 'COUNTY']
                                when 'DISTRICT' then array['UNITARY', 'DISTRICT']
                                when 'ALL' then array['UNITARY', 'DISTRICT', 'COUNTY'] else array[r.tier] end)
                where r.organisation_id is null
                  and oa.valid_from <= ?1 and coalesce(oa.valid_until, 'infinity') >= ?1
                  and (oa.capacity not in ('COUNTY', 'DISTRICT', 'UNITARY')
                       or exists (select 1 from tenant t where t.id = oa.organisation_id))
                  and (r.area_id is null or exists (
                      select 1 from area_within w where (w.area_id, w.within_id) = (oa.area_id, r.area_id)
                                                     or (w.area_id, w.within_id) = (r.area_id, oa.area_id)))
                  and (r.service_id, r.part, oa.area_id) not in (
                      select x.service_id, x.part, w.area_id from rule x join area_within w on w.within_id = x.area_id
                      where x.organisation_id is not null)
                union
                select tenant_id, service_id from service_offer
                union
                select sl.organisation_id, sl.service_id
                from service_at_location sl join location l on l.id = sl.location_id where l.closed_on is null
            ), given as (
                select p.* from pair p join organisation o on o.id = p.organisation_id
                where o.opens_on <= ?1 and coalesce(o.closes_on, 'infinity') >= ?1
            )
            """;

    static final String ID = NameId.sql("g.organisation_id", "g.service_id");

    /** The body and the service of a pair g. */
    static final String OF_PAIR =
            " join organisation o on o.id = g.organisation_id join council_service s on s.id = g.service_id ";

    /** What is told of a pair g, beside o and s. */
    static final String SERVICE = ID + """
            , o.id, o.slug, o.name, o.kind, o.website,
            (select a.code from organisation_area oa join area a on a.id = oa.area_id
             where oa.organisation_id = o.id and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY')
               and oa.valid_from <= ?1 and coalesce(oa.valid_until, 'infinity') >= ?1 limit 1),
            s.id, s.slug, s.name, concat_ws(' ', s.description, f.description), s.group_name, s.lgsl,
            coalesce(f.who_qualifies, s.who_qualifies), coalesce(f.cost, s.cost), s.minimum_age, s.maximum_age, f.assured_on,
            """ + contact("EMAIL") + ", coalesce(" + contact("WEB") + ", o.website)";

    /** Where the next column stands after those of a service. */
    static final int AFTER_SERVICE = 20;

    static final String OFFER =
            " left join service_offer f on f.tenant_id = g.organisation_id and f.service_id = g.service_id ";

    private ListedSql() {}

    private static String contact(String channel) {
        return "(select c.value from contact c where c.organisation_id = o.id and c.channel = '" + channel
                + "' and (c.service_id = s.id or c.service_id is null) order by c.service_id nulls last, c.position limit 1)";
    }

    static ListedBody body(Columns row, int first) {
        return new ListedBody(
                row.uuid(first),
                row.text(first + 1),
                row.text(first + 2),
                row.text(first + 3),
                row.textOrNull(first + 4),
                row.textOrNull(first + 5));
    }

    static ListedServiceRow service(Columns row) {
        return new ListedServiceRow(
                row.uuid(0),
                body(row, 1),
                new ListedServiceRow.Facts(
                        row.uuid(7),
                        row.text(8),
                        row.text(9),
                        row.text(10),
                        row.text(11),
                        row.numberIfAny(12),
                        row.textOrNull(13),
                        row.textOrNull(14),
                        row.numberIfAny(15),
                        row.numberIfAny(16)),
                row.dateIfAny(17).orElse(null),
                row.textOrNull(18),
                row.textOrNull(19));
    }
}
