-- A shared note or file of another body may name the resident. Who was asked to take a part sees what is added from the offer
-- on, which is added for it; what was there before it sees once it has accepted, and only if an agreement in force between
-- it and the body that added it lets a name travel (with the person's agreement, where the basis is consent). Who took the
-- enquiry, or works on the part without having been asked (it follows a body that did), sees all that is shared.
set local check_function_bodies = off;
create function came_with_the_part(part uuid, body uuid, added timestamptz) returns boolean language sql stable as $$
    select exists (select 1 from enquiry_part p
                   where p.id = part and p.taken_by_id = nullif(current_setting('app.tenant', true), '')::uuid)
        or not exists (select 1 from referral r
                       where r.part_id = part and r.to_id = nullif(current_setting('app.tenant', true), '')::uuid)
        or exists (select 1 from referral r
                   where r.part_id = part and r.to_id = nullif(current_setting('app.tenant', true), '')::uuid
                     and r.status in ('OFFERED', 'ACCEPTED') and r.offered_at <= added)
        or exists (select 1 from referral r
                   join enquiry_part p on p.id = r.part_id join council_service s on s.id = p.service_id
                   join sharing_agreement a on a.first_party_id = least(r.to_id, body)
                                           and a.second_party_id = greatest(r.to_id, body)
                   where r.part_id = part and r.to_id = nullif(current_setting('app.tenant', true), '')::uuid
                     and r.status = 'ACCEPTED'
                     and a.first_signed_on is not null and a.second_signed_on is not null
                     and a.valid_from <= (now() at time zone 'Europe/London')::date
                     and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
                     and 'NAME' = any (a.fields)
                     and (r.resident_agreed or 'CONSENT' not in (a.legal_basis, s.sharing_basis)))
$$;
grant execute on function came_with_the_part(uuid, uuid, timestamptz) to portal_member;

alter policy case_note_is_read_by_those_it_is_shared_with on case_note
    using (visibility <> 'INTERNAL' and part_is_worked_on_here(part_id) and came_with_the_part(part_id, tenant_id, at));
alter policy case_attachment_is_seen_by_those_it_is_shared_with on case_attachment
    using (visibility = 'SHARED' and part_is_worked_on_here(part_id) and came_with_the_part(part_id, tenant_id, at));
