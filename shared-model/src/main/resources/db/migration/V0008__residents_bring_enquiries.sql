-- The tables of an enquiry. Routing facts stand apart from contents; each body holds its own copy of the contents.
-- Sight across bodies is data: a referral's two ends. The policies of referral call current_setting without a
-- sub-select, because enquiry_part looks at referral and referral at enquiry_part: PostgreSQL takes a sub-select in
-- both for an endless loop.

-- The secret of a resident's trail is known here by its SHA-256 alone.
create table trail (
    enquiry_id uuid primary key,
    secret_hash bytea not null unique,
    reference text not null,
    about text not null,
    opened_at timestamptz not null default now()
);

create table enquiry (
    id uuid primary key,
    version integer not null default 0,
    tenant_id uuid not null references tenant,
    reference text not null unique,
    origin text not null check (origin in ('ONLINE', 'PHONE', 'VISIT', 'LETTER', 'EMAIL', 'MACHINE')),
    received_at timestamptz not null default now(),
    unique (tenant_id, id)
);
alter table trail add foreign key (enquiry_id) references enquiry deferrable initially deferred;

create table enquiry_part (
    id uuid primary key,
    version integer not null default 0,
    enquiry_id uuid not null,
    taken_by_id uuid not null,
    number integer not null default 1,
    service_id uuid not null references council_service,
    place_id uuid references place,
    place_text text,
    accountable_id uuid not null references tenant,
    holder_id uuid not null references tenant,
    status text not null check (status in ('DRAFT', 'OFFERED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'WAITING',
                                           'COMPLETED', 'HANDED_BACK', 'WITHDRAWN', 'RECORDED_IN_ERROR')),
    first_contact_at timestamptz not null,
    due_on date not null,
    promise_days integer not null,
    closed_at timestamptz,
    outcome text check (outcome in ('DONE', 'ADVICE_GIVEN', 'NOT_PROVIDED', 'DUPLICATE')),
    outcome_text text,
    unique (enquiry_id, number),
    unique (enquiry_id, id),
    foreign key (taken_by_id, enquiry_id) references enquiry (tenant_id, id),
    check ((status in ('COMPLETED', 'WITHDRAWN', 'RECORDED_IN_ERROR')) = (closed_at is not null)),
    check ((status = 'COMPLETED') = (outcome is not null))
);
create index enquiry_part_holder on enquiry_part (holder_id, status, due_on);
create index enquiry_part_accountable on enquiry_part (accountable_id, status, due_on);
create index enquiry_part_taken_by on enquiry_part (taken_by_id);

create table referral (
    id uuid primary key,
    version integer not null default 0,
    part_id uuid not null references enquiry_part,
    number integer not null,
    from_id uuid not null references tenant,
    to_id uuid not null references tenant,
    status text not null check (status in ('OFFERED', 'ACCEPTED', 'HANDED_BACK', 'WITHDRAWN')),
    offered_at timestamptz not null default now(),
    answered_at timestamptz,
    agreement_id uuid references sharing_agreement,
    handback_reason text check (handback_reason in ('NOT_OUR_SERVICE', 'NOT_OUR_AREA', 'OTHER_OWNER', 'CONTRACTED_OUT')),
    suggested_id uuid references organisation,
    unique (part_id, number),
    check (from_id <> to_id),
    check ((status = 'OFFERED') = (answered_at is null)),
    check ((status = 'HANDED_BACK') = (handback_reason is not null))
);
create unique index referral_one_open_leg on referral (part_id) where status = 'OFFERED';
create index referral_from on referral (from_id, part_id);
create index referral_to on referral (to_id, part_id);

create table enquiry_content (
    part_id uuid not null,
    tenant_id uuid not null references tenant,
    version integer not null default 0,
    enquiry_id uuid not null,
    summary text not null,
    name text,
    email text,
    phone text,
    address text,
    support_needs text,
    safe_contact text,
    legal_basis text not null,
    delete_by date,
    primary key (part_id, tenant_id),
    foreign key (enquiry_id, part_id) references enquiry_part (enquiry_id, id)
);
create index enquiry_content_tenant on enquiry_content (tenant_id);

