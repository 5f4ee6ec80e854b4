-- Files that staff add to a part: INTERNAL for the own body, SHARED for those who work on it. What is in them stands apart,
-- in pieces, so that no list reads it. A file that waits for the scanner or is infected gives nothing out.
create table case_attachment (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    part_id uuid not null references enquiry_part,
    visibility text not null check (visibility in ('INTERNAL', 'SHARED')),
    name text not null check (length(name) between 1 and 120),
    kind text not null check (kind in ('PDF', 'JPEG', 'PNG', 'TXT', 'DOCX', 'XLSX', 'ODT')),
    size integer not null check (size > 0),
    sha256 bytea not null check (length(sha256) = 32),
    scan text not null check (scan in ('NONE', 'WAITING', 'CLEAN', 'INFECTED')),
    uploaded_by text not null,
    at timestamptz not null,
    unique (tenant_id, part_id, sha256)
);
comment on column case_attachment.scan is 'NONE: there was no scanner';
create index case_attachment_part on case_attachment (part_id);
create index case_attachment_waiting on case_attachment (tenant_id) where scan = 'WAITING';
alter table case_attachment enable row level security;
alter table case_attachment force row level security;
grant select, insert, update (scan) on case_attachment to portal_member;
create policy case_attachment_is_seen_by_its_body on case_attachment for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy case_attachment_is_seen_by_those_it_is_shared_with on case_attachment for select to portal_member
    using (visibility = 'SHARED' and part_is_worked_on_here(part_id));
create policy case_attachment_is_added_by_who_works_on_it on case_attachment for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and uploaded_by = (select nullif(current_setting('app.user', true), ''))
                and part_is_worked_on_here(part_id));
create policy case_attachment_is_judged_by_the_scan on case_attachment for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and scan = 'WAITING'
           and (select nullif(current_setting('app.user', true), '')) = 'system:scan')
    with check (scan in ('CLEAN', 'INFECTED'));

create table case_attachment_piece (
    attachment_id uuid not null references case_attachment,
    number integer not null,
    bytes bytea not null,
    primary key (attachment_id, number)
);
alter table case_attachment_piece alter column bytes set storage external;
alter table case_attachment_piece enable row level security;
alter table case_attachment_piece force row level security;
grant select, insert, delete on case_attachment_piece to portal_member;
create policy case_attachment_piece_is_read_with_its_file on case_attachment_piece for select to portal_member
    using (exists (select 1 from case_attachment a
                   where a.id = case_attachment_piece.attachment_id
                     and (a.scan in ('NONE', 'CLEAN')
                          or (select nullif(current_setting('app.user', true), '')) = 'system:scan')));
create policy case_attachment_piece_is_added_with_its_file on case_attachment_piece for insert to portal_member
    with check (exists (select 1 from case_attachment a
                        where a.id = case_attachment_piece.attachment_id and a.at = now()));
create policy case_attachment_piece_of_an_infected_file_is_removed on case_attachment_piece for delete to portal_member
    using (exists (select 1 from case_attachment a
                   where a.id = case_attachment_piece.attachment_id and a.scan = 'INFECTED'
                     and (select nullif(current_setting('app.user', true), '')) = 'system:scan'));
