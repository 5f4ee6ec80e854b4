-- A councillor brings an enquiry for a resident who has given authority, and reads its trail as long as the authority and
-- the term stand. The file stays with the bodies. No text about the resident stands here: the authority is said in codes.
alter table trail add unique (enquiry_id, secret_hash);
create table casework (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    subject text not null,
    enquiry_id uuid not null unique,
    secret_hash bytea not null unique,
    reference text not null,
    councillor text not null,
    email text,
    given text not null check (given in ('WRITING', 'SPOKEN', 'FORM')),
    given_on date not null,
    covers text not null check (covers in ('QUESTION', 'MATTER')),
    raised_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by text,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    foreign key (enquiry_id, secret_hash) references trail (enquiry_id, secret_hash)
);
comment on column casework.tenant_id is 'the council of the councillor, which need have no part in the enquiry';
comment on column casework.email is 'where the councillor is told of steps; null for nowhere';
comment on column casework.covers is 'QUESTION: to ask this and read the answer; MATTER: to speak for the resident until it is finished';
create index casework_tenant on casework (tenant_id, subject, raised_at);
alter table casework enable row level security;
alter table casework force row level security;
grant select, insert, update (withdrawn_at, withdrawn_by) on casework to portal_resident;
grant select, update (withdrawn_at, withdrawn_by) on casework to portal_member;
-- By the secret of the new trail, which only who opens it holds: no casework can be hung on somebody else's enquiry.
create policy casework_is_raised_with_a_new_trail on casework for insert to portal_resident
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and subject = (select nullif(current_setting('app.user', true), ''))
                and secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
                and exists (select 1 from councillor_term));
create policy casework_is_its_councillors on casework for select to portal_resident
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and subject = (select nullif(current_setting('app.user', true), ''))
           and exists (select 1 from councillor_term));
create policy casework_loses_its_authority_by_its_councillor on casework for update to portal_resident
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and subject = (select nullif(current_setting('app.user', true), ''))
           and exists (select 1 from councillor_term))
    with check (withdrawn_by = (select nullif(current_setting('app.user', true), '')));
create policy casework_is_known_to_who_has_the_contents on casework for select to portal_member
    using (exists (select 1 from enquiry_part p join enquiry_content c on c.part_id = p.id
                   where p.enquiry_id = casework.enquiry_id));
create policy casework_loses_its_authority_by_who_has_the_contents on casework for update to portal_member
    using (exists (select 1 from enquiry_part p join enquiry_content c on c.part_id = p.id
                   where p.enquiry_id = casework.enquiry_id))
    with check (withdrawn_by = (select nullif(current_setting('app.user', true), '')));

-- One list of hashes rather than "or", so that a trail is still found by its index.
alter policy trail_is_read_with_its_secret on trail
    using (secret_hash = any (array(select c.secret_hash from casework c where c.withdrawn_at is null)
                              || sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))));

-- Who has the contents knows whether the councillor still is one; who opened a one-time link sees it of its one part.
create policy councillor_term_is_known_by_casework on councillor_term for select to portal_member
    using (exists (select 1 from casework c
                   where c.tenant_id = councillor_term.tenant_id and c.subject = councillor_term.subject));
create policy councillor_term_is_not_read_by_a_link on councillor_term as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or exists (select 1 from casework c where c.subject = councillor_term.subject));
