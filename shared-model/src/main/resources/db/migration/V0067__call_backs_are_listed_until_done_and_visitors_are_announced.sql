-- At a hand-off on the line: a call-back by the next working day, listed until it is done; and a word to the desk to which a
-- visitor is sent, without a name.
create table call_back (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    phone text not null,
    name text,
    matter text not null check (length(matter) <= 2000),
    due_on date not null,
    promised_by text not null,
    promised_at timestamptz not null,
    done_at timestamptz,
    done_by text,
    check ((done_at is null) = (done_by is null))
);
create index call_back_waiting on call_back (tenant_id, due_on);
alter table call_back enable row level security;
alter table call_back force row level security;
grant select, insert, update (done_at, done_by) on call_back to portal_member;
create policy call_back_is_read_by_its_body on call_back for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy call_back_is_promised_by_its_body on call_back for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and promised_by = (select nullif(current_setting('app.user', true), '')) and done_at is null);
create policy call_back_is_done_by_its_body on call_back for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and done_at is null)
    with check (done_by = (select nullif(current_setting('app.user', true), '')));

create table visitor_notice (
    id uuid primary key,
    from_id uuid not null references tenant,
    to_id uuid not null references tenant,
    matter text not null check (length(matter) <= 500),
    expected text not null,
    support_needs text,
    announced_by text not null,
    announced_at timestamptz not null,
    seen_at timestamptz,
    seen_by text,
    check ((seen_at is null) = (seen_by is null))
);
comment on column visitor_notice.expected is 'when, as the visitor says it: today at 2, tomorrow morning';
create index visitor_notice_to on visitor_notice (to_id, announced_at);
create index visitor_notice_from on visitor_notice (from_id, announced_at);
alter table visitor_notice enable row level security;
alter table visitor_notice force row level security;
grant select, insert, update (seen_at, seen_by) on visitor_notice to portal_member;
create policy visitor_notice_is_read_by_its_two_ends on visitor_notice for select to portal_member
    using (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           or to_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy visitor_notice_is_given_in_the_own_name on visitor_notice for insert to portal_member
    with check (from_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and announced_by = (select nullif(current_setting('app.user', true), '')) and seen_at is null);
create policy visitor_notice_is_seen_by_who_is_told on visitor_notice for update to portal_member
    using (to_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and seen_at is null)
    with check (seen_by = (select nullif(current_setting('app.user', true), '')));
