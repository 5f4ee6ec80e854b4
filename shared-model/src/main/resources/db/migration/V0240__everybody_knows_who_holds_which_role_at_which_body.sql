-- Which roles the partnership wants held at its bodies, and who holds them there: the people of every body look it up. Kept
-- by each body for itself; where nobody holds what every body is to fill, that is seen, too.
set local check_function_bodies = off;

create table held_role (
    id uuid primary key,
    version integer not null default 1,
    kind text not null check (kind in ('LEAD_CONTACT', 'CHAMPION', 'LIAISON_OFFICER')),
    matter text not null check (length(matter) between 1 and 100),
    about text not null check (length(about) between 1 and 1000),
    every_body boolean not null,
    wanted_from date not null,
    ended_on date check (ended_on >= wanted_from),
    added_by text not null,
    added_at timestamptz not null default now()
);
comment on column held_role.matter is 'for what, such as customer care';
comment on column held_role.every_body is 'whether each body is to fill it';
comment on column held_role.ended_on is 'the first day on which it is not wanted any more';
create unique index held_role_once on held_role (kind, lower(matter)) where ended_on is null;
alter table held_role enable row level security;
alter table held_role force row level security;
grant select on held_role to portal_member;
grant select, insert, update (version, about, every_body, ended_on) on held_role to portal_steward;
create policy held_role_is_known_to_all_bodies on held_role for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')) is not null);
create policy held_role_is_not_read_by_a_link on held_role as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy held_role_is_read_by_the_steward on held_role for select to portal_steward using (true);
create policy held_role_is_added_by_the_steward on held_role for insert to portal_steward
    with check (added_by = (select nullif(current_setting('app.user', true), '')));
create policy held_role_is_changed_by_the_steward on held_role for update to portal_steward
    using (ended_on is null) with check (true);

create table role_holder (
    tenant_id uuid not null references tenant,
    id uuid not null,
    role_id uuid not null references held_role,
    subject text not null,
    display_name text not null,
    post text not null check (length(post) between 1 and 100),
    email text not null,
    phone text check (length(phone) between 1 and 40),
    since date not null,
    until date,
    named_by text not null,
    named_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (id),
    constraint role_holder_holds_it_for_days check (until >= since - 1),
    constraint role_holder_one_at_a_time
        exclude using gist (tenant_id with =, role_id with =, daterange(since, until + 1) with &&)
);
comment on column role_holder.subject is 'a member of the body; name and address are as they were when he or she was named';
comment on column role_holder.until is 'the last day; null for none said; the day before the first one for who never began';
create index role_holder_role on role_holder (role_id);
alter table role_holder enable row level security;
alter table role_holder force row level security;
grant select, insert, update (until) on role_holder to portal_member;
grant select on role_holder to portal_steward;
create policy role_holder_is_known_to_all_bodies on role_holder for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')) is not null);
create policy role_holder_is_not_read_by_a_link on role_holder as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy role_holder_is_not_ended_by_a_link on role_holder as restrictive for update to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:') with check (true);
create policy role_holder_is_read_by_the_steward on role_holder for select to portal_steward using (true);
create policy role_holder_is_a_member_named_by_the_body on role_holder for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and named_by = (select nullif(current_setting('app.user', true), ''))
                and subject in (select m.subject from membership m
                                where m.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                                  and m.ended_at is null));
create policy role_holder_is_ended_by_the_body on role_holder for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)) with check (true);

-- Who is no member of the body any more holds nothing there from that day on: the role is vacant and not silently kept. Only
-- the body itself sees all roles that a person has there; it is the body that ends them.
create function membership_end_ends_holdings() returns trigger language plpgsql as $$
declare
    today date := (now() at time zone 'Europe/London')::date;
begin
    update role_holder set until = greatest(today, since) - 1
        where tenant_id = new.tenant_id and subject = new.subject and (until is null or until >= today)
          and not exists (select 1 from membership m where m.tenant_id = new.tenant_id and m.subject = new.subject
                                                       and m.ended_at is null);
    return new;
end $$;
create trigger membership_end_ends_holdings after update of ended_at on membership
    for each row when (old.ended_at is null and new.ended_at is not null
                       and new.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
    execute function membership_end_ends_holdings();
