-- A part that was handed back twice goes to the partnership desk. A decider is a manager whom the partnership administrator
-- has named, and who belongs to no party of the part; sees its routing facts (enquiry, part, moves) and no contents.
-- The owner, whom policies bind too, may not plan the queries of the functions below; who calls them may.
set local check_function_bodies = off;

create table desk_decider (
    id uuid primary key,
    subject text not null check (subject <> ''),
    display_name text not null,
    email text not null,
    body_name text not null,
    escalation boolean not null,
    named_by text not null,
    named_at timestamptz not null default now(),
    ended_at timestamptz
);
comment on column desk_decider.escalation is 'whether to be told of what the desk has not decided in time';
create unique index desk_decider_once on desk_decider (subject) where ended_at is null;
alter table desk_decider enable row level security;
alter table desk_decider force row level security;
grant select, insert, update (ended_at) on desk_decider to portal_steward;
grant select on desk_decider to portal_member, portal_job;
create policy desk_decider_is_read_by_the_steward on desk_decider for select to portal_steward using (true);
create policy desk_decider_is_named_by_the_steward on desk_decider for insert to portal_steward
    with check (named_by = (select nullif(current_setting('app.user', true), '')));
create policy desk_decider_is_ended_by_the_steward on desk_decider for update to portal_steward
    using (ended_at is null) with check (true);
create policy desk_decider_is_known_to_the_person on desk_decider for select to portal_member
    using (subject = (select nullif(current_setting('app.user', true), '')));
create policy desk_decider_is_told_by_the_job on desk_decider for select to portal_job using (true);
-- The steward names one of the bodies' managers, and so sees who they are.
create policy membership_of_managers_is_read_by_the_steward on membership for select to portal_steward
    using (role = 'MANAGER');

create table desk_case (
    id uuid primary key,
    part_id uuid not null references enquiry_part,
    reference text not null,
    opened_at timestamptz not null default now(),
    opened_by_id uuid not null references tenant,
    acting_id uuid not null references tenant,
    party_ids uuid[] not null default '{}',
    due_on date not null,
    told_at timestamptz,
    escalated_at timestamptz,
    closed_at timestamptz,
    decision text check (decision in ('DECIDE', 'OVERRULE')),
    body_id uuid references tenant,
    reason text check (length(reason) between 1 and 2000),
    decided_by text,
    check ((decision is null) = (body_id is null) and (decision is null) = (reason is null)
           and (decision is null) = (decided_by is null)),
    check (decision is null or closed_at is not null)
);
comment on column desk_case.acting_id is 'the body that the directory names: it makes safe what is dangerous until the desk decides';
comment on column desk_case.due_on is 'the day by whose end the desk decides; after it the escalation person is told';
create unique index desk_case_one_open on desk_case (part_id) where closed_at is null;
create index desk_case_part on desk_case (part_id);
alter table desk_case enable row level security;
alter table desk_case force row level security;
grant select, insert, update (closed_at, decision, body_id, reason, decided_by) on desk_case to portal_member;
grant select, update (told_at, escalated_at) on desk_case to portal_job;

create function part_is_at_the_desk(part uuid) returns boolean language sql stable as $$
    select exists (select 1 from enquiry_part p where p.id = part and p.desk = 'AT_DESK')
$$;
create function part_is_accountable_here(part uuid) returns boolean language sql stable as $$
    select exists (select 1 from enquiry_part p
                   where p.id = part and p.accountable_id = nullif(current_setting('app.tenant', true), '')::uuid)
$$;
-- A named decider, who is a manager of the body acted for, and belongs to none of these bodies.
create function decides_among(parties uuid[]) returns boolean language sql stable as $$
    select exists (select 1 from desk_decider d where d.ended_at is null)
       and exists (select 1 from membership m
                   where m.subject = nullif(current_setting('app.user', true), '')
                     and m.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
                     and m.role = 'MANAGER' and m.ended_at is null)
       and not exists (select 1 from membership m where m.ended_at is null and m.tenant_id = any (parties))
$$;
grant execute on function part_is_at_the_desk(uuid), part_is_accountable_here(uuid), decides_among(uuid[]) to portal_member;

create policy desk_case_is_read_by_its_parties on desk_case for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')::uuid) = any (party_ids));
create policy desk_case_is_read_by_deciders_of_no_party on desk_case for select to portal_member
    using ((closed_at is null or decided_by = (select nullif(current_setting('app.user', true), '')))
           and decides_among(party_ids));
create policy desk_case_is_opened_by_who_hands_back on desk_case for insert to portal_member
    with check (opened_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and decision is null and part_is_at_the_desk(part_id));
create policy desk_case_is_closed_by_the_accountable_body on desk_case for update to portal_member
    using (closed_at is null and part_is_accountable_here(part_id))
    with check (decision is null and part_is_accountable_here(part_id));
create policy desk_case_is_decided_by_a_decider on desk_case for update to portal_member
    using (closed_at is null and decides_among(party_ids))
    with check (decided_by = (select nullif(current_setting('app.user', true), '')) and decides_among(party_ids));
create policy desk_case_is_watched_by_the_job on desk_case for select to portal_job using (true);
create policy desk_case_is_escalated_by_the_job on desk_case for update to portal_job using (true) with check (true);
create policy outbox_is_filled_by_a_job_of_the_partnership on outbox for insert to portal_job with check (tenant_id is null);
grant insert on outbox to portal_job;

create function desk_case_takes_over_its_parties() returns trigger language plpgsql as $$
begin
    new.party_ids := array(select distinct body from enquiry_part p, unnest(p.party_ids || array[new.acting_id]) as body
                           where p.id = new.part_id);
    return new;
end $$;
create trigger desk_case_parties before insert on desk_case
    for each row execute function desk_case_takes_over_its_parties();

-- Who sees the desk's case sees the part: who acts, and the deciders. After the decision the one who decided still does.
create policy enquiry_part_is_read_by_the_desk on enquiry_part for select to portal_member
    using (desk <> 'FREE' and exists (select 1 from desk_case d where d.part_id = enquiry_part.id));
create policy enquiry_part_follows_the_decision on enquiry_part for update to portal_member
    using (desk = 'AT_DESK' and exists (
        select 1 from desk_case d where d.part_id = enquiry_part.id
                                    and d.decided_by = (select nullif(current_setting('app.user', true), ''))))
    with check (exists (select 1 from desk_case d where d.part_id = enquiry_part.id and d.body_id = enquiry_part.decided_id));
