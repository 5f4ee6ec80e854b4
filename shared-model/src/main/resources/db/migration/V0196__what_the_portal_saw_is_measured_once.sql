-- A job measures each contact once its outcome is known. It needs to know how far it has looked, when a resident was told that
-- something would be late, and which steps of a trail somebody took: our own notices answer nobody.
create table measuring (
    tenant_id uuid not null references tenant,
    source text not null check (source in ('CLOSED', 'MISSED', 'PASSED_ON', 'POSTED', 'CONFIRMED', 'REPLIED', 'REFERRAL',
                                           'CALL_BACK', 'COMPLAINT', 'FOLLOW_UP', 'MONTHS')),
    until timestamptz not null,
    primary key (tenant_id, source)
);
comment on table measuring is 'how far the job has looked that measures what the portal saw';
comment on column measuring.until is 'what was known by then has been looked at; of MONTHS, all months that were over';
alter table measuring enable row level security;
alter table measuring force row level security;
grant select, insert, update (until) on measuring to portal_member;
create policy measuring_is_read_by_its_body on measuring for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy measuring_is_not_read_by_a_link on measuring as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy measuring_is_begun_by_the_job on measuring for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:performance');
create policy measuring_goes_on_by_the_job on measuring for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check ((select nullif(current_setting('app.user', true), '')) = 'system:performance');

alter table enquiry_part add told_at timestamptz;
comment on column enquiry_part.told_at is 'when the resident was told of told_for; null for never, and for what was told before this was kept';

alter table trail_step add by_person boolean not null
    default (left(coalesce(nullif(current_setting('app.user', true), ''), 'system:'), 7) <> 'system:');
comment on column trail_step.by_person is 'whether somebody told it: false for what a resident brought and what a job tells';
alter table trail_step no force row level security;
alter table part_move no force row level security;
update trail_step s set by_person = true
    where exists (select 1 from part_move m where m.part_id = s.part_id and m.at = s.at and left(m.actor, 7) <> 'system:');
alter table trail_step force row level security;
alter table part_move force row level security;

create index enquiry_part_missed_here on enquiry_part (accountable_id, missed_for)
    where closed_at is null and missed_for is not null;
create index referral_answered_here on referral (to_id, answered_at);
create index referral_passed_on on referral (from_id, answered_at) where status = 'ACCEPTED';
create index follow_up_answered on follow_up (tenant_id, answered_at) where answered_at is not null;
