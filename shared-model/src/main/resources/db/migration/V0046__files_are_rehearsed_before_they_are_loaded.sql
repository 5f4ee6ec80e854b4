-- A file that a partnership administrator brings in on screen: rehearsed first, then loaded just as it was rehearsed (the
-- same sha256). Stays listed with who, when, what and how it ended. What writes rules of who does what takes two persons.
create table import_run (
    id uuid primary key,
    kind text not null check (kind in ('COUNCILS', 'ONSPD', 'SPLIT_POSTCODES', 'PLACE_NAMES', 'AREAS', 'SERVICES',
                                       'RESPONSIBILITIES', 'LOCATIONS', 'ACCESS_POINTS')),
    file_name text not null check (file_name <> ''),
    bytes bigint not null check (bytes >= 0),
    sha256 text,
    status text not null default 'REHEARSING' check (status in ('REHEARSING', 'REHEARSED', 'REFUSED', 'LOADING', 'LOADED',
                                                                'FAILED')),
    percent integer not null default 0 check (percent between 0 and 100),
    changes boolean not null default false,
    counts text not null default '',
    messages text not null default '',
    uploaded_by text not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null default now(),
    loaded_by text,
    loaded_by_name text,
    touched_at timestamptz not null default now(),
    constraint import_run_of_rules_needs_two_persons
        check (kind not in ('SERVICES', 'RESPONSIBILITIES') or loaded_by is null or loaded_by <> uploaded_by)
);
comment on column import_run.counts is 'a line each: figure, tabulator, what is counted';
comment on column import_run.touched_at is 'when the work last told how far it was, or ended';
create index import_run_uploaded on import_run (uploaded_at);
alter table import_run enable row level security;
alter table import_run force row level security;
grant select, insert, update on import_run to portal_steward;
create policy import_run_is_read_by_the_steward on import_run for select to portal_steward using (true);
create policy import_run_is_begun_in_ones_own_name on import_run for insert to portal_steward
    with check (uploaded_by = (select nullif(current_setting('app.user', true), '')) and status = 'REHEARSING');
create policy import_run_that_has_ended_stays on import_run for update to portal_steward
    using (status in ('REHEARSING', 'REHEARSED', 'LOADING'))
    with check (coalesce(loaded_by, uploaded_by) = (select nullif(current_setting('app.user', true), '')));
