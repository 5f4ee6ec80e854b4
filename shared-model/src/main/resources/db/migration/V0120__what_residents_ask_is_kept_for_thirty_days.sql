-- What residents asked: the words without anything that may tell who asked, the council area, what was found. Only the job sees the
-- lines, and none after 30 days. What came at least three times stands in asked_phrase and asked_place, which the job makes
-- of the lines: a phrase that came once may point at somebody, so that nobody reads one.
create table asked_question (
    id uuid primary key,
    asked_at timestamptz not null,
    words text check (words ~ '^[a-z0-9]+( [a-z0-9]+)*$' and length(words) <= 60),
    area_code text not null check (length(area_code) between 1 and 20),
    service_id uuid references council_service,
    understood text not null check (understood in ('SURE', 'UNSURE', 'NOTHING'))
);
comment on column asked_question.words is 'null when they might have told who asked, or were no phrase';
comment on column asked_question.area_code is 'of the council area in which the place lies: no postcode, and no place that a few people live in';
comment on column asked_question.service_id is 'what was answered, or came nearest; null for nothing';
create index asked_question_asked on asked_question (asked_at);
create index asked_question_words on asked_question (words);
create index asked_question_area on asked_question (area_code);
alter table asked_question enable row level security;
alter table asked_question force row level security;
grant select, insert, delete on asked_question to portal_job;
create policy asked_question_is_read_by_the_job on asked_question for select to portal_job using (true);
create policy asked_question_is_kept_by_the_job on asked_question for insert to portal_job with check (true);
create policy asked_question_is_forgotten_by_the_job on asked_question for delete to portal_job using (true);

create table asked_phrase (
    words text primary key,
    times integer not null check (times >= 3),
    unsure integer not null check (unsure between 0 and times),
    service_id uuid references council_service
);
comment on column asked_phrase.unsure is 'how often nothing, or nothing more than a guess, was answered';
create index asked_phrase_times on asked_phrase (times desc);
create table asked_place (
    area_code text primary key,
    times integer not null check (times >= 3),
    unsure integer not null check (unsure between 0 and times)
);
alter table asked_phrase enable row level security;
alter table asked_phrase force row level security;
alter table asked_place enable row level security;
alter table asked_place force row level security;
grant select on asked_phrase, asked_place to portal_member, portal_steward;
grant select, insert, update, delete on asked_phrase, asked_place to portal_job;
create policy asked_phrase_is_read_by_bodies on asked_phrase for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')) is not null);
create policy asked_phrase_is_not_read_by_a_link on asked_phrase as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy asked_phrase_is_read_by_the_steward on asked_phrase for select to portal_steward using (true);
create policy asked_phrase_is_read_by_the_job on asked_phrase for select to portal_job using (true);
create policy asked_phrase_is_counted_by_the_job on asked_phrase for insert to portal_job with check (true);
create policy asked_phrase_is_counted_anew_by_the_job on asked_phrase for update to portal_job using (true) with check (true);
create policy asked_phrase_is_forgotten_by_the_job on asked_phrase for delete to portal_job using (true);
create policy asked_place_is_read_by_bodies on asked_place for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')) is not null);
create policy asked_place_is_not_read_by_a_link on asked_place as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy asked_place_is_read_by_the_steward on asked_place for select to portal_steward using (true);
create policy asked_place_is_read_by_the_job on asked_place for select to portal_job using (true);
create policy asked_place_is_counted_by_the_job on asked_place for insert to portal_job with check (true);
create policy asked_place_is_counted_anew_by_the_job on asked_place for update to portal_job using (true) with check (true);
create policy asked_place_is_forgotten_by_the_job on asked_place for delete to portal_job using (true);
