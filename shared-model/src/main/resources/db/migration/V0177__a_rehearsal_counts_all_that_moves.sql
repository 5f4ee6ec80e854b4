-- A rehearsal counts not parts alone: feedback, letters, call-backs and visitors of a body that a plan closes move, too (ADR 30).
-- How many, and by which place: who they are about is not granted.
grant select (id, tenant_id, place_text, closed_at) on feedback to portal_steward;
grant select (id, tenant_id, sent_at) on print_task to portal_steward;
grant select (id, tenant_id, done_at) on call_back to portal_steward;
grant select (id, to_id, seen_at) on visitor_notice to portal_steward;
create policy feedback_of_a_closing_body_is_counted on feedback for select to portal_steward
    using (exists (select 1 from reorganisation_closure c where c.organisation_id = feedback.tenant_id));
create policy print_task_of_a_closing_body_is_counted on print_task for select to portal_steward
    using (exists (select 1 from reorganisation_closure c where c.organisation_id = print_task.tenant_id));
create policy call_back_of_a_closing_body_is_counted on call_back for select to portal_steward
    using (exists (select 1 from reorganisation_closure c where c.organisation_id = call_back.tenant_id));
create policy visitor_notice_of_a_closing_body_is_counted on visitor_notice for select to portal_steward
    using (exists (select 1 from reorganisation_closure c where c.organisation_id = visitor_notice.to_id));
