-- When the words that can be found were last learned (SearchVocabulary). What keeps them in memory looks here whether it
-- has to read them again.
create table search_learning (
    one boolean primary key default true check (one),
    learned_at timestamptz not null
);
insert into search_learning (learned_at) values (now());
alter table search_learning enable row level security;
alter table search_learning force row level security;
grant select on search_learning to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on search_learning to portal_steward;
create policy search_learning_is_public on search_learning for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy search_learning_is_begun_by_the_steward on search_learning for insert to portal_steward with check (true);
create policy search_learning_is_told_by_the_steward on search_learning for update to portal_steward
    using (true) with check (true);
