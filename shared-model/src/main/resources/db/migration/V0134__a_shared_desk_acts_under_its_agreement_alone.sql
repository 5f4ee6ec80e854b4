-- A desk sees what it took as long as it acts for the body that has it now; nothing is referred to it; and the body for which
-- it opens or moves a case reads so in its own audit.
alter policy enquiry_part_is_read_by_the_shared_desk_that_took_it on enquiry_part
    using (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and acts_for(accountable_id));
alter table organisation add constraint organisation_shared_desk_has_no_inbox check (kind <> 'SHARED_DESK' or not live_inbox);
create policy audit_entry_of_a_shared_desk_is_the_served_bodys_too on audit_entry for insert to portal_member
    with check (acts_for(tenant_id) and actor = (select nullif(current_setting('app.user', true), '')));
