-- That a body has taken a version of the standard as its own, and what it promises differently: stricter, never laxer; a
-- parish or a voluntary body may say what does not apply to it, and why. Everybody reads it; who signed is for the bodies.
create table standard_adoption (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    version_id uuid not null references standard_version,
    adopted_on date not null,
    signatory_name text not null check (length(signatory_name) between 1 and 100),
    signatory_role text not null check (length(signatory_role) between 1 and 100),
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    unique (tenant_id, version_id)
);
comment on column standard_adoption.adopted_on is 'the day on which it was signed';
create index standard_adoption_version on standard_adoption (version_id);
alter table standard_adoption enable row level security;
alter table standard_adoption force row level security;
grant select (id, tenant_id, version_id, adopted_on, signatory_role) on standard_adoption to portal_public, portal_resident;
grant select on standard_adoption to portal_member, portal_steward;
grant insert, update (adopted_on, signatory_name, signatory_role, recorded_by, recorded_at) on standard_adoption
    to portal_member;
create policy standard_adoption_is_public on standard_adoption for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy standard_adoption_is_not_read_by_a_link on standard_adoption as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy standard_adoption_is_signed_for_the_own_body on standard_adoption for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and recorded_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from standard_version v where v.id = standard_adoption.version_id));
create policy standard_adoption_is_corrected_by_the_own_body on standard_adoption for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (recorded_by = (select nullif(current_setting('app.user', true), '')));

create table local_promise (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    promise_id uuid not null references promise,
    kind text not null check (kind in ('STRICTER', 'NOT_APPLICABLE')),
    target integer check (target between 0 and 100000),
    percent integer check (percent between 1 and 100),
    reason text check (length(reason) between 1 and 500),
    holds_from date not null,
    ends_on date,
    set_by text not null,
    set_at timestamptz not null default now(),
    ended_by text,
    check (ends_on >= holds_from),
    constraint local_promise_says_why_it_does_not_apply
        check (kind = 'STRICTER' or (target is null and percent is null and reason is not null)),
    constraint local_promise_is_one_at_a_time
        exclude using gist (tenant_id with =, promise_id with =, daterange(holds_from, ends_on) with &&)
);
comment on table local_promise is 'what a body promises differently from the version that it has adopted';
comment on column local_promise.ends_on is 'the first day on which it does not hold any more; its first day for one taken back';
create index local_promise_promise on local_promise (promise_id);
alter table local_promise enable row level security;
alter table local_promise force row level security;
grant select (id, tenant_id, promise_id, kind, target, percent, reason, holds_from, ends_on) on local_promise
    to portal_public, portal_resident;
grant select on local_promise to portal_member, portal_steward;
grant insert, update (ends_on, ended_by) on local_promise to portal_member;
create policy local_promise_is_public on local_promise for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy local_promise_is_not_read_by_a_link on local_promise as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy local_promise_is_made_by_its_body on local_promise for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and set_by = (select nullif(current_setting('app.user', true), '')) and ended_by is null);
create policy local_promise_is_ended_by_its_body on local_promise for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (ended_by = (select nullif(current_setting('app.user', true), '')));

-- The rule that PromiseTarget has too: neither target nor share laxer, and one of them stricter. No share: every case.
create function is_stricter(bound text, target integer, percent integer, own_target integer, own_percent integer)
    returns boolean language sql immutable as $$
    select (target is null) = (own_target is null)
       and coalesce(case bound when 'AT_MOST' then own_target <= target else own_target >= target end, true)
       and coalesce(own_percent, 100) >= coalesce(percent, 100)
       and (own_target is distinct from target or coalesce(own_percent, 100) > coalesce(percent, 100))
$$;
grant execute on function is_stricter(text, integer, integer, integer, integer) to portal_member;

create function local_promise_is_stricter_or_does_not_apply() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from standard_adoption a join promise p on p.version_id = a.version_id
                   where a.tenant_id = new.tenant_id and p.id = new.promise_id) then
        raise exception 'the body has not adopted what it promises otherwise' using errcode = 'integrity_constraint_violation';
    end if;
    if new.kind = 'STRICTER' and not (select is_stricter(p.bound, p.target, p.percent, new.target, new.percent)
                                      from promise p where p.id = new.promise_id) then
        raise exception 'a body promises more than the standard, never less' using errcode = 'integrity_constraint_violation';
    end if;
    if new.kind = 'NOT_APPLICABLE' and not exists (select 1 from organisation o where o.id = new.tenant_id
                                                   and o.kind in ('PARISH', 'VOLUNTARY')) then
        raise exception 'the standard applies to this kind of body' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger local_promise_begins before insert on local_promise
    for each row execute function local_promise_is_stricter_or_does_not_apply();

create function local_promise_ends_earlier() returns trigger language plpgsql as $$
begin
    if coalesce(new.ends_on, 'infinity') > coalesce(old.ends_on, 'infinity') then
        raise exception 'a local promise ends earlier, never later' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger local_promise_ends before update on local_promise
    for each row execute function local_promise_ends_earlier();
