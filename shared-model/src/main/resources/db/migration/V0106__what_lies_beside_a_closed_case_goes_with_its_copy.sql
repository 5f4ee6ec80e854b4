-- The job that keeps delete-by dates also deletes a body's own notes and files beside closed parts, and who gave feedback
-- that is closed.
grant delete on case_note, case_attachment to portal_member;
create policy case_note_is_deleted_by_the_job on case_note for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from enquiry_part p where p.id = case_note.part_id and p.closed_at is not null));
create policy case_attachment_is_deleted_by_the_job on case_attachment for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from enquiry_part p where p.id = case_attachment.part_id and p.closed_at is not null));
create policy case_attachment_piece_is_deleted_with_its_file on case_attachment_piece for delete to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from case_attachment a join enquiry_part p on p.id = a.part_id
                       where a.id = case_attachment_piece.attachment_id and p.closed_at is not null
                         and a.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
-- What is to be deleted is found whether it may be read or not: a file that waits for the scan, too.
create policy case_attachment_piece_is_found_by_the_job on case_attachment_piece for select to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from case_attachment a where a.id = case_attachment_piece.attachment_id));
grant delete on feedback_content to portal_member;
create policy feedback_content_is_deleted_by_the_job on feedback_content for delete to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and exists (select 1 from feedback f
                       where f.id = feedback_content.feedback_id and f.closed_at is not null
                         and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
