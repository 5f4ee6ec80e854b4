-- The bodies that do on a day what a closed body did: in the areas that it served, or, where it served none, wherever
-- somebody follows it. None before it closes; body_on says which of them at one place.
-- The owner, whom policies bind too, may not plan the queries of this function; who calls it may.
set local check_function_bodies = off;

create function followers_on(closed uuid, on_day date) returns table (id uuid) language sql stable as $$
    with recursive chain (id) as (
        select closed
        union
        select s.successor_id from chain join succession s on s.closed_id = chain.id and s.takes_effect_on <= on_day
    ), served as (
        select o.area_id from organisation_area o where o.organisation_id = closed
    ), asked as (
        select served.area_id from served
        union
        select s.area_id from chain join succession s on s.closed_id = chain.id and s.takes_effect_on <= on_day
        where not exists (select 1 from served)
           or exists (select 1 from served join area_within w on w.within_id = served.area_id where w.area_id = s.area_id)
    )
    select distinct heir from asked cross join lateral body_on(closed, asked.area_id, on_day) as heir where heir <> closed
$$;
grant execute on function followers_on(uuid, date) to portal_public, portal_resident, portal_member, portal_steward;
