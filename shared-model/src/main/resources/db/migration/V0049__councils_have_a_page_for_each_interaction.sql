-- Where a council tells about a service, interaction by interaction (apply, report, pay ...), as GOV.UK's local links list
-- it: by the numbers of the Local Government Services List and of the Interactions List. Councils need not use the portal.
create table interaction_link (
    id uuid primary key default gen_random_uuid(),
    organisation_id uuid not null references organisation,
    lgsl integer not null check (lgsl >= 0),
    lgil integer not null check (lgil >= 0),
    url text not null check (url ~ '^https?://'),
    constraint interaction_link_one_page_each unique (organisation_id, lgsl, lgil)
);
alter table interaction_link enable row level security;
alter table interaction_link force row level security;
grant select on interaction_link to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on interaction_link to portal_steward;
create policy interaction_link_is_public on interaction_link for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy interaction_link_is_added_by_the_steward on interaction_link for insert to portal_steward with check (true);
create policy interaction_link_is_changed_by_the_steward on interaction_link for update to portal_steward
    using (true) with check (true);
create policy interaction_link_is_removed_by_the_steward on interaction_link for delete to portal_steward using (true);

alter table import_run drop constraint import_run_kind_check;
alter table import_run add constraint import_run_kind_check
    check (kind in ('COUNCILS', 'ONSPD', 'SPLIT_POSTCODES', 'PLACE_NAMES', 'AREAS', 'SERVICES', 'RESPONSIBILITIES',
                    'LOCATIONS', 'ACCESS_POINTS', 'LINKS'));
