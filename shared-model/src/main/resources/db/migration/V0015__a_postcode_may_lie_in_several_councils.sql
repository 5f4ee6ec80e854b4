-- The directory names one council for a postcode. Where it lies in several, the UPRN directory or an administrators'
-- list says so, and the resident is asked which. By code: a list may be loaded before its councils are known.
create table postcode_split (
    key text not null,
    district text not null,
    primary key (key, district)
);
comment on column postcode_split.district is 'GSS code of a district or unitary council';
alter table postcode_split enable row level security;
alter table postcode_split force row level security;
grant select on postcode_split to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on postcode_split to portal_steward;
create policy postcode_split_is_public on postcode_split for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy postcode_split_is_added_by_the_steward on postcode_split for insert to portal_steward with check (true);
create policy postcode_split_is_removed_by_the_steward on postcode_split for delete to portal_steward using (true);
