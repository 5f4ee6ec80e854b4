-- The addresses that the directory publishes, and whether they still lead somewhere. A job gathers and asks them (docs/adr/0012);
-- the body that owns an entry sees its own and may have them gathered and asked again at once, the steward sees all. What
-- came of it only the job writes.
create table link_check (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('BODY', 'CONTACT', 'LOCATION', 'OFFER')),
    subject_id uuid not null,
    name text not null,
    url text not null check (octet_length(url) between 1 and 2000),
    host text not null generated always as
        (coalesce(lower(substring(url from '^[a-zA-Z]+://(?:[^/?#@]*@)?([^/?#:]+)')), '')) stored,
    gathered_at timestamptz not null default now(),
    due_at timestamptz not null default now(),
    outcome text check (outcome in ('WELL', 'MOVED', 'UNSURE', 'GONE', 'FAILING', 'SILENT', 'UNREACHABLE', 'UNTRUSTED',
                                    'CIRCLE', 'NOT_ALLOWED', 'UNREADABLE')),
    http_status integer,
    leads_to text,
    checked_at timestamptz,
    well_at timestamptz,
    broken_since timestamptz,
    unique (organisation_id, kind, subject_id, url),
    check ((outcome is null) = (checked_at is null)),
    check ((broken_since is null) = (outcome is null or outcome in ('WELL', 'MOVED', 'UNSURE')))
);
comment on column link_check.leads_to is 'where redirects ended; null when there was none';
comment on column link_check.well_at is 'when it last answered; null for never';
create index link_check_due on link_check (due_at);
alter table link_check enable row level security;
alter table link_check force row level security;
grant select, insert, update, delete on link_check to portal_job;
grant select, insert (id, organisation_id, kind, subject_id, name, url), update (due_at), delete on link_check to portal_member;
grant select on link_check to portal_steward;
create policy link_check_is_read_by_the_job on link_check for select to portal_job using (true);
create policy link_check_is_gathered_by_the_job on link_check for insert to portal_job with check (true);
create policy link_check_is_settled_by_the_job on link_check for update to portal_job using (true) with check (true);
create policy link_check_is_dropped_by_the_job on link_check for delete to portal_job using (true);
create policy link_check_is_read_by_its_owner on link_check for select to portal_member
    using (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy link_check_is_gathered_by_its_owner on link_check for insert to portal_member
    with check (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy link_check_is_dropped_by_its_owner on link_check for delete to portal_member
    using (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy link_check_is_asked_again_by_its_owner on link_check for update to portal_member
    using (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (organisation_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy link_check_is_read_by_the_steward on link_check for select to portal_steward using (true);

-- Which node does a job of which there may be one at a time. A node that dies loses it when the lease ends.
create table job_lease (
    job text primary key,
    holder text not null,
    leased_until timestamptz not null,
    done_at timestamptz
);
comment on column job_lease.done_at is 'when the part that is done once for all nodes was last done';
alter table job_lease enable row level security;
alter table job_lease force row level security;
grant select, insert, update on job_lease to portal_job;
create policy job_lease_is_read_by_the_job on job_lease for select to portal_job using (true);
create policy job_lease_is_taken_by_the_job on job_lease for insert to portal_job with check (true);
create policy job_lease_is_kept_by_the_job on job_lease for update to portal_job using (true) with check (true);
