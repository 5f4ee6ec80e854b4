-- What somebody of a body would change in an entry of the directory; another decides. before_text and after_text hold
-- the fields as java.util.Properties writes them: no fields before what is added, none after what is removed.
create table directory_proposal (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    kind text not null check (kind in ('CONTACT', 'LOCATION', 'OFFER', 'DESK', 'SURGERY')),
    action text not null default 'CHANGE' check (action in ('ADD', 'CHANGE', 'REMOVE')),
    subject_id uuid not null,
    subject_name text not null,
    before_text text not null,
    after_text text not null,
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null default now(),
    status text not null default 'OPEN' check (status in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    decided_by text,
    decided_at timestamptz,
    reason text,
    constraint directory_proposal_is_decided_by_another
        check (status not in ('APPROVED', 'REFUSED') or (decided_by is not null and decided_by <> proposed_by)),
    check ((status = 'OPEN') = (decided_at is null))
);
create index directory_proposal_tenant on directory_proposal (tenant_id, status, proposed_at);
create unique index directory_proposal_one_open on directory_proposal (tenant_id, kind, subject_id) where status = 'OPEN';
alter table directory_proposal enable row level security;
alter table directory_proposal force row level security;
grant select, insert, update on directory_proposal to portal_member;
create policy directory_proposal_is_read_by_its_body on directory_proposal for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy directory_proposal_is_made_in_the_own_name on directory_proposal for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'OPEN' and proposed_by = (select nullif(current_setting('app.user', true), '')));
create policy directory_proposal_is_decided_in_its_body on directory_proposal for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
