-- Figures ask of each body what came to it in a month: found by these, not by reading every part.
create index enquiry_part_came on enquiry_part (taken_by_id, first_contact_at);
create index enquiry_part_began on enquiry_part (began_with_id, first_contact_at) where began_with_id is not null;

-- Others answer what these once did: each part that is written pays for every index.
drop index enquiry_part_holder;
drop index enquiry_part_completed_here;

-- The bodies for which who asks acts today, as a shared desk: asked once for a statement, where acts_for is asked for each row.
set local check_function_bodies = off; -- a body is planned when it is checked, and row security is off here
create function served_today() returns setof uuid language sql stable as $$
    select a.body_id from desk_agreement a
    where a.desk_id = nullif(current_setting('app.tenant', true), '')::uuid
      and a.signed_at is not null and a.valid_from <= (now() at time zone 'Europe/London')::date
      and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
$$;
grant execute on function served_today() to portal_member;
alter policy enquiry_part_is_read_by_the_shared_desk_that_took_it on enquiry_part
    using (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and accountable_id in (select served_today()));
alter policy enquiry_content_is_read_by_the_shared_desk_that_took_it on enquiry_content
    using (tenant_id in (select served_today())
           and exists (select 1 from enquiry_part p
                       where p.id = enquiry_content.part_id
                         and p.taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
