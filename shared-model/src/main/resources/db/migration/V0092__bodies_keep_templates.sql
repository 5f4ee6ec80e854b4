-- Texts with gaps that people of a body use again. A new wording is a new row with the next number: nothing is changed.
create table case_template (
    id uuid primary key,
    template_id uuid not null,
    number integer not null check (number > 0),
    tenant_id uuid references tenant,
    title text not null check (length(title) between 1 and 100),
    text text not null check (length(text) between 1 and 4000),
    retired boolean not null default false,
    written_by text not null,
    written_at timestamptz not null,
    unique (template_id, number)
);
comment on column case_template.tenant_id is 'null for those of the partnership, which every body uses';
create index case_template_tenant on case_template (tenant_id, template_id, number);
alter table case_template enable row level security;
alter table case_template force row level security;
grant select, insert on case_template to portal_member, portal_steward;
create policy case_template_is_read_by_its_body on case_template for select to portal_member
    using (tenant_id is null or tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy case_template_is_worded_by_its_body on case_template for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and written_by = (select nullif(current_setting('app.user', true), '')));
create policy case_template_of_the_partnership_is_read_by_the_steward on case_template for select to portal_steward
    using (tenant_id is null);
create policy case_template_of_the_partnership_is_worded_by_the_steward on case_template for insert to portal_steward
    with check (tenant_id is null and written_by = (select nullif(current_setting('app.user', true), '')));
