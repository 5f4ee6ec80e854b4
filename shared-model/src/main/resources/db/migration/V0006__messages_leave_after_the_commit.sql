-- Messages wait here, in the transaction that causes them, until the worker has sent them. One stream keeps its order.
create table outbox (
    id uuid primary key,
    position bigint generated always as identity,
    stream text not null,
    tenant_id uuid references tenant,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null default now(),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null default now(),
    leased_until timestamptz,
    sent_at timestamptz,
    dead boolean not null default false,
    last_error text
);
create index outbox_waiting on outbox (stream, position) where sent_at is null and not dead;
create index outbox_tenant on outbox (tenant_id);
alter table outbox enable row level security;
alter table outbox force row level security;
grant insert on outbox to portal_member, portal_steward, portal_resident;
grant select, update, delete on outbox to portal_job;
create policy outbox_is_filled_by_a_body on outbox for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy outbox_is_filled_by_the_steward on outbox for insert to portal_steward with check (tenant_id is null);
create policy outbox_is_filled_for_a_resident on outbox for insert to portal_resident
    with check (tenant_id is not null and nullif(current_setting('app.trail', true), '') is not null);
create policy outbox_is_read_by_the_worker on outbox for select to portal_job using (true);
create policy outbox_is_settled_by_the_worker on outbox for update to portal_job using (true) with check (true);
create policy outbox_is_emptied_by_the_worker on outbox for delete to portal_job using (true);
