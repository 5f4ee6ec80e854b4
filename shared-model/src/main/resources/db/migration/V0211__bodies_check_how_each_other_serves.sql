-- Somebody tries a service as a resident would: openly, as a reality check, or without saying so, as a mystery contact, of
-- which the body that is tried sees nothing before it is done. What was found has actions, which are followed up.
create table reality_check (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    checker_id uuid not null references tenant,
    kind text not null check (kind in ('REALITY_CHECK', 'MYSTERY_CONTACT')),
    channel text not null check (channel in ('PHONE', 'VOICEMAIL', 'TEXT_MESSAGE', 'VISIT', 'LETTER', 'EMAIL', 'WEB',
                                             'SOCIAL_MEDIA', 'COMPLAINT', 'INFORMATION_REQUEST')),
    place text not null check (length(place) between 1 and 200),
    scenario text not null check (length(scenario) between 1 and 2000),
    half date not null check (extract(day from half) = 1 and extract(month from half) in (1, 7)),
    planned_by text not null,
    planned_at timestamptz not null default now(),
    done_on date,
    checker_role text check (length(checker_role) between 1 and 100),
    finding text check (length(finding) between 1 and 4000),
    done_by text,
    done_at timestamptz,
    unique (id, tenant_id, checker_id),
    constraint reality_check_is_done_with_a_finding
        check ((done_on is null) = (finding is null) and (done_on is null) = (checker_role is null)
               and (done_on is null) = (done_by is null) and (done_on is null) = (done_at is null)),
    constraint reality_check_that_is_a_mystery_is_made_by_another_body
        check (kind = 'REALITY_CHECK' or checker_id <> tenant_id)
);
comment on column reality_check.tenant_id is 'the body that is checked';
comment on column reality_check.checker_id is 'the body whose people check';
comment on column reality_check.place is 'which building, line or page, in words';
comment on column reality_check.half is 'the first day of the half year for which it is planned';
comment on column reality_check.checker_role is 'who checked, by role; never a name';
create index reality_check_body on reality_check (tenant_id, done_on);
create index reality_check_checker on reality_check (checker_id, done_on);
alter table reality_check enable row level security;
alter table reality_check force row level security;
grant select, insert, delete, update (done_on, checker_role, finding, done_by, done_at) on reality_check to portal_member;
grant select, insert, delete on reality_check to portal_steward;
create policy reality_check_is_read_by_who_makes_it_and_whom_it_may_reach on reality_check for select to portal_member
    using (checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
               and (kind = 'REALITY_CHECK' or done_on is not null)));
create policy reality_check_is_read_by_the_steward on reality_check for select to portal_steward using (true);
create policy reality_check_is_not_for_a_link on reality_check as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy reality_check_is_planned_by_its_checker on reality_check for insert to portal_member
    with check (checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and planned_by = (select nullif(current_setting('app.user', true), '')) and done_on is null);
create policy reality_check_is_planned_by_the_steward on reality_check for insert to portal_steward
    with check (planned_by = (select nullif(current_setting('app.user', true), '')) and done_on is null);
create policy reality_check_is_made_once_by_its_checker on reality_check for update to portal_member
    using (checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and done_on is null)
    with check (done_by = (select nullif(current_setting('app.user', true), '')));
create policy reality_check_that_is_planned_is_dropped_by_its_checker on reality_check for delete to portal_member
    using (checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and done_on is null);
create policy reality_check_that_is_planned_is_dropped_by_the_steward on reality_check for delete to portal_steward
    using (done_on is null);

