-- Before a body changes a service it looks at what that does to people who share a protected characteristic (Equality Act 2010,
-- sections 4 and 149): the evidence, the effect, what is done about it, what was decided. Drafted by its managers; everybody
-- reads what is published, and what was found when it was looked at again.
create table impact_assessment (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    title text not null check (length(title) between 1 and 200),
    service_id uuid references council_service,
    change text not null check (length(change) between 1 and 4000),
    people text not null check (length(people) between 1 and 2000),
    status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED')),
    version integer not null default 1,
    decision text check (decision in ('GO_ON', 'ADJUST', 'GO_ON_ALL_THE_SAME', 'STOP')),
    reason text check (length(reason) between 1 and 2000),
    decider_role text check (length(decider_role) between 1 and 100),
    decided_on date,
    review_on date,
    begun_by text not null,
    begun_at timestamptz not null,
    published_by text,
    published_at timestamptz,
    constraint impact_assessment_is_published_with_a_decision check ((status = 'PUBLISHED')
        = (decision is not null and reason is not null and decider_role is not null and decided_on is not null
           and review_on is not null and published_by is not null and published_at is not null))
);
comment on column impact_assessment.change is 'what is to change, and why';
comment on column impact_assessment.people is 'whom it reaches, and how they were asked';
comment on column impact_assessment.decider_role is 'who decided, by role; never a name';
comment on column impact_assessment.review_on is 'when it is looked at again for the first time';
create index impact_assessment_body on impact_assessment (tenant_id, status);
create index impact_assessment_published on impact_assessment (published_at) where status = 'PUBLISHED';
alter table impact_assessment enable row level security;
alter table impact_assessment force row level security;
grant select (id, tenant_id, title, service_id, change, people, status, decision, reason, decider_role, decided_on, review_on,
              published_at) on impact_assessment to portal_public, portal_resident, portal_steward;
grant select, insert, delete,
    update (title, service_id, change, people, status, version, decision, reason, decider_role, decided_on, review_on,
            published_by, published_at) on impact_assessment to portal_member;
create policy impact_assessment_is_public_once_published on impact_assessment for select
    to portal_public, portal_resident, portal_member, portal_steward using (status = 'PUBLISHED');
create policy impact_assessment_is_read_by_its_body on impact_assessment for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy impact_assessment_is_not_for_a_link on impact_assessment as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy impact_assessment_is_begun_by_its_body on impact_assessment for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT'
                and begun_by = (select nullif(current_setting('app.user', true), '')));
create policy impact_assessment_is_changed_as_a_draft on impact_assessment for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT')
    with check (status = 'DRAFT' or published_by = (select nullif(current_setting('app.user', true), '')));
create policy impact_assessment_is_thrown_away_as_a_draft on impact_assessment for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT');

create table impact_effect (
    assessment_id uuid not null references impact_assessment on delete cascade,
    characteristic text not null check (characteristic in ('AGE', 'DISABILITY', 'GENDER_REASSIGNMENT', 'MARRIAGE', 'PREGNANCY',
                                                           'RACE', 'RELIGION', 'SEX', 'SEXUAL_ORIENTATION')),
    effect text not null check (effect in ('BETTER', 'NONE', 'WORSE', 'MIXED', 'NOT_KNOWN')),
    evidence text not null check (length(evidence) between 1 and 2000),
    mitigation text check (length(mitigation) between 1 and 2000),
    version integer not null default 1,
    saved_by text not null,
    primary key (assessment_id, characteristic),
    constraint impact_effect_that_is_worse_says_what_is_done
        check (effect not in ('WORSE', 'MIXED', 'NOT_KNOWN') or mitigation is not null)
);
comment on table impact_effect is 'what a change does to people who share a characteristic; no row: not looked at yet';
comment on column impact_effect.mitigation is 'what is done about it; of what is not known, how it is found out';
alter table impact_effect enable row level security;
alter table impact_effect force row level security;
grant select (assessment_id, characteristic, effect, evidence, mitigation) on impact_effect
    to portal_public, portal_resident, portal_steward;
grant select, insert, update (effect, evidence, mitigation, version, saved_by) on impact_effect to portal_member;
create policy impact_effect_is_read_with_its_assessment on impact_effect for select
    to portal_public, portal_resident, portal_member, portal_steward
    using (assessment_id in (select a.id from impact_assessment a));
create policy impact_effect_is_added_to_a_draft on impact_effect for insert to portal_member
    with check (saved_by = (select nullif(current_setting('app.user', true), ''))
                and assessment_id in (select a.id from impact_assessment a where a.status = 'DRAFT'));
create policy impact_effect_is_changed_in_a_draft on impact_effect for update to portal_member
    using (assessment_id in (select a.id from impact_assessment a where a.status = 'DRAFT'))
    with check (saved_by = (select nullif(current_setting('app.user', true), '')));

create table impact_review (
    assessment_id uuid not null references impact_assessment,
    number integer not null check (number >= 1),
    reviewed_on date not null,
    finding text not null check (length(finding) between 1 and 2000),
    next_on date check (next_on > reviewed_on),
    entered_by text not null,
    entered_at timestamptz not null,
    primary key (assessment_id, number)
);
comment on table impact_review is 'what was found when it was looked at again; the highest number holds';
comment on column impact_review.next_on is 'when it is looked at once more; null for never';
alter table impact_review enable row level security;
alter table impact_review force row level security;
grant select (assessment_id, number, reviewed_on, finding, next_on) on impact_review to portal_public, portal_resident, portal_steward;
grant select, insert on impact_review to portal_member;
create policy impact_review_is_read_with_its_assessment on impact_review for select
    to portal_public, portal_resident, portal_member, portal_steward
    using (assessment_id in (select a.id from impact_assessment a));
create policy impact_review_is_said_by_its_body on impact_review for insert to portal_member
    with check (entered_by = (select nullif(current_setting('app.user', true), ''))
                and assessment_id in (
                    select a.id from impact_assessment a
                    where a.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                      and a.status = 'PUBLISHED'));
