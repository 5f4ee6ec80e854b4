-- With the reference and one detail from the caller any adviser of the partnership reads the resident's trail, and nothing
-- more. Details are kept as salted hashes of "reference|detail"; who asks says the same in app.trail. Three wrong ones lock
-- a reference for a day, whether there is such a one or not.
create table trail_detail (
    id uuid primary key,
    enquiry_id uuid not null references enquiry,
    reference text not null,
    salt bytea not null check (length(salt) >= 16),
    hash bytea not null
);
create index trail_detail_reference on trail_detail (reference);
create index trail_detail_enquiry on trail_detail (enquiry_id);
alter table trail_detail enable row level security;
alter table trail_detail force row level security;
grant select, insert on trail_detail to portal_member;
grant insert on trail_detail to portal_resident;
create policy trail_detail_is_proved on trail_detail for select to portal_member
    using (hash = sha256(salt || convert_to((select nullif(current_setting('app.trail', true), '')), 'UTF8')));
create policy trail_detail_is_kept_by_the_body_that_took_the_enquiry on trail_detail for insert to portal_member
    with check (exists (select 1 from enquiry e
                        where e.id = trail_detail.enquiry_id and e.reference = trail_detail.reference
                          and e.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy trail_detail_is_kept_with_a_new_trail on trail_detail for insert to portal_resident
    with check (exists (select 1 from trail t
                        where t.enquiry_id = trail_detail.enquiry_id and t.reference = trail_detail.reference
                          and t.opened_at = now()));

create policy trail_step_is_read_by_reference_and_detail on trail_step for select to portal_member
    using (exists (select 1 from trail_detail d where d.enquiry_id = trail_step.enquiry_id));
grant select on trail_part to portal_member;
create policy trail_part_is_read_by_reference_and_detail on trail_part for select to portal_member
    using (exists (select 1 from trail_detail d where d.enquiry_id = trail_part.enquiry_id));

create table trail_lock (
    reference text primary key,
    wrong integer not null,
    last_at timestamptz not null
);
alter table trail_lock enable row level security;
alter table trail_lock force row level security;
grant select, insert, update on trail_lock to portal_member;
create policy trail_lock_is_read_of_the_reference_asked_for on trail_lock for select to portal_member
    using (reference = (select split_part(nullif(current_setting('app.trail', true), ''), '|', 1)));
create policy trail_lock_is_begun_for_the_reference_asked_for on trail_lock for insert to portal_member
    with check (reference = (select split_part(nullif(current_setting('app.trail', true), ''), '|', 1)));
create policy trail_lock_is_counted_of_the_reference_asked_for on trail_lock for update to portal_member
    using (reference = (select split_part(nullif(current_setting('app.trail', true), ''), '|', 1)))
    with check (reference = (select split_part(nullif(current_setting('app.trail', true), ''), '|', 1)));

-- What an adviser adds for a resident who asked how far it is: for the body that is accountable alone, because it may hold
-- anything, and neither the deciders of the partnership desk nor who handed the part back see contents.
create table trail_message (
    id uuid primary key,
    part_id uuid not null references enquiry_part,
    tenant_id uuid not null references tenant,
    recorded_by text not null,
    at timestamptz not null,
    message text not null check (length(message) <= 2000)
);
create index trail_message_part on trail_message (part_id);
alter table trail_message enable row level security;
alter table trail_message force row level security;
grant select, insert on trail_message to portal_member;
create policy trail_message_is_read_by_the_accountable_body on trail_message for select to portal_member
    using (exists (select 1 from enquiry_part p
                   where p.id = trail_message.part_id
                     and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy trail_message_is_added_by_who_proved_it on trail_message for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and recorded_by = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from trail_part p where p.part_id = trail_message.part_id));
