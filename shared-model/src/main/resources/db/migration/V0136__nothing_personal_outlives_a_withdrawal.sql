-- Who withdraws is not written to or rung any more, and neither what was said for them nor the hashes of their details stay.
-- The messages that wait for residents are marked, so that a body drops them without reading whose address they have.
alter table outbox add to_resident boolean not null default false;
comment on column outbox.to_resident is 'whether it is for who brought the case that the stream names: it goes when that person withdraws';
create index outbox_to_resident on outbox (tenant_id, stream) where to_resident;
grant select (to_resident), delete on outbox to portal_member;
create policy outbox_to_who_withdrew_is_found on outbox for select to portal_member
    using (to_resident and tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:withdrawal');
create policy outbox_to_who_withdrew_is_dropped on outbox for delete to portal_member
    using (to_resident and tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:withdrawal');

create policy call_back_is_deleted_when_the_person_withdraws on call_back for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:withdrawal');

grant delete on trail_message to portal_member;
create policy trail_message_is_deleted_by_the_jobs on trail_message for delete to portal_member
    using ((select nullif(current_setting('app.user', true), '')) in ('system:withdrawal', 'system:retention')
           and exists (select 1 from enquiry_part p
                       where p.id = trail_message.part_id
                         and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));

-- The details belong to the whole enquiry. They go once the person has withdrawn from each of its parts, and all have obeyed.
grant select (enquiry_id), delete on trail_detail to portal_job;
grant select (enquiry_id, part_id) on trail_part to portal_job;
grant select (enquiry_id, part_id, kind) on resident_reply to portal_job;
create policy trail_part_is_counted_by_the_job on trail_part for select to portal_job using (true);
create policy trail_detail_is_found_by_the_job on trail_detail for select to portal_job using (true);
create policy trail_detail_is_forgotten_once_all_is_withdrawn on trail_detail for delete to portal_job
    using (not exists (select 1 from trail_part p
                       where p.enquiry_id = trail_detail.enquiry_id
                         and not exists (select 1 from resident_reply r
                                         where r.part_id = p.part_id and r.kind <> 'MESSAGE' and r.settled_at is not null)));

-- Replies of a reference are counted for a day, beside the wrong details; a day later nobody needs either.
alter table trail_lock
    add replies integer not null default 0,
    add replies_since timestamptz not null default now();
comment on column trail_lock.replies is 'messages of the resident since replies_since; counted anew a day later';
grant select (last_at), delete on trail_lock to portal_job;
create policy trail_lock_is_found_by_the_job on trail_lock for select to portal_job using (true);
create policy trail_lock_is_forgotten_when_it_is_over on trail_lock for delete to portal_job
    using (last_at < now() - interval '24 hours' and replies_since < now() - interval '24 hours');
