-- The rule that PromiseTarget has too: whether so many hits among so many cases keep a promise. Null for no case: then nobody
-- can say. A share of calls that end unanswered is kept by being small.
create function is_kept(bound text, unit text, target integer, percent integer, cases bigint, hits bigint)
    returns boolean language sql immutable as $$
    select case when cases = 0 then null
                when unit = 'PERCENT' and bound = 'AT_MOST' then hits * 100 <= target * cases
                when unit = 'PERCENT' then hits * 100 >= target * cases
                else hits * 100 >= coalesce(percent, 100) * cases end
$$;
grant execute on function is_kept(text, text, integer, integer, bigint, bigint)
    to portal_public, portal_resident, portal_member, portal_steward;
