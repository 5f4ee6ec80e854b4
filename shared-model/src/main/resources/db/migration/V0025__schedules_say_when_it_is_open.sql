-- When a location, a contact or a surgery is open (schedule): a line says a weekday and its hours, every so many weeks or
-- months. One that closes no later than it opens ends on the day after; midnight to midnight is the whole day.
-- What it belongs to is of the same body, and moves with it: a policy sees tenant_id only.
alter table contact add unique (id, organisation_id);
create table schedule (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    location_id uuid,
    contact_id uuid,
    surgery_id uuid,
    foreign key (location_id, tenant_id) references location (id, tenant_id) on update cascade on delete cascade,
    foreign key (contact_id, tenant_id) references contact (id, organisation_id) on delete cascade,
    foreign key (surgery_id, tenant_id) references surgery (id, tenant_id) on update cascade on delete cascade,
    frequency text not null default 'WEEKLY' check (frequency in ('WEEKLY', 'MONTHLY')),
    every integer not null default 1 check (every between 1 and 12),
    weekday integer not null check (weekday between 1 and 7),
    nth integer check (nth in (1, 2, 3, 4, 5, -1)),
    opens_at time not null,
    closes_at time not null,
    on_bank_holidays boolean not null default false,
    valid_from date not null default date '2000-01-01',
    valid_until date,
    check (num_nonnulls(location_id, contact_id, surgery_id) = 1),
    check ((frequency = 'MONTHLY') = (nth is not null)),
    check (valid_until is null or valid_until >= valid_from)
);
comment on column schedule.weekday is '1 Monday to 7 Sunday';
comment on column schedule.nth is 'MONTHLY: which of the weekdays of the month, -1 the last';
create index schedule_tenant on schedule (tenant_id);
create index schedule_location on schedule (location_id);
create index schedule_contact on schedule (contact_id);
create index schedule_surgery on schedule (surgery_id);
alter table schedule enable row level security;
alter table schedule force row level security;
grant select on schedule to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on schedule to portal_member;
create policy schedule_is_public on schedule for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy schedule_is_added_by_its_body on schedule for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy schedule_is_changed_by_its_body on schedule for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy schedule_is_removed_by_its_body on schedule for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- A day that is not as the lines say; it wins over them. Without hours: closed.
create table schedule_exception (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    location_id uuid,
    contact_id uuid,
    surgery_id uuid,
    foreign key (location_id, tenant_id) references location (id, tenant_id) on update cascade on delete cascade,
    foreign key (contact_id, tenant_id) references contact (id, organisation_id) on delete cascade,
    foreign key (surgery_id, tenant_id) references surgery (id, tenant_id) on update cascade on delete cascade,
    day date not null,
    opens_at time,
    closes_at time,
    reason text,
    check (num_nonnulls(location_id, contact_id, surgery_id) = 1),
    check ((opens_at is null) = (closes_at is null))
);
create index schedule_exception_tenant on schedule_exception (tenant_id, day);
create index schedule_exception_location on schedule_exception (location_id, day);
create index schedule_exception_contact on schedule_exception (contact_id, day);
create index schedule_exception_surgery on schedule_exception (surgery_id, day);
alter table schedule_exception enable row level security;
alter table schedule_exception force row level security;
grant select on schedule_exception to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on schedule_exception to portal_member;
create policy schedule_exception_is_public on schedule_exception for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy schedule_exception_is_added_by_its_body on schedule_exception for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy schedule_exception_is_changed_by_its_body on schedule_exception for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy schedule_exception_is_removed_by_its_body on schedule_exception for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
