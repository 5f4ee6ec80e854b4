-- Compliments, comments and complaints. Each body has its own procedure for complaints, in versions that do not change; a
-- complaint keeps the one that was in force when it came.
create table complaint_procedure (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    version integer not null check (version > 0),
    acknowledge_days integer not null check (acknowledge_days between 0 and 60),
    reply_days integer not null check (reply_days between 0 and 60),
    escalate_days integer not null check (escalate_days between 5 and 250),
    stage_names text[] not null,
    stage_days integer[] not null,
    afterwards text not null check (length(afterwards) between 1 and 2000),
    published_by text not null,
    published_at timestamptz not null,
    unique (tenant_id, version),
    check (cardinality(stage_names) between 1 and 5 and cardinality(stage_days) = cardinality(stage_names)
           and array_position(stage_names, null) is null and array_position(stage_days, null) is null
           and 0 < all (stage_days) and 250 >= all (stage_days))
);
comment on column complaint_procedure.reply_days is 'working days in which compliments and comments are answered';
comment on column complaint_procedure.escalate_days is 'working days after an answer in which the next stage may be asked for';
comment on column complaint_procedure.afterwards is 'who may be asked after the last stage: the ombudsman';
alter table complaint_procedure enable row level security;
alter table complaint_procedure force row level security;
grant select (id, tenant_id, version, acknowledge_days, reply_days, escalate_days, stage_names, stage_days, afterwards,
              published_at) on complaint_procedure to portal_public, portal_resident;
grant select, insert on complaint_procedure to portal_member;
create policy complaint_procedure_is_public on complaint_procedure for select
    to portal_public, portal_resident, portal_member using (true);
create policy complaint_procedure_is_published_by_its_body on complaint_procedure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and published_by = (select nullif(current_setting('app.user', true), '')));

create table feedback (
    id uuid primary key,
    version integer not null default 0,
    tenant_id uuid not null references tenant,
    first_tenant_id uuid not null references tenant,
    passed_on_at timestamptz,
    reference text not null unique,
    secret_hash bytea not null unique,
    kind text not null check (kind in ('COMPLIMENT', 'COMMENT', 'COMPLAINT')),
    about_id uuid references organisation,
    service_id uuid references council_service,
    place_text text,
    enquiry_reference text,
    share_agreed boolean not null,
    received_at timestamptz not null,
    procedure_version integer not null,
    acknowledge_days integer not null,
    escalate_days integer not null,
    stage_names text[] not null,
    stage_days integer[] not null,
    afterwards text not null,
    status text not null check (status in ('RECEIVED', 'ACKNOWLEDGED', 'ANSWERED', 'CLOSED')),
    stage integer not null default 1 check (stage between 1 and cardinality(stage_days)),
    stage_began_at timestamptz not null,
    answered_at timestamptz,
    escalate_by date,
    due_at timestamptz not null,
    answered_late boolean not null default false,
    reminded_for timestamptz,
    missed_for timestamptz,
    closed_at timestamptz,
    learnt text check (length(learnt) <= 2000),
    changed text check (length(changed) <= 2000),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((passed_on_at is null) = (tenant_id = first_tenant_id))
);
comment on column feedback.tenant_id is 'the body that answers it; first_tenant_id had it first, and may have passed it on once';
comment on column feedback.about_id is 'the body that the resident named';
comment on column feedback.procedure_version is '0 when the body had published no procedure of its own';
comment on column feedback.due_at is 'when the next thing is due: that it is acknowledged, answered, or closed';
comment on column feedback.answered_late is 'whether any stage was answered after it was due';
create index feedback_tenant on feedback (tenant_id, due_at) where closed_at is null;
create index feedback_closed on feedback (tenant_id, closed_at);
create index feedback_first_tenant on feedback (first_tenant_id);
alter table feedback enable row level security;
alter table feedback force row level security;
grant select, insert on feedback to portal_resident;
grant update (version, status, stage, stage_began_at, escalate_by, due_at, closed_at) on feedback to portal_resident;
grant select, update (version, tenant_id, passed_on_at, share_agreed, status, stage, stage_began_at, answered_at, escalate_by,
                      due_at, answered_late, reminded_for, missed_for, closed_at, learnt, changed) on feedback to portal_member;