create table check_result (
    check_id uuid not null,
    promise_id uuid not null references promise,
    tenant_id uuid not null,
    checker_id uuid not null,
    kept boolean not null,
    primary key (check_id, promise_id),
    foreign key (check_id, tenant_id, checker_id) references reality_check (id, tenant_id, checker_id)
);
comment on table check_result is 'whether a promise was kept in a check that was made; no row: it could not be seen';
create index check_result_body on check_result (tenant_id, check_id);
create index check_result_promise on check_result (promise_id);
alter table check_result enable row level security;
alter table check_result force row level security;
grant select, insert on check_result to portal_member;
grant select on check_result to portal_steward;
create policy check_result_is_read_by_both on check_result for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy check_result_is_read_by_the_steward on check_result for select to portal_steward using (true);
create policy check_result_is_not_read_by_a_link on check_result as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy check_result_is_written_by_who_checked on check_result for insert to portal_member
    with check (checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and check_id in (select c.id from reality_check c where c.done_on is not null));

create table improvement_action (
    id uuid primary key,
    check_id uuid not null,
    tenant_id uuid not null,
    checker_id uuid not null,
    number integer not null check (number >= 1),
    wording text not null check (length(wording) between 1 and 1000),
    owner_role text not null check (length(owner_role) between 1 and 100),
    due_on date not null,
    follow_up_on date not null,
    entered_by text not null,
    entered_at timestamptz not null default now(),
    unique (check_id, number),
    unique (id, tenant_id, checker_id),
    foreign key (check_id, tenant_id, checker_id) references reality_check (id, tenant_id, checker_id)
);
comment on table improvement_action is 'what the body that was checked is to do';
comment on column improvement_action.follow_up_on is 'when it is looked at first';
create index improvement_action_body on improvement_action (tenant_id, follow_up_on);
alter table improvement_action enable row level security;
alter table improvement_action force row level security;
grant select, insert on improvement_action to portal_member;
grant select on improvement_action to portal_steward;
create policy improvement_action_is_read_by_both on improvement_action for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy improvement_action_is_read_by_the_steward on improvement_action for select to portal_steward using (true);
create policy improvement_action_is_not_read_by_a_link on improvement_action as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy improvement_action_is_set_by_who_sees_what_was_found on improvement_action for insert to portal_member
    with check (entered_by = (select nullif(current_setting('app.user', true), ''))
                and check_id in (select c.id from reality_check c where c.done_on is not null));

create table improvement_step (
    action_id uuid not null,
    number integer not null check (number >= 1),
    tenant_id uuid not null,
    checker_id uuid not null,
    done boolean not null,
    note text not null check (length(note) between 1 and 1000),
    followed_on date not null,
    next_on date check (next_on > followed_on),
    entered_by text not null,
    entered_at timestamptz not null default now(),
    primary key (action_id, number),
    foreign key (action_id, tenant_id, checker_id) references improvement_action (id, tenant_id, checker_id),
    constraint improvement_step_is_the_last_or_has_a_next check (done = (next_on is null))
);
comment on table improvement_step is 'that an action was followed up; the highest number holds';
comment on column improvement_step.next_on is 'when it is looked at again; null for what is done';
create index improvement_step_body on improvement_step (tenant_id, action_id);
alter table improvement_step enable row level security;
alter table improvement_step force row level security;
grant select, insert on improvement_step to portal_member;
grant select on improvement_step to portal_steward;
create policy improvement_step_is_read_by_both on improvement_step for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or checker_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy improvement_step_is_read_by_the_steward on improvement_step for select to portal_steward using (true);
create policy improvement_step_is_not_read_by_a_link on improvement_step as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy improvement_step_is_said_by_the_body_checked on improvement_step for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and entered_by = (select nullif(current_setting('app.user', true), ''))
                and left(entered_by, 5) <> 'once:');

create table check_reminder (
    tenant_id uuid not null references tenant,
    action_id uuid not null references improvement_action,
    follow_up_on date not null,
    reminded_at timestamptz not null default now(),
    primary key (tenant_id, action_id, follow_up_on)
);
create index check_reminder_action on check_reminder (action_id);
comment on table check_reminder is 'that managers were reminded to follow an action up';
alter table check_reminder enable row level security;
alter table check_reminder force row level security;
grant select, insert on check_reminder to portal_member;
create policy check_reminder_is_read_by_its_body on check_reminder for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy check_reminder_is_not_read_by_a_link on check_reminder as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy check_reminder_is_written_by_the_job on check_reminder for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:checks');
