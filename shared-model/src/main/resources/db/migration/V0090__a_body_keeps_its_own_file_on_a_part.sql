-- What a body keeps about a part for itself: its own system's reference, and who of its people has it. Another body has a
-- file of its own. Who has left the body has nothing any more: the membership is asked at each reading.
create table case_file (
    tenant_id uuid not null references tenant,
    part_id uuid not null references enquiry_part,
    version integer not null default 1,
    own_reference text check (length(own_reference) between 1 and 60),
    assigned_to text,
    primary key (tenant_id, part_id)
);
comment on column case_file.assigned_to is 'subject of a member; null for nobody';
create index case_file_assigned on case_file (tenant_id, assigned_to) where assigned_to is not null;
create index case_file_own_reference on case_file (tenant_id, lower(own_reference)) where own_reference is not null;
alter table case_file enable row level security;
alter table case_file force row level security;
grant select, insert, update on case_file to portal_member;
create policy case_file_is_read_by_its_body on case_file for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy case_file_is_begun_by_its_body on case_file for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from enquiry_part p where p.id = case_file.part_id));
create policy case_file_is_kept_by_its_body on case_file for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from enquiry_part p where p.id = case_file.part_id));

create table case_line (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    part_id uuid not null references enquiry_part,
    at timestamptz not null,
    actor text not null,
    kind text not null check (kind in ('TAKEN', 'ASSIGNED', 'GIVEN_UP', 'REFERENCE')),
    about text
);
comment on table case_line is 'the history of a part within one body';
comment on column case_line.about is 'to whom it was assigned (subject), or which reference it was given; null for none';
create index case_line_part on case_line (tenant_id, part_id);
alter table case_line enable row level security;
alter table case_line force row level security;
grant select, insert on case_line to portal_member;
create policy case_line_is_read_by_its_body on case_line for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy case_line_is_written_by_who_does_it on case_line for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and actor = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from enquiry_part p where p.id = case_line.part_id));

-- Who keyed it, by whom a list may be filtered; null for what came online, and for what is older.
alter table enquiry add opened_by text default nullif(current_setting('app.user', true), '');

-- The lists of the inbox in their order: what is offered to others, and what is closed.
create index enquiry_part_offered_next on enquiry_part (accountable_id, next_at)
    where closed_at is null and holder_id <> accountable_id;
create index enquiry_part_closed on enquiry_part (accountable_id, closed_at desc) where closed_at is not null;
