-- Append-only: who did what to which thing, never its content. tenant_id null: the partnership's own business.
create table audit_entry (
    id uuid primary key,
    at timestamptz not null default now(),
    tenant_id uuid references tenant,
    actor text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    detail text
);
create index audit_entry_tenant on audit_entry (tenant_id, at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
grant select, insert on audit_entry to portal_member, portal_steward;
grant insert on audit_entry to portal_resident;
create policy audit_entry_is_read_by_its_body on audit_entry for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy audit_entry_is_written_by_its_body on audit_entry for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and actor = (select nullif(current_setting('app.user', true), '')));
create policy audit_entry_of_the_partnership_is_read_by_the_steward on audit_entry for select to portal_steward
    using (tenant_id is null);
create policy audit_entry_of_the_partnership_is_written_by_the_steward on audit_entry for insert to portal_steward
    with check (tenant_id is null and actor = (select nullif(current_setting('app.user', true), '')));
create policy audit_entry_of_a_resident_says_so on audit_entry for insert to portal_resident
    with check (tenant_id is not null and actor = 'resident');
