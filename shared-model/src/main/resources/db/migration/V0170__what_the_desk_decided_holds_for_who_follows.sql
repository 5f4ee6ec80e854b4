-- The partnership desk decided for a body that has closed since: the decision holds for who follows it where the part lies.
-- The job that passes on what a closed body has open (ADR 10) does so, also for parts of which the body is no party.
set local check_function_bodies = off; -- who calls followers may plan its query, the owner may not
create index enquiry_part_decided on enquiry_part (decided_id) where decided_id is not null and closed_at is null;
create policy enquiry_part_decided_for_a_closed_body_is_seen_by_the_job on enquiry_part for select to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:succession'
           and (decided_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or decided_id in (select followers((select nullif(current_setting('app.tenant', true), '')::uuid)))));
create policy enquiry_part_decided_for_a_closed_body_passes_to_who_follows on enquiry_part for update to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:succession'
           and decided_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (decided_id in (select followers((select nullif(current_setting('app.tenant', true), '')::uuid))));

-- Who acts while the desk decides may close, too: the desk is asked anew, so that it knows who follows as a party.
create index desk_case_acting on desk_case (acting_id);
create policy desk_case_is_asked_anew_when_who_acts_has_closed on desk_case for update to portal_member
    using (closed_at is null and acting_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:succession')
    with check (decision is null and (select nullif(current_setting('app.user', true), '')) = 'system:succession');
