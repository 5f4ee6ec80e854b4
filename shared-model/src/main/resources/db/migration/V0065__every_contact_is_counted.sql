-- Each contact that a body's desk had, as it closed it: no name, no matter. Counts what was resolved at once, and what
-- need not have been.
create table closed_contact (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    channel text not null check (channel in ('PHONE', 'VISIT', 'EMAIL', 'LETTER')),
    kind text not null check (kind in ('ANSWERED', 'SIGNPOSTED', 'REFERRED', 'CHASER', 'WRONG_DOOR')),
    closed_at timestamptz not null
);
create index closed_contact_tenant on closed_contact (tenant_id, closed_at);
alter table closed_contact enable row level security;
alter table closed_contact force row level security;
grant select, insert on closed_contact to portal_member;
create policy closed_contact_is_read_by_its_body on closed_contact for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy closed_contact_is_counted_by_its_body on closed_contact for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
