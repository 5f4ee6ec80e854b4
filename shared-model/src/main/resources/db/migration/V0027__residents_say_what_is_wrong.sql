-- "This is wrong", from any public entry, to the body that keeps it. Who says so is not asked.
create table wrong_report (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    about text not null check (about in ('SERVICE', 'BODY', 'LOCATION')),
    slug text not null,
    name text not null,
    text text not null check (length(text) between 1 and 2000),
    reported_at timestamptz not null default now(),
    status text not null default 'OPEN' check (status in ('OPEN', 'ANSWERED')),
    answer text,
    answered_by text,
    answered_at timestamptz,
    check ((status = 'ANSWERED') = (answer is not null and answered_by is not null and answered_at is not null))
);
create index wrong_report_tenant on wrong_report (tenant_id, status, reported_at);
alter table wrong_report enable row level security;
alter table wrong_report force row level security;
grant insert on wrong_report to portal_resident;
grant select, update on wrong_report to portal_member;
create policy wrong_report_is_made_open on wrong_report for insert to portal_resident
    with check (status = 'OPEN');
create policy wrong_report_is_read_by_its_body on wrong_report for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy wrong_report_is_answered_by_its_body on wrong_report for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
