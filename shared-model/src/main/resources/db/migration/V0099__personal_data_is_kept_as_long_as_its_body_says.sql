-- How long a body keeps its own copies of what residents wrote once a part is closed: by service, or for all that no rule
-- names. A job gives each copy its delete-by date and keeps it.
create table retention_rule (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    service_id uuid references council_service,
    months integer not null check (months between 1 and 240),
    set_by text not null,
    set_at timestamptz not null default now()
);
comment on column retention_rule.service_id is 'null: for all services that no rule of the body names';
create unique index retention_rule_one_a_service on retention_rule (tenant_id, service_id) nulls not distinct;
alter table retention_rule enable row level security;
alter table retention_rule force row level security;
grant select, insert, delete on retention_rule to portal_member;
create policy retention_rule_is_read_by_its_body on retention_rule for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy retention_rule_is_set_by_its_body on retention_rule for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and set_by = (select nullif(current_setting('app.user', true), '')));
create policy retention_rule_is_dropped_by_its_body on retention_rule for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- What is past its day is deleted by its holder, and nothing else is.
create index enquiry_content_delete_by on enquiry_content (tenant_id, delete_by);
grant delete on enquiry_content to portal_member;
create policy enquiry_content_is_deleted_after_its_day on enquiry_content for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and delete_by < (now() at time zone 'Europe/London')::date);
grant delete on print_task, call_back to portal_member;
create policy print_task_is_deleted_once_sent on print_task for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and sent_at is not null);
create policy call_back_is_deleted_once_done on call_back for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and done_at is not null);
