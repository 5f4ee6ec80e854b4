-- What a closed body has open beside its parts goes to who follows it (ADR 10): feedback as it stands, call-backs, visitors
-- that it expects and letters that wait. Its notes and files beside a part are read by who follows it and has the part.
-- The owner, whom policies bind too, may not plan the queries of the functions below; who calls them may.
set local check_function_bodies = off;

alter table feedback add predecessor_id uuid references tenant;
create index feedback_predecessor on feedback (predecessor_id) where predecessor_id is not null;
comment on column feedback.first_tenant_id is 'the body that had it first, or who follows that body';
comment on column feedback.predecessor_id is 'the closed body from which it came; null for none';
do $$
declare
    old name;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'feedback'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%passed_on_at%';
    execute format('alter table feedback drop constraint %I', old);
end $$;
alter table feedback add check (passed_on_at is not null or tenant_id = first_tenant_id);
grant update (first_tenant_id, predecessor_id) on feedback to portal_member;
alter policy feedback_is_read_by_who_has_it_or_had_it_first on feedback
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or first_tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
alter policy feedback_is_worked_on_by_who_has_it on feedback
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or first_tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or is_succeeded_by((select nullif(current_setting('app.tenant', true), '')::uuid), tenant_id));
alter policy feedback_event_is_read_by_who_wrote_it_or_has_it on feedback_event
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or ((what <> 'NOTE' or is_succeeded_by(tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid)))
               and exists (select 1 from feedback f where f.id = feedback_event.feedback_id
                           and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))));

create or replace function feedback_moves_by_its_rules() returns trigger language plpgsql as $$
declare
    me uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
    if new.predecessor_id is distinct from old.predecessor_id then
        if new.predecessor_id is distinct from me or old.tenant_id <> me or not is_succeeded_by(me, new.tenant_id)
           or new.first_tenant_id <> (case when old.first_tenant_id = me then new.tenant_id else old.first_tenant_id end)
           or (new.status, new.stage, new.stage_began_at, new.due_at, new.escalate_by, new.passed_on_at, new.share_agreed)
              is distinct from
              (old.status, old.stage, old.stage_began_at, old.due_at, old.escalate_by, old.passed_on_at, old.share_agreed) then
            raise exception 'a closed body passes its feedback to its successors, as it is'
                using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if new.first_tenant_id <> old.first_tenant_id then
        raise exception 'who had feedback first does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.tenant_id, new.passed_on_at) is distinct from (old.tenant_id, old.passed_on_at) then
        if old.passed_on_at is not null or new.tenant_id = old.tenant_id then
            raise exception 'feedback is passed on once' using errcode = 'integrity_constraint_violation';
        end if;
        if not new.share_agreed and exists (select 1 from feedback_content c where c.feedback_id = old.id
                                            and num_nonnulls(c.name, c.email, c.phone, c.address) > 0) then
            raise exception 'personal data is passed on when the resident agrees' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    if new.stage <> old.stage
       and not (new.stage = old.stage + 1 and old.kind = 'COMPLAINT' and old.status in ('ANSWERED', 'CLOSED')
                and new.status = 'RECEIVED') then
        raise exception 'a stage follows the answer of the one before' using errcode = 'integrity_constraint_violation';
    end if;
    if new.stage = old.stage and current_user = 'portal_resident' then
        raise exception 'a resident asks for the next stage and changes nothing else' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- These hold names, numbers and addresses: once passed on, the closed body sees them no more, but the job that does it.
alter table call_back add predecessor_id uuid references tenant;
alter table visitor_notice add predecessor_id uuid references tenant;
alter table print_task add predecessor_id uuid references tenant;
create index call_back_predecessor on call_back (predecessor_id) where predecessor_id is not null;
create index visitor_notice_predecessor on visitor_notice (predecessor_id) where predecessor_id is not null;
create index print_task_predecessor on print_task (predecessor_id) where predecessor_id is not null;
grant update (tenant_id, predecessor_id) on call_back, print_task to portal_member;
grant update (to_id, predecessor_id) on visitor_notice to portal_member;
create policy call_back_is_seen_by_the_job_that_passes_it_on on call_back for select to portal_member
    using (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:succession');
create policy visitor_notice_is_seen_by_the_job_that_passes_it_on on visitor_notice for select to portal_member
    using (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:succession');
create policy print_task_is_seen_by_the_job_that_passes_it_on on print_task for select to portal_member
    using (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:succession');
alter policy call_back_is_done_by_its_body on call_back
    with check ((tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                 and done_by = (select nullif(current_setting('app.user', true), '')))
                or (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                    and done_at is null and is_succeeded_by((select nullif(current_setting('app.tenant', true), '')::uuid), tenant_id)));
alter policy visitor_notice_is_seen_by_who_is_told on visitor_notice
    with check ((to_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                 and seen_by = (select nullif(current_setting('app.user', true), '')))
                or (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                    and seen_at is null and is_succeeded_by((select nullif(current_setting('app.tenant', true), '')::uuid), to_id)));
alter policy print_task_is_sent_by_its_body on print_task
    with check ((tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                 and sent_by = (select nullif(current_setting('app.user', true), '')))
                or (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                    and sent_at is null and is_succeeded_by((select nullif(current_setting('app.tenant', true), '')::uuid), tenant_id)));

create policy case_note_is_read_by_who_follows_its_body on case_note for select to portal_member
    using (exists (select 1 from enquiry_part p
                   where p.id = case_note.part_id
                     and (select nullif(current_setting('app.tenant', true), '')::uuid) in (p.accountable_id, p.holder_id))
           and is_succeeded_by(tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy case_attachment_is_seen_by_who_follows_its_body on case_attachment for select to portal_member
    using (exists (select 1 from enquiry_part p
                   where p.id = case_attachment.part_id
                     and (select nullif(current_setting('app.tenant', true), '')::uuid) in (p.accountable_id, p.holder_id))
           and is_succeeded_by(tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid)));
