-- What a body writes to the resident in words of its own, in a note or with an outcome, stands beside the plain sentence of a
-- step: for the resident and who works on the part, and not for who sees routing facts alone. It goes with the other data of a
-- closed part, by the rules of the body that wrote it; the step stays.
alter table trail_step add words text;
comment on column trail_step.words is 'what the body wrote itself, after the sentence; null for nothing, and once it is past its day';
grant update (words) on trail_step to portal_member;
create index trail_step_body on trail_step (body_id) where words is not null;
create policy trail_step_loses_its_words_after_their_day on trail_step for update to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:retention'
           and body_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and exists (select 1 from enquiry_part p where p.id = trail_step.part_id and p.closed_at is not null))
    with check (words is null);

-- The words of an outcome likewise: the one thing that changes of a closed part, and the job alone changes it.
create or replace function enquiry_part_accountability_is_taken_never_given() returns trigger language plpgsql as $$
declare
    me uuid := nullif(current_setting('app.tenant', true), '')::uuid;
begin
    if (new.enquiry_id, new.taken_by_id, new.number, new.first_contact_at)
       is distinct from (old.enquiry_id, old.taken_by_id, old.number, old.first_contact_at) then
        raise exception 'the origin of a part does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if old.closed_at is not null then
        if new.outcome_text is null and nullif(current_setting('app.user', true), '') = 'system:retention'
           and to_jsonb(new) - array['outcome_text', 'next_at'] = to_jsonb(old) - array['outcome_text', 'next_at'] then
            return new;
        end if;
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
