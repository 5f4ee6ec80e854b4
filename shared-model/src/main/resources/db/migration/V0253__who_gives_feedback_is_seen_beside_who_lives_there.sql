-- Whoever has given feedback may say, on a page of its own and of their own will, which people they are one of. What they say
-- belongs to a body and a year and to nothing else: no feedback, no person, no moment. Nobody reads it; a job counts it once the
-- year is over, writes what of the counts may be shown beside the shares of the population, and deletes it.
create table equality_answer (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    year_from date not null check (extract(day from year_from) = 1 and extract(month from year_from) = 4),
    age text,
    sex text,
    disability text,
    ethnic_group text,
    religion text,
    sexual_orientation text,
    constraint equality_answer_says_something
        check (num_nonnulls(age, sex, disability, ethnic_group, religion, sexual_orientation) >= 1)
);
create index equality_answer_year on equality_answer (tenant_id, year_from);
alter table equality_answer enable row level security;
alter table equality_answer force row level security;
grant insert on equality_answer to portal_resident;
grant select, delete on equality_answer to portal_member;
create policy equality_answer_is_given_by_anybody on equality_answer for insert to portal_resident
    with check (year_from <= (now() at time zone 'Europe/London')::date);
create policy equality_answer_is_read_by_the_job_alone on equality_answer for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:equality');
create policy equality_answer_is_not_read_by_a_link on equality_answer as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

create table equality_figure (
    tenant_id uuid not null references tenant,
    year_from date not null check (extract(day from year_from) = 1 and extract(month from year_from) = 4),
    question text not null check (question in ('ALL', 'AGE', 'SEX', 'DISABILITY', 'ETHNIC_GROUP', 'RELIGION',
                                               'SEXUAL_ORIENTATION')),
    choice text not null check (choice ~ '^[A-Z0-9_]{2,20}$'),
    answers integer check (answers = 0 or answers >= 5),
    counted_at timestamptz not null,
    primary key (tenant_id, year_from, question, choice)
);
comment on table equality_figure is 'how many said so in a year; ALL is there once it is counted';
comment on column equality_figure.choice is 'ALL: everybody who answered the question';
comment on column equality_figure.answers is 'null for fewer than five, and for what would give fewer than five away';
alter table equality_figure enable row level security;
alter table equality_figure force row level security;
grant select on equality_figure to portal_public, portal_resident, portal_steward;
grant select, insert on equality_figure to portal_member;
create policy equality_figure_is_public on equality_figure for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy equality_figure_is_not_read_by_a_link on equality_figure as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy equality_figure_is_counted_by_the_job on equality_figure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:equality');
create policy equality_answer_is_deleted_once_counted on equality_answer for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:equality'
           and year_from in (select f.year_from from equality_figure f
                             where f.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));

create table population_share (
    tenant_id uuid not null references tenant,
    question text not null check (question in ('AGE', 'SEX', 'DISABILITY', 'ETHNIC_GROUP', 'RELIGION', 'SEXUAL_ORIENTATION')),
    choice text not null check (choice ~ '^[A-Z0-9_]{2,20}$'),
    percent numeric(4, 1) not null check (percent between 0 and 100),
    source text not null check (length(source) between 1 and 200),
    source_on date not null,
    said_by text not null,
    said_at timestamptz not null,
    primary key (tenant_id, question, choice)
);
comment on table population_share is 'of a hundred people who live where the body works, how many';
comment on column population_share.source is 'who counted';
comment on column population_share.source_on is 'the day for which it was counted';
alter table population_share enable row level security;
alter table population_share force row level security;
grant select (tenant_id, question, choice, percent, source, source_on) on population_share
    to portal_public, portal_resident, portal_steward;
grant select, insert, delete on population_share to portal_member;
create policy population_share_is_public on population_share for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy population_share_is_not_for_a_link on population_share as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy population_share_is_said_by_its_body on population_share for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and said_by = (select nullif(current_setting('app.user', true), '')));
create policy population_share_is_said_anew_by_its_body on population_share for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
