-- Visitors are forgotten a month after they came or were to come; notes and answers about feedback with who gave it; what
-- somebody typed and never sent after 30 days; the hashes of an enquiry's details once no body has a copy of it any more.
grant delete on visitor_notice to portal_member;
create policy visitor_notice_is_forgotten_after_a_month on visitor_notice for delete to portal_member
    using (to_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and coalesce(seen_at, announced_at) < now() - interval '1 month');

grant delete, update (message) on feedback_event to portal_member;
create policy feedback_event_goes_with_who_gave_the_feedback on feedback_event for delete to portal_member
    using (what = 'NOTE' and (select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from feedback f
                       where f.id = feedback_event.feedback_id and f.closed_at is not null
                         and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy feedback_event_loses_its_message_with_who_gave_it on feedback_event for update to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from feedback f
                       where f.id = feedback_event.feedback_id and f.closed_at is not null
                         and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)))
    with check (message is null);

grant select (saved_at), delete on form_draft to portal_job;
create policy form_draft_is_found_by_the_job on form_draft for select to portal_job using (true);
create policy form_draft_is_forgotten_after_thirty_days on form_draft for delete to portal_job
    using (saved_at < now() - interval '30 days');

grant select (enquiry_id) on enquiry_content to portal_job;
create policy enquiry_content_is_known_to_be_there_by_the_job on enquiry_content for select to portal_job using (true);
create policy trail_detail_is_forgotten_once_no_copy_is_left on trail_detail for delete to portal_job
    using (not exists (select 1 from enquiry_content c where c.enquiry_id = trail_detail.enquiry_id));
