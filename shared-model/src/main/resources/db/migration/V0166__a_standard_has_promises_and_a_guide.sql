-- What a version of the standard promises, by each way of contact, how it is measured, and the guide for those who keep it.
create table promise (
    id uuid primary key,
    version_id uuid not null references standard_version on delete cascade,
    code text not null check (code ~ '^[A-Z]{3}-[0-9]{2}$'),
    channel text not null check (channel in ('ALL', 'PHONE', 'VOICEMAIL', 'TEXT_MESSAGE', 'VISIT', 'LETTER', 'EMAIL', 'WEB',
        'SOCIAL_MEDIA', 'REFERRAL', 'COMPLAINT', 'INFORMATION_REQUEST')),
    position integer not null check (position between 1 and 999),
    text text not null check (length(text) between 1 and 300),
    measure text not null check (measure ~ '^[A-Z_]{3,40}$'),
    bound text check (bound in ('AT_MOST', 'AT_LEAST')),
    target integer check (target between 0 and 100000),
    unit text check (unit in ('SECONDS', 'MINUTES', 'HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'TIMES', 'PERCENT',
        'POINTS')),
    percent integer check (percent between 1 and 100),
    method text not null check (length(method) between 1 and 500),
    unique (version_id, code),
    constraint promise_has_a_whole_target
        check ((target is null) = (bound is null) and (target is null) = (unit is null)),
    constraint promise_counts_percent_to_100 check (unit <> 'PERCENT' or target <= 100)
);
comment on table promise is 'one line of a version of the standard';
comment on column promise.code is 'its name, the same in every version that promises it';
comment on column promise.target is 'at most or at least so many of unit; null for what is done or not done';
comment on column promise.percent is 'of a hundred cases so many at least; null for every one';
comment on column promise.method is 'how it is measured, in a sentence';
create index promise_version on promise (version_id, position);
alter table promise enable row level security;
alter table promise force row level security;
grant select on promise to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on promise to portal_steward;
create policy promise_is_public_once_published on promise for select to portal_public, portal_resident, portal_member
    using (exists (select 1 from standard_version v where v.id = promise.version_id));
create policy promise_is_read_by_the_steward on promise for select to portal_steward using (true);
create policy promise_is_added_to_a_draft on promise for insert to portal_steward
    with check (exists (select 1 from standard_version v where v.id = promise.version_id and v.status = 'DRAFT'));
create policy promise_is_changed_in_a_draft on promise for update to portal_steward
    using (exists (select 1 from standard_version v where v.id = promise.version_id and v.status = 'DRAFT'))
    with check (exists (select 1 from standard_version v where v.id = promise.version_id and v.status = 'DRAFT'));
create policy promise_is_taken_from_a_draft on promise for delete to portal_steward
    using (exists (select 1 from standard_version v where v.id = promise.version_id and v.status = 'DRAFT'));

create table standard_guide (
    version_id uuid not null references standard_version on delete cascade,
    channel text not null check (channel in ('ALL', 'PHONE', 'VOICEMAIL', 'TEXT_MESSAGE', 'VISIT', 'LETTER', 'EMAIL', 'WEB',
        'SOCIAL_MEDIA', 'REFERRAL', 'COMPLAINT', 'INFORMATION_REQUEST')),
    text text not null check (length(text) between 1 and 20000),
    primary key (version_id, channel)
);
comment on column standard_guide.text is 'in Markdown; HTML in it stays text';
alter table standard_guide enable row level security;
alter table standard_guide force row level security;
grant select on standard_guide to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on standard_guide to portal_steward;
create policy standard_guide_is_public_once_published on standard_guide for select
    to portal_public, portal_resident, portal_member
    using (exists (select 1 from standard_version v where v.id = standard_guide.version_id));
create policy standard_guide_is_read_by_the_steward on standard_guide for select to portal_steward using (true);
create policy standard_guide_is_added_to_a_draft on standard_guide for insert to portal_steward
    with check (exists (select 1 from standard_version v where v.id = standard_guide.version_id and v.status = 'DRAFT'));
create policy standard_guide_is_taken_from_a_draft on standard_guide for delete to portal_steward
    using (exists (select 1 from standard_version v where v.id = standard_guide.version_id and v.status = 'DRAFT'));
