-- What the partnership promises: a version of the standard, and in it how much time there is, for a service, a way of
-- contact, both or everything. Drafts are for the steward; what is published everybody reads.
create table standard_version (
    id uuid primary key,
    name text not null unique,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    in_force_from date not null
);
comment on column standard_version.in_force_from is 'from this day on, until a later published version is in force';
create unique index standard_version_of_a_day on standard_version (in_force_from) where status <> 'DRAFT';
alter table standard_version enable row level security;
alter table standard_version force row level security;
grant select on standard_version to portal_public, portal_resident, portal_member, portal_steward;
grant insert on standard_version to portal_steward;
create policy standard_version_is_public_once_published on standard_version for select
    to portal_public, portal_resident, portal_member using (status <> 'DRAFT');
create policy standard_version_is_read_by_the_steward on standard_version for select to portal_steward using (true);
create policy standard_version_is_written_by_the_steward on standard_version for insert to portal_steward
    with check (true);

create table promise (
    id uuid primary key,
    version_id uuid not null references standard_version,
    service_id uuid references council_service,
    origin text check (origin in ('ONLINE', 'PHONE', 'VISIT', 'LETTER', 'EMAIL', 'MACHINE')),
    amount integer not null check (amount between 0 and 1000),
    unit text not null check (unit in ('WORKING_DAYS', 'WORKING_HOURS', 'HOURS')),
    unique nulls not distinct (version_id, service_id, origin)
);
comment on column promise.service_id is 'null for every service';
comment on column promise.origin is 'by which way the enquiry came; null for every way';
alter table promise enable row level security;
alter table promise force row level security;
grant select on promise to portal_public, portal_resident, portal_member, portal_steward;
grant insert on promise to portal_steward;
create policy promise_is_public_once_published on promise for select to portal_public, portal_resident, portal_member
    using (exists (select 1 from standard_version v where v.id = promise.version_id));
create policy promise_is_read_by_the_steward on promise for select to portal_steward using (true);
create policy promise_is_written_by_the_steward on promise for insert to portal_steward with check (true);
