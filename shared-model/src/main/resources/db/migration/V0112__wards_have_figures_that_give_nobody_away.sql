-- What was brought and finished at places in a ward, by body, service and month. Each body's own job counts its own rows and
-- writes what may be shown, once for a month: no councillor's question ever touches a case (ADR 26).
create table councillor_area (
    area_id uuid primary key references area,
    added_at timestamptz not null default now()
);
alter table councillor_area enable row level security;
alter table councillor_area force row level security;
grant select, insert on councillor_area to portal_member;
create policy councillor_area_is_known on councillor_area for select to portal_member using (true);
create policy councillor_area_comes_with_a_term on councillor_area for insert to portal_member
    with check (exists (select 1 from councillor_term t where t.area_id = councillor_area.area_id));
comment on table councillor_area is 'areas that are or were some councillor''s: for these figures are counted';

create table ward_month (
    tenant_id uuid not null references tenant,
    month date not null check (extract(day from month) = 1),
    counted_at timestamptz not null default now(),
    primary key (tenant_id, month)
);
alter table ward_month enable row level security;
alter table ward_month force row level security;
grant select, insert on ward_month to portal_member;
create policy ward_month_is_read_by_its_body on ward_month for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy ward_month_is_counted_once_by_the_job on ward_month for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:figures');
create policy ward_month_is_not_read_by_a_link on ward_month as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

create table ward_figure (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    area_id uuid not null references area,
    service_id uuid references council_service,
    month date not null,
    came integer check (came = 0 or came >= 5),
    finished integer check (finished = 0 or finished >= 5),
    late integer check (late = 0 or late >= 5),
    unique nulls not distinct (tenant_id, area_id, month, service_id)
);
comment on column ward_figure.service_id is 'null for all services together';
comment on column ward_figure.came is 'null for fewer than five, and for what would give fewer than five away; so the others';
comment on column ward_figure.late is 'of those that were finished in the month';
create index ward_figure_area on ward_figure (area_id, month);
alter table ward_figure enable row level security;
alter table ward_figure force row level security;
grant insert on ward_figure to portal_member;
grant select on ward_figure to portal_resident;
create policy ward_figure_is_written_by_the_job on ward_figure for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and (select nullif(current_setting('app.user', true), '')) = 'system:figures');
create policy ward_figure_is_read_by_councillors_there on ward_figure for select to portal_resident
    using (exists (select 1 from councillor_term t where t.area_id = ward_figure.area_id));
