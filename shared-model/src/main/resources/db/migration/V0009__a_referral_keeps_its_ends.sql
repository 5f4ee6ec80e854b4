-- A referral gives sight of its part to both ends. So neither end may bend it, when answering or withdrawing it, to
-- another part (and see that one) or to another body (and show it this one).
create function referral_keeps_its_part_and_ends() returns trigger language plpgsql as $$
begin
    if (new.part_id, new.number, new.from_id, new.to_id, new.offered_at)
       is distinct from (old.part_id, old.number, old.from_id, old.to_id, old.offered_at) then
        raise exception 'the part and the ends of a referral do not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger referral_ends before update on referral
    for each row execute function referral_keeps_its_part_and_ends();

-- Places are replaced, a hundred thousand at a time: whether a part still points at one is asked of an index.
create index enquiry_part_place on enquiry_part (place_id);
