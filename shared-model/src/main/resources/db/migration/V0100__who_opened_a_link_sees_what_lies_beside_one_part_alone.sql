-- Notes, files and disclosures lie beside parts: who opened a one-time link sees those of that part alone, and nothing of
-- how long the body keeps what, or of feedback.
create policy case_note_is_of_one_part_by_a_link on case_note as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy case_attachment_is_of_one_part_by_a_link on case_attachment as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy disclosure_is_of_one_part_by_a_link on disclosure as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy case_file_is_not_read_by_a_link on case_file as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy case_line_is_not_read_by_a_link on case_line as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy retention_rule_is_not_read_by_a_link on retention_rule as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy feedback_is_not_read_by_a_link on feedback as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy feedback_content_is_not_read_by_a_link on feedback_content as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy feedback_event_is_not_read_by_a_link on feedback_event as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy follow_up_is_not_read_by_a_link on follow_up as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy follow_up_share_is_not_read_by_a_link on follow_up_share as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
