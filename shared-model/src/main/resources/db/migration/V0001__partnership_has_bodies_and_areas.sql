-- A body (organisation) is public knowledge; what makes it a user of the portal is its row in tenant.
create table organisation (
    id uuid primary key,
    version integer not null default 0,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    kind text not null check (kind in ('COUNTY', 'DISTRICT', 'UNITARY', 'POLICE', 'FIRE', 'NHS', 'HOUSING',
                                       'VOLUNTARY', 'PARISH', 'NATIONAL', 'WATER', 'OTHER')),
    website text,
    live_inbox boolean not null default false,
    opens_on date not null default date '1974-04-01',
    closes_on date,
    check (closes_on is null or closes_on >= opens_on)
);
alter table organisation enable row level security;
alter table organisation force row level security;
grant select on organisation to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on organisation to portal_steward;
create policy organisation_is_public on organisation for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy organisation_is_added_by_the_steward on organisation for insert to portal_steward with check (true);
create policy organisation_is_changed_by_the_steward on organisation for update to portal_steward
    using (true) with check (true);

create table tenant (
    id uuid primary key references organisation,
    version integer not null default 0,
    status text not null check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    joined_on date not null,
    keycloak_alias text not null unique
);
alter table tenant enable row level security;
alter table tenant force row level security;
grant select on tenant to portal_public, portal_resident, portal_member, portal_steward;
grant select (id, status) on tenant to portal_job;
grant insert, update on tenant to portal_steward;
create policy tenant_is_public on tenant for select
    to portal_public, portal_resident, portal_member, portal_steward, portal_job using (true);
create policy tenant_is_added_by_the_steward on tenant for insert to portal_steward with check (true);
create policy tenant_is_changed_by_the_steward on tenant for update to portal_steward using (true) with check (true);

-- An area has a code for a time: codes change when boundaries do, so nothing points at a code.
create table area (
    id uuid primary key,
    code text not null,
    name text not null,
    kind text not null check (kind in ('COUNTY', 'DISTRICT', 'UNITARY', 'PARISH', 'WARD', 'POLICE', 'FIRE', 'NHS',
                                       'WATER', 'NATIONAL', 'OTHER')),
    valid_from date not null default date '1974-04-01',
    valid_until date,
    exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&)
);
alter table area enable row level security;
alter table area force row level security;
grant select on area to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on area to portal_steward;
create policy area_is_public on area for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy area_is_added_by_the_steward on area for insert to portal_steward with check (true);
create policy area_is_changed_by_the_steward on area for update to portal_steward using (true) with check (true);

-- Every area with every area that contains it, itself included: a look-up needs no recursion.
create table area_within (
    area_id uuid not null references area,
    within_id uuid not null references area,
    primary key (area_id, within_id)
);
create index area_within_within on area_within (within_id);
alter table area_within enable row level security;
alter table area_within force row level security;
grant select on area_within to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on area_within to portal_steward;
create policy area_within_is_public on area_within for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy area_within_is_added_by_the_steward on area_within for insert to portal_steward with check (true);
create policy area_within_is_removed_by_the_steward on area_within for delete to portal_steward using (true);

-- Which body serves which area, in which capacity. One body for one capacity, area and time.
create table organisation_area (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    area_id uuid not null references area,
    capacity text not null check (capacity in ('COUNTY', 'DISTRICT', 'UNITARY', 'PARISH', 'POLICE', 'FIRE', 'NHS',
                                               'WATER', 'HOUSING', 'VOLUNTARY', 'NATIONAL')),
    valid_from date not null default date '1974-04-01',
    valid_until date,
    constraint organisation_area_one_body_at_a_time
        exclude using gist (area_id with =, capacity with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index organisation_area_area on organisation_area (area_id, capacity);
create index organisation_area_organisation on organisation_area (organisation_id);
alter table organisation_area enable row level security;
alter table organisation_area force row level security;
grant select on organisation_area to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on organisation_area to portal_steward;
create policy organisation_area_is_public on organisation_area for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy organisation_area_is_added_by_the_steward on organisation_area for insert to portal_steward
    with check (true);
create policy organisation_area_is_changed_by_the_steward on organisation_area for update to portal_steward
    using (true) with check (true);
