-- Where a successor had a copy already, cut to what its agreement with the closed body let travel, the job that passes the work
-- on makes that copy whole: the other one is deleted the next day.
create policy enquiry_content_of_what_was_passed_on_is_seen_by_the_job on enquiry_content for select to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:succession'
           and exists (select 1 from enquiry_part p
                       where p.id = enquiry_content.part_id
                         and p.predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy enquiry_content_of_what_was_passed_on_is_made_whole_by_the_job on enquiry_content for update to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:succession'
           and exists (select 1 from enquiry_part p
                       where p.id = enquiry_content.part_id
                         and p.predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)))
    with check ((select nullif(current_setting('app.user', true), '')) = 'system:succession');
