-- What a resident has answered so far, under a random key of which only the SHA-256 is kept. Gone after 24 hours.
create table enquiry_draft (
    id uuid primary key,
    key_hash bytea not null unique,
    answers jsonb not null default '{}',
    begun_at timestamptz not null default now()
);
create index enquiry_draft_begun on enquiry_draft (begun_at);
alter table enquiry_draft enable row level security;
alter table enquiry_draft force row level security;
grant select, insert, update (answers), delete on enquiry_draft to portal_resident;
grant select (id, begun_at), delete on enquiry_draft to portal_job;
create policy enquiry_draft_is_read_with_its_key on enquiry_draft for select to portal_resident
    using (key_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))));
create policy enquiry_draft_is_begun_with_its_key on enquiry_draft for insert to portal_resident
    with check (key_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
                and begun_at = now());
create policy enquiry_draft_is_kept_with_its_key on enquiry_draft for update to portal_resident
    using (key_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))) with check (true);
create policy enquiry_draft_is_cleared_with_its_key on enquiry_draft for delete to portal_resident
    using (key_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))));
create policy enquiry_draft_is_seen_by_the_job on enquiry_draft for select to portal_job using (true);
create policy enquiry_draft_is_gone_after_a_day on enquiry_draft for delete to portal_job
    using (begun_at <= now() - interval '24 hours');
