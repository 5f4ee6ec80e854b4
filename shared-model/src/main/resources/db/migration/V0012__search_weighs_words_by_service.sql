-- The stems of an entry, worked out when it is written and not for each question. Entries are reached by their service;
-- which services are looked at is told by search_posting, so that the indexes over all entries are needed no more.
alter table service_search
    add column stems text[] generated always as (tsvector_to_array(to_tsvector('english'::regconfig, words))) stored;
create index service_search_service_visible on service_search (service_id, visible_from);
drop index service_search_service;
drop index service_search_vector;
drop index service_search_trigram;

-- How strongly a stem points at a service: near 1 when nearly all entries that use it are that service's, near 0 when
-- it is one of many. Made from service_search (SearchVocabulary). A question reads the strongest services of each of
-- its stems, however many entries there are.
create table search_posting (
    stem text not null,
    service_id uuid not null references council_service,
    worth real not null check (worth > 0 and worth <= 1),
    primary key (stem, service_id)
);
create index search_posting_strongest on search_posting (stem, worth desc) include (service_id);
create index search_posting_service on search_posting (service_id);
alter table search_posting enable row level security;
alter table search_posting force row level security;
grant select on search_posting to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on search_posting to portal_steward;
create policy search_posting_is_public on search_posting for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy search_posting_is_added_by_the_steward on search_posting for insert to portal_steward with check (true);
create policy search_posting_is_removed_by_the_steward on search_posting for delete to portal_steward using (true);

-- What can be found already, is found again at once.
alter table service_search no force row level security;
alter table search_posting no force row level security;
insert into search_posting (stem, service_id, worth)
select stem, service_id, uses / (uses + 0.5 * sqrt(sum(uses) over (partition by stem)))
from (select stem, service_id, sum(case kind when 'NAME' then 3 else 1 end) as uses
      from service_search s, unnest(s.stems) as stem
      group by stem, service_id) each;
alter table service_search force row level security;
alter table search_posting force row level security;

-- Words that mean other words, whatever the service: "nan" an older relative, "nicked" stolen. One to four words, and
-- what they may mean; worth says how near that is. A single word is found by its stem, several as they stand: stemming
-- would make "live on my own" a mere "live".
create table search_synonym (
    words text not null check (words ~ '^[a-z0-9]+( [a-z0-9]+){0,3}$'),
    means text not null check (means <> ''),
    worth real not null default 0.8 check (worth > 0 and worth <= 1),
    key text generated always as (case when words like '% %' then words
                                       else strip(to_tsvector('english'::regconfig, words))::text end) stored,
    own text[] generated always as (tsvector_to_array(to_tsvector('english'::regconfig, words))) stored,
    stems text[] generated always as (tsvector_to_array(to_tsvector('english'::regconfig, means))) stored,
    primary key (words, means)
);
create index search_synonym_key on search_synonym (key);
alter table search_synonym enable row level security;
alter table search_synonym force row level security;
grant select on search_synonym to portal_public, portal_resident, portal_member, portal_steward;
grant insert, delete on search_synonym to portal_steward;
create policy search_synonym_is_public on search_synonym for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy search_synonym_is_added_by_the_steward on search_synonym for insert to portal_steward with check (true);
create policy search_synonym_is_removed_by_the_steward on search_synonym for delete to portal_steward using (true);
