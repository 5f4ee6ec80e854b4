-- A translation, an interpreter, or something in another format: asked for by anybody, without an account, or by staff. What
-- was asked and how to reach who asked stand apart, with a day on which they are deleted; the rest is counted. Once a year is
-- over the job writes what of the counts may be shown.
set local check_function_bodies = off;

create table format_request (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    reference text not null unique check (reference ~ '^A-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    kind text not null check (kind in ('TRANSLATION', 'INTERPRETING', 'LARGE_PRINT', 'AUDIO', 'BRAILLE', 'EASY_READ',
                                       'SIGNED_VIDEO')),
    language_code text references language,
    enquiry text check (length(enquiry) between 1 and 20),
    needed_on date,
    asked_at timestamptz not null,
    asked_by text,
    due_on date not null,
    promise text check (promise ~ '^[A-Z]{3}-[0-9]{2}$'),
    version integer not null default 1,
    status text not null default 'ASKED' check (status in ('ASKED', 'UNDER_WAY', 'DONE', 'REFUSED')),
    closed_at timestamptz,
    closed_by text,
    closed_by_name text,
    said text check (length(said) between 1 and 1000),
    predecessor_id uuid references tenant,
    unique (tenant_id, id),
    constraint format_request_has_a_language_where_it_needs_one
        check ((kind in ('TRANSLATION', 'INTERPRETING')) = (language_code is not null)),
    constraint format_request_is_closed_with_words
        check ((status in ('DONE', 'REFUSED')) = (closed_at is not null and closed_by is not null
                                                  and closed_by_name is not null and said is not null))
);
comment on column format_request.enquiry is 'reference of the enquiry that it is about; null for none';
comment on column format_request.needed_on is 'the day of the appointment, or from which it is of no more use; null for none';
comment on column format_request.asked_by is 'who of the body took it down; null for who asked himself or herself';
comment on column format_request.promise is 'the promise of the standard by which it is due; null for what the portal sets';
comment on column format_request.said is 'what was done, or why it was refused; without names';
comment on column format_request.predecessor_id is 'the closed body from which it came; null for none';
create index format_request_open on format_request (tenant_id, due_on) where closed_at is null;
create index format_request_asked on format_request (tenant_id, asked_at);
create index format_request_predecessor on format_request (predecessor_id) where predecessor_id is not null;
alter table format_request enable row level security;
alter table format_request force row level security;
grant insert on format_request to portal_resident;
grant select, insert,
    update (version, status, closed_at, closed_by, closed_by_name, said, tenant_id, predecessor_id) on format_request to portal_member;
create policy format_request_is_made_by_anybody on format_request for insert to portal_resident
    with check (status = 'ASKED' and asked_by is null and predecessor_id is null);
create policy format_request_is_read_by_its_body on format_request for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy format_request_is_seen_by_the_job_that_passes_it_on on format_request for select to portal_member
    using (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:succession');
grant select (id, tenant_id, closed_at) on format_request to portal_steward;
create policy format_request_of_a_closing_body_is_counted on format_request for select to portal_steward
    using (exists (select 1 from reorganisation_closure c where c.organisation_id = format_request.tenant_id));
create policy format_request_is_not_read_by_a_link on format_request as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy format_request_is_not_worked_on_by_a_link on format_request as restrictive for update to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:') with check (true);
create policy format_request_is_taken_down_by_its_body on format_request for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'ASKED'
                and left(asked_by, 5) <> 'once:' and asked_by = (select nullif(current_setting('app.user', true), '')) and predecessor_id is null);
create policy format_request_is_worked_on_by_its_body on format_request for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and closed_at is null)
    with check ((tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                 and (closed_by is null or closed_by = (select nullif(current_setting('app.user', true), ''))))
                or (predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and closed_at is null
                    and is_succeeded_by((select nullif(current_setting('app.tenant', true), '')::uuid), tenant_id)));

create table format_content (
    tenant_id uuid not null,
    request_id uuid primary key,
    about text not null check (length(about) between 1 and 1000),
    person_name text check (length(person_name) between 1 and 200),
    reach text check (reach in ('EMAIL', 'TEXT', 'PHONE', 'POST')),
    contact text check (length(contact) between 1 and 500),
    delete_by date not null,
    foreign key (tenant_id, request_id) references format_request (tenant_id, id) on update cascade,
    constraint format_content_says_both_how_and_where check ((reach is null) = (contact is null))
);
comment on table format_content is 'what was asked, and how to reach who asked; deleted after its day';
create index format_content_delete_by on format_content (tenant_id, delete_by);
alter table format_content enable row level security;
alter table format_content force row level security;
grant insert on format_content to portal_resident;
grant select, insert, delete, update (delete_by) on format_content to portal_member;
create policy format_content_is_given_by_anybody on format_content for insert to portal_resident
    with check (reach is not null);
create policy format_content_is_read_by_its_body on format_content for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy format_content_is_not_for_a_link on format_content as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy format_content_is_taken_down_by_its_body on format_content for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy format_content_is_dated_by_its_body on format_content for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy format_content_is_deleted_by_the_job_after_its_day on format_content for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and delete_by < (now() at time zone 'Europe/London')::date);

create table format_figure (
    tenant_id uuid not null references tenant,
    year_from date not null check (extract(day from year_from) = 1 and extract(month from year_from) = 4),
    kind text not null check (kind in ('ALL', 'TRANSLATION', 'INTERPRETING', 'LARGE_PRINT', 'AUDIO', 'BRAILLE', 'EASY_READ',
                                       'SIGNED_VIDEO')),
    asked integer check (asked = 0 or asked >= 5),
    in_time integer check (in_time = 0 or in_time >= 5),
    late integer check (late = 0 or late >= 5),
    refused integer check (refused = 0 or refused >= 5),
    counted_at timestamptz not null,
    primary key (tenant_id, year_from, kind)
);
comment on table format_figure is 'what may be shown of a year from April to March; ALL is there once it is counted, another kind if it shows a number';
comment on column format_figure.asked is 'null for fewer than five, and for what would give fewer than five away; so the others';
comment on column format_figure.in_time is 'of what was asked in the year, what was done by the day on which it was due; late the rest that was due';
alter table format_figure enable row level security;
alter table format_figure force row level security;
grant select on format_figure to portal_public, portal_resident, portal_steward;
grant select, insert on format_figure to portal_member;
create policy format_figure_is_public on format_figure for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy format_figure_is_not_read_by_a_link on format_figure as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy format_figure_is_counted_by_the_job on format_figure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:equality');

-- How long people wait for another format is measured like all else that is promised.
alter table measuring drop constraint measuring_source_check;
alter table measuring add constraint measuring_source_check
    check (source in ('CLOSED', 'MISSED', 'PASSED_ON', 'POSTED', 'CONFIRMED', 'REPLIED', 'REFERRAL', 'CALL_BACK', 'COMPLAINT',
                      'FOLLOW_UP', 'FORMAT', 'MONTHS'));
