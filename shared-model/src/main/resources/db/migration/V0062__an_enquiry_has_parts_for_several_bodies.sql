-- An online enquiry may have parts for several bodies. The body of the first part has taken the enquiry; it is no party of
-- the others. The resident's trail names what each part is about.
alter policy enquiry_part_is_brought_with_a_new_trail on enquiry_part
    with check (status = 'RECEIVED' and accountable_id = holder_id
                and exists (select 1 from trail t where t.enquiry_id = enquiry_part.enquiry_id and t.opened_at = now()));
create or replace function enquiry_part_knows_its_parties() returns trigger language plpgsql as $$
begin
    new.party_ids := array(select distinct body from unnest(
        case when tg_op = 'UPDATE' then old.party_ids else '{}'::uuid[] end
        || array[new.accountable_id, new.holder_id]) as body);
    return new;
end $$;

create table trail_part (
    part_id uuid primary key,
    enquiry_id uuid not null,
    number integer not null,
    about text not null,
    unique (enquiry_id, number),
    foreign key (enquiry_id, part_id) references enquiry_part (enquiry_id, id)
);
alter table trail_part enable row level security;
alter table trail_part force row level security;
grant select, insert on trail_part to portal_resident;
grant insert on trail_part to portal_member;
create policy trail_part_is_read_with_the_secret on trail_part for select to portal_resident
    using (exists (select 1 from trail t where t.enquiry_id = trail_part.enquiry_id));
create policy trail_part_is_begun_with_a_new_trail on trail_part for insert to portal_resident
    with check (exists (select 1 from trail t where t.enquiry_id = trail_part.enquiry_id and t.opened_at = now()));
create policy trail_part_is_named_by_the_body_that_took_it on trail_part for insert to portal_member
    with check (exists (select 1 from enquiry_part p
                        where p.id = trail_part.part_id
                          and p.taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
