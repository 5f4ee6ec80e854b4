-- A body in which nobody signs in gets referrals all the same, once it has a mail address for them that it has confirmed: a
-- mail carries a link, and who opens it with a code sent apart acts for the body, on that one part and for half an hour.
create table referral_address (
    tenant_id uuid primary key references tenant,
    email text not null check (length(email) <= 254),
    phone text not null check (length(phone) <= 40),
    secret_hash bytea not null unique,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    confirmed_at timestamptz
);
comment on column referral_address.phone is 'who sends a referral rings there when its link is not opened';
comment on column referral_address.secret_hash is 'SHA-256 of the secret by which the address is confirmed';
alter table referral_address enable row level security;
alter table referral_address force row level security;
grant select, insert, update on referral_address to portal_steward;
grant select on referral_address to portal_member;
grant select, update (confirmed_at) on referral_address to portal_resident;
grant select (tenant_id, confirmed_at) on referral_address to portal_public;
create policy referral_address_is_read_by_the_steward on referral_address for select to portal_steward using (true);
create policy referral_address_is_recorded_by_the_steward on referral_address for insert to portal_steward
    with check (confirmed_at is null);
create policy referral_address_is_changed_by_the_steward on referral_address for update to portal_steward
    using (true) with check (confirmed_at is null);
create policy referral_address_is_used_once_confirmed on referral_address for select to portal_member
    using (confirmed_at is not null);
create policy referral_address_is_known_to_be_there on referral_address for select to portal_public
    using (confirmed_at is not null);
create policy referral_address_is_proved_by_its_secret on referral_address for select to portal_resident
    using (secret_hash = sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')));
create policy referral_address_is_confirmed_by_its_secret on referral_address for update to portal_resident
    using (secret_hash = sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
    with check (confirmed_at is not null);

create table receiver_link (
    part_id uuid not null references enquiry_part,
    from_id uuid not null references tenant,
    to_id uuid not null references tenant,
    reference text not null,
    secret_hash bytea not null unique,
    earlier_hashes bytea[] not null default '{}',
    sent_at timestamptz not null,
    ring_after date not null,
    valid_until timestamptz not null,
    used_at timestamptz,
    ended boolean not null default false,
    code_salt bytea,
    code_hash bytea,
    code_sent_at timestamptz,
    codes_sent integer not null default 0 check (codes_sent between 0 and 3),
    tries integer not null default 0 check (tries between 0 and 3),
    first_opened_at timestamptz,
    key_hash bytea unique,
    open_until timestamptz,
    spoken_role text check (length(spoken_role) <= 100),
    spoken_at timestamptz,
    spoken_by text,
    primary key (part_id, from_id, to_id),
    check ((spoken_at is null) = (spoken_role is null) and (spoken_at is null) = (spoken_by is null))
);
comment on column receiver_link.earlier_hashes is 'of links that were replaced: who holds one may have a fresh one sent';
comment on column receiver_link.ring_after is 'unopened after this day, the sender rings';
comment on column receiver_link.key_hash is 'of what stands in the address while it is open';
comment on column receiver_link.spoken_role is 'who said on the telephone that the body accepts: the role, never a name';
create index receiver_link_from on receiver_link (from_id, ring_after);
create index receiver_link_to on receiver_link (to_id);
alter table receiver_link enable row level security;
alter table receiver_link force row level security;
grant select, insert, update (secret_hash, earlier_hashes, sent_at, ring_after, valid_until, used_at, ended, code_hash, code_sent_at,
                              codes_sent, tries, first_opened_at, key_hash, open_until, spoken_role, spoken_at, spoken_by)
    on receiver_link to portal_member;
grant select, update (secret_hash, earlier_hashes, sent_at, valid_until, used_at, code_salt, code_hash, code_sent_at,
                      codes_sent, tries, first_opened_at, key_hash, open_until) on receiver_link to portal_resident;
create policy receiver_link_is_seen_by_its_two_ends on receiver_link for select to portal_member
    using (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or to_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy receiver_link_goes_with_a_referral on receiver_link for insert to portal_member
    with check (exists (select 1 from referral r
                        where r.part_id = receiver_link.part_id and r.from_id = receiver_link.from_id
                          and r.to_id = receiver_link.to_id));
create policy receiver_link_is_renewed_by_its_two_ends on receiver_link for update to portal_member
    using (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or to_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (true);
create policy receiver_link_is_seen_by_its_secret on receiver_link for select to portal_resident
    using (secret_hash = sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))
           or key_hash = sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))
           or sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')) = any (earlier_hashes));
-- Part and ends are not granted: a link cannot be bent to another part or body.
create policy receiver_link_is_used_by_its_secret on receiver_link for update to portal_resident
    using (secret_hash = sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))
           or key_hash = sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8'))
           or sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')) = any (earlier_hashes))
    with check (true);
-- Who holds the link is sent the code, and a fresh link, at the address of the body to which it belongs.
create policy referral_address_is_written_to_by_a_link on referral_address for select to portal_resident
    using (exists (select 1 from receiver_link l where l.to_id = referral_address.tenant_id));

-- Who opened a link is announced as "once:" and the part: of all that is the body's, that part alone is there.
-- Without a sub-select, because the policies of enquiry_part and referral look at each other (V0008).
create policy enquiry_part_is_one_alone_by_a_link on enquiry_part as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy enquiry_part_is_moved_alone_by_a_link on enquiry_part as restrictive for update to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or id::text = substr(nullif(current_setting('app.user', true), ''), 6))
    with check (true);
create policy referral_is_of_one_part_by_a_link on referral as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy enquiry_content_is_of_one_part_by_a_link on enquiry_content as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy receiver_link_is_of_one_part_by_a_link on receiver_link as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or part_id::text = substr(nullif(current_setting('app.user', true), ''), 6));
create policy enquiry_is_of_one_part_by_a_link on enquiry as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:'
           or exists (select 1 from enquiry_part p where p.enquiry_id = enquiry.id));
create policy print_task_is_not_read_by_a_link on print_task as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy call_back_is_not_read_by_a_link on call_back as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy visitor_notice_is_not_read_by_a_link on visitor_notice as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy safeguarding_concern_is_not_read_by_a_link on safeguarding_concern as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