create policy feedback_is_given_with_its_secret on feedback for insert to portal_resident
    with check (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
                and status = 'RECEIVED' and stage = 1);
create policy feedback_is_read_with_its_secret on feedback for select to portal_resident
    using (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))));
create policy feedback_is_escalated_with_its_secret on feedback for update to portal_resident
    using (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))))
    with check (status = 'RECEIVED');
create policy feedback_is_read_by_who_has_it_or_had_it_first on feedback for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or first_tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy feedback_is_worked_on_by_who_has_it on feedback for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or first_tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- Personal data and what was said go where the feedback goes, and are seen by the body that has it alone.
create table feedback_content (
    feedback_id uuid primary key references feedback,
    told text not null check (length(told) <= 4000),
    wanted text check (length(wanted) <= 2000),
    name text,
    email text,
    phone text,
    address text,
    contact_way text check (contact_way in ('EMAIL', 'TEXT', 'PHONE', 'POST', 'NONE')),
    support_needs text
);
alter table feedback_content enable row level security;
alter table feedback_content force row level security;
grant insert on feedback_content to portal_resident;
grant select on feedback_content to portal_member;
create policy feedback_content_is_given_with_the_secret on feedback_content for insert to portal_resident
    with check (exists (select 1 from feedback f where f.id = feedback_content.feedback_id));
create policy feedback_content_is_read_by_who_has_it on feedback_content for select to portal_member
    using (exists (select 1 from feedback f where f.id = feedback_content.feedback_id
                   and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));

-- What has happened, in sentences for the resident; and internal notes, which only the body that wrote them sees.
create table feedback_event (
    id uuid primary key,
    feedback_id uuid not null references feedback,
    tenant_id uuid not null references tenant,
    position bigint generated always as identity,
    at timestamptz not null,
    actor text,
    what text not null check (what in ('GIVEN', 'ACKNOWLEDGED', 'ANSWERED', 'ESCALATED', 'PASSED_ON', 'MISSED', 'CLOSED', 'NOTE')),
    sentence text,
    message text check (length(message) <= 4000),
    next_step text,
    due_on date,
    note text check (length(note) <= 2000),
    check ((what = 'NOTE') = (note is not null)),
    check ((sentence is null) = (what = 'NOTE')),
    check (message is null or sentence is not null)
);
comment on column feedback_event.actor is 'who of the body did it; null for the resident';
comment on column feedback_event.message is 'what the body tells the resident, or the resident the body, with it';
create index feedback_event_feedback on feedback_event (feedback_id, position);
create index feedback_event_tenant on feedback_event (tenant_id);
alter table feedback_event enable row level security;
alter table feedback_event force row level security;
grant insert on feedback_event to portal_resident;
grant select (id, feedback_id, position, at, what, sentence, message, next_step, due_on) on feedback_event to portal_resident;
grant select, insert on feedback_event to portal_member;
create policy feedback_event_is_written_with_the_secret on feedback_event for insert to portal_resident
    with check (actor is null and what in ('GIVEN', 'ESCALATED')
                and exists (select 1 from feedback f
                            where f.id = feedback_event.feedback_id and f.tenant_id = feedback_event.tenant_id));
create policy feedback_event_is_read_with_the_secret on feedback_event for select to portal_resident
    using (what <> 'NOTE' and exists (select 1 from feedback f where f.id = feedback_event.feedback_id));
create policy feedback_event_is_read_by_who_wrote_it_or_has_it on feedback_event for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or (what <> 'NOTE' and exists (select 1 from feedback f where f.id = feedback_event.feedback_id
                                          and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))));
create policy feedback_event_is_written_by_who_has_it on feedback_event for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and actor = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from feedback f where f.id = feedback_event.feedback_id
                            and f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));

-- It is passed on once, and with personal data only when the resident agrees; stages follow one another, each after an answer.
create function feedback_moves_by_its_rules() returns trigger language plpgsql as $$
begin
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
create trigger feedback_rules before update on feedback for each row execute function feedback_moves_by_its_rules();

create policy print_task_is_left_for_who_gives_feedback on print_task for insert to portal_resident
    with check (sent_at is null and exists (select 1 from feedback f where f.reference = print_task.reference
                                            and f.tenant_id = print_task.tenant_id));
