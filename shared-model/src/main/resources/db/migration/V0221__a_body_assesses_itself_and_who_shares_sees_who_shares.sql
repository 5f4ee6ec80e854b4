-- A body assesses itself by a framework: for each criterion a score, what it is shown by, what is missing, and what is done
-- about it. Drafted by its managers, and unchangeable once finished. Scores stand apart from all that is said beside them,
-- because they alone are ever seen by another body: while both share an assessment by the same framework. Who opened a one-time
-- link sees no assessment, and so can write in none.
create table self_assessment (
    tenant_id uuid not null references tenant,
    id uuid not null,
    framework_id uuid not null references framework,
    month date not null check (extract(day from month) = 1),
    status text not null default 'DRAFT' check (status in ('DRAFT', 'FINISHED')),
    begun_by text not null,
    begun_by_name text not null,
    begun_at timestamptz not null,
    finished_by text,
    finished_by_name text,
    finished_at timestamptz,
    primary key (tenant_id, id),
    unique (id),
    unique (tenant_id, framework_id, month),
    unique (tenant_id, id, framework_id, month),
    constraint self_assessment_is_finished_by_somebody check ((status = 'FINISHED')
        = (finished_by is not null and finished_by_name is not null and finished_at is not null))
);
comment on table self_assessment is 'how a body sees itself by a framework in a month';
alter table self_assessment enable row level security;
alter table self_assessment force row level security;
grant select, insert, delete, update (status, finished_by, finished_by_name, finished_at) on self_assessment to portal_member;
create policy self_assessment_is_read_by_its_body on self_assessment for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy self_assessment_is_not_for_a_link on self_assessment as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy self_assessment_is_begun_by_its_body on self_assessment for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT'
                and begun_by = (select nullif(current_setting('app.user', true), '')));
create policy self_assessment_is_finished_by_its_body on self_assessment for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT')
    with check (finished_by = (select nullif(current_setting('app.user', true), '')));
create policy self_assessment_is_thrown_away_as_a_draft on self_assessment for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'DRAFT');

create table assessment_note (
    tenant_id uuid not null,
    assessment_id uuid not null,
    criterion_id uuid not null references criterion,
    version integer not null default 1,
    gap text check (length(gap) between 1 and 2000),
    action text check (length(action) between 1 and 1000),
    action_owner text check (length(action_owner) between 1 and 120),
    action_due date check (extract(day from action_due) = 1),
    saved_by text not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    primary key (tenant_id, assessment_id, criterion_id),
    foreign key (tenant_id, assessment_id) references self_assessment,
    constraint assessment_note_is_a_whole_action
        check ((action is null) = (action_owner is null) and (action is null) = (action_due is null))
);
comment on table assessment_note is 'what is said of a criterion; a row for each that was saved once';
comment on column assessment_note.version is 'one more with each saving';
comment on column assessment_note.gap is 'what is missing; of what does not apply, why';
comment on column assessment_note.action_owner is 'the role that answers for it';
comment on column assessment_note.action_due is 'the month by whose end it is done';
alter table assessment_note enable row level security;
alter table assessment_note force row level security;
grant select, insert, delete,
    update (version, gap, action, action_owner, action_due, saved_by, saved_by_name, saved_at) on assessment_note to portal_member;
create policy assessment_note_is_read_by_its_body on assessment_note for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy assessment_note_is_not_read_by_a_link on assessment_note as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy assessment_note_is_written_in_a_draft on assessment_note for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and saved_by = (select nullif(current_setting('app.user', true), ''))
                and assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'));
