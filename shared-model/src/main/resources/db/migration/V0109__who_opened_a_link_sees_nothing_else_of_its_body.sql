-- Who opened a one-time link has no use for what else its body keeps: its audit, reports, proposals, members, messages and
-- machines. Of the partnership desk it sees what the desk was asked about its one part.
create policy audit_entry_is_not_read_by_a_link on audit_entry as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy case_template_is_not_read_by_a_link on case_template as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy closed_contact_is_not_read_by_a_link on closed_contact as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy data_protection_lead_is_not_read_by_a_link on data_protection_lead as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy directory_proposal_is_not_read_by_a_link on directory_proposal as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy feedback_change_is_not_read_by_a_link on feedback_change as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy keyed_request_is_not_read_by_a_link on keyed_request as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy link_check_is_not_read_by_a_link on link_check as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy machine_client_is_not_read_by_a_link on machine_client as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy membership_is_not_read_by_a_link on membership as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy outbox_is_not_read_by_a_link on outbox as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy wrong_report_is_not_read_by_a_link on wrong_report as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy desk_case_is_of_one_part_by_a_link on desk_case as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
