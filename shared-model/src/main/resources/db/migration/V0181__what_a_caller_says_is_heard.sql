-- What a caller tells an adviser of any body is for the body that is accountable: a job tells its managers, and ends the wait for
-- the resident, as when the resident answers by the trail. What was said before today has been read or not.
alter table trail_message add heard_at timestamptz;
comment on column trail_message.heard_at is 'when the managers of the accountable body were told of it; null for not yet';
alter table trail_message no force row level security;
update trail_message set heard_at = at;
alter table trail_message force row level security;
create index trail_message_unheard on trail_message (part_id) where heard_at is null;
grant update (heard_at) on trail_message to portal_member;
create policy trail_message_is_heard_by_the_job on trail_message for update to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:promise'
           and exists (select 1 from enquiry_part p
                       where p.id = trail_message.part_id
                         and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)))
    with check (heard_at is not null);
