-- Once a year the partnership, and each body, tells scrutiny how it kept its promises. A draft is what was typed, right or
-- wrong; once it is brought out nobody changes it, and its results are rows of their own: a correction is a further edition.
create table annual_report (
    id uuid primary key,
    tenant_id uuid references tenant,
    year date not null check (extract(month from year) = 4 and extract(day from year) = 1),
    edition integer not null check (edition between 1 and 99),
    status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED')),
    typed jsonb not null check (length(typed::text) <= 200000),
    covers_until date,
    published_on date,
    version integer not null default 1,
    changed_by text,
    changed_by_name text,
    changed_at timestamptz not null,
    constraint annual_report_has_one_edition_of_a_number unique nulls not distinct (tenant_id, year, edition),
    constraint annual_report_is_whole_when_it_is_out check (
        case status when 'PUBLISHED' then covers_until is not null and published_on is not null and changed_by is null
                                          and changed_by_name is null
                    else covers_until is null and published_on is null and changed_by is not null
                         and changed_by_name is not null end)
);
comment on table annual_report is 'how promises were kept in a year, for scrutiny: of one body, or of the partnership';
comment on column annual_report.tenant_id is 'whose; null for the partnership';
comment on column annual_report.year is 'its first day: a year is one of the public bodies, from April to March';
comment on column annual_report.typed is 'what was typed, by the names of the fields';
comment on column annual_report.covers_until is 'first day of the last month of which figures are in it';
comment on column annual_report.changed_by is 'who saved the draft last; forgotten when it is brought out, and then in the audit alone';
create unique index annual_report_one_draft on annual_report (tenant_id, year) nulls not distinct where status = 'DRAFT';
alter table annual_report enable row level security;
alter table annual_report force row level security;
grant select on annual_report to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update (status, typed, covers_until, published_on, version, changed_by, changed_by_name, changed_at)
    on annual_report to portal_member, portal_steward;
create policy annual_report_is_public_when_it_is_out on annual_report for select
    to portal_public, portal_resident, portal_member, portal_steward using (status = 'PUBLISHED');
create policy annual_report_draft_is_read_by_its_body on annual_report for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy annual_report_draft_is_read_by_the_steward on annual_report for select to portal_steward
    using (tenant_id is null);
create policy annual_report_is_not_read_by_a_link on annual_report as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy annual_report_is_begun_by_its_body on annual_report for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and changed_by = (select nullif(current_setting('app.user', true), '')) and left(changed_by, 5) <> 'once:');
create policy annual_report_is_begun_by_the_steward on annual_report for insert to portal_steward
    with check (tenant_id is null
                and changed_by = (select nullif(current_setting('app.user', true), '')));
create policy annual_report_is_changed_by_its_body on annual_report for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT'
           and left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (status = 'PUBLISHED' or changed_by = (select nullif(current_setting('app.user', true), '')));
create policy annual_report_is_changed_by_the_steward on annual_report for update to portal_steward
    using (tenant_id is null and status = 'DRAFT')
    with check (status = 'PUBLISHED' or changed_by = (select nullif(current_setting('app.user', true), '')));

create table annual_report_line (
    report_id uuid not null references annual_report,
    position integer not null check (position >= 1),
    promise_id uuid not null references promise,
    target integer,
    percent integer,
    figures integer not null,
    hidden integer not null,
    cases bigint not null,
    hits bigint not null,
    figures_before integer not null,
    hidden_before integer not null,
    cases_before bigint not null,
    hits_before bigint not null,
    bodies integer not null,
    keeping integer not null,
    expected integer not null,
    told integer not null,
    primary key (report_id, position)
);
comment on table annual_report_line is 'how a promise was kept in the year of a report, as it was known when the report was brought out';
comment on column annual_report_line.target is 'the amount that was judged by, the standard''s or the body''s own';
comment on column annual_report_line.cases is 'of months that are not hidden, as in published_figure';
create index annual_report_line_promise on annual_report_line (promise_id);
alter table annual_report_line enable row level security;
alter table annual_report_line force row level security;
grant select on annual_report_line to portal_public, portal_resident, portal_member, portal_steward;
grant insert on annual_report_line to portal_member, portal_steward;
create policy annual_report_line_is_read_with_its_report on annual_report_line for select
    to portal_public, portal_resident, portal_member, portal_steward using (report_id in (select id from annual_report));
-- Who may write of a report sees its draft: a body its own, the steward the partnership's.
create policy annual_report_line_is_written_while_it_is_drafted on annual_report_line for insert to portal_member, portal_steward
    with check (report_id in (select id from annual_report where status = 'DRAFT'));
