-- A phrase of residents that shall lead to a service from now on: one person proposes it, another agrees.
create table phrase_proposal (
    id uuid primary key,
    phrase text not null check (phrase <> '' and length(phrase) <= 60),
    service_id uuid not null references council_service,
    why text not null check (why <> '' and length(why) <= 1000),
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null default now(),
    status text not null default 'PROPOSED' check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    decision_reason text,
    check ((status = 'PROPOSED') = (decided_by is null)),
    constraint phrase_proposal_needs_two_persons
        check (decided_by is null or (decided_by = proposed_by) = (status = 'WITHDRAWN'))
);
create index phrase_proposal_status on phrase_proposal (status, proposed_at);
create unique index phrase_proposal_one_open on phrase_proposal (phrase, service_id) where status = 'PROPOSED';
alter table phrase_proposal enable row level security;
alter table phrase_proposal force row level security;
grant select, insert, update (status, decided_by, decided_by_name, decided_at, decision_reason) on phrase_proposal
    to portal_steward;
create policy phrase_proposal_is_read_by_the_steward on phrase_proposal for select to portal_steward using (true);
create policy phrase_proposal_is_made_in_ones_own_name on phrase_proposal for insert to portal_steward
    with check (proposed_by = (select nullif(current_setting('app.user', true), '')) and status = 'PROPOSED');
create policy phrase_proposal_is_decided_in_ones_own_name on phrase_proposal for update to portal_steward
    using (status = 'PROPOSED')
    with check (decided_by = (select nullif(current_setting('app.user', true), '')));
