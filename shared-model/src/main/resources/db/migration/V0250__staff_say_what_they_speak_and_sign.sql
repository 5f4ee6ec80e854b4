-- Who of a body speaks or signs what, how well and for what. Each person says it for himself or herself. Others of the
-- partnership find it while both agree: the person for each language, and the body for all of its people.
create table language (
    code text primary key check (code ~ '^[a-z]{2,3}$'),
    name text not null unique check (length(name) between 1 and 60),
    signed boolean not null
);
comment on table language is 'what is asked for and spoken here; by its code of ISO 639';
insert into language (code, name, signed)
select l.code, l.name, l.signed
from (values
    ('bfi', 'British Sign Language', true), ('isg', 'Irish Sign Language', true), ('ase', 'American Sign Language', true),
    ('pso', 'Polish Sign Language', true), ('ukl', 'Ukrainian Sign Language', true),
    ('aa', 'Afar', false), ('af', 'Afrikaans', false), ('ak', 'Akan (Twi)', false), ('sq', 'Albanian', false),
    ('am', 'Amharic', false), ('ar', 'Arabic', false), ('hy', 'Armenian', false), ('as', 'Assamese', false),
    ('aii', 'Assyrian', false), ('az', 'Azerbaijani', false), ('bn', 'Bengali', false), ('be', 'Belarusian', false),
    ('bs', 'Bosnian', false), ('bg', 'Bulgarian', false), ('my', 'Burmese', false), ('yue', 'Cantonese', false),
    ('ca', 'Catalan', false), ('kw', 'Cornish', false), ('hr', 'Croatian', false), ('cs', 'Czech', false),
    ('da', 'Danish', false), ('prs', 'Dari', false), ('dv', 'Dhivehi', false), ('nl', 'Dutch', false), ('et', 'Estonian', false),
    ('ee', 'Ewe', false), ('fil', 'Filipino', false), ('fi', 'Finnish', false), ('fr', 'French', false), ('ff', 'Fula', false),
    ('ga', 'Gaelic (Irish)', false), ('gd', 'Gaelic (Scottish)', false), ('lg', 'Ganda', false), ('ka', 'Georgian', false),
    ('de', 'German', false), ('el', 'Greek', false), ('gu', 'Gujarati', false), ('ha', 'Hausa', false), ('he', 'Hebrew', false),
    ('hi', 'Hindi', false), ('hu', 'Hungarian', false), ('is', 'Icelandic', false), ('ig', 'Igbo', false),
    ('id', 'Indonesian', false), ('it', 'Italian', false), ('ja', 'Japanese', false), ('kn', 'Kannada', false),
    ('ks', 'Kashmiri', false), ('kk', 'Kazakh', false), ('rw', 'Kinyarwanda', false), ('kok', 'Konkani', false),
    ('ko', 'Korean', false), ('kri', 'Krio', false), ('ckb', 'Kurdish (Sorani)', false), ('kmr', 'Kurdish (Kurmanji)', false),
    ('ky', 'Kyrgyz', false), ('lo', 'Lao', false), ('lv', 'Latvian', false), ('ln', 'Lingala', false), ('lt', 'Lithuanian', false),
    ('mk', 'Macedonian', false), ('ms', 'Malay', false), ('ml', 'Malayalam', false), ('mt', 'Maltese', false),
    ('cmn', 'Mandarin', false), ('gv', 'Manx', false), ('mr', 'Marathi', false), ('mn', 'Mongolian', false),
    ('ne', 'Nepali', false), ('nd', 'Ndebele', false), ('no', 'Norwegian', false), ('ny', 'Nyanja', false),
    ('om', 'Oromo', false), ('phr', 'Pahari', false), ('pa', 'Panjabi', false), ('ps', 'Pashto', false), ('fa', 'Persian', false),
    ('pl', 'Polish', false), ('pt', 'Portuguese', false), ('ro', 'Romanian', false), ('rom', 'Romani', false),
    ('ru', 'Russian', false), ('sr', 'Serbian', false), ('sn', 'Shona', false), ('si', 'Sinhala', false), ('sk', 'Slovak', false),
    ('sl', 'Slovenian', false), ('so', 'Somali', false), ('es', 'Spanish', false), ('sw', 'Swahili', false), ('sv', 'Swedish', false),
    ('syl', 'Sylheti', false), ('tg', 'Tajik', false), ('ta', 'Tamil', false), ('te', 'Telugu', false), ('tet', 'Tetum', false),
    ('th', 'Thai', false), ('ti', 'Tigrinya', false), ('tr', 'Turkish', false), ('tk', 'Turkmen', false), ('uk', 'Ukrainian', false),
    ('ur', 'Urdu', false), ('ug', 'Uyghur', false), ('uz', 'Uzbek', false), ('vi', 'Vietnamese', false), ('cy', 'Welsh', false),
    ('wo', 'Wolof', false), ('xh', 'Xhosa', false), ('yi', 'Yiddish', false), ('yo', 'Yoruba', false), ('zu', 'Zulu', false)
    ) as l(code, name, signed);
