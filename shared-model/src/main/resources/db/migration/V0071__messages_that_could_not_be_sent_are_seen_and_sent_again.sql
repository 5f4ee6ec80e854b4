-- A message that failed eight times is dead. Who runs the body, or the partnership, sees that it failed and may have it
-- sent again, or put it aside; whom it was for is seen without the name, what it says is not.
alter table outbox
    add put_aside_at timestamptz,
    add addressee text generated always as (left(recipient, 1) || '…@' || split_part(recipient, '@', 2)) stored;
comment on column outbox.addressee is 'the recipient without the name';
alter table outbox no force row level security;
update outbox set last_error = regexp_replace(last_error, '[^\s<>@,;:"]+@', '…@', 'g') where last_error is not null;
alter table outbox force row level security;
create index outbox_dead on outbox (tenant_id, position) where dead and put_aside_at is null;
grant select (id, position, stream, tenant_id, addressee, subject, created_at, attempts, last_error, dead, put_aside_at)
    on outbox to portal_member, portal_steward;
grant update (dead, attempts, next_attempt_at, put_aside_at) on outbox to portal_member, portal_steward;
create policy outbox_failures_are_seen_by_the_body on outbox for select to portal_member
    using (last_error is not null and tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy outbox_failures_are_seen_by_the_steward on outbox for select to portal_steward
    using (last_error is not null and tenant_id is null);
create policy outbox_dead_are_sent_again_by_the_body on outbox for update to portal_member
    using (dead and tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy outbox_dead_are_sent_again_by_the_steward on outbox for update to portal_steward
    using (dead and tenant_id is null) with check (tenant_id is null);
