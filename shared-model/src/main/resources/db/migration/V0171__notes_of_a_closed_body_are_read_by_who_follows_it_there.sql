-- A body that closes has several successors: its internal notes and files beside a part are read by the one that follows it
-- where the part lies, once that one has the part, and by no other to which the part is offered later.
set local check_function_bodies = off; -- who calls body_on may plan its query, the owner may not
alter policy case_note_is_read_by_who_follows_its_body on case_note
    using (exists (select 1 from enquiry_part p left join place l on l.id = p.place_id
                   where p.id = case_note.part_id
                     and (select nullif(current_setting('app.tenant', true), '')::uuid) in (p.accountable_id, p.holder_id)
                     and body_on(case_note.tenant_id, l.area_id, (now() at time zone 'Europe/London')::date)
                         = (select nullif(current_setting('app.tenant', true), '')::uuid)));
alter policy case_attachment_is_seen_by_who_follows_its_body on case_attachment
    using (exists (select 1 from enquiry_part p left join place l on l.id = p.place_id
                   where p.id = case_attachment.part_id
                     and (select nullif(current_setting('app.tenant', true), '')::uuid) in (p.accountable_id, p.holder_id)
                     and body_on(case_attachment.tenant_id, l.area_id, (now() at time zone 'Europe/London')::date)
                         = (select nullif(current_setting('app.tenant', true), '')::uuid)));
