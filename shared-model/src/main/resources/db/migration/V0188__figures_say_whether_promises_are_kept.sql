-- Whether promises are kept, measured the same way in every body. What the portal sees is measured contact by contact, once
-- its outcome is known, by the version that was frozen when it came; figures add it up by promise and month, beside those of
-- monthly returns and of checks. What everybody reads is a copy, made when the agreed delay is over.
create table measured_contact (
    tenant_id uuid not null references tenant,
    promise_id uuid not null references promise,
    subject_id uuid not null,
    month date not null check (extract(day from month) = 1),
    hit boolean not null,
    own_hit boolean,
    measured_at timestamptz not null default now(),
    primary key (promise_id, tenant_id, subject_id)
);
comment on table measured_contact is 'that a promise was kept or not for one thing that was brought; once, when it was known';
comment on column measured_contact.subject_id is 'the part, referral, call-back or feedback that was measured; it may be gone';
comment on column measured_contact.month is 'in which its outcome was known: when it was done, or was due and not done';
comment on column measured_contact.own_hit is 'by what the body promised beyond the standard; null where it promised no other amount';
create index measured_contact_month on measured_contact (tenant_id, month, promise_id) include (hit, own_hit);
alter table measured_contact enable row level security;
alter table measured_contact force row level security;
grant select, insert on measured_contact to portal_member;
create policy measured_contact_is_read_by_its_body on measured_contact for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy measured_contact_is_not_read_by_a_link on measured_contact as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy measured_contact_is_written_by_the_job on measured_contact for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:performance');

create table promise_figure (
    tenant_id uuid not null references tenant,
    promise_id uuid not null references promise,
    month date not null check (extract(day from month) = 1),
    source text not null check (source in ('PORTAL', 'RETURN', 'CHECK')),
    cases integer not null check (cases >= 0),
    hits integer not null,
    own_hits integer,
    figured_at timestamptz not null default now(),
    primary key (tenant_id, promise_id, month),
    constraint promise_figure_hits_are_among_its_cases check (hits between 0 and cases and own_hits between 0 and cases)
);
comment on table promise_figure is 'of how many cases in a month how many did what the promise counts; no row: not known';
comment on column promise_figure.cases is 'zero is known to be none';
comment on column promise_figure.hits is 'those in time, or done; for a measure in per cent those that it counts (abandoned, content)';
comment on column promise_figure.own_hits is 'by what the body promised beyond the standard; null where it promised no other amount';
create index promise_figure_month on promise_figure (month, promise_id) include (tenant_id, cases, hits);
create index promise_figure_promise on promise_figure (promise_id, month) include (tenant_id, cases, hits);
alter table promise_figure enable row level security;
alter table promise_figure force row level security;
grant select, insert, update (cases, hits, own_hits, figured_at) on promise_figure to portal_member;
grant select on promise_figure to portal_steward;
create policy promise_figure_is_read_by_its_body on promise_figure for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy promise_figure_is_not_read_by_a_link on promise_figure as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy promise_figure_is_read_by_the_steward on promise_figure for select to portal_steward using (true);
create policy promise_figure_is_written_by_its_body on promise_figure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (source = 'PORTAL')
                    = coalesce((select nullif(current_setting('app.user', true), '')) = 'system:performance', false));
create policy promise_figure_is_corrected_by_its_body on promise_figure for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check ((source = 'PORTAL')
                = coalesce((select nullif(current_setting('app.user', true), '')) = 'system:performance', false));

create table published_figure (
    tenant_id uuid not null references tenant,
    promise_id uuid not null references promise,
    month date not null check (extract(day from month) = 1),
    cases integer check (cases = 0 or cases >= 5),
    hits integer,
    own_hits integer,
    published_on date not null,
    corrected_on date check (corrected_on >= published_on),
    primary key (tenant_id, promise_id, month),
    constraint published_figure_hits_are_among_its_cases check (hits between 0 and cases and own_hits between 0 and cases),
    constraint published_figure_is_whole check ((cases is null) = (hits is null) and (own_hits is null or cases is not null))
);
comment on table published_figure is 'what everybody reads of promise_figure, from the agreed day on';
comment on column published_figure.cases is 'null for fewer than five; such a month is in no sum that is shown, so nobody finds it by subtraction';
create index published_figure_month on published_figure (month, promise_id) include (tenant_id, cases, hits);
create index published_figure_promise on published_figure (promise_id, month) include (tenant_id, cases, hits);
alter table published_figure enable row level security;
alter table published_figure force row level security;
grant select on published_figure to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update (cases, hits, own_hits, corrected_on) on published_figure to portal_member;
create policy published_figure_is_public on published_figure for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy published_figure_is_not_read_by_a_link on published_figure as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy published_figure_is_made_by_the_job on published_figure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:performance');
create policy published_figure_is_corrected_by_the_job on published_figure for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check ((select nullif(current_setting('app.user', true), '')) = 'system:performance');
