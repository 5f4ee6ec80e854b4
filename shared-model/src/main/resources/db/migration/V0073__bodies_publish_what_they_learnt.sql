-- What a body learnt from feedback and changed, and its figures of a quarter, published by a person. Counts of one to four are
-- not kept here at all. Figures are put right by a new version; what was changed is taken back by its date.
create table feedback_figures (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    quarter date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    version integer not null check (version > 0),
    compliments integer check (compliments = 0 or compliments >= 5),
    comments integer check (comments = 0 or comments >= 5),
    complaints integer check (complaints = 0 or complaints >= 5),
    in_time integer check (in_time = 0 or in_time >= 5),
    late integer check (late = 0 or late >= 5),
    taken_further integer check (taken_further = 0 or taken_further >= 5),
    published_by text not null,
    published_at timestamptz not null,
    unique (tenant_id, quarter, version),
    check ((in_time is null) = (late is null))
);
comment on table feedback_figures is 'null: one to four, or it would tell of one to four';
comment on column feedback_figures.quarter is 'its first day';
comment on column feedback_figures.in_time is 'complaints received in the quarter whose stages were all answered in time';
alter table feedback_figures enable row level security;
alter table feedback_figures force row level security;
grant select (id, tenant_id, quarter, version, compliments, comments, complaints, in_time, late, taken_further, published_at)
    on feedback_figures to portal_public;
grant select, insert on feedback_figures to portal_member;
create policy feedback_figures_are_public on feedback_figures for select to portal_public, portal_member using (true);
create policy feedback_figures_are_published_by_their_body on feedback_figures for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and published_by = (select nullif(current_setting('app.user', true), '')));

create table feedback_change (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    feedback_id uuid not null references feedback,
    service_id uuid references council_service,
    learnt text not null check (length(learnt) <= 2000),
    changed text not null check (length(changed) <= 2000),
    published_by text not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz
);
create unique index feedback_change_once on feedback_change (feedback_id) where withdrawn_at is null;
create index feedback_change_tenant on feedback_change (tenant_id, published_at);
alter table feedback_change enable row level security;
alter table feedback_change force row level security;
grant select (id, tenant_id, service_id, learnt, changed, published_at, withdrawn_at) on feedback_change to portal_public;
grant select, insert, update (withdrawn_at) on feedback_change to portal_member;
create policy feedback_change_is_public_until_withdrawn on feedback_change for select to portal_public
    using (withdrawn_at is null);
create policy feedback_change_is_read_by_its_body on feedback_change for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy feedback_change_is_published_by_its_body on feedback_change for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and published_by = (select nullif(current_setting('app.user', true), '')) and withdrawn_at is null
                and exists (select 1 from feedback f
                            where f.id = feedback_change.feedback_id and f.status = 'CLOSED'
                              and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy feedback_change_is_withdrawn_by_its_body on feedback_change for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and withdrawn_at is null)
    with check (withdrawn_at is not null);
