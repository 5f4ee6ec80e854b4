-- The promise that was frozen at first contact, and who had the part from when on (docs/promises.md). due_at is the moment
-- from which the part is late, reckoned at its latest move; for a promise in working days the end of due_on.
alter table enquiry_part
    add promise_id uuid references promise,
    add promise_unit text not null default 'WORKING_DAYS'
        check (promise_unit in ('WORKING_DAYS', 'WORKING_HOURS', 'HOURS')),
    add due_at timestamptz,
    add new_date date,
    add reminded_for timestamptz,
    add told_for timestamptz,
    add missed_for timestamptz;
comment on column enquiry_part.promise_days is 'how many of promise_unit are promised';
comment on column enquiry_part.promise_id is 'the promise of the standard; null for what the service alone promises';
comment on column enquiry_part.new_date is 'by when it is done instead, as the accountable body has said; null while it has not';
comment on column enquiry_part.reminded_for is 'the due moment of which the accountable body was reminded';
comment on column enquiry_part.told_for is 'the due moment that the resident was told may be missed';
comment on column enquiry_part.missed_for is 'the due moment that was missed and has been escalated';

-- A promise that is given as a day is due at its end.
create function enquiry_part_is_due_at_the_end_of_a_day() returns trigger language plpgsql as $$
begin
    if new.due_at is null then
        new.due_at := (new.due_on + 1)::timestamp at time zone 'Europe/London';
    end if;
    return new;
end $$;
create trigger enquiry_part_due before insert or update on enquiry_part
    for each row execute function enquiry_part_is_due_at_the_end_of_a_day();

create table part_stretch (
    id uuid primary key,
    tenant_id uuid not null default (nullif(current_setting('app.tenant', true), '')::uuid) references tenant,
    part_id uuid not null references enquiry_part,
    number integer not null,
    began_at timestamptz not null,
    holder_id uuid not null references tenant,
    paused_for text check (paused_for in ('FOR_RESIDENT', 'FOR_INFORMATION', 'FOR_THIRD_PARTY')),
    unique (part_id, number)
);
comment on table part_stretch is 'who had a part from when on, after the body that took it in, and why its clock stood';
comment on column part_stretch.tenant_id is 'the body that moved it';
create index part_stretch_tenant on part_stretch (tenant_id);

alter table enquiry_part no force row level security;
alter table referral no force row level security;
alter table part_move no force row level security;
alter table enquiry_part disable trigger enquiry_part_accountability;
-- What was late before there was a clock is no news.
update enquiry_part p set due_at = d.due_at, reminded_for = d.late, told_for = d.late, missed_for = d.late
    from (select o.id, e.ends as due_at, case when e.ends <= now() then e.ends end as late
          from enquiry_part o, lateral (select (o.due_on + 1)::timestamp at time zone 'Europe/London' as ends) e) d
    where d.id = p.id;
alter table enquiry_part enable trigger enquiry_part_accountability;
insert into part_stretch (id, tenant_id, part_id, number, began_at, holder_id, paused_for)
    select gen_random_uuid(), m.tenant_id, m.part_id, row_number() over (partition by m.part_id order by m.number), m.at,
           coalesce((select case when r.status in ('HANDED_BACK', 'WITHDRAWN') and r.answered_at <= m.at then r.from_id
                                 else r.to_id end
                     from referral r where r.part_id = m.part_id and r.offered_at <= m.at order by r.number desc limit 1),
                    p.taken_by_id),
           case when m.to_status = 'WAITING' then m.reason end
    from part_move m join enquiry_part p on p.id = m.part_id
    where m.to_status not in ('COMPLETED', 'WITHDRAWN', 'RECORDED_IN_ERROR');
alter table enquiry_part add next_at timestamptz generated always as
    (coalesce(case when promise_unit <> 'HOURS' then (look_on + 1)::timestamp at time zone 'Europe/London' end, due_at,
              (due_on + 1)::timestamp at time zone 'Europe/London')) stored;
comment on column enquiry_part.next_at is 'from then on it is late: what is promised, the end of a wait, the desk''s decision';
alter table enquiry_part force row level security;
alter table referral force row level security;
alter table part_move force row level security;
create index enquiry_part_holder_next on enquiry_part (holder_id, next_at) where closed_at is null;
create index enquiry_part_accountable_due on enquiry_part (accountable_id, due_at) where closed_at is null;

alter table part_stretch enable row level security;
alter table part_stretch force row level security;
grant select, insert on part_stretch to portal_member;
create policy part_stretch_is_read_by_the_parties on part_stretch for select to portal_member
    using (exists (select 1 from enquiry_part p where p.id = part_stretch.part_id));
create policy part_stretch_is_written_by_who_moves on part_stretch for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from enquiry_part p where p.id = part_stretch.part_id));
