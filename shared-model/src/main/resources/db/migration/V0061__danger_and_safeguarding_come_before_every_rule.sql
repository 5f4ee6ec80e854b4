-- Whom to ring when somebody is in danger, what the team was told by voice, and who confirmed it. Apart from every table of
-- enquiries: no trail, no referral and no agreement has to do with it. What was told is seen by the two ends alone.
create table duty_team (
    id uuid primary key,
    version integer not null default 0,
    tenant_id uuid not null references tenant,
    kind text not null check (kind in ('CHILDREN', 'ADULTS', 'DANGER')),
    name text not null,
    area_id uuid not null references area,
    day_phone text not null,
    night_phone text not null,
    day_from time not null,
    day_until time not null check (day_until > day_from),
    day_email text not null,
    night_email text not null,
    ended_at timestamptz,
    unique (tenant_id, id)
);
comment on column duty_team.day_from is 'the day number is answered from then until day_until on working days; the night number at all other times';
comment on column duty_team.day_email is 'who sits at the day number is told there of what nobody has confirmed within an hour';
create unique index duty_team_one_of_a_kind on duty_team (area_id, kind) where ended_at is null;
alter table duty_team enable row level security;
alter table duty_team force row level security;
grant select, insert, update on duty_team to portal_member;
grant select on duty_team to portal_job;
create policy duty_team_is_known_to_every_body on duty_team for select to portal_member using (true);
create policy duty_team_is_added_by_its_body on duty_team for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from organisation_area oa
                            where oa.organisation_id = duty_team.tenant_id and oa.area_id = duty_team.area_id));
create policy duty_team_is_kept_by_its_body on duty_team for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from organisation_area oa
                            where oa.organisation_id = duty_team.tenant_id and oa.area_id = duty_team.area_id));
create policy duty_team_is_alerted_by_the_job on duty_team for select to portal_job using (true);

create table safeguarding_concern (
    id uuid primary key,
    from_id uuid not null references tenant,
    to_id uuid not null references tenant,
    team_id uuid not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    told_at timestamptz not null check (told_at <= recorded_at),
    told_number text not null,
    told_role text not null,
    matter text not null check (length(matter) <= 4000),
    person text,
    place text,
    safe_contact text,
    alerted_at timestamptz,
    confirmed_at timestamptz,
    confirmed_by text,
    confirmed_role text,
    foreign key (to_id, team_id) references duty_team (tenant_id, id),
    check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (confirmed_role is null))
);
comment on column safeguarding_concern.told_at is 'when the team was told by voice: unconfirmed an hour later, day or night, both its numbers are alerted';
create index safeguarding_concern_from on safeguarding_concern (from_id, told_at);
create index safeguarding_concern_to on safeguarding_concern (to_id, told_at);
create index safeguarding_concern_unconfirmed on safeguarding_concern (told_at) where confirmed_at is null and alerted_at is null;
alter table safeguarding_concern enable row level security;
alter table safeguarding_concern force row level security;
grant select, insert, update (confirmed_at, confirmed_by, confirmed_role) on safeguarding_concern to portal_member;
-- The job knows that somebody waits, and not for what.
grant select (id, team_id, told_at, alerted_at, confirmed_at), update (alerted_at) on safeguarding_concern to portal_job;
create policy safeguarding_concern_is_read_by_its_two_ends on safeguarding_concern for select to portal_member
    using (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or to_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy safeguarding_concern_is_recorded_in_the_own_name on safeguarding_concern for insert to portal_member
    with check (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and recorded_by = (select nullif(current_setting('app.user', true), ''))
                and confirmed_at is null and alerted_at is null);
create policy safeguarding_concern_is_confirmed_by_who_was_told on safeguarding_concern for update to portal_member
    using (to_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and confirmed_at is null)
    with check (confirmed_by = (select nullif(current_setting('app.user', true), '')));
create policy safeguarding_concern_is_watched_by_the_job on safeguarding_concern for select to portal_job using (true);
create policy safeguarding_concern_is_alerted_by_the_job on safeguarding_concern for update to portal_job
    using (confirmed_at is null) with check (true);

-- Who answers for data protection in a body: named by its administrator.
create table data_protection_lead (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    subject text not null check (subject <> ''),
    display_name text not null,
    named_by text not null,
    named_at timestamptz not null default now(),
    ended_at timestamptz
);
create unique index data_protection_lead_once on data_protection_lead (tenant_id, subject) where ended_at is null;
alter table data_protection_lead enable row level security;
alter table data_protection_lead force row level security;
grant select, insert, update (ended_at) on data_protection_lead to portal_member;
create policy data_protection_lead_is_known_in_its_body on data_protection_lead for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy data_protection_lead_is_named_in_its_body on data_protection_lead for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and named_by = (select nullif(current_setting('app.user', true), '')));
create policy data_protection_lead_is_ended_in_its_body on data_protection_lead for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and ended_at is null) with check (true);

-- That something was told past every agreement: between whom and when, and nothing of what. For the leads of both ends.
create table safeguarding_override (
    concern_id uuid primary key references safeguarding_concern,
    from_id uuid not null references tenant,
    to_id uuid not null references tenant,
    kind text not null check (kind in ('CHILDREN', 'ADULTS', 'DANGER')),
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index safeguarding_override_from on safeguarding_override (from_id, recorded_at);
create index safeguarding_override_to on safeguarding_override (to_id, recorded_at);
alter table safeguarding_override enable row level security;
alter table safeguarding_override force row level security;
grant select, insert on safeguarding_override to portal_member;
create policy safeguarding_override_is_read_by_the_leads on safeguarding_override for select to portal_member
    using ((from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
            or to_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
           and exists (select 1 from data_protection_lead l
                       where l.subject = (select nullif(current_setting('app.user', true), '')) and l.ended_at is null));
-- Who records tells the leads what is so: the ends and the hour are those of the concern.
create policy safeguarding_override_tells_of_the_own_concern on safeguarding_override for insert to portal_member
    with check (exists (select 1 from safeguarding_concern c
                        where c.id = concern_id and c.from_id = safeguarding_override.from_id
                          and c.to_id = safeguarding_override.to_id and c.recorded_at = safeguarding_override.recorded_at
                          and c.recorded_by = safeguarding_override.recorded_by
                          and c.recorded_by = (select nullif(current_setting('app.user', true), ''))));
