-- A file at which the scanner cannot look is tried five times, the longest untried first, and keeps no other waiting. A file
-- that lies beside the wrong case is taken back by who added it, or by a manager: its content goes, that it was there stays.
alter table case_attachment
    add tries integer not null default 0,
    add tried_at timestamptz,
    add withdrawn_at timestamptz,
    add withdrawn_by text,
    add withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null)),
    drop constraint case_attachment_scan_check,
    add constraint case_attachment_scan_check check (scan in ('NONE', 'WAITING', 'CLEAN', 'INFECTED', 'UNSCANNABLE')),
    drop constraint case_attachment_tenant_id_part_id_sha256_key;
create index case_attachment_tenant on case_attachment (tenant_id, part_id);
create unique index case_attachment_stands_once on case_attachment (tenant_id, part_id, sha256)
    where withdrawn_at is null and scan <> 'INFECTED';
grant update (tries, tried_at, withdrawn_at, withdrawn_by, withdrawn_reason) on case_attachment to portal_member;
alter policy case_attachment_is_seen_by_those_it_is_shared_with on case_attachment
    using (visibility = 'SHARED' and withdrawn_at is null and part_is_worked_on_here(part_id)
           and came_with_the_part(part_id, tenant_id, at));
-- Who may take a file back must not judge it by that: each kind of change checks who makes it.
alter policy case_attachment_is_judged_by_the_scan on case_attachment
    with check (scan in ('WAITING', 'CLEAN', 'INFECTED', 'UNSCANNABLE')
                and (select nullif(current_setting('app.user', true), '')) = 'system:scan');
create policy case_attachment_is_taken_back_by_its_author_or_a_manager on case_attachment for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and withdrawn_at is null
           and (uploaded_by = (select nullif(current_setting('app.user', true), '')) or is_manager_here()))
    with check (withdrawn_by = (select nullif(current_setting('app.user', true), '')));

-- Who takes a file back removes its content, given out or not.
alter policy case_attachment_piece_is_read_with_its_file on case_attachment_piece
    using (exists (select 1 from case_attachment a
                   where a.id = case_attachment_piece.attachment_id
                     and (a.scan in ('NONE', 'CLEAN')
                          or a.withdrawn_by = (select nullif(current_setting('app.user', true), ''))
                          or (select nullif(current_setting('app.user', true), '')) = 'system:scan')));
create policy case_attachment_piece_of_a_file_taken_back_is_removed on case_attachment_piece for delete to portal_member
    using (exists (select 1 from case_attachment a
                   where a.id = case_attachment_piece.attachment_id
                     and a.withdrawn_by = (select nullif(current_setting('app.user', true), ''))));
