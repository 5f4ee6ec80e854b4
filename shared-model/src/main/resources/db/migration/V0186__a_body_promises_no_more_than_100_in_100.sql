-- What is counted in a hundred is a hundred at most, for a body as for the standard.
create or replace function local_promise_is_stricter_or_does_not_apply() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from standard_adoption a join promise p on p.version_id = a.version_id
                   where a.tenant_id = new.tenant_id and p.id = new.promise_id) then
        raise exception 'the body has not adopted what it promises otherwise' using errcode = 'integrity_constraint_violation';
    end if;
    if new.kind = 'STRICTER' and not (select is_stricter(p.bound, p.target, p.percent, new.target, new.percent)
                                      from promise p where p.id = new.promise_id) then
        raise exception 'a body promises more than the standard, never less' using errcode = 'integrity_constraint_violation';
    end if;
    if new.target > 100 and exists (select 1 from promise p where p.id = new.promise_id and p.unit = 'PERCENT') then
        raise exception 'of a hundred there are a hundred at most' using errcode = 'integrity_constraint_violation';
    end if;
    if new.kind = 'NOT_APPLICABLE' and not exists (select 1 from organisation o where o.id = new.tenant_id
                                                   and o.kind in ('PARISH', 'VOLUNTARY')) then
        raise exception 'the standard applies to this kind of body' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
