-- A contact centre or one-stop shop that several bodies share is a tenant of its own. Under an agreement that both have
-- signed its people take enquiries for the body served, as if that body had: it is accountable from the first moment. The
-- desk sees what it took and nothing else of the body.
alter table organisation drop constraint organisation_kind_check,
    add constraint organisation_kind_check check (kind in ('COUNTY', 'DISTRICT', 'UNITARY', 'POLICE', 'FIRE', 'NHS', 'HOUSING',
        'VOLUNTARY', 'PARISH', 'NATIONAL', 'WATER', 'SHARED_DESK', 'OTHER'));

create table desk_agreement (
    id uuid primary key,
    desk_id uuid not null references tenant,
    body_id uuid not null references tenant,
    terms text not null check (length(terms) between 1 and 1000),
    valid_from date not null,
    valid_until date,
    offered_by text not null,
    offered_at timestamptz not null default now(),
    signed_by text,
    signed_at timestamptz,
    ended_by text,
    check (desk_id <> body_id),
    check ((signed_by is null) = (signed_at is null)),
    exclude using gist (desk_id with =, body_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (valid_until is null or valid_until >= valid_from)
);
comment on table desk_agreement is 'a body lets a shared desk act for it; in force once the desk has signed. One that is over before it began was taken back';
create index desk_agreement_desk on desk_agreement (desk_id, body_id);
create index desk_agreement_body on desk_agreement (body_id, desk_id);
alter table desk_agreement enable row level security;
alter table desk_agreement force row level security;
grant select, insert, update (signed_by, signed_at, valid_until, ended_by) on desk_agreement to portal_member;
create policy desk_agreement_is_read_by_its_parties on desk_agreement for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')::uuid) in (desk_id, body_id));
create policy desk_agreement_is_offered_by_the_body_served on desk_agreement for insert to portal_member
    with check (body_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and offered_by = (select nullif(current_setting('app.user', true), ''))
                and signed_at is null and ended_by is null
                and exists (select 1 from organisation o where o.id = desk_agreement.desk_id and o.kind = 'SHARED_DESK'));
create policy desk_agreement_is_changed_by_its_parties on desk_agreement for update to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')::uuid) in (desk_id, body_id))
    with check ((select nullif(current_setting('app.tenant', true), '')::uuid) in (desk_id, body_id));
create policy desk_agreement_is_not_read_by_a_link on desk_agreement as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

create function desk_agreement_is_signed_by_the_desk_and_ended_by_either() returns trigger language plpgsql as $$
begin
    if (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
       and (old.signed_at is not null or nullif(current_setting('app.tenant', true), '')::uuid is distinct from new.desk_id
            or new.signed_by is distinct from nullif(current_setting('app.user', true), '')) then
        raise exception 'the desk signs, once and for itself' using errcode = 'integrity_constraint_violation';
    end if;
    if new.valid_until is distinct from old.valid_until
       and (coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity')
            or new.ended_by is distinct from nullif(current_setting('app.user', true), '')) then
        raise exception 'an agreement ends earlier, never later' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger desk_agreement_changes before update on desk_agreement
    for each row execute function desk_agreement_is_signed_by_the_desk_and_ended_by_either();

-- Whether who asks is a shared desk, and acts for this body today.
set local check_function_bodies = off; -- a body is planned when it is checked, and row security is off here
create function acts_for(body uuid) returns boolean language sql stable as $$
    select exists (select 1 from desk_agreement a
                   where a.desk_id = nullif(current_setting('app.tenant', true), '')::uuid and a.body_id = body
                     and a.signed_at is not null and a.valid_from <= (now() at time zone 'Europe/London')::date
                     and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date)
$$;
-- Whether who asks is a shared desk that acts, acted or was asked to act for somebody.
create function is_shared_desk() returns boolean language sql stable as $$
    select exists (select 1 from desk_agreement a where a.desk_id = nullif(current_setting('app.tenant', true), '')::uuid)
$$;
grant execute on function acts_for(uuid), is_shared_desk() to portal_member;

create policy enquiry_part_is_taken_for_a_body_that_is_served on enquiry_part for insert to portal_member
    with check (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and status = 'RECEIVED'
                and holder_id = accountable_id and acts_for(accountable_id));
create policy enquiry_part_is_read_by_the_shared_desk_that_took_it on enquiry_part for select to portal_member
    using (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select exists (select 1 from desk_agreement a
                               where a.desk_id = (select nullif(current_setting('app.tenant', true), '')::uuid))));
create policy enquiry_part_is_moved_by_the_shared_desk_that_took_it on enquiry_part for update to portal_member
    using (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and holder_id = accountable_id
           and acts_for(accountable_id))
    with check (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and holder_id = accountable_id
                and acts_for(accountable_id));
create policy enquiry_content_is_taken_down_for_a_body_that_is_served on enquiry_content for insert to portal_member
    with check (acts_for(tenant_id)
                and exists (select 1 from enquiry_part p
                            where p.id = enquiry_content.part_id and p.accountable_id = enquiry_content.tenant_id
                              and p.taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy enquiry_content_is_read_by_the_shared_desk_that_took_it on enquiry_content for select to portal_member
    using (acts_for(tenant_id)
           and exists (select 1 from enquiry_part p
                       where p.id = enquiry_content.part_id
                         and p.taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
drop index enquiry_part_taken_by;
create index enquiry_part_taken on enquiry_part (taken_by_id, changed_at);
create index enquiry_part_taken_next on enquiry_part (taken_by_id, next_at) where closed_at is null;

-- Contacts without a name count for the body that was asked for, and are seen by the desk that had them, too.
alter table closed_contact add taken_by_id uuid references tenant;
comment on column closed_contact.taken_by_id is 'the shared desk that had it; null for the body''s own';
create index closed_contact_taken on closed_contact (taken_by_id, closed_at);
create policy closed_contact_is_counted_for_a_body_that_is_served on closed_contact for insert to portal_member
    with check (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and acts_for(tenant_id));
create policy closed_contact_is_read_by_the_shared_desk_that_had_it on closed_contact for select to portal_member
    using (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
alter policy closed_contact_is_counted_by_its_body on closed_contact
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and taken_by_id is null);

-- The body that a part began with: its clock starts there, whoever took the enquiry.
alter table enquiry_part add began_with_id uuid references tenant;
comment on column enquiry_part.began_with_id is 'the body that had the part first; null for the one that took the enquiry';
alter table enquiry_part no force row level security;
alter table referral no force row level security;
alter table enquiry_part disable trigger user;
update enquiry_part p
    set began_with_id = coalesce((select r.from_id from referral r where r.part_id = p.id order by r.number limit 1), p.accountable_id)
    where p.number > 1 and p.predecessor_id is null;
alter table enquiry_part enable trigger user;
alter table enquiry_part force row level security;
alter table referral force row level security;
