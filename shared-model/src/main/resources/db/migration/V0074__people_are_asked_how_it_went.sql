-- After an enquiry's part is completed some are asked how it went: as many in a hundred as its service wants.
create table follow_up_share (
    tenant_id uuid not null references tenant,
    service_id uuid not null references council_service,
    percent integer not null check (percent between 0 and 100),
    set_by text not null,
    set_at timestamptz not null,
    primary key (tenant_id, service_id)
);
comment on column follow_up_share.set_at is 'what was completed before is not asked about';
alter table follow_up_share enable row level security;
alter table follow_up_share force row level security;
grant select, insert, update (percent, set_by, set_at) on follow_up_share to portal_member;
create policy follow_up_share_is_read_by_its_body on follow_up_share for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy follow_up_share_is_set_by_its_body on follow_up_share for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and set_by = (select nullif(current_setting('app.user', true), '')));
create policy follow_up_share_is_changed_by_its_body on follow_up_share for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (set_by = (select nullif(current_setting('app.user', true), '')));

create table follow_up (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    part_id uuid not null unique references enquiry_part,
    service_id uuid not null references council_service,
    secret_hash bytea not null unique,
    asked_at timestamptz not null,
    answered_at timestamptz,
    easy text check (easy in ('YES', 'PARTLY', 'NO')),
    informed text check (informed in ('YES', 'PARTLY', 'NO')),
    content text check (content in ('YES', 'PARTLY', 'NO')),
    check ((answered_at is null) = (easy is null and informed is null and content is null))
);
comment on table follow_up is 'three answers to how it went, without a name';
create index follow_up_tenant on follow_up (tenant_id, service_id);
alter table follow_up enable row level security;
alter table follow_up force row level security;
grant select (id, tenant_id, service_id, secret_hash, asked_at, answered_at),
      update (answered_at, easy, informed, content) on follow_up to portal_resident;
grant insert on follow_up to portal_member;
grant select (id, tenant_id, part_id, service_id, asked_at, answered_at, easy, informed, content) on follow_up to portal_member;
create policy follow_up_is_asked_by_the_body_that_completed on follow_up for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and answered_at is null
                and exists (select 1 from enquiry_part p
                            where p.id = follow_up.part_id and p.status = 'COMPLETED'
                              and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy follow_up_is_read_by_its_body on follow_up for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy follow_up_is_read_with_its_secret on follow_up for select to portal_resident
    using (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))));
create policy follow_up_is_answered_once_with_its_secret on follow_up for update to portal_resident
    using (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
           and answered_at is null)
    with check (answered_at is not null);
