-- What holds of a service wherever it is given; a body says what is different at its own (service_offer).
alter table council_service add column who_qualifies text;
alter table council_service add column cost text;
alter table council_service add column what_to_bring text;

-- A body's own words about a service that it gives (Open Referral: a service of an organisation).
create table service_offer (
    id uuid primary key,
    version integer not null default 0,
    tenant_id uuid not null references tenant,
    service_id uuid not null references council_service,
    description text,
    who_qualifies text,
    cost text,
    what_to_bring text,
    assured_on date not null default current_date,
    review_on date not null default current_date + 180,
    unique (tenant_id, service_id)
);
create index service_offer_tenant on service_offer (tenant_id, review_on);
create index service_offer_service on service_offer (service_id);
alter table service_offer enable row level security;
alter table service_offer force row level security;
grant select on service_offer to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on service_offer to portal_member;
create policy service_offer_is_public on service_offer for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy service_offer_is_added_by_its_body on service_offer for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy service_offer_is_changed_by_its_body on service_offer for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy service_offer_is_removed_by_its_body on service_offer for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- A contact is kept true by its body, like every entry.
alter table contact add column version integer not null default 0;
alter table contact add column assured_on date not null default current_date;
alter table contact add column review_on date not null default current_date + 180;
create index contact_review on contact (organisation_id, review_on);
grant insert, update, delete on contact to portal_member;
create policy contact_is_added_by_its_body on contact for insert to portal_member
    with check (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy contact_is_changed_by_its_body on contact for update to portal_member
    using (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy contact_is_removed_by_its_body on contact for delete to portal_member
    using (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- What happens in a life, and the services that are needed then.
create table life_stage (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    intro text not null,
    position integer not null default 0
);
alter table life_stage enable row level security;
alter table life_stage force row level security;
grant select on life_stage to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on life_stage to portal_steward;
create policy life_stage_is_public on life_stage for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy life_stage_is_added_by_the_steward on life_stage for insert to portal_steward with check (true);
create policy life_stage_is_removed_by_the_steward on life_stage for delete to portal_steward using (true);

create table life_stage_service (
    life_stage text not null references life_stage,
    service_id uuid not null references council_service,
    position integer not null default 0,
    primary key (life_stage, service_id)
);
create index life_stage_service_service on life_stage_service (service_id);
alter table life_stage_service enable row level security;
alter table life_stage_service force row level security;
grant select on life_stage_service to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on life_stage_service to portal_steward;
create policy life_stage_service_is_public on life_stage_service for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy life_stage_service_is_added_by_the_steward on life_stage_service for insert to portal_steward with check (true);
create policy life_stage_service_is_removed_by_the_steward on life_stage_service for delete to portal_steward using (true);
