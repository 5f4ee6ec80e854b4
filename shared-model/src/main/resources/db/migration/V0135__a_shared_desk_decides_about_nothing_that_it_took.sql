-- A shared desk that took a part down for a body is no party of it, but its people do not decide at the partnership desk whose
-- it is either. What only took the enquiry's first part stays out of this: it has nothing to do with the others.
alter table desk_case add taken_by_id uuid references tenant;
comment on column desk_case.taken_by_id is 'the shared desk that took it down; null when no shared desk did';
create index desk_case_taken_by on desk_case (taken_by_id);

create or replace function desk_case_takes_over_its_parties() returns trigger language plpgsql as $$
begin
    new.party_ids := array(select distinct body from enquiry_part p, unnest(p.party_ids || array[new.acting_id]) as body
                           where p.id = new.part_id);
    new.taken_by_id := (select o.id from enquiry_part p join organisation o on o.id = p.taken_by_id
                        where p.id = new.part_id and o.kind = 'SHARED_DESK');
    return new;
end $$;
alter table desk_case no force row level security;
alter table enquiry_part no force row level security;
alter table organisation no force row level security;
update desk_case d set taken_by_id = o.id from enquiry_part p join organisation o on o.id = p.taken_by_id
    where p.id = d.part_id and o.kind = 'SHARED_DESK';
alter table organisation force row level security;
alter table enquiry_part force row level security;
alter table desk_case force row level security;

alter policy desk_case_is_read_by_deciders_of_no_party on desk_case
    using ((closed_at is null or decided_by = (select nullif(current_setting('app.user', true), '')))
           and decides_among(party_ids || taken_by_id));
alter policy desk_case_is_decided_by_a_decider on desk_case
    using (closed_at is null and decides_among(party_ids || taken_by_id))
    with check (decided_by = (select nullif(current_setting('app.user', true), '')) and decides_among(party_ids || taken_by_id));

-- It may move what it took; whose the part is, it may not write either.
create function enquiry_part_is_not_decided_by_the_shared_desk_that_took_it() returns trigger language plpgsql as $$
begin
    if old.taken_by_id = nullif(current_setting('app.tenant', true), '')::uuid
       and exists (select 1 from organisation o where o.id = old.taken_by_id and o.kind = 'SHARED_DESK') then
        raise exception 'the shared desk that took a part does not decide whose it is' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger enquiry_part_decider before update on enquiry_part
    for each row when (new.desk = 'DECIDED' and old.desk is distinct from 'DECIDED')
    execute function enquiry_part_is_not_decided_by_the_shared_desk_that_took_it();
