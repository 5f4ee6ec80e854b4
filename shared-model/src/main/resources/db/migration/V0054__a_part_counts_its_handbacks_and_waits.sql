-- What the table of moves (docs/referrals.md) needs to know of a part: how often it was handed back, whether it lies at the
-- partnership desk or the desk has decided for whom it is, what it waits for, and by when somebody looks at it again.
-- party_ids are all bodies that were ever accountable for it or had it offered: a trigger keeps them.
alter table enquiry_part
    add handbacks integer not null default 0 check (handbacks between 0 and 2),
    add desk text not null default 'FREE' check (desk in ('FREE', 'AT_DESK', 'DECIDED')),
    add decided_id uuid references tenant,
    add party_ids uuid[] not null default '{}',
    add wait_reason text check (wait_reason in ('FOR_RESIDENT', 'FOR_INFORMATION', 'FOR_THIRD_PARTY')),
    add waiting_since date,
    add look_on date;
comment on column enquiry_part.handbacks is 'since it came, or since its place or service was corrected';
comment on column enquiry_part.look_on is 'the end of a wait, or the day by whose end the desk decides; null otherwise';
alter table part_move add suggested_id uuid references organisation;
comment on column part_move.suggested_id is 'whose it is, as a hand-back says; null for not known';

alter table enquiry_part no force row level security;
alter table referral no force row level security;
alter table part_move no force row level security;
alter table enquiry_part disable trigger enquiry_part_accountability;
update enquiry_part p set
    party_ids = (select array_agg(distinct body) from (
        select unnest(array[p.taken_by_id, p.accountable_id, p.holder_id]) as body
        union select unnest(array[r.from_id, r.to_id]) from referral r where r.part_id = p.id) as bodies),
    handbacks = least(1, (select count(*) from part_move m where m.part_id = p.id and m.move = 'HAND_BACK'));
update part_move m set suggested_id = r.suggested_id from referral r
    where m.part_id = r.part_id and m.move = 'HAND_BACK' and m.tenant_id = r.to_id and r.suggested_id is not null;
alter table enquiry_part enable trigger enquiry_part_accountability;
alter table enquiry_part force row level security;
alter table referral force row level security;
alter table part_move force row level security;

-- Every open part has a day by which somebody does something; a wait says what for; twice handed back is the desk's.
alter table enquiry_part
    add constraint enquiry_part_waits_for_something
        check ((status = 'WAITING') = (wait_reason is not null) and (status = 'WAITING') = (waiting_since is not null)),
    add constraint enquiry_part_is_looked_at_again check ((status = 'WAITING' or desk = 'AT_DESK') = (look_on is not null)),
    add constraint enquiry_part_is_decided_for_somebody check ((desk = 'DECIDED') = (decided_id is not null)),
    add constraint enquiry_part_lies_at_the_desk_handed_back check (desk <> 'AT_DESK' or status = 'HANDED_BACK'),
    add constraint enquiry_part_goes_to_the_desk check (handbacks < 2 or desk <> 'FREE' or closed_at is not null);
-- A move that needs a reason leaves it.
alter table part_move add constraint part_move_has_its_reason check (
    reason is not null or move not in ('HAND_BACK', 'COMPLETE', 'WAIT', 'CORRECT', 'WITHDRAW', 'ERROR', 'DECIDE', 'OVERRULE'));

create function enquiry_part_knows_its_parties() returns trigger language plpgsql as $$
begin
    new.party_ids := array(select distinct body from unnest(
        case when tg_op = 'UPDATE' then old.party_ids else '{}'::uuid[] end
        || array[new.taken_by_id, new.accountable_id, new.holder_id]) as body);
    return new;
end $$;
create trigger enquiry_part_parties before insert or update on enquiry_part
    for each row execute function enquiry_part_knows_its_parties();

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
    if new.handbacks < old.handbacks and (new.service_id, new.place_id, new.place_text)
       is not distinct from (old.service_id, old.place_id, old.place_text) then
        raise exception 'hand-backs are counted anew for another place or service alone'
            using errcode = 'integrity_constraint_violation';
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
       and not (new.accountable_id = me and old.holder_id = me and old.status in ('OFFERED', 'WAITING')
                and new.status = 'ACCEPTED') then
        raise exception 'a body becomes accountable by accepting an offer' using errcode = 'integrity_constraint_violation';
    end if;
    if new.desk = 'DECIDED' and old.desk <> 'DECIDED' and (old.desk <> 'AT_DESK' or me = any (old.party_ids)
       or (new.status, new.accountable_id, new.service_id, new.place_id, new.handbacks)
          is distinct from (old.status, old.accountable_id, old.service_id, old.place_id, old.handbacks)) then
        raise exception 'the desk decides for whom a part is, and nothing else, and no party does'
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.holder_id <> old.holder_id and new.holder_id <> new.accountable_id
       and not (new.desk = 'AT_DESK' and old.desk = 'FREE' and old.holder_id = me) and not exists (
           select 1 from referral r where r.part_id = new.id and r.to_id = new.holder_id and r.from_id = me and r.status = 'OFFERED') then
        raise exception 'a part lies with its accountable body, with the body to which it is offered, or with who acts until the desk decides'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- "Not ours" is said once: the body is not asked again, unless the place or service was corrected since, or the desk
-- decided that it is the one.
create function referral_goes_to_nobody_who_handed_it_back() returns trigger language plpgsql as $$
begin
    if exists (select 1 from part_move m where m.part_id = new.part_id and m.move = 'HAND_BACK' and m.tenant_id = new.to_id
               and m.number > (select coalesce(max(c.number), 0) from part_move c
                               where c.part_id = new.part_id and c.move = 'CORRECT'))
       and not exists (select 1 from enquiry_part p where p.id = new.part_id and p.decided_id = new.to_id) then
        raise exception 'a part does not go back to a body that handed it back' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select 1 from enquiry_part p where p.id = new.part_id and p.decided_id <> new.to_id) then
        raise exception 'the desk has decided for another body' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger referral_receiver before insert on referral
    for each row execute function referral_goes_to_nobody_who_handed_it_back();
