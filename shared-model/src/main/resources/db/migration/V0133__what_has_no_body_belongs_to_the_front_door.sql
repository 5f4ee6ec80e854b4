-- An online enquiry about which the directory names no body belongs to one council that the partnership has named: it finds
-- out whose it is. What residents bring without knowing the service comes as the service chosen here.
create table front_door (
    only_one boolean primary key default true check (only_one),
    body_id uuid not null references tenant,
    service_id uuid not null references council_service,
    named_by text not null,
    named_at timestamptz not null default now()
);
alter table front_door enable row level security;
alter table front_door force row level security;
grant select on front_door to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on front_door to portal_steward;
create policy front_door_is_public on front_door for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy front_door_is_named_by_the_steward on front_door for insert to portal_steward
    with check (named_by = (select nullif(current_setting('app.user', true), '')));
create policy front_door_is_named_anew_by_the_steward on front_door for update to portal_steward
    using (true) with check (named_by = (select nullif(current_setting('app.user', true), '')));
