-- What a person may do where. tenant_id null: a role in the partnership itself. Read at every request by app.user.
create table membership (
    id uuid primary key,
    version integer not null default 0,
    tenant_id uuid references tenant,
    subject text not null check (subject <> ''),
    role text not null check (role in ('STAFF', 'CONTRIBUTOR', 'MANAGER', 'ADMINISTRATOR', 'COUNCILLOR',
                                       'PARTNERSHIP_ADMINISTRATOR', 'MODERATOR')),
    display_name text not null,
    email text not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    constraint membership_partnership_roles_have_no_tenant
        check ((tenant_id is null) = (role in ('PARTNERSHIP_ADMINISTRATOR', 'MODERATOR')))
);
create index membership_tenant on membership (tenant_id);
create index membership_subject on membership (subject);
create unique index membership_once on membership (subject, role, tenant_id) nulls not distinct where ended_at is null;
alter table membership enable row level security;
alter table membership force row level security;
grant select, insert, update on membership to portal_member, portal_steward;
create policy membership_is_read_by_its_person_and_body on membership for select to portal_member
    using (subject = (select nullif(current_setting('app.user', true), ''))
           or tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy membership_is_given_by_its_body on membership for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy membership_is_ended_by_its_body on membership for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy membership_of_administrators_is_read_by_the_steward on membership for select to portal_steward
    using (tenant_id is null or role = 'ADMINISTRATOR');
create policy membership_of_administrators_is_given_by_the_steward on membership for insert to portal_steward
    with check (tenant_id is null or role = 'ADMINISTRATOR');
create policy membership_of_administrators_is_ended_by_the_steward on membership for update to portal_steward
    using (tenant_id is null or role = 'ADMINISTRATOR') with check (tenant_id is null or role = 'ADMINISTRATOR');

-- One row a Keycloak session; ended_at set anywhere ends it everywhere.
create table sign_in (
    sid text primary key,
    subject text not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz
);
create index sign_in_subject on sign_in (subject);
alter table sign_in enable row level security;
alter table sign_in force row level security;
grant select, insert, update on sign_in to portal_member;
create policy sign_in_is_read_by_its_person on sign_in for select to portal_member
    using (subject = (select nullif(current_setting('app.user', true), '')));
create policy sign_in_is_begun_by_its_person on sign_in for insert to portal_member
    with check (subject = (select nullif(current_setting('app.user', true), '')));
create policy sign_in_is_ended_by_its_person on sign_in for update to portal_member
    using (subject = (select nullif(current_setting('app.user', true), '')))
    with check (subject = (select nullif(current_setting('app.user', true), '')));

-- Another system of a body: its OAuth2 client (azp) acts for that body alone.
create table machine_client (
    client_id text primary key,
    tenant_id uuid not null references tenant
);
create index machine_client_tenant on machine_client (tenant_id);
alter table machine_client enable row level security;
alter table machine_client force row level security;
grant select on machine_client to portal_member;
grant select, insert, delete on machine_client to portal_steward;
create policy machine_client_is_read_by_itself_and_its_body on machine_client for select to portal_member
    using (client_id = (select nullif(current_setting('app.user', true), ''))
           or tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy machine_client_is_read_by_the_steward on machine_client for select to portal_steward using (true);
create policy machine_client_is_added_by_the_steward on machine_client for insert to portal_steward with check (true);
create policy machine_client_is_removed_by_the_steward on machine_client for delete to portal_steward using (true);

-- What somebody typed into a staff form and has not sent.
create table form_draft (
    tenant_id uuid not null references tenant,
    subject text not null,
    form text not null,
    fields jsonb not null check (length(fields::text) <= 100000),
    saved_at timestamptz not null default now(),
    primary key (tenant_id, subject, form)
);
alter table form_draft enable row level security;
alter table form_draft force row level security;
grant select, insert, update, delete on form_draft to portal_member;
create policy form_draft_is_its_writers_alone on form_draft for all to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and subject = (select nullif(current_setting('app.user', true), '')))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and subject = (select nullif(current_setting('app.user', true), '')));