create table trail_step (
    id uuid primary key,
    enquiry_id uuid not null,
    part_id uuid not null,
    number integer not null,
    at timestamptz not null default now(),
    body_id uuid not null references organisation,
    body_name text not null,
    sentence text not null,
    next_step text,
    due_on date,
    unique (part_id, number),
    foreign key (enquiry_id, part_id) references enquiry_part (enquiry_id, id)
);
create index trail_step_enquiry on trail_step (enquiry_id);

create table part_move (
    id uuid primary key,
    part_id uuid not null references enquiry_part,
    number integer not null,
    at timestamptz not null default now(),
    tenant_id uuid not null references tenant,
    actor text not null,
    move text not null,
    from_status text not null,
    to_status text not null,
    to_id uuid references tenant,
    reason text,
    unique (part_id, number)
);
create index part_move_tenant on part_move (tenant_id);

alter table trail enable row level security;
alter table trail force row level security;
alter table enquiry enable row level security;
alter table enquiry force row level security;
alter table enquiry_part enable row level security;
alter table enquiry_part force row level security;
alter table referral enable row level security;
alter table referral force row level security;
alter table enquiry_content enable row level security;
alter table enquiry_content force row level security;
alter table trail_step enable row level security;
alter table trail_step force row level security;
alter table part_move enable row level security;
alter table part_move force row level security;

grant select, insert on trail to portal_resident;
grant insert on trail to portal_member;
grant insert on enquiry, enquiry_part, enquiry_content to portal_resident;
grant select, insert on trail_step to portal_resident;
grant select, insert on enquiry, trail_step, part_move to portal_member;
grant select, insert, update on enquiry_part, referral, enquiry_content to portal_member;

-- trail
create policy trail_is_read_with_its_secret on trail for select to portal_resident
    using (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))));
create policy trail_is_opened_with_its_secret on trail for insert to portal_resident
    with check (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
                and opened_at = now());
create policy trail_is_opened_by_the_body_that_took_the_enquiry on trail for insert to portal_member
    with check (exists (select 1 from enquiry e
                        where e.id = trail.enquiry_id
                          and e.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));

-- enquiry
create policy enquiry_is_brought_with_a_new_trail on enquiry for insert to portal_resident
    with check (origin = 'ONLINE' and exists (select 1 from trail t where t.enquiry_id = enquiry.id and t.opened_at = now()));
create policy enquiry_is_taken_by_a_body on enquiry for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy enquiry_is_read_by_who_took_it_or_has_a_part on enquiry for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or exists (select 1 from enquiry_part p where p.enquiry_id = enquiry.id));

-- enquiry_part
create policy enquiry_part_is_brought_with_a_new_trail on enquiry_part for insert to portal_resident
    with check (status = 'RECEIVED' and accountable_id = holder_id and accountable_id = taken_by_id
                and exists (select 1 from trail t where t.enquiry_id = enquiry_part.enquiry_id and t.opened_at = now()));
create policy enquiry_part_is_taken_by_a_body on enquiry_part for insert to portal_member
    with check (taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and accountable_id = taken_by_id and holder_id = taken_by_id);
create policy enquiry_part_is_read_by_its_parties on enquiry_part for select to portal_member
    using (accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or holder_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or exists (select 1 from referral r where r.part_id = enquiry_part.id));
create policy enquiry_part_is_moved_by_who_has_it on enquiry_part for update to portal_member
    using (accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or holder_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                or exists (select 1 from referral r where r.part_id = enquiry_part.id));