create policy assessment_note_is_changed_in_a_draft on assessment_note for update to portal_member
    using (assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'))
    with check (saved_by = (select nullif(current_setting('app.user', true), '')));
create policy assessment_note_is_thrown_away_with_a_draft on assessment_note for delete to portal_member
    using (assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'));

create table assessment_evidence (
    tenant_id uuid not null,
    assessment_id uuid not null,
    criterion_id uuid not null,
    number integer not null check (number between 1 and 99),
    kind text not null check (kind in ('PRACTICE', 'FIGURE', 'DOCUMENT')),
    title text not null check (length(title) between 1 and 300),
    link text not null check (length(link) between 1 and 500),
    primary key (tenant_id, assessment_id, criterion_id, number),
    foreign key (tenant_id, assessment_id, criterion_id) references assessment_note,
    constraint assessment_evidence_can_be_looked_at
        check (case when kind = 'FIGURE' then link ~ '^[A-Z]{3}-[0-9]{2}$' else link ~ '^(https://|/)[^/\\[:space:]]' end)
);
comment on table assessment_evidence is 'what a score is shown by';
comment on column assessment_evidence.title is 'of a figure the promise, as it read';
comment on column assessment_evidence.link is 'an address, or one within the portal; of a figure the code of the promise';
alter table assessment_evidence enable row level security;
alter table assessment_evidence force row level security;
grant select, insert, delete on assessment_evidence to portal_member;
create policy assessment_evidence_is_read_by_its_body on assessment_evidence for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy assessment_evidence_is_not_read_by_a_link on assessment_evidence as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy assessment_evidence_is_written_in_a_draft on assessment_evidence for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'));
create policy assessment_evidence_is_taken_from_a_draft on assessment_evidence for delete to portal_member
    using (assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'));

create table assessment_share (
    tenant_id uuid not null,
    assessment_id uuid not null,
    framework_id uuid not null,
    month date not null,
    agreed_at timestamptz not null,
    primary key (tenant_id, assessment_id),
    unique (assessment_id),
    foreign key (tenant_id, assessment_id, framework_id, month)
        references self_assessment (tenant_id, id, framework_id, month)
);
comment on table assessment_share is 'that a body lets the bodies that share one by the same framework see the scores of an assessment, until it takes the row back';
create index assessment_share_framework on assessment_share (framework_id, tenant_id);
alter table assessment_share enable row level security;
alter table assessment_share force row level security;
grant select, insert, delete on assessment_share to portal_member;
create policy assessment_share_is_read_by_who_acts_for_a_body on assessment_share for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')) is not null);
create policy assessment_share_is_not_read_by_a_link on assessment_share as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy assessment_share_is_agreed_once_finished on assessment_share for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and assessment_id in (select a.id from self_assessment a where a.status = 'FINISHED'));
create policy assessment_share_is_taken_back_by_its_body on assessment_share for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy assessment_share_is_not_taken_back_by_a_link on assessment_share as restrictive for delete to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

create table assessment_score (
    tenant_id uuid not null,
    assessment_id uuid not null,
    criterion_id uuid not null references criterion,
    score integer check (score between 0 and 3),
    primary key (tenant_id, assessment_id, criterion_id),
    foreign key (tenant_id, assessment_id) references self_assessment
);
comment on table assessment_score is 'how far a body says that it is; no row: not scored yet';
comment on column assessment_score.score is '0 not begun, 1 begun, 2 mostly, 3 met; null: does not apply to the body';
create index assessment_score_assessment on assessment_score (assessment_id);
alter table assessment_score enable row level security;
alter table assessment_score force row level security;
grant select, insert, delete on assessment_score to portal_member;
create policy assessment_score_is_read_by_its_body on assessment_score for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy assessment_score_is_read_by_who_shares_too on assessment_score for select to portal_member
    using (assessment_id in (
        select s.assessment_id from assessment_share s
        where s.framework_id in (select own.framework_id from assessment_share own
                                 where own.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))));
create policy assessment_score_is_not_read_by_a_link on assessment_score as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy assessment_score_is_written_in_a_draft on assessment_score for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'));
create policy assessment_score_is_taken_from_a_draft on assessment_score for delete to portal_member
    using (assessment_id in (select a.id from self_assessment a where a.status = 'DRAFT'));
