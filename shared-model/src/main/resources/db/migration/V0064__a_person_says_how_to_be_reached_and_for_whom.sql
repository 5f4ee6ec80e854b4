-- How somebody wants to be reached; where exactly it is; and, when it is about somebody else, who that is and on what
-- authority the one who brings it speaks. The way and the spot always travel; the other person does where names may.
alter table enquiry_content
    add contact_way text check (contact_way in ('EMAIL', 'TEXT', 'PHONE', 'POST', 'NONE')),
    add spot text,
    add concerned text,
    add authority text,
    add check (authority is null or concerned is not null);
comment on column enquiry_content.concerned is 'the person whom it is about, when that is another than who brings it';
comment on column enquiry_content.authority is 'on what authority who brings it speaks for that person; null for a mere report';
alter policy enquiry_content_is_copied_as_agreed on enquiry_content
    with check (exists (select 1 from referral r
                        where r.part_id = enquiry_content.part_id and r.to_id = enquiry_content.tenant_id
                          and r.from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                          and r.status = 'OFFERED')
                and (num_nonnulls(name, email, phone, address, concerned) = 0
                     or exists (select 1 from sharing_agreement a
                                where a.first_party_id = least(enquiry_content.tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid))
                                  and a.second_party_id = greatest(enquiry_content.tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid))
                                  and a.first_signed_on is not null and a.second_signed_on is not null
                                  and a.valid_from <= (now() at time zone 'Europe/London')::date
                                  and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
                                  and (enquiry_content.name is null or 'NAME' = any (a.fields))
                                  and (enquiry_content.concerned is null or 'NAME' = any (a.fields))
                                  and (enquiry_content.email is null or 'EMAIL' = any (a.fields))
                                  and (enquiry_content.phone is null or 'PHONE' = any (a.fields))
                                  and (enquiry_content.address is null or 'ADDRESS' = any (a.fields)))));

-- A letter that somebody of the body prints and posts, because the person wants to be reached so.
create table print_task (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    reference text not null,
    addressee text not null,
    body text not null,
    format text,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    sent_by text,
    check ((sent_at is null) = (sent_by is null))
);
comment on column print_task.format is 'what the person needs to be able to read it: large print, another language; null for nothing';
create index print_task_waiting on print_task (tenant_id, created_at);
alter table print_task enable row level security;
alter table print_task force row level security;
grant select, insert, update (sent_at, sent_by) on print_task to portal_member;
grant insert on print_task to portal_resident;
create policy print_task_is_read_by_its_body on print_task for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy print_task_is_left_by_its_body on print_task for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and sent_at is null);
create policy print_task_is_left_for_a_resident on print_task for insert to portal_resident
    with check (sent_at is null and exists (select 1 from trail t
                                            where t.reference = print_task.reference and t.opened_at = now()));
create policy print_task_is_sent_by_its_body on print_task for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and sent_at is null)
    with check (sent_by = (select nullif(current_setting('app.user', true), '')));
