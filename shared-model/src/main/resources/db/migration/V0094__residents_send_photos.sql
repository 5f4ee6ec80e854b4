-- Photos of a resident's enquiry: kept with its answers for 24 hours, and gone with them. When it is sent, they become files
-- of its parts, shared with whoever works on them.
create table enquiry_draft_photo (
    id uuid primary key,
    draft_id uuid not null references enquiry_draft on delete cascade,
    matter integer not null check (matter between 1 and 5),
    name text not null check (length(name) between 1 and 120),
    kind text not null check (kind in ('JPEG', 'PNG')),
    sha256 bytea not null check (length(sha256) = 32),
    scan text not null check (scan in ('NONE', 'WAITING', 'CLEAN')),
    bytes bytea not null,
    unique (draft_id, matter, sha256)
);
alter table enquiry_draft_photo enable row level security;
alter table enquiry_draft_photo force row level security;
grant select, insert, delete on enquiry_draft_photo to portal_resident;
create policy enquiry_draft_photo_is_seen_with_the_key on enquiry_draft_photo for select to portal_resident
    using (exists (select 1 from enquiry_draft d where d.id = enquiry_draft_photo.draft_id));
create policy enquiry_draft_photo_is_added_with_the_key on enquiry_draft_photo for insert to portal_resident
    with check (exists (select 1 from enquiry_draft d where d.id = enquiry_draft_photo.draft_id));
create policy enquiry_draft_photo_is_taken_back_with_the_key on enquiry_draft_photo for delete to portal_resident
    using (exists (select 1 from enquiry_draft d where d.id = enquiry_draft_photo.draft_id));

-- As its own body's file, of each part that is brought now. Of what was added in this very transaction the resident sees
-- the id, because the pieces are asked for it.
grant select (id, at), insert on case_attachment to portal_resident;
grant insert on case_attachment_piece to portal_resident;
create policy case_attachment_is_brought_with_a_new_trail on case_attachment for insert to portal_resident
    with check (visibility = 'SHARED' and uploaded_by = 'resident'
                and exists (select 1 from trail_step s join trail t on t.enquiry_id = s.enquiry_id
                            where s.part_id = case_attachment.part_id and s.body_id = case_attachment.tenant_id
                              and t.opened_at = now()));
create policy case_attachment_is_known_while_it_is_brought on case_attachment for select to portal_resident
    using (at = now());
alter policy case_attachment_piece_is_added_with_its_file on case_attachment_piece to portal_member, portal_resident;