-- referral
create policy referral_is_read_by_its_two_ends on referral for select to portal_member
    using (from_id = nullif(current_setting('app.tenant', true), '')::uuid
           or to_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy referral_is_offered_by_the_accountable_body on referral for insert to portal_member
    with check (from_id = nullif(current_setting('app.tenant', true), '')::uuid and status = 'OFFERED'
                and exists (select 1 from enquiry_part p
                            where p.id = referral.part_id
                              and p.accountable_id = nullif(current_setting('app.tenant', true), '')::uuid));
create policy referral_is_answered_by_its_receiver on referral for update to portal_member
    using (to_id = nullif(current_setting('app.tenant', true), '')::uuid and status = 'OFFERED')
    with check (to_id = nullif(current_setting('app.tenant', true), '')::uuid and status in ('ACCEPTED', 'HANDED_BACK'));
create policy referral_is_withdrawn_by_its_sender on referral for update to portal_member
    using (from_id = nullif(current_setting('app.tenant', true), '')::uuid and status = 'OFFERED')
    with check (from_id = nullif(current_setting('app.tenant', true), '')::uuid and status = 'WITHDRAWN');

-- enquiry_content
create policy enquiry_content_is_brought_with_a_new_trail on enquiry_content for insert to portal_resident
    with check (exists (select 1 from trail t where t.enquiry_id = enquiry_content.enquiry_id and t.opened_at = now()));
create policy enquiry_content_is_read_by_its_holder on enquiry_content for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy enquiry_content_is_kept_by_its_holder on enquiry_content for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy enquiry_content_is_written_by_its_holder on enquiry_content for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from enquiry_part p where p.id = enquiry_content.part_id));
-- A copy for another body: while it is offered to it, and with no more than an agreement in force lets travel.
-- Support needs and safe-contact instructions always do.
create policy enquiry_content_is_copied_as_agreed on enquiry_content for insert to portal_member
    with check (exists (select 1 from referral r
                        where r.part_id = enquiry_content.part_id and r.to_id = enquiry_content.tenant_id
                          and r.from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                          and r.status = 'OFFERED')
                and (num_nonnulls(name, email, phone, address) = 0
                     or exists (select 1 from sharing_agreement a
                                where a.first_party_id = least(enquiry_content.tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid))
                                  and a.second_party_id = greatest(enquiry_content.tenant_id, (select nullif(current_setting('app.tenant', true), '')::uuid))
                                  and a.first_signed_on is not null and a.second_signed_on is not null
                                  and a.valid_from <= (now() at time zone 'Europe/London')::date
                                  and coalesce(a.valid_until, 'infinity') >= (now() at time zone 'Europe/London')::date
                                  and (enquiry_content.name is null or 'NAME' = any (a.fields))
                                  and (enquiry_content.email is null or 'EMAIL' = any (a.fields))
                                  and (enquiry_content.phone is null or 'PHONE' = any (a.fields))
                                  and (enquiry_content.address is null or 'ADDRESS' = any (a.fields)))));

-- trail_step
create policy trail_step_is_read_with_the_secret on trail_step for select to portal_resident
    using (exists (select 1 from trail t where t.enquiry_id = trail_step.enquiry_id));
create policy trail_step_is_begun_with_a_new_trail on trail_step for insert to portal_resident
    with check (exists (select 1 from trail t where t.enquiry_id = trail_step.enquiry_id and t.opened_at = now()));
create policy trail_step_is_read_by_the_parties on trail_step for select to portal_member
    using (exists (select 1 from enquiry_part p where p.id = trail_step.part_id));
create policy trail_step_is_written_by_who_moves_the_part on trail_step for insert to portal_member
    with check (body_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and exists (select 1 from enquiry_part p where p.id = trail_step.part_id));

-- part_move
create policy part_move_is_read_by_the_parties on part_move for select to portal_member
    using (exists (select 1 from enquiry_part p where p.id = part_move.part_id));
create policy part_move_is_written_by_who_moves on part_move for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and actor = (select nullif(current_setting('app.user', true), ''))
                and exists (select 1 from enquiry_part p where p.id = part_move.part_id));

-- Accountability passes in one way only: the body to which a part is offered takes it.
create function enquiry_part_accountability_is_taken_never_given() returns trigger language plpgsql as $$
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
create trigger enquiry_part_accountability before update on enquiry_part
    for each row execute function enquiry_part_accountability_is_taken_never_given();
