-- A body names addresses of its own systems, to which each change of a referral that it is a party to is posted, signed.
-- That there is one, and on which host, every body may know: who moves a part leaves the message for it. Address and
-- secrets are the body's own. A secret is kept as it is, because each message is signed with it.
create table webhook (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    host text not null check (length(host) <= 253),
    created_at timestamptz not null default now(),
    ended_at timestamptz,
    unique (tenant_id, id)
);
create index webhook_tenant on webhook (tenant_id) where ended_at is null;
alter table webhook enable row level security;
alter table webhook force row level security;
grant select, insert, update (ended_at) on webhook to portal_member;
grant select on webhook to portal_job;
create policy webhook_is_known_while_it_lasts on webhook for select to portal_member using (ended_at is null);
create policy webhook_is_named_by_its_body on webhook for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and ended_at is null);
create policy webhook_is_seen_by_its_body on webhook for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy webhook_is_ended_by_its_body on webhook for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)) with check (true);
create policy webhook_is_read_by_the_worker on webhook for select to portal_job using (true);

create table webhook_key (
    webhook_id uuid primary key,
    tenant_id uuid not null,
    url text not null check (length(url) <= 500),
    secret text not null,
    earlier_secret text,
    earlier_until timestamptz,
    foreign key (tenant_id, webhook_id) references webhook (tenant_id, id),
    check ((earlier_secret is null) = (earlier_until is null))
);
comment on column webhook_key.earlier_until is 'until then messages are signed with the earlier secret, too';
create index webhook_key_tenant on webhook_key (tenant_id, webhook_id);
alter table webhook_key enable row level security;
alter table webhook_key force row level security;
grant select, insert, update (secret, earlier_secret, earlier_until) on webhook_key to portal_member;
grant select on webhook_key to portal_job;
create policy webhook_key_is_read_by_its_body on webhook_key for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy webhook_key_is_made_by_its_body on webhook_key for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy webhook_key_is_changed_by_its_body on webhook_key for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)) with check (true);
create policy webhook_key_is_read_by_the_worker on webhook_key for select to portal_job using (true);
create policy webhook_key_is_not_read_by_a_link on webhook_key as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

-- Who moves a part fills the outbox in the name of another party, for a webhook of that party alone.
create policy outbox_is_filled_for_a_webhook on outbox for insert to portal_member
    with check (exists (select 1 from webhook w
                        where 'hook:' || w.id || '@' || w.host = outbox.recipient and w.tenant_id = outbox.tenant_id));
