-- Who leads a body spends a day where residents are served: it is planned, done, and says what was learnt, what changes for
-- it and who sees to that by when. The day stays with the body; a lesson is for the partnership when the body shares it.
create table frontline_day (
    tenant_id uuid not null references tenant,
    id uuid not null,
    who text not null check (length(who) between 1 and 100),
    place text not null check (length(place) between 1 and 200),
    planned_for date not null,
    planned_by text not null,
    planned_at timestamptz not null default now(),
    done_on date,
    seen text check (length(seen) between 1 and 4000),
    done_by text,
    done_at timestamptz,
    primary key (tenant_id, id),
    unique (id),
    constraint frontline_day_is_done_with_what_was_seen
        check ((done_on is null) = (seen is null) and (done_on is null) = (done_by is null)
               and (done_on is null) = (done_at is null))
);
comment on column frontline_day.who is 'who goes, by role; never a name';
comment on column frontline_day.place is 'which counter, line or round, in words';
create index frontline_day_body on frontline_day (tenant_id, planned_for);
alter table frontline_day enable row level security;
alter table frontline_day force row level security;
grant select, insert, delete, update (done_on, seen, done_by, done_at) on frontline_day to portal_member;
create policy frontline_day_is_read_by_its_body on frontline_day for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy frontline_day_is_not_for_a_link on frontline_day as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy frontline_day_is_planned_by_its_body on frontline_day for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and planned_by = (select nullif(current_setting('app.user', true), '')) and done_on is null);
create policy frontline_day_is_done_once on frontline_day for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and done_on is null)
    with check (done_by = (select nullif(current_setting('app.user', true), '')));
create policy frontline_day_that_is_planned_is_dropped on frontline_day for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and done_on is null);

create table frontline_lesson (
    tenant_id uuid not null,
    id uuid not null,
    day_id uuid not null,
    version integer not null default 1,
    lesson text not null check (length(lesson) between 1 and 1000),
    change text not null check (length(change) between 1 and 1000),
    owner_role text not null check (length(owner_role) between 1 and 100),
    due_on date not null,
    learnt_on date not null,
    done_on date,
    changed text check (length(changed) between 1 and 1000),
    shared boolean not null default false,
    said_by text not null,
    said_at timestamptz not null,
    primary key (tenant_id, id),
    unique (id),
    foreign key (tenant_id, day_id) references frontline_day,
    constraint frontline_lesson_is_done_with_what_changed check ((done_on is null) = (changed is null))
);
comment on column frontline_lesson.change is 'what is to change';
comment on column frontline_lesson.owner_role is 'who sees to it, by role; never a name';
comment on column frontline_lesson.changed is 'what was changed; null while nothing is';
comment on column frontline_lesson.shared is 'whether the people of all bodies read it';
comment on column frontline_lesson.said_by is 'who said the last thing of it';
create index frontline_lesson_day on frontline_lesson (tenant_id, day_id);
create index frontline_lesson_shared on frontline_lesson (learnt_on) where shared;
alter table frontline_lesson enable row level security;
alter table frontline_lesson force row level security;
grant select, insert, update (version, done_on, changed, shared, said_by, said_at) on frontline_lesson to portal_member;
create policy frontline_lesson_is_read_by_its_body on frontline_lesson for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy frontline_lesson_that_is_shared_is_read_by_all_bodies on frontline_lesson for select to portal_member
    using (shared and (select nullif(current_setting('app.tenant', true), '')) is not null);
create policy frontline_lesson_is_not_read_by_a_link on frontline_lesson as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy frontline_lesson_is_not_followed_by_a_link on frontline_lesson as restrictive for update to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:') with check (true);
create policy frontline_lesson_is_of_a_day_that_was on frontline_lesson for insert to portal_member
    with check (said_by = (select nullif(current_setting('app.user', true), ''))
                and day_id in (select d.id from frontline_day d where d.done_on is not null));
create policy frontline_lesson_is_followed_by_its_body on frontline_lesson for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (said_by = (select nullif(current_setting('app.user', true), '')));
