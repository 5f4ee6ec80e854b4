-- A place of a body that people can go to or ring (Open Referral: location). tenant_id is the body that runs it and keeps
-- its entry true: assured_on says when it last did so, review_on when it must look again.
create table location (
    id uuid primary key,
    version integer not null default 0,
    tenant_id uuid not null references tenant,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    kind text not null check (kind in ('ONE_STOP_SHOP', 'LIBRARY', 'KIOSK', 'CONTACT_CENTRE', 'OFFICE', 'MOBILE',
                                       'RECYCLING_CENTRE', 'OTHER')),
    address text not null check (address <> ''),
    postcode text,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    accessibility text,
    closed_on date,
    assured_on date not null default current_date,
    review_on date not null default current_date + 180,
    check ((latitude is null) = (longitude is null)),
    unique (id, tenant_id)
);
create index location_tenant on location (tenant_id, review_on);
alter table location enable row level security;
alter table location force row level security;
grant select on location to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on location to portal_member;
create policy location_is_public on location for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy location_is_added_by_its_body on location for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy location_is_changed_by_its_body on location for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy location_is_removed_by_its_body on location for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- Which service is offered at which desk by which channel, and what that desk cannot do (service_at_location).
create table service_at_location (
    id uuid primary key,
    tenant_id uuid not null,
    location_id uuid not null,
    service_id uuid not null references council_service,
    organisation_id uuid not null references organisation,
    channel text not null check (channel in ('DESK', 'APPOINTMENT', 'SELF_SERVICE', 'PAPERS', 'TELEPHONE', 'VIDEO')),
    limits text,
    foreign key (location_id, tenant_id) references location (id, tenant_id) on update cascade,
    unique (location_id, service_id, organisation_id, channel)
);
comment on column service_at_location.organisation_id is 'the body whose service it is; the desk may be another''s';
create index service_at_location_tenant on service_at_location (tenant_id);
create index service_at_location_service on service_at_location (service_id);
alter table service_at_location enable row level security;
alter table service_at_location force row level security;
grant select on service_at_location to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on service_at_location to portal_member;
create policy service_at_location_is_public on service_at_location for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy service_at_location_is_added_by_its_body on service_at_location for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy service_at_location_is_changed_by_its_body on service_at_location for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy service_at_location_is_removed_by_its_body on service_at_location for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- A partner's surgery at somebody's location, on a timetable: the police every second Tuesday from ten to twelve.
create table surgery (
    id uuid primary key,
    tenant_id uuid not null,
    location_id uuid not null,
    organisation_id uuid not null references organisation,
    name text not null check (name <> ''),
    note text,
    foreign key (location_id, tenant_id) references location (id, tenant_id) on update cascade,
    unique (id, tenant_id)
);
create index surgery_tenant on surgery (tenant_id);
create index surgery_location on surgery (location_id);
alter table surgery enable row level security;
alter table surgery force row level security;
grant select on surgery to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on surgery to portal_member;
create policy surgery_is_public on surgery for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy surgery_is_added_by_its_body on surgery for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy surgery_is_changed_by_its_body on surgery for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy surgery_is_removed_by_its_body on surgery for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- From where the way to a location is measured: the middle of a place; null when not known.
alter table place add column if not exists latitude double precision;
alter table place add column if not exists longitude double precision;
