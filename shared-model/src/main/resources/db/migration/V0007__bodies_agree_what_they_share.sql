-- Between two bodies: which fields may travel, on what basis, from when until when (inclusive). In force only when
-- both have signed; each signs for itself.
create table sharing_agreement (
    id uuid primary key,
    version integer not null default 0,
    first_party_id uuid not null references tenant,
    second_party_id uuid not null references tenant,
    name text not null,
    purpose text not null,
    legal_basis text not null check (legal_basis in ('PUBLIC_TASK', 'CONSENT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS',
                                                     'LEGITIMATE_INTERESTS', 'CONTRACT')),
    fields text[] not null check (fields <@ array['NAME', 'EMAIL', 'PHONE', 'ADDRESS']),
    valid_from date not null,
    valid_until date,
    review_on date not null,
    first_signed_on date,
    second_signed_on date,
    check (first_party_id < second_party_id),
    check (valid_until is null or valid_until >= valid_from)
);
create index sharing_agreement_first on sharing_agreement (first_party_id, second_party_id);
create index sharing_agreement_second on sharing_agreement (second_party_id, first_party_id);
alter table sharing_agreement enable row level security;
alter table sharing_agreement force row level security;
grant select, insert, update on sharing_agreement to portal_member;
create policy sharing_agreement_is_read_by_its_parties on sharing_agreement for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')::uuid) in (first_party_id, second_party_id));
create policy sharing_agreement_is_proposed_by_a_party on sharing_agreement for insert to portal_member
    with check ((select nullif(current_setting('app.tenant', true), '')::uuid) in (first_party_id, second_party_id));
create policy sharing_agreement_is_changed_by_its_parties on sharing_agreement for update to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')::uuid) in (first_party_id, second_party_id))
    with check ((select nullif(current_setting('app.tenant', true), '')::uuid) in (first_party_id, second_party_id));

create function sharing_agreement_is_signed_by_each_for_itself() returns trigger language plpgsql as $$
declare
    me uuid := nullif(current_setting('app.tenant', true), '')::uuid;
    first_before date;
    second_before date;
begin
    if tg_op = 'UPDATE' then
        first_before := old.first_signed_on;
        second_before := old.second_signed_on;
        if (new.first_party_id, new.second_party_id) is distinct from (old.first_party_id, old.second_party_id) then
            raise exception 'the parties of a sharing agreement do not change' using errcode = 'integrity_constraint_violation';
        end if;
        -- what both have signed changes only by a new agreement; an end may be brought forward
        if (new.fields, new.legal_basis, new.purpose, new.valid_from) is distinct from
           (old.fields, old.legal_basis, old.purpose, old.valid_from)
           and (old.first_signed_on is not null or old.second_signed_on is not null) then
            raise exception 'a signed sharing agreement does not change' using errcode = 'integrity_constraint_violation';
        end if;
        if old.first_signed_on is not null and old.second_signed_on is not null
           and coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity') then
            raise exception 'a signed sharing agreement is not prolonged' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    if new.first_signed_on is distinct from first_before and me is distinct from new.first_party_id
       or new.second_signed_on is distinct from second_before and me is distinct from new.second_party_id then
        raise exception 'a party signs for itself alone' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger sharing_agreement_signatures before insert or update on sharing_agreement
    for each row execute function sharing_agreement_is_signed_by_each_for_itself();
