package org.partnershipportal.responsibility;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.common.Sentences;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** Who is responsible: for each part of a service the most specific area wins, an override before a rule by tier. */
@Dependent
class ResponsibilityRepository extends BaseRepository {
    private static final String RESPONSIBLE = """
            with around as materialized (
                select w.within_id as id, a.name, a.kind,
                       case a.kind when 'WARD' then 1 when 'PARISH' then 2 when 'DISTRICT' then 3 when 'UNITARY' then 3
                                   when 'COUNTY' then 4 when 'NATIONAL' then 9 else 5 end as size
                from area_within w join area a on a.id = w.within_id where w.area_id = ?2
            ), rule as materialized (
                select distinct on (r.service_id, r.part) r.service_id, r.part, r.tier, r.organisation_id, r.authority,
                       r.note, r.contractor, around.name as area_name, around.kind as area_kind
                from responsibility r left join around on around.id = r.area_id
                where r.service_id = any (string_to_array(?1, ',')::uuid[])
                  and r.valid_from <= ?3 and coalesce(r.valid_until, 'infinity') >= ?3
                  and (r.area_id is null or around.id is not null)
                order by r.service_id, r.part, (r.organisation_id is null), around.size nulls last
            ), body as (
                select rule.*, coalesce(rule.organisation_id, served.organisation_id) as body_id,
                       coalesce(served.name, rule.area_name) as served_name,
                       coalesce(served.kind, rule.area_kind) as served_kind
                from rule left join lateral (
                    select oa.organisation_id, around.name, around.kind from organisation_area oa
                    join around on around.id = oa.area_id
                    where rule.organisation_id is null
                      and oa.capacity = any (case rule.tier when 'COUNTY' then array['UNITARY', 'COUNTY']
                                                            when 'DISTRICT' then array['UNITARY', 'DISTRICT']
                                                            when 'ALL' then array['UNITARY', 'DISTRICT', 'COUNTY']
                                                            else array[rule.tier] end)
                      and oa.valid_from <= ?3 and coalesce(oa.valid_until, 'infinity') >= ?3) served on true
            )
            select b.service_id, b.part, o.id, o.slug, o.name, o.kind,
                   (select a.code from organisation_area oa join area a on a.id = oa.area_id
                    where oa.organisation_id = o.id and oa.capacity in ('COUNTY', 'DISTRICT', 'UNITARY')
                      and oa.valid_from <= ?3 and coalesce(oa.valid_until, 'infinity') >= ?3 limit 1),
                   o.website, o.live_inbox and coalesce(o.closes_on, 'infinity') >= (now() at time zone 'Europe/London')::date
                   and exists (select 1 from tenant t where t.id = o.id and t.status = 'ACTIVE'),
                   b.served_name, b.served_kind, b.authority, b.note, b.organisation_id is not null, b.contractor
            from body b join organisation o on o.id = b.body_id
            order by b.part, case o.kind when 'UNITARY' then 1 when 'DISTRICT' then 2 when 'COUNTY' then 3 else 4 end, o.name
            """;

    List<ResponsibleBody> find(Collection<UUID> services, UUID area, LocalDate on) {
        String ids = services.stream().map(UUID::toString).collect(Collectors.joining(","));
        return list(ResponsibilityRepository::shape, RESPONSIBLE, ids, area, on);
    }

    /** Days after this one on which a rule or a body's area around this one begins or has ended. */
    List<LocalDate> findDays(UUID area, LocalDate after, int most) {
        return list(row -> row.date(0), """
                select day from (
                    select unnest(array[r.valid_from, r.valid_until + 1]) from responsibility r
                    where r.area_id is null or r.area_id in (select within_id from area_within where area_id = ?1)
                    union
                    select unnest(array[s.valid_from, s.valid_until + 1]) from organisation_area s
                    where s.area_id in (select within_id from area_within where area_id = ?1)) as change (day)
                where day > ?2 order by day limit ?3
                """, area, after, most);
    }

    private static ResponsibleBody shape(Columns row) {
        return new ResponsibleBody(
                row.uuid(0),
                row.text(1),
                row.uuid(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.textOrNull(6),
                row.textOrNull(7),
                row.flag(8),
                row.textOrNull(9),
                row.textOrNull(10),
                row.text(11),
                beside(row.textOrNull(12), row.textOrNull(14)),
                row.flag(13));
    }

    /** The exception that stands beside the answer, and who does the work without being responsible. */
    private static @Nullable String beside(@Nullable String note, @Nullable String contractor) {
        if (contractor == null) {
            return note;
        }
        String done = Sentences.say("answer.contractor", contractor);
        return note == null ? done : (note.endsWith(".") ? note : note + ".") + " " + done;
    }
}
