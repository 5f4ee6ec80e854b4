-- On the day when a body has closed, a job passes its open parts and unanswered referrals to its successors, acting as
-- the closed body (ADR 0010). predecessor_id says from whom; that body goes on seeing what it passed on.
-- The owner, whom policies bind too, may not plan the queries of the functions below; who calls them may.
set local check_function_bodies = off;

alter table enquiry_part add predecessor_id uuid references tenant;
alter table referral add predecessor_id uuid references tenant;
create index enquiry_part_predecessor on enquiry_part (predecessor_id) where predecessor_id is not null;
create index referral_predecessor on referral (predecessor_id) where predecessor_id is not null;

alter policy enquiry_part_is_read_by_its_parties on enquiry_part
    using (accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or holder_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or exists (select 1 from referral r where r.part_id = enquiry_part.id));
alter policy enquiry_part_is_moved_by_who_has_it on enquiry_part
    with check (accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or exists (select 1 from referral r where r.part_id = enquiry_part.id)
                or exists (select 1 from succession s
                           where s.closed_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                             and s.successor_id in (accountable_id, holder_id)
                             and s.takes_effect_on <= (now() at time zone 'Europe/London')::date));
alter policy referral_is_read_by_its_two_ends on referral
    using (from_id = nullif(current_setting('app.tenant', true), '')::uuid
           or to_id = nullif(current_setting('app.tenant', true), '')::uuid
           or predecessor_id = nullif(current_setting('app.tenant', true), '')::uuid);
alter policy referral_is_withdrawn_by_its_sender on referral
    with check ((from_id = nullif(current_setting('app.tenant', true), '')::uuid and status = 'WITHDRAWN')
                or exists (select 1 from succession s
                           where s.closed_id = nullif(current_setting('app.tenant', true), '')::uuid
                             and s.successor_id in (from_id, to_id)
                             and s.takes_effect_on <= (now() at time zone 'Europe/London')::date));
create policy enquiry_content_passes_to_the_successor on enquiry_content for insert to portal_member
    with check (exists (select 1 from enquiry_part p
                        where p.id = enquiry_content.part_id
                          and p.predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                          and enquiry_content.tenant_id in (p.accountable_id, p.holder_id)));

-- Whether one body may pass to another what it has: it has closed, and the other follows it.
create function is_succeeded_by(closed uuid, successor uuid) returns boolean language sql stable as $$
    select exists (select 1 from succession s where s.closed_id = closed and s.successor_id = successor
                   and s.takes_effect_on <= (now() at time zone 'Europe/London')::date)
$$;
grant execute on function is_succeeded_by(uuid, uuid) to portal_resident, portal_member;

-- Who follows a closed body in what lies at a place: by the smallest area that names somebody, else the residuary one.
create function successor_of(closed uuid, at_place uuid) returns uuid language sql stable as $$
    select coalesce(
        (select s.successor_id from place p join area_within w on w.area_id = p.area_id
         join succession s on s.area_id = w.within_id and s.closed_id = closed
         where p.id = at_place
         order by (select count(*) from area_within i where i.within_id = s.area_id) limit 1),
        (select s.successor_id from succession s where s.closed_id = closed and s.area_id is null))
$$;
grant execute on function successor_of(uuid, uuid) to portal_member, portal_steward;

-- A rehearsal counts the open parts of bodies that a plan closes, and names the agreements that end with them. Routing
-- facts and names alone: the columns are granted one by one.
grant select (id, accountable_id, holder_id, place_id, closed_at) on enquiry_part to portal_steward;
grant select (id, first_party_id, second_party_id, name, valid_until) on sharing_agreement to portal_steward;
create policy enquiry_part_of_a_closing_body_is_counted on enquiry_part for select to portal_steward
    using (exists (select 1 from reorganisation_closure c
                   where c.organisation_id in (enquiry_part.accountable_id, enquiry_part.holder_id)));
create policy sharing_agreement_of_a_closing_body_is_named on sharing_agreement for select to portal_steward
    using (exists (select 1 from reorganisation_closure c
                   where c.organisation_id in (sharing_agreement.first_party_id, sharing_agreement.second_party_id)));

create or replace function enquiry_part_accountability_is_taken_never_given() returns trigger language plpgsql as $$
declare
    me uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
    if (new.enquiry_id, new.taken_by_id, new.number, new.first_contact_at)
       is distinct from (old.enquiry_id, old.taken_by_id, old.number, old.first_contact_at) then
        raise exception 'the origin of a part does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.closed_at is not null then
        raise exception 'a closed part does not move' using errcode = 'integrity_constraint_violation';
    end if;
    if new.predecessor_id is distinct from old.predecessor_id then
        if new.predecessor_id is distinct from me
           or (new.accountable_id <> old.accountable_id
               and not (old.accountable_id = me and is_succeeded_by(me, new.accountable_id)))
           or (new.holder_id <> old.holder_id
               and not (old.holder_id = me and is_succeeded_by(me, new.holder_id)))
           or (new.accountable_id, new.holder_id) = (old.accountable_id, old.holder_id)
           or new.status <> old.status then
            raise exception 'a closed body passes its own work to its successors, as it is'
                using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if new.accountable_id <> old.accountable_id
       and not (new.accountable_id = me and old.holder_id = me and old.status = 'OFFERED' and new.status = 'ACCEPTED') then
        raise exception 'a body becomes accountable by accepting an offer' using errcode = 'integrity_constraint_violation';
    end if;
    if new.holder_id <> old.holder_id and new.holder_id <> new.accountable_id and not exists (
           select 1 from referral r where r.part_id = new.id and r.to_id = new.holder_id and r.from_id = me and r.status = 'OFFERED') then
        raise exception 'a part lies with its accountable body or with the body to which it is offered'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create or replace function referral_keeps_its_part_and_ends() returns trigger language plpgsql as $$
declare
    me uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
    if (new.part_id, new.number, new.offered_at) is distinct from (old.part_id, old.number, old.offered_at) then
        raise exception 'the part and the ends of a referral do not change' using errcode = 'integrity_constraint_violation';
    end if;
    if new.predecessor_id is distinct from old.predecessor_id then
        if new.predecessor_id is distinct from me or new.status <> 'OFFERED'
           or (new.from_id <> old.from_id and not (old.from_id = me and is_succeeded_by(me, new.from_id)))
           or (new.to_id <> old.to_id and not (old.to_id = me and is_succeeded_by(me, new.to_id))) then
            raise exception 'a closed body passes its own referrals to its successors, as they are'
                using errcode = 'integrity_constraint_violation';
        end if;
    elsif (new.from_id, new.to_id) is distinct from (old.from_id, old.to_id) then
        raise exception 'the part and the ends of a referral do not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
