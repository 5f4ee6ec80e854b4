-- A successor may close itself, and have successors: so one asks who does on a day what a body did in an area. The
-- smallest area that names somebody decides, else the residuary successor; area null for what lies in none.
-- The owner, whom policies bind too, may not plan the queries of these functions; who calls them may.
set local check_function_bodies = off;

create function body_on(body uuid, area uuid, on_day date) returns uuid language sql stable as $$
    with recursive follows (id, step) as (
        select body, 0
        union all
        select next.successor_id, follows.step + 1
        from follows cross join lateral (
            select s.successor_id from succession s
            left join area_within w on w.area_id = area and w.within_id = s.area_id
            where s.closed_id = follows.id and s.takes_effect_on <= on_day
              and (s.area_id is null or w.area_id is not null)
            order by (s.area_id is null), (select count(*) from area_within i where i.within_id = s.area_id)
            limit 1) as next
        where follows.step < 50)
    select id from follows order by step desc limit 1
$$;

-- The body itself (0 steps), and those that it follows on a day: in any area (area null), or in one that they served.
create function formerly(body uuid, area uuid, on_day date) returns table (id uuid, steps integer)
language sql stable as $$
    with recursive former (id, steps) as (
        select body, 0
        union
        select s.closed_id, former.steps + 1
        from former join succession s on s.successor_id = former.id and s.takes_effect_on <= on_day
        where former.steps < 50)
    select former.id, min(former.steps)::integer from former
    where former.id = body or area is null
       or body_on(former.id, area, on_day) = body
          and (not exists (select 1 from organisation_area o where o.organisation_id = former.id)
               or exists (select 1 from organisation_area o join area_within w on w.within_id = o.area_id
                          where o.organisation_id = former.id and w.area_id = area))
    group by former.id
$$;

-- The smallest area known of a postcode, as people write it; null for one that is not known.
create function area_of_postcode(written text) returns uuid language sql stable as $$
    select area_id from (
        select 1 as rank, p.cell_id as area_id from postcode p
        where p.key = upper(replace(written, ' ', ''))
          and p.generation = (select g.id from postcode_generation g where g.status = 'CURRENT')
        union all
        select 2, p.area_id from place p where p.key = upper(replace(written, ' ', '')) and p.kind = 'POSTCODE') as hit
    order by rank limit 1
$$;

-- All who follow a body that has closed by today, one after the other.
create function followers(closed uuid) returns setof uuid language sql stable as $$
    with recursive follows (id) as (
        select s.successor_id from succession s
        where s.closed_id = closed and s.takes_effect_on <= (now() at time zone 'Europe/London')::date
        union
        select s.successor_id from follows join succession s on s.closed_id = follows.id
        where s.takes_effect_on <= (now() at time zone 'Europe/London')::date)
    select id from follows
$$;
create or replace function is_succeeded_by(closed uuid, successor uuid) returns boolean language sql stable as $$
    select exists (select 1 from followers(closed) as f (id) where f.id = successor)
$$;

grant execute on function body_on(uuid, uuid, date), formerly(uuid, uuid, date), area_of_postcode(text)
    to portal_public, portal_resident, portal_member, portal_steward;
grant execute on function followers(uuid) to portal_resident, portal_member;
drop function successor_of(uuid, uuid);

alter policy enquiry_part_is_moved_by_who_has_it on enquiry_part
    with check (accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or exists (select 1 from referral r where r.part_id = enquiry_part.id)
                or exists (select 1 from followers((select nullif(current_setting('app.tenant', true), '')::uuid)) as f (id)
                           where f.id in (accountable_id, holder_id)));
alter policy referral_is_withdrawn_by_its_sender on referral
    with check ((from_id = nullif(current_setting('app.tenant', true), '')::uuid and status = 'WITHDRAWN')
                or exists (select 1 from followers(nullif(current_setting('app.tenant', true), '')::uuid) as f (id)
                           where f.id in (from_id, to_id)));

-- Once a successor works in the portal, a location with all that hangs on it becomes its own.
alter policy location_is_changed_by_its_body on location
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or is_succeeded_by((select nullif(current_setting('app.tenant', true), '')::uuid), tenant_id));
