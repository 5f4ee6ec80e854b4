-- Kinds of training that the partnership asks of every body, and a body of its own people; who did what when; and of each body
-- how many of its people are trained. Names stay in the body: the partnership sees counts, and none of fewer than five people.
create table training_kind (
    id uuid primary key,
    tenant_id uuid references tenant,
    name text not null check (length(name) between 1 and 100),
    about text not null check (length(about) between 1 and 1000),
    first_days integer not null check (first_days between 0 and 730),
    months integer check (months between 1 and 120),
    asked_from date not null,
    ended_on date check (ended_on >= asked_from),
    added_by text not null,
    added_at timestamptz not null default now()
);
comment on column training_kind.tenant_id is 'the body that asks it of its people; null for the partnership, which asks it of all';
comment on column training_kind.first_days is 'within so many days of joining, or of the day from which it is asked';
comment on column training_kind.months is 'for how long it lasts; null for ever';
comment on column training_kind.ended_on is 'the first day on which it is not asked any more';
create unique index training_kind_once on training_kind (tenant_id, lower(name)) nulls not distinct where ended_on is null;
alter table training_kind enable row level security;
alter table training_kind force row level security;
grant select, insert, update (ended_on) on training_kind to portal_member, portal_steward;
create policy training_kind_is_read_by_who_is_asked on training_kind for select to portal_member
    using (tenant_id is null or tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy training_kind_is_not_read_by_a_link on training_kind as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy training_kind_is_not_added_by_a_link on training_kind as restrictive for insert to portal_member
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy training_kind_is_not_ended_by_a_link on training_kind as restrictive for update to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:') with check (true);
create policy training_kind_is_added_by_its_body on training_kind for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and added_by = (select nullif(current_setting('app.user', true), '')));
create policy training_kind_is_ended_by_its_body on training_kind for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and ended_on is null) with check (true);
create policy training_kind_of_all_is_read_by_the_steward on training_kind for select to portal_steward
    using (tenant_id is null);
create policy training_kind_of_all_is_added_by_the_steward on training_kind for insert to portal_steward
    with check (tenant_id is null and added_by = (select nullif(current_setting('app.user', true), '')));
create policy training_kind_of_all_is_ended_by_the_steward on training_kind for update to portal_steward
    using (tenant_id is null and ended_on is null) with check (true);

create table training_done (
    tenant_id uuid not null references tenant,
    kind_id uuid not null references training_kind,
    subject text not null,
    done_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    primary key (tenant_id, kind_id, subject, done_on)
);
comment on table training_done is 'that a member of the body was trained; deleted some time after he or she has left';
create index training_done_kind on training_done (kind_id);
alter table training_done enable row level security;
alter table training_done force row level security;
grant select, insert, delete on training_done to portal_member;
create policy training_done_is_read_by_its_body on training_done for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy training_done_is_not_read_by_a_link on training_done as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy training_done_is_not_struck_by_a_link on training_done as restrictive for delete to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy training_done_is_recorded_of_its_members on training_done for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and recorded_by = (select nullif(current_setting('app.user', true), ''))
                and kind_id in (select k.id from training_kind k)
                and subject in (select m.subject from membership m
                                where m.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy training_done_is_struck_by_its_body on training_done for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

create table training_figure (
    tenant_id uuid not null references tenant,
    kind_id uuid not null references training_kind,
    people integer not null check (people >= 5),
    trained integer not null check (trained between 0 and people),
    counted_at timestamptz not null,
    primary key (tenant_id, kind_id)
);
comment on table training_figure is 'how many people of a body are trained in what the partnership asks; no row: fewer than five people';
create index training_figure_kind on training_figure (kind_id);
alter table training_figure enable row level security;
alter table training_figure force row level security;
grant select, insert, delete, update (people, trained, counted_at) on training_figure to portal_member;
grant select on training_figure to portal_steward;
create policy training_figure_is_read_by_its_body on training_figure for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy training_figure_is_not_read_by_a_link on training_figure as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy training_figure_is_read_by_the_steward on training_figure for select to portal_steward using (true);
create policy training_figure_is_counted_by_the_job on training_figure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:training'
                and kind_id in (select k.id from training_kind k where k.tenant_id is null));
create policy training_figure_is_counted_again_by_the_job on training_figure for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:training')
    with check (true);
create policy training_figure_is_taken_back_by_the_job on training_figure for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:training');
