create table council_service (
    id uuid primary key,
    version integer not null default 0,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null,
    group_name text not null,
    description text not null,
    reason text not null,
    place_rule text not null check (place_rule in ('WHERE_THE_THING_IS', 'WHERE_YOU_LIVE', 'WHERE_YOU_ARE',
                                                   'WHO_ISSUED', 'YOUR_CHOICE', 'ANY')),
    lgsl integer,
    sharing_basis text not null default 'PUBLIC_TASK',
    promise_days integer not null default 10 check (promise_days between 1 and 60),
    emergency boolean not null default false
);
alter table council_service enable row level security;
alter table council_service force row level security;
grant select on council_service to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on council_service to portal_steward;
create policy council_service_is_public on council_service for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy council_service_is_added_by_the_steward on council_service for insert to portal_steward with check (true);
create policy council_service_is_changed_by_the_steward on council_service for update to portal_steward
    using (true) with check (true);

-- The words in which residents ask for a service.
create table service_phrase (
    service_id uuid not null references council_service,
    phrase text not null check (phrase <> ''),
    primary key (service_id, phrase)
);
alter table service_phrase enable row level security;
alter table service_phrase force row level security;
grant select on service_phrase to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on service_phrase to portal_steward;
create policy service_phrase_is_public on service_phrase for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy service_phrase_is_added_by_the_steward on service_phrase for insert to portal_steward with check (true);
create policy service_phrase_is_removed_by_the_steward on service_phrase for delete to portal_steward using (true);

-- The search table: one row a name, phrase or description. Its SELECT policy is plainly true, because text operators
-- are not leakproof and any other policy would read every row (ADR 0009). Written with what it repeats.
create table service_search (
    id uuid primary key,
    service_id uuid not null references council_service,
    kind text not null check (kind in ('NAME', 'PHRASE', 'DESCRIPTION')),
    words text not null,
    vector tsvector generated always as (to_tsvector('english'::regconfig, words)) stored,
    visible_from date not null default date '1974-04-01',
    visible_until date
);
create index service_search_service on service_search (service_id);
create index service_search_vector on service_search using gin (vector);
create index service_search_trigram on service_search using gin (words gin_trgm_ops);
alter table service_search enable row level security;
alter table service_search force row level security;
grant select on service_search to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on service_search to portal_steward;
create policy service_search_is_public on service_search for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy service_search_is_added_by_the_steward on service_search for insert to portal_steward with check (true);
create policy service_search_is_removed_by_the_steward on service_search for delete to portal_steward using (true);

-- The vocabulary of the search table: in how many services a word occurs says how much it tells, and a misspelt word is
-- taken for the nearest known one. Made from service_search (SearchVocabulary).
create table search_word (
    word text primary key,
    stem text not null,
    services integer not null
);
create index search_word_stem on search_word (stem);
create index search_word_trigram on search_word using gin (word gin_trgm_ops);
alter table search_word enable row level security;
alter table search_word force row level security;
grant select on search_word to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on search_word to portal_steward;
create policy search_word_is_public on search_word for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy search_word_is_added_by_the_steward on search_word for insert to portal_steward with check (true);
create policy search_word_is_removed_by_the_steward on search_word for delete to portal_steward using (true);

-- Who provides a part of a service: a rule by tier, or an override that names a body for an area. Dates are inclusive.
-- Two rules of one kind for the same part, area and time cannot stand: the most specific area wins, an override first.
create table responsibility (
    id uuid primary key,
    version integer not null default 0,
    service_id uuid not null references council_service,
    part text not null default 'whole',
    tier text check (tier in ('COUNTY', 'DISTRICT', 'ALL', 'POLICE', 'FIRE', 'NHS', 'WATER', 'HOUSING', 'VOLUNTARY',
                              'PARISH', 'NATIONAL')),
    organisation_id uuid references organisation,
    area_id uuid references area,
    valid_from date not null default date '1974-04-01',
    valid_until date,
    authority text not null check (authority <> ''),
    note text,
    check (valid_until is null or valid_until >= valid_from),
    constraint responsibility_is_a_tier_rule_or_an_override check ((tier is null) <> (organisation_id is null)),
    constraint responsibility_override_has_an_area check (organisation_id is null or area_id is not null),
    constraint responsibility_never_overlaps exclude using gist (
        service_id with =, part with =, (coalesce(area_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        ((organisation_id is not null)::int) with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index responsibility_service on responsibility (service_id);
create index responsibility_area on responsibility (area_id);
alter table responsibility enable row level security;
alter table responsibility force row level security;
grant select on responsibility to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on responsibility to portal_steward;
create policy responsibility_is_public on responsibility for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy responsibility_is_added_by_the_steward on responsibility for insert to portal_steward with check (true);
create policy responsibility_is_changed_by_the_steward on responsibility for update to portal_steward
    using (true) with check (true);

-- How to reach a body, for everything (service_id null) or for one service.
create table contact (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    service_id uuid references council_service,
    channel text not null check (channel in ('PHONE', 'EMAIL', 'WEB', 'VISIT', 'OUT_OF_HOURS')),
    label text,
    value text not null check (value <> ''),
    hours text,
    position integer not null default 0
);
create index contact_organisation on contact (organisation_id, service_id);
create index contact_service on contact (service_id);
alter table contact enable row level security;
alter table contact force row level security;
grant select on contact to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update, delete on contact to portal_steward;
create policy contact_is_public on contact for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy contact_is_added_by_the_steward on contact for insert to portal_steward with check (true);
create policy contact_is_changed_by_the_steward on contact for update to portal_steward using (true) with check (true);
create policy contact_is_removed_by_the_steward on contact for delete to portal_steward using (true);
