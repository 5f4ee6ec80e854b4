-- The ONS Postcode Directory, loaded in whole: each load is a generation, and only the current one is looked at. The
-- postcodes of a new generation are written beside those of the old one; one update makes it the current one (ADR 0011).
create table postcode_generation (
    id integer primary key,
    status text not null check (status in ('LOADING', 'CURRENT', 'OLD')),
    source text not null,
    sha256 text not null,
    postcodes integer not null,
    ended integer not null,
    loaded_at timestamptz not null default now()
);
create unique index postcode_generation_current on postcode_generation (status) where status = 'CURRENT';
alter table postcode_generation enable row level security;
alter table postcode_generation force row level security;
grant select on postcode_generation to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on postcode_generation to portal_steward;
create policy postcode_generation_is_public on postcode_generation for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy postcode_generation_is_added_by_the_steward on postcode_generation for insert to portal_steward
    with check (true);
create policy postcode_generation_is_switched_by_the_steward on postcode_generation for update to portal_steward
    using (true) with check (true);
create policy postcode_generation_is_removed_by_the_steward on postcode_generation for delete to portal_steward
    using (true);

-- A cell is what all postcodes with the same areas lie in: an area like any other, so that whoever asks which areas are
-- around a place need not know where the place came from. Its areas are in area_within; the codes here make them anew
-- when areas are added.
alter table area drop constraint area_kind_check;
alter table area add constraint area_kind_check
    check (kind in ('COUNTY', 'DISTRICT', 'UNITARY', 'PARISH', 'WARD', 'POLICE', 'FIRE', 'NHS', 'WATER', 'NATIONAL',
                    'OTHER', 'CELL'));
create table postcode_cell (
    id uuid primary key references area,
    district text not null,
    county text,
    ward text,
    parish text,
    police text,
    health text
);
comment on column postcode_cell.police is 'pfa of the directory: police force area';
comment on column postcode_cell.health is 'icb of the directory: integrated care board of the NHS';
alter table postcode_cell enable row level security;
alter table postcode_cell force row level security;
grant select on postcode_cell to portal_public, portal_resident, portal_member, portal_steward;
grant insert on postcode_cell to portal_steward;
create policy postcode_cell_is_public on postcode_cell for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy postcode_cell_is_added_by_the_steward on postcode_cell for insert to portal_steward with check (true);

-- No foreign keys: 2.7 million checks would double the time of a load, and the load joins both tables anyway.
create table postcode (
    generation integer not null,
    key text not null,
    cell_id uuid not null,
    latitude real,
    longitude real,
    ended date,
    primary key (generation, key)
);
comment on column postcode.key is 'capitals without spaces';
comment on column postcode.ended is 'first day of the month in which it ended; null while it is in use';
alter table postcode enable row level security;
alter table postcode force row level security;
grant select on postcode to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on postcode to portal_steward;
create policy postcode_is_public on postcode for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy postcode_is_added_by_the_steward on postcode for insert to portal_steward with check (true);
create policy postcode_is_removed_by_the_steward on postcode for delete to portal_steward using (true);

-- In which districts an outward code has postcodes in use.
create table postcode_outward (
    generation integer not null,
    key text not null,
    district text not null,
    primary key (generation, key, district)
);
alter table postcode_outward enable row level security;
alter table postcode_outward force row level security;
grant select on postcode_outward to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on postcode_outward to portal_steward;
create policy postcode_outward_is_public on postcode_outward for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy postcode_outward_is_added_by_the_steward on postcode_outward for insert to portal_steward
    with check (true);
create policy postcode_outward_is_removed_by_the_steward on postcode_outward for delete to portal_steward using (true);
