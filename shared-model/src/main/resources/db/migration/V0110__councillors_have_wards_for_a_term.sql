-- A councillor has a ward, division or parish for a term. Who acts as councillor alone asks as portal_resident and not as
-- portal_member (ADR 26): of the body's own rows nothing is there but what these policies name.
create table councillor_term (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    subject text not null,
    display_name text not null,
    email text not null,
    area_id uuid not null references area,
    from_on date not null,
    until_on date,
    ended_at timestamptz,
    given_by text not null,
    check (until_on is null or until_on >= from_on),
    constraint councillor_term_once_at_a_time
        exclude using gist (tenant_id with =, subject with =, area_id with =, daterange(from_on, until_on, '[]') with &&)
        where (ended_at is null)
);
comment on column councillor_term.until_on is 'its last day; null for none said';
comment on column councillor_term.ended_at is 'when somebody ended it before its last day, or it was a mistake';
create index councillor_term_tenant on councillor_term (tenant_id, subject);
create index councillor_term_area on councillor_term (area_id);
alter table councillor_term enable row level security;
alter table councillor_term force row level security;
grant select, insert, update (ended_at) on councillor_term to portal_member;
grant select on councillor_term to portal_resident;
create policy councillor_term_is_read_by_its_body on councillor_term for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy councillor_term_is_given_by_its_body on councillor_term for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy councillor_term_is_ended_by_its_body on councillor_term for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (true);
create policy councillor_term_in_force_is_its_councillors on councillor_term for select to portal_resident
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and subject = (select nullif(current_setting('app.user', true), ''))
           and ended_at is null
           and from_on <= (now() at time zone 'Europe/London')::date
           and coalesce(until_on, 'infinity') >= (now() at time zone 'Europe/London')::date);

-- Who is no councillor of the body any more has no ward there, by whichever way the membership ended.
create function membership_end_ends_terms() returns trigger language plpgsql as $$
begin
    update councillor_term set ended_at = now()
        where tenant_id = new.tenant_id and subject = new.subject and ended_at is null;
    return new;
end $$;
create trigger membership_end_ends_terms after update of ended_at on membership
    for each row when (new.role = 'COUNCILLOR' and old.ended_at is null and new.ended_at is not null)
    execute function membership_end_ends_terms();

-- What a councillor types and has not sent is kept like everybody's; and what a councillor does leaves a line.
grant select, insert, update, delete on form_draft to portal_resident;
alter policy form_draft_is_its_writers_alone on form_draft to portal_member, portal_resident;
create policy audit_entry_of_a_councillor_says_so on audit_entry for insert to portal_resident
    with check (tenant_id is not null and actor = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from councillor_term));
