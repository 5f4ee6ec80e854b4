-- What a body counts outside the portal, month by month. A draft is what was typed, right or wrong; a return is handed in
-- once; its figures are rows that nobody changes: a correction is one row more, with its reason.
create table return_draft (
    tenant_id uuid not null references tenant,
    month date not null check (extract(day from month) = 1),
    typed jsonb not null check (length(typed::text) <= 20000),
    version integer not null default 1,
    saved_by text not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    primary key (tenant_id, month)
);
comment on table return_draft is 'figures of a month that are begun and not handed in, as they were typed';
alter table return_draft enable row level security;
alter table return_draft force row level security;
grant select, insert, delete, update (typed, version, saved_by, saved_by_name, saved_at) on return_draft to portal_member;
create policy return_draft_is_its_bodys on return_draft for all to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and saved_by = (select nullif(current_setting('app.user', true), '')));
create policy return_draft_is_not_for_a_link on return_draft as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

create table monthly_return (
    tenant_id uuid not null references tenant,
    month date not null check (extract(day from month) = 1),
    submitted_at timestamptz not null,
    submitted_by text not null,
    submitted_by_name text not null,
    locks_on date not null,
    gaps integer not null check (gaps >= 0),
    version integer not null default 1,
    primary key (tenant_id, month)
);
comment on table monthly_return is 'that a body has handed in the figures of a month; no row: missing';
comment on column monthly_return.locks_on is 'from this day on it is locked, or from when a figure of it is published';
comment on column monthly_return.gaps is 'how many of its figures are not known';
comment on column monthly_return.version is 'one more with each correction';
create index monthly_return_month on monthly_return (month, tenant_id);
alter table monthly_return enable row level security;
alter table monthly_return force row level security;
grant select, insert, update (version, gaps) on monthly_return to portal_member;
grant select on monthly_return to portal_steward;
create policy monthly_return_is_read_by_its_body on monthly_return for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy monthly_return_is_not_read_by_a_link on monthly_return as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy monthly_return_is_read_by_the_steward on monthly_return for select to portal_steward using (true);
create policy monthly_return_is_handed_in_by_its_body on monthly_return for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and submitted_by = (select nullif(current_setting('app.user', true), ''))
                and left(submitted_by, 5) <> 'once:');
create policy monthly_return_is_corrected_by_its_body on monthly_return for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

create table return_line (
    tenant_id uuid not null,
    month date not null,
    line text not null check (line ~ '^[A-Z_]{3,40}$'),
    within text not null check (within ~ '^([0-9]{1,6} [A-Z_]{3,20})?$'),
    number integer not null check (number >= 1),
    value integer check (value between 0 and 9999999),
    gap text check (gap in ('NO_CHANNEL', 'NOT_COUNTED', 'LATER')),
    reason text check (length(reason) between 1 and 500),
    after_lock boolean not null,
    entered_by text not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    primary key (tenant_id, month, line, within, number),
    foreign key (tenant_id, month) references monthly_return,
    constraint return_line_is_a_number_or_says_why_not check ((value is null) <> (gap is null)),
    constraint return_line_is_corrected_for_a_reason check (number = 1 or reason is not null),
    constraint return_line_is_late_only_as_a_correction check (reason is not null or not after_lock)
);
comment on table return_line is 'a figure that was handed in; the highest number holds, and the lower ones were before it';
comment on column return_line.line is 'what is counted, a ReturnLine';
comment on column return_line.within is 'within what time, such as 20 SECONDS; empty for what is not timed';
comment on column return_line.value is 'zero is known to be none';
comment on column return_line.gap is 'why there is no number';
comment on column return_line.reason is 'why it was corrected, or given later; null for what was handed in first';
comment on column return_line.after_lock is 'whether the return was locked by then';
alter table return_line enable row level security;
alter table return_line force row level security;
grant select, insert on return_line to portal_member;
create policy return_line_is_read_by_its_body on return_line for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy return_line_is_not_read_by_a_link on return_line as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy return_line_is_written_by_its_body on return_line for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and entered_by = (select nullif(current_setting('app.user', true), ''))
                and left(entered_by, 5) <> 'once:');
