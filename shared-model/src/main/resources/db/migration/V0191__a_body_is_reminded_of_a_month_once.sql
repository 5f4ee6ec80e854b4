-- The managers of a body are reminded of figures that are to be handed in, and again when they are late: once each.
create table return_reminder (
    tenant_id uuid not null references tenant,
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('DUE', 'LATE')),
    reminded_at timestamptz not null default now(),
    primary key (tenant_id, month, kind)
);
comment on table return_reminder is 'that managers were reminded of the figures of a month';
alter table return_reminder enable row level security;
alter table return_reminder force row level security;
grant select, insert on return_reminder to portal_member;
create policy return_reminder_is_read_by_its_body on return_reminder for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy return_reminder_is_not_read_by_a_link on return_reminder as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy return_reminder_is_written_by_the_job on return_reminder for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:returns');
