-- A review of how people are served, of one body or of the partnership, and what it recommends: to whom, by when. How it goes
-- is said in steps that nobody changes; the last one holds. Everybody reads all of it, but not who wrote it.
create table review (
    id uuid primary key,
    tenant_id uuid references tenant,
    title text not null check (length(title) between 1 and 200),
    held_on date not null,
    report_to text not null check (length(report_to) between 1 and 200),
    added_by text not null,
    added_at timestamptz not null default now()
);
comment on column review.tenant_id is 'the body that was reviewed; null for the partnership';
comment on column review.held_on is 'the day of its report';
comment on column review.report_to is 'to whom it is reported, such as a committee';
create index review_body on review (tenant_id, held_on);
alter table review enable row level security;
alter table review force row level security;
grant select (id, tenant_id, title, held_on, report_to) on review to portal_public, portal_resident;
grant select, insert on review to portal_member, portal_steward;
create policy review_is_public on review for select to portal_public, portal_resident, portal_member, portal_steward
    using (true);
create policy review_is_not_read_by_a_link on review as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy review_is_added_by_its_body on review for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and added_by = (select nullif(current_setting('app.user', true), '')) and left(added_by, 5) <> 'once:');
create policy review_of_the_partnership_is_added_by_the_steward on review for insert to portal_steward
    with check (tenant_id is null and added_by = (select nullif(current_setting('app.user', true), '')));

create table recommendation (
    id uuid primary key,
    review_id uuid not null references review,
    tenant_id uuid references tenant,
    number text not null check (number ~ '^[A-Za-z0-9.-]{1,10}$'),
    theme text not null check (length(theme) between 1 and 60),
    wording text not null check (length(wording) between 1 and 1000),
    priority text not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    owner_role text not null check (length(owner_role) between 1 and 100),
    due_month date check (extract(day from due_month) = 1),
    added_by text not null,
    added_at timestamptz not null default now(),
    unique (review_id, number)
);
comment on column recommendation.tenant_id is 'the body that is to do it; null for the partnership';
comment on column recommendation.owner_role is 'who there, by role; never a name';
comment on column recommendation.due_month is 'its first day; due at the end of the month; null for none';
create index recommendation_body on recommendation (tenant_id, due_month);
alter table recommendation enable row level security;
alter table recommendation force row level security;
grant select (id, review_id, tenant_id, number, theme, wording, priority, owner_role, due_month) on recommendation
    to portal_public, portal_resident;
grant select, insert on recommendation to portal_member, portal_steward;
create policy recommendation_is_public on recommendation for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy recommendation_is_not_read_by_a_link on recommendation as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy recommendation_is_added_by_the_body_reviewed on recommendation for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and added_by = (select nullif(current_setting('app.user', true), ''))
                and review_id in (select r.id from review r
                                  where r.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy recommendation_of_the_partnership_is_added_by_the_steward on recommendation for insert to portal_steward
    with check (added_by = (select nullif(current_setting('app.user', true), ''))
                and review_id in (select r.id from review r where r.tenant_id is null));

create table recommendation_step (
    recommendation_id uuid not null references recommendation,
    number integer not null check (number >= 1),
    progress text not null check (progress in ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'NOT_ACCEPTED')),
    note text not null check (length(note) between 1 and 1000),
    made_on date not null,
    entered_by text not null,
    entered_at timestamptz not null default now(),
    primary key (recommendation_id, number)
);
comment on table recommendation_step is 'how it goes; the highest number holds; none: not started';
comment on column recommendation_step.note is 'what was done; for what is not accepted, why';
comment on column recommendation_step.made_on is 'since when it is so';
alter table recommendation_step enable row level security;
alter table recommendation_step force row level security;
grant select (recommendation_id, number, progress, note, made_on) on recommendation_step to portal_public, portal_resident;
grant select, insert on recommendation_step to portal_member, portal_steward;
create policy recommendation_step_is_public on recommendation_step for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy recommendation_step_is_not_read_by_a_link on recommendation_step as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy recommendation_step_is_said_by_who_is_to_do_it on recommendation_step for insert to portal_member
    with check (entered_by = (select nullif(current_setting('app.user', true), ''))
                and recommendation_id in (
                    select r.id from recommendation r
                    where r.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy recommendation_step_is_said_by_the_steward on recommendation_step for insert to portal_steward
    with check (entered_by = (select nullif(current_setting('app.user', true), ''))
                and recommendation_id in (select r.id from recommendation r where r.tenant_id is null));
