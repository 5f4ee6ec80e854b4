package org.partnershipportal.openreferral;

import org.partnershipportal.tenancy.Columns;

/** What the queries of this package share: which services a body gives on the day ?1, and what is told of them. */
final class ListedSql {
    /**
     * Who has closed; whom a body follows; and by what a body is reached: by its own contacts, and for a channel by which it
     * says nothing itself by those of the last body that it follows.
     */
    static final String FORMER = """
            with gone as (
                select distinct closed_id as id from succession where takes_effect_on <= ?1
            ), former as (
                select s.id as body, f.id, f.steps
                from (select distinct successor_id as id from succession where takes_effect_on <= ?1) s
                cross join lateral formerly(s.id, null, ?1) as f where f.steps > 0
            ), former_contact as (
                select f.body, f.steps, c.*,
                       rank() over (partition by f.body, c.channel, c.service_id order by f.steps) as distance
                from former f join contact c on c.organisation_id = f.id
                where not exists (select 1 from contact own
                                  where own.organisation_id = f.body and own.channel = c.channel
                                    and own.service_id is not distinct from c.service_id)
            ), reach as not materialized (
                select organisation_id as body, 0 as steps, id, organisation_id, service_id, channel, label, value, hours,
                       position
                from contact
                union all
                select body, steps, id, organisation_id, service_id, channel, label, value, hours, position
                from former_contact where distance = 1
            )
            """;

    /**
     * Pairs of body and service: by an override, by tier where no other body does it instead, by what the body itself says
     * about the service, and by where it is offered; what a closed body said and offered is with those that follow it.
     * Councils outside the partnership are left out. And when something of a pair (of all pairs of a body, of a service: the
     * other is null) last changed, be it that a day came from which a rule holds, or after which one does not.
     */
    static final String GIVEN = FORMER + """
            , rule as (
                select * from responsibility where valid_from <= ?1 and coalesce(valid_until, 'infinity') >= ?1
            ), offered as (
                select sl.location_id, sl.service_id, sl.limits,
                       case when gone.id is null then sl.organisation_id
                            else body_on(gone.id, area_of_postcode(l.postcode), ?1) end as organisation_id
                from service_at_location sl join location l on l.id = sl.location_id
                left join gone on gone.id = sl.organisation_id
                where l.closed_on is null
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
                       or exists (select 1 from tenant t where t.id = oa.organisation_id)
                       or exists (select 1 from former f join tenant t on t.id = f.id where f.body = oa.organisation_id))
                  and (r.area_id is null or exists (
                      select 1 from area_within w where (w.area_id, w.within_id) = (oa.area_id, r.area_id)
                                                     or (w.area_id, w.within_id) = (r.area_id, oa.area_id)))
                  and (r.service_id, r.part, oa.area_id) not in (
                      select x.service_id, x.part, w.area_id from rule x join area_within w on w.within_id = x.area_id
                      where x.organisation_id is not null)
                union
                select tenant_id, service_id from service_offer
                union
                select next.id, f.service_id
                from service_offer f join gone on gone.id = f.tenant_id
                cross join lateral followers_on(gone.id, ?1) as next
                union
                select organisation_id, service_id from offered
            ), dated as (
                select organisation_id as body, null::uuid as service_id, valid_from as day, valid_until as last_day
                from organisation_area
                union all
                select organisation_id, service_id, valid_from, valid_until from responsibility
                union all
                select successor_id, null, takes_effect_on, null from succession
            ), changed as (
                select body, service_id, max(at) as at
                from (select organisation_id as body, service_id, changed_at as at from directory_change
                      union all
                      select f.body, c.service_id, c.changed_at
                      from former f join directory_change c on c.organisation_id = f.id
                      union all
                      select body, service_id, day::timestamp at time zone 'Europe/London' from dated where day <= ?1
                      union all
                      select body, service_id, (last_day + 1)::timestamp at time zone 'Europe/London'
                      from dated where last_day < ?1) as one
                group by body, service_id
            ), given as (
                select p.* from pair p join organisation o on o.id = p.organisation_id
                where o.opens_on <= ?1 and coalesce(o.closes_on, 'infinity') >= ?1
            )
            """;

    private static final String EVERYTHING = "(select at from changed where body is null and service_id is null)";

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
            """ + contact("c.channel = 'EMAIL'") + ", coalesce("
            + contact("c.channel = 'WEB' and (c.steps = 0 or c.service_id is not null)") + ", o.website, "
            + contact("c.channel = 'WEB'") + "), greatest(own.at, body.at, service.at, " + EVERYTHING + ")";

    /** Joins when a pair g last changed. */
    static final String CHANGED = """
             left join changed own on (own.body, own.service_id) = (g.organisation_id, g.service_id)
             left join changed body on body.body = g.organisation_id and body.service_id is null
             left join changed service on service.service_id = g.service_id and service.body is null
            """;

    /** Whether a pair g changed at a moment or later; four times the moment. */
    static final String CHANGED_SINCE = """
            ((g.organisation_id, g.service_id) in (
                 select body, service_id from changed
                 where body is not null and service_id is not null and at >= ?::timestamptz)
             or g.organisation_id in (select body from changed where service_id is null and at >= ?::timestamptz)
             or g.service_id in (select service_id from changed where body is null and at >= ?::timestamptz)
             or ?::timestamptz <=
            """ + EVERYTHING + ")";

    /** Whether a line of hours c still holds, on the day or later. */
    static final String LASTS = " (c.valid_until is null or c.valid_until >= ?1)";

    /** Where the next column stands after those of a service. */
    static final int AFTER_SERVICE = 21;

    /** What the body says about the service; where it says nothing, what the last body that it follows said. */
    static final String OFFER = """
             left join lateral (
                select said.*
                from (select g.organisation_id as id, 0 as steps
                      union all select f.id, f.steps from former f where f.body = g.organisation_id) as source
                join service_offer said on said.tenant_id = source.id and said.service_id = g.service_id
                order by source.steps, said.assured_on desc, said.id limit 1) f on true
            """;

    private ListedSql() {}

    private static String contact(String wanted) {
        return "(select c.value from reach c where c.body = o.id and " + wanted
                + " and (c.service_id = s.id or c.service_id is null)"
                + " order by c.service_id nulls last, c.steps, c.position, c.id limit 1)";
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
                row.textOrNull(19),
                row.instant(20));
    }
}
