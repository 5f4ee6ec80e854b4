-- What travels with a referral is held on the basis of the service's kind. Where that basis, or the agreement's, is
-- consent, the sender records with the referral that the person agrees.
alter table referral add resident_agreed boolean not null default false;
comment on column referral.resident_agreed is 'whether the sender recorded that the person agrees; needed where the basis is consent';

-- What no agreement lets travel, a manager of the accountable body may let travel once: these fields of one part to one
-- body, with the reason. Both ends see it.
create table disclosure (
    id uuid primary key,
    part_id uuid not null references enquiry_part,
    from_id uuid not null references tenant,
    to_id uuid not null references tenant,
    fields text[] not null check (cardinality(fields) > 0 and fields <@ array['NAME', 'EMAIL', 'PHONE', 'ADDRESS']),
    reason text not null check (length(reason) between 1 and 1000),
    decided_by text not null,
    decided_at timestamptz not null default now(),
    check (from_id <> to_id)
);
create index disclosure_from on disclosure (from_id, part_id);
create index disclosure_to on disclosure (to_id, part_id);
create index disclosure_part on disclosure (part_id);
alter table disclosure enable row level security;
alter table disclosure force row level security;
grant select, insert on disclosure to portal_member;
create policy disclosure_is_read_by_its_two_ends on disclosure for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')::uuid) in (from_id, to_id));
create policy disclosure_is_decided_by_a_manager on disclosure for insert to portal_member
    with check (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and decided_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from membership m
                            where m.tenant_id = disclosure.from_id and m.subject = disclosure.decided_by
                              and m.role = 'MANAGER' and m.ended_at is null)
                and exists (select 1 from enquiry_part p
                            where p.id = disclosure.part_id and p.accountable_id = disclosure.from_id));
alter table referral add disclosure_id uuid references disclosure;

alter policy enquiry_content_is_copied_as_agreed on enquiry_content
    with check (exists (
        select 1 from referral r
        where r.part_id = enquiry_content.part_id and r.to_id = enquiry_content.tenant_id
          and r.from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
          and r.status = 'OFFERED'
          and (num_nonnulls(name, email, phone, address, concerned) = 0
               or exists (select 1 from enquiry_part p join council_service s on s.id = p.service_id
                          where p.id = enquiry_content.part_id and s.sharing_basis = enquiry_content.legal_basis))
          and not exists (
              select 1
              from unnest(array_remove(array[case when num_nonnulls(name, concerned) > 0 then 'NAME' end,
                                             case when email is not null then 'EMAIL' end,
                                             case when phone is not null then 'PHONE' end,
                                             case when address is not null then 'ADDRESS' end], null)) held (field)
              where not exists (
                        select 1 from sharing_agreement a
                        where a.first_party_id = least(enquiry_content.tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid))
                          and a.second_party_id = greatest(enquiry_content.tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid))
                          and a.first_signed_on is not null and a.second_signed_on is not null
                          and a.valid_from <= (now() at time zone 'Europe/London')::date
                          and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
                          and held.field = any (a.fields)
                          and (r.resident_agreed or 'CONSENT' not in (a.legal_basis, enquiry_content.legal_basis)))
                and not exists (
                        select 1 from disclosure d
                        where d.part_id = enquiry_content.part_id
                          and d.from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                          and d.to_id = enquiry_content.tenant_id
                          and held.field = any (d.fields)))));
