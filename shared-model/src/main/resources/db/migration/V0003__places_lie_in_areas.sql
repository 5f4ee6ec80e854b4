-- What a resident types for "where". One row a place and area: a name or outward code may stand in several.
create table place (
    id uuid primary key,
    kind text not null check (kind in ('POSTCODE', 'OUTWARD', 'TOWN', 'VILLAGE', 'PARISH', 'WARD', 'COUNCIL')),
    name text not null,
    key text not null,
    area_id uuid not null references area
);
comment on column place.key is 'postcodes: capitals without spaces; names: small letters, digits and single spaces';
create unique index place_key on place (key, area_id, kind);
create index place_area on place (area_id);
create index place_trigram on place using gin (key gin_trgm_ops);
alter table place enable row level security;
alter table place force row level security;
grant select on place to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on place to portal_steward;
create policy place_is_public on place for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy place_is_added_by_the_steward on place for insert to portal_steward with check (true);
create policy place_is_changed_by_the_steward on place for update to portal_steward using (true) with check (true);
create policy place_is_removed_by_the_steward on place for delete to portal_steward using (true);