alter table language enable row level security;
alter table language force row level security;
grant select on language to portal_public, portal_resident, portal_member, portal_steward;
create policy language_is_public on language for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);

create table language_share (
    tenant_id uuid primary key references tenant,
    agreed_by text not null,
    agreed_at timestamptz not null
);
comment on table language_share is 'that a body lets the partnership find those of its people who agree, until it takes the row back';
alter table language_share enable row level security;
alter table language_share force row level security;
grant select, insert, delete on language_share to portal_member;
create policy language_share_is_read_by_who_acts_for_a_body on language_share for select to portal_member
    using ((select nullif(current_setting('app.tenant', true), '')) is not null);
create policy language_share_is_not_for_a_link on language_share as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy language_share_is_agreed_by_its_body on language_share for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and agreed_by = (select nullif(current_setting('app.user', true), '')));
create policy language_share_is_taken_back_by_its_body on language_share for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

create table language_skill (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    subject text not null check (subject <> ''),
    person_name text not null check (length(person_name) between 1 and 200),
    language_code text not null references language,
    level text not null check (level in ('SOME', 'GOOD', 'TRAINED')),
    in_person boolean not null,
    by_telephone boolean not null,
    by_video boolean not null,
    in_writing boolean not null,
    reach text not null check (length(reach) between 1 and 200),
    agreed boolean not null,
    said_at timestamptz not null,
    unique (tenant_id, subject, language_code),
    constraint language_skill_is_for_something check (in_person or by_telephone or by_video or in_writing)
);
comment on column language_skill.level is 'SOME: greets and finds out what it is about; GOOD: deals with a whole matter; TRAINED: interprets or translates for others';
comment on column language_skill.reach is 'how and when colleagues reach the person';
comment on column language_skill.agreed is 'whether the person lets the partnership find it';
create index language_skill_language on language_skill (tenant_id, language_code);
alter table language_skill enable row level security;
alter table language_skill force row level security;
grant select, insert, delete,
    update (person_name, level, in_person, by_telephone, by_video, in_writing, reach, agreed, said_at)
    on language_skill to portal_member;
create policy language_skill_is_found_by_its_body on language_skill for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy language_skill_is_found_by_others_when_both_agree on language_skill for select to portal_member
    using (agreed and tenant_id in (select s.tenant_id from language_share s));
create policy language_skill_is_not_for_a_link on language_skill as restrictive for all to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:')
    with check (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy language_skill_is_said_by_its_person on language_skill for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and subject = (select nullif(current_setting('app.user', true), '')));
create policy language_skill_is_changed_by_its_person on language_skill for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and subject = (select nullif(current_setting('app.user', true), '')))
    with check (subject = (select nullif(current_setting('app.user', true), '')));
create policy language_skill_is_taken_out_by_its_body on language_skill for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));

-- Who has left a body is not found there any more, by whichever way the last membership ended.
create function membership_end_ends_skills() returns trigger language plpgsql as $$
begin
    delete from language_skill
        where tenant_id = new.tenant_id and subject = new.subject
          and not exists (select 1 from membership m
                          where m.tenant_id = new.tenant_id and m.subject = new.subject and m.ended_at is null
                            and m.role in ('STAFF', 'CONTRIBUTOR', 'MANAGER'));
    return new;
end $$;
create trigger membership_end_ends_skills after update of ended_at on membership
    for each row when (new.role in ('STAFF', 'CONTRIBUTOR', 'MANAGER') and old.ended_at is null and new.ended_at is not null)
    execute function membership_end_ends_skills();
