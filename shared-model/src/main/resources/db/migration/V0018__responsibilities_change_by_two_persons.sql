-- A contractor may do the work and be named beside the answer. It stands as a name, never as a key to a body: so it
-- cannot be responsible. A parish is never reached by a tier: it answers by a recorded override alone.
alter table responsibility add contractor text check (contractor <> '');
alter table responsibility no force row level security;
alter table organisation_area no force row level security;
insert into responsibility (id, service_id, part, organisation_id, area_id, valid_from, valid_until, authority, note)
    select gen_random_uuid(), r.service_id, r.part, s.organisation_id, s.area_id, greatest(r.valid_from, s.valid_from),
           least(r.valid_until, s.valid_until), r.authority, r.note
    from responsibility r join organisation_area s on s.capacity = 'PARISH'
    where r.tier = 'PARISH'
    on conflict do nothing;
delete from responsibility where tier = 'PARISH';
alter table organisation_area force row level security;
alter table responsibility force row level security;
alter table responsibility drop constraint responsibility_tier_check;
alter table responsibility add constraint responsibility_tier_is_no_parish
    check (tier in ('COUNTY', 'DISTRICT', 'ALL', 'POLICE', 'FIRE', 'NHS', 'WATER', 'HOUSING', 'VOLUNTARY', 'NATIONAL'));

-- A change of a rule that one person proposes and another decides. What is proposed stands here whole, so that what is
-- approved is what was seen. CHANGE: from valid_from on the rule reads so, and the old one ends the day before (or is
-- corrected in place when valid_from is not later than its own). END: valid_until is the rule's last day.
create table responsibility_change (
    id uuid primary key,
    version integer not null default 0,
    kind text not null check (kind in ('ADD', 'CHANGE', 'END')),
    responsibility_id uuid references responsibility,
    responsibility_version integer,
    service_id uuid not null references council_service,
    part text not null,
    tier text,
    organisation_id uuid references organisation,
    area_id uuid references area,
    valid_from date not null,
    valid_until date,
    authority text not null check (authority <> ''),
    note text,
    contractor text check (contractor <> ''),
    why text not null check (why <> ''),
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null default now(),
    status text not null default 'PROPOSED' check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    decision_reason text,
    check ((kind = 'ADD') = (responsibility_id is null)),
    check ((responsibility_id is null) = (responsibility_version is null)),
    check ((status = 'PROPOSED') = (decided_by is null)),
    check (valid_until is null or valid_until >= valid_from),
    constraint responsibility_change_is_a_tier_rule_or_an_override check ((tier is null) <> (organisation_id is null)),
    constraint responsibility_change_needs_two_persons
        check (decided_by is null or (decided_by = proposed_by) = (status = 'WITHDRAWN'))
);
create index responsibility_change_status on responsibility_change (status, proposed_at);
create unique index responsibility_change_one_at_a_time on responsibility_change (responsibility_id)
    where status = 'PROPOSED';
alter table responsibility_change enable row level security;
alter table responsibility_change force row level security;
grant select, insert, update on responsibility_change to portal_steward;
create policy responsibility_change_is_read_by_the_steward on responsibility_change for select to portal_steward
    using (true);
create policy responsibility_change_is_proposed_in_ones_own_name on responsibility_change for insert to portal_steward
    with check (proposed_by = (select nullif(current_setting('app.user', true), '')) and status = 'PROPOSED');
create policy responsibility_change_is_decided_in_ones_own_name on responsibility_change for update to portal_steward
    using (status = 'PROPOSED')
    with check (decided_by = (select nullif(current_setting('app.user', true), '')));

-- Nobody rewrites what waits for the second person.
create function responsibility_change_is_decided_as_it_was_proposed() returns trigger language plpgsql as $$
declare
    decision text[] := array['version', 'status', 'decided_by', 'decided_by_name', 'decided_at', 'decision_reason'];
begin
    if to_jsonb(new) - decision is distinct from to_jsonb(old) - decision then
        raise exception 'a proposed change does not change itself' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger responsibility_change_as_proposed before update on responsibility_change
    for each row execute function responsibility_change_is_decided_as_it_was_proposed();
