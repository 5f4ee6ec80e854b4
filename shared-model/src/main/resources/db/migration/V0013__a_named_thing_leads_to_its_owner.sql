-- Words that name a thing whose owner decides: "A12" is a trunk road, so a hole in it is no council's. The named service
-- goes before those of the listed groups; a bus along the A12 stays a matter of buses.
create table search_naming (
    word text not null check (word ~ '^[a-z0-9]+$'),
    service_id uuid not null references council_service,
    groups text[] not null check (cardinality(groups) > 0),
    primary key (word, service_id)
);
create index search_naming_service on search_naming (service_id);
alter table search_naming enable row level security;
alter table search_naming force row level security;
grant select on search_naming to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on search_naming to portal_steward;
create policy search_naming_is_public on search_naming for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy search_naming_is_added_by_the_steward on search_naming for insert to portal_steward with check (true);
create policy search_naming_is_removed_by_the_steward on search_naming for delete to portal_steward using (true);
