-- What each asker may and may not do to the small partnership of world.sql. Each wish is tried in a transaction of its
-- own and taken back. "then" judges the last statement: a number of rows; "denied" by a grant; "refused" by a policy;
-- "stopped" by a constraint or trigger. "bare" tries the policy alone, with constraints and triggers out of the way.
-- Statements without a condition are meant: they need no right to read, so only the policy of the change itself binds.

-- == what is published is changed by the steward alone ==

-- wish: the steward adds a body | as: steward | then: 1
insert into organisation (id, slug, name, kind) values (#ff1, 'fir', 'Fir', 'PARISH');
-- wish: the steward changes bodies | as: steward | then: 6
update organisation set website = null;
-- wish: a member adds no body | as: a-staff | then: denied
insert into organisation (id, slug, name, kind) values (#ff1, 'fir', 'Fir', 'PARISH');
-- wish: the steward adds a tenant | as: steward | then: 1
insert into tenant (id, status, joined_on, keycloak_alias) values (#9d, 'ACTIVE', '2026-01-01', 'elm');
-- wish: the steward suspends tenants | as: steward | then: 5
update tenant set status = 'SUSPENDED';
-- wish: an administrator of a body suspends nobody | as: a-admin | then: denied
update tenant set status = 'SUSPENDED';
-- wish: the steward adds an area | as: steward | then: 1
insert into area (id, code, name, kind) values (#1c, 'E07900002', 'Cedar', 'DISTRICT');
-- wish: the steward changes areas | as: steward | then: 3
update area set valid_until = '2028-03-31';
-- wish: the steward lays an area within another | as: steward | then: 1
insert into area_within (area_id, within_id) values (#1b, #1a);
-- wish: the steward takes areas apart | as: steward | then: 3
delete from area_within;
-- wish: the steward gives a body an area | as: steward | then: 1
insert into organisation_area (id, organisation_id, area_id, capacity) values (#2c, #c, #1a, 'PARISH');
-- wish: the steward ends bodies' areas | as: steward | then: 2
update organisation_area set valid_until = '2028-03-31';
-- wish: the steward adds a service | as: steward | then: 1
insert into council_service (id, slug, name, group_name, description, reason, place_rule)
    values (#52, 'bin', 'Bin', 'Waste', 'A bin.', 'Bins are the district''s job.', 'WHERE_YOU_LIVE');
-- wish: the steward changes services | as: steward | then: 2
update council_service set emergency = false;
-- wish: the steward adds a phrase | as: steward | then: 1
insert into service_phrase (service_id, phrase) values (#51, 'road broken');
-- wish: the steward removes phrases | as: steward | then: 1
delete from service_phrase;
-- wish: the steward adds what is searched | as: steward | then: 1
insert into service_search (id, service_id, kind, words) values (#62, #51, 'PHRASE', 'road broken');
-- wish: the steward removes what is searched | as: steward | then: 1
delete from service_search;
-- wish: the steward adds a word | as: steward | then: 1
insert into search_word (word, stem, services) values ('road', 'road', 1);
-- wish: the steward removes words | as: steward | then: 1
delete from search_word;
-- wish: the steward adds where a word points | as: steward | then: 1
insert into search_posting (stem, service_id, worth) values ('road', #51, 0.5);
-- wish: the steward removes where words point | as: steward | then: 1
delete from search_posting;
-- wish: the steward adds a synonym | as: steward | then: 1
insert into search_synonym (words, means) values ('lane', 'road');
-- wish: the steward says that words were learned | as: steward | then: 1
update search_learning set learned_at = now();
-- wish: the steward says so for the first time | as: steward | then: 1
insert into search_learning (learned_at) values (now()) on conflict (one) do update set learned_at = now();
-- wish: the steward removes synonyms | as: steward | then: 1
delete from search_synonym;
-- wish: the steward adds a name of a thing | as: steward | then: 1
insert into search_naming (word, service_id, groups) values ('m11', #51, '{Roads}');
-- wish: the steward removes names of things | as: steward | then: 1
delete from search_naming;
-- wish: the steward adds a responsibility | as: steward | then: 1
insert into responsibility (id, service_id, organisation_id, area_id, authority)
    values (#72, #51, #a, #1a, 'Agency agreement');
-- wish: the steward ends responsibilities | as: steward | then: 1
update responsibility set valid_until = '2028-03-31';
-- wish: the steward proposes a change | as: steward | then: 1
insert into responsibility_change (id, kind, service_id, part, tier, valid_from, authority, why, proposed_by, proposed_by_name)
    values (#7c, 'ADD', #51, 'whole', 'COUNTY', '2030-01-01', 'An Act', 'So', 'p-admin', 'P Admin');
-- wish: the steward proposes in no other's name | as: steward | then: refused
insert into responsibility_change (id, kind, service_id, part, tier, valid_from, authority, why, proposed_by, proposed_by_name)
    values (#7c, 'ADD', #51, 'whole', 'COUNTY', '2030-01-01', 'An Act', 'So', 'p-second', 'P Second');
-- wish: nothing is proposed as decided | as: steward | then: refused
insert into responsibility_change (id, kind, service_id, part, tier, valid_from, authority, why, proposed_by,
                                   proposed_by_name, status, decided_by, decided_by_name, decided_at)
    values (#7c, 'ADD', #51, 'whole', 'COUNTY', '2030-01-01', 'An Act', 'So', 'p-admin', 'P Admin', 'APPROVED', 'x', 'X',
            now());
-- wish: a second person approves | as: steward | then: 1
update responsibility_change set status = 'APPROVED', decided_by = 'p-admin', decided_at = now() where id = #7a;
-- wish: who approves says so | as: steward | then: refused
update responsibility_change set status = 'APPROVED', decided_by = 'p-third', decided_at = now() where id = #7a;
-- wish: the proposer does not approve | as: steward | then: stopped
insert into responsibility_change (id, kind, service_id, part, tier, valid_from, authority, why, proposed_by, proposed_by_name)
    values (#7c, 'ADD', #51, 'whole', 'COUNTY', '2030-01-01', 'An Act', 'So', 'p-admin', 'P Admin');
update responsibility_change set status = 'APPROVED', decided_by = 'p-admin', decided_at = now() where id = #7c;
-- wish: what waits for the second person is not rewritten | as: steward | then: stopped
update responsibility_change set status = 'APPROVED', decided_by = 'p-admin', decided_at = now(), tier = 'COUNTY'
    where id = #7a;
-- wish: what is decided stays decided | as: steward | then: 0
update responsibility_change set decision_reason = 'other' where id = #7b;
-- wish: a body proposes nothing here | as: a-admin | then: denied
update responsibility_change set decision_reason = 'other' where id = #7a;
-- wish: the steward lists a file | as: steward | then: 1
insert into import_run (id, kind, file_name, bytes, uploaded_by, uploaded_by_name)
    values (#19d, 'ONSPD', 'postcodes.csv', 10, 'p-admin', 'P Admin');
-- wish: the steward lists no file in another's name | as: steward | then: refused
insert into import_run (id, kind, file_name, bytes, uploaded_by, uploaded_by_name)
    values (#19d, 'ONSPD', 'postcodes.csv', 10, 'p-second', 'P Second');
-- wish: no file is listed as loaded | as: steward | then: refused
insert into import_run (id, kind, file_name, bytes, uploaded_by, uploaded_by_name, status)
    values (#19d, 'ONSPD', 'postcodes.csv', 10, 'p-admin', 'P Admin', 'LOADED');
-- wish: the steward loads what was rehearsed | as: steward | then: 1
update import_run set status = 'LOADING', loaded_by = 'p-admin' where id = #19a;
-- wish: who loads says so | as: steward | then: refused
update import_run set status = 'LOADING', loaded_by = 'p-second' where id = #19a;
-- wish: a file of rules is loaded by another person | as: steward | then: stopped
update import_run set status = 'LOADING', loaded_by = 'p-admin' where id = #19b;
-- wish: what was loaded stays listed as it was | as: steward | then: 0
update import_run set percent = 1 where id = #19c;
-- wish: a body lists no file | as: a-admin | then: denied
update import_run set percent = 1 where id = #19a;
-- wish: no tier leads to a parish | as: steward | then: stopped
insert into responsibility (id, service_id, part, tier, authority) values (#72, #51, 'half', 'PARISH', 'An Act');
-- wish: the steward adds a contact | as: steward | then: 1
insert into contact (id, organisation_id, channel, value) values (#82, #a, 'PHONE', '01632 960002');
-- wish: the steward changes contacts | as: steward | then: 3
update contact set label = null;
-- wish: the steward removes contacts | as: steward | then: 3
delete from contact;
-- wish: the steward adds a life stage | as: steward | then: 1
insert into life_stage (slug, name, intro) values ('retirement', 'Retirement', 'When work ends.');
-- wish: the steward removes life stages | as: steward | bare | then: 1
delete from life_stage;
-- wish: the steward adds a service to a life stage | as: steward | bare | then: 1
insert into life_stage_service (life_stage, service_id) values ('retirement', #51);
-- wish: the steward removes services from life stages | as: steward | then: 1
delete from life_stage_service;

-- == a body keeps its own entries of the directory ==

-- wish: a body adds its own contact | as: a-staff | then: 1
insert into contact (id, organisation_id, channel, value)
    values (#89, #a, 'PHONE', '01632 960004');
-- wish: a body adds no contact to another | as: a-staff | then: refused
insert into contact (id, organisation_id, channel, value)
    values (#89, #b, 'PHONE', '01632 960004');
-- wish: a body changes its own contact only | as: a-staff | then: 1
update contact set id = id;
-- wish: a body gives no contact to another | as: a-staff | bare | then: refused
update contact set organisation_id = #b;
-- wish: a body removes its own contact only | as: a-staff | bare | then: 1
delete from contact;
-- wish: a body adds its own location | as: a-staff | then: 1
insert into location (id, tenant_id, slug, name, kind, address)
    values (#39, #a, 'new-desk', 'New desk', 'KIOSK', '3 Elm Street');
-- wish: a body adds no location to another | as: a-staff | then: refused
insert into location (id, tenant_id, slug, name, kind, address)
    values (#39, #b, 'new-desk', 'New desk', 'KIOSK', '3 Elm Street');
-- wish: a body changes its own location only | as: a-staff | then: 1
update location set id = id;
-- wish: a body gives no location to another | as: a-staff | bare | then: refused
update location set tenant_id = #b;
-- wish: a body removes its own location only | as: a-staff | bare | then: 1
delete from location;
-- wish: a body adds its own service at a location | as: a-staff | then: 1
insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel)
    values (#49, #a, #3a, #51, #b, 'PAPERS');
-- wish: a body adds no service at a location to another | as: a-staff | then: refused
insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel)
    values (#49, #b, #3b, #51, #b, 'PAPERS');
-- wish: a body changes its own service at a location only | as: a-staff | then: 1
update service_at_location set id = id;
-- wish: a body gives no service at a location to another | as: a-staff | bare | then: refused
update service_at_location set tenant_id = #b;
-- wish: a body removes its own service at a location only | as: a-staff | bare | then: 1
delete from service_at_location;
-- wish: a body notes a change of its own | as: a-staff | then: 1
insert into directory_change (tenant_id, service_id, changed_at) values (#a, #51, now());
-- wish: a body notes no change as another | as: a-staff | then: refused
insert into directory_change (tenant_id, service_id, changed_at) values (#b, #51, now());
-- wish: a body notes no change as the partnership | as: a-staff | then: refused
insert into directory_change (organisation_id, service_id, changed_at) values (#d, #51, now());
-- wish: a body notes again its own changes only | as: a-staff | then: 1
update directory_change set id = id;
-- wish: a body gives no change to another | as: a-staff | bare | then: refused
update directory_change set tenant_id = #b;
-- wish: the steward notes a change of the partnership | as: steward | then: 1
insert into directory_change (organisation_id, service_id, changed_at) values (#d, #51, now());
-- wish: the steward notes no change as a body | as: steward | then: refused
insert into directory_change (tenant_id, service_id, changed_at) values (#a, #51, now());
-- wish: the steward notes again no change of a body | as: steward | then: 0
update directory_change set id = id where tenant_id is not null;
-- wish: the steward notes again a change of the partnership | as: steward | then: 1
update directory_change set id = id where tenant_id is null and organisation_id = #d and service_id is null;
-- wish: the steward gives a change to no body | as: steward | bare | then: refused
update directory_change set tenant_id = #b;
-- wish: the steward lists a page for an interaction | as: steward | then: 1
insert into interaction_link (organisation_id, lgsl, lgil, url) values (#b, 524, 8, 'https://birch.example.org/bins');
-- wish: a body lists no page for an interaction | as: a-staff | then: denied
insert into interaction_link (organisation_id, lgsl, lgil, url) values (#a, 524, 0, 'https://alder.example.org/apply');
-- wish: the steward changes pages for interactions | as: steward | then: 1
update interaction_link set lgil = 0;
-- wish: the steward removes pages for interactions | as: steward | then: 1
delete from interaction_link;
-- wish: a body adds its own surgery | as: a-staff | then: 1
insert into surgery (id, tenant_id, location_id, organisation_id, name)
    values (#59, #a, #3a, #d, 'Advice');
-- wish: a body adds no surgery to another | as: a-staff | then: refused
insert into surgery (id, tenant_id, location_id, organisation_id, name)
    values (#59, #b, #3b, #d, 'Advice');
-- wish: a body changes its own surgery only | as: a-staff | then: 1
update surgery set id = id;
-- wish: a body gives no surgery to another | as: a-staff | bare | then: refused
update surgery set tenant_id = #b;
-- wish: a body removes its own surgery only | as: a-staff | bare | then: 1
delete from surgery;
-- wish: a body adds its own schedule | as: a-staff | then: 1
insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at)
    values (#69, #a, #3a, 2, '09:00', '17:00');
-- wish: a body adds no schedule to another | as: a-staff | then: refused
insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at)
    values (#69, #b, #3b, 2, '09:00', '17:00');
-- wish: a body adds no schedule to another's location | as: a-staff | then: stopped
insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at)
    values (#69, #a, #3b, 2, '09:00', '17:00');
-- wish: a body changes its own schedule only | as: a-staff | then: 1
update schedule set id = id;
-- wish: a body gives no schedule to another | as: a-staff | bare | then: refused
update schedule set tenant_id = #b;
-- wish: a body removes its own schedule only | as: a-staff | bare | then: 1
delete from schedule;
-- wish: a body adds its own exception | as: a-staff | then: 1
insert into schedule_exception (id, tenant_id, location_id, day)
    values (#79, #a, #3a, '2026-12-31');
-- wish: a body adds no exception to another | as: a-staff | then: refused
insert into schedule_exception (id, tenant_id, location_id, day)
    values (#79, #b, #3b, '2026-12-31');
-- wish: a body adds no exception to another's location | as: a-staff | then: stopped
insert into schedule_exception (id, tenant_id, location_id, day)
    values (#79, #a, #3b, '2026-12-31');
-- wish: a body changes its own exception only | as: a-staff | then: 1
update schedule_exception set id = id;
-- wish: a body gives no exception to another | as: a-staff | bare | then: refused
update schedule_exception set tenant_id = #b;
-- wish: a body removes its own exception only | as: a-staff | bare | then: 1
delete from schedule_exception;
-- wish: a body adds its own service offer | as: a-staff | bare | then: 1
insert into service_offer (id, tenant_id, service_id)
    values (#89, #a, #52);
-- wish: a body adds no service offer to another | as: a-staff | bare | then: refused
insert into service_offer (id, tenant_id, service_id)
    values (#89, #b, #52);
-- wish: a body changes its own service offer only | as: a-staff | then: 1
update service_offer set id = id;
-- wish: a body gives no service offer to another | as: a-staff | bare | then: refused
update service_offer set tenant_id = #b;
-- wish: a body removes its own service offer only | as: a-staff | bare | then: 1
delete from service_offer;

-- wish: the steward adds a place | as: steward | then: 1
insert into place (id, kind, name, key, area_id) values (#92, 'TOWN', 'Birchton', 'birchton', #1b);
-- wish: the steward changes places | as: steward | then: 1
update place set name = 'Alderham';
-- wish: the steward removes places | as: steward | then: 1
delete from place;
-- wish: the steward begins a generation of postcodes | as: steward | then: 1
insert into postcode_generation (id, status, source, sha256, postcodes, ended) values (2, 'LOADING', 'two.csv', '2', 1, 0);
-- wish: a member begins no generation of postcodes | as: a-admin | then: denied
insert into postcode_generation (id, status, source, sha256, postcodes, ended) values (2, 'LOADING', 'two.csv', '2', 1, 0);
-- wish: of two generations one is current | as: steward | then: stopped
insert into postcode_generation (id, status, source, sha256, postcodes, ended) values (2, 'CURRENT', 'two.csv', '2', 1, 0);
-- wish: the steward switches generations | as: steward | then: 1
update postcode_generation set status = 'OLD';
-- wish: the steward forgets generations | as: steward | then: 1
delete from postcode_generation;
-- wish: the steward adds a cell | as: steward | then: 1
insert into postcode_cell (id, district) values (#1a, 'E07900001');
-- wish: the steward adds postcodes | as: steward | then: 1
insert into postcode (generation, key, cell_id) values (2, 'ZZ991AA', #1d);
-- wish: the steward removes postcodes | as: steward | then: 1
delete from postcode;
-- wish: a member removes no postcodes | as: a-admin | then: denied
delete from postcode;
-- wish: the steward adds an outward code | as: steward | then: 1
insert into postcode_outward (generation, key, district) values (2, 'ZZ99', 'E07900001');
-- wish: the steward removes outward codes | as: steward | then: 1
delete from postcode_outward;
-- wish: the steward says that a postcode is split | as: steward | then: 1
insert into postcode_split (key, district) values ('ZZ991AB', 'E07900002');
-- wish: the steward says that no postcode is split | as: steward | then: 1
delete from postcode_split;

-- == membership ==

-- wish: a body gives a role in itself | as: a-admin | then: 1
insert into membership (id, tenant_id, subject, role, display_name, email)
    values (#a9, #a, 'new', 'STAFF', 'New', 'new@example.org');
-- wish: a body gives no role in another | as: a-admin | then: refused
insert into membership (id, tenant_id, subject, role, display_name, email)
    values (#a9, #b, 'a-admin', 'STAFF', 'New', 'new@example.org');
-- wish: a body gives no role in the partnership | as: a-admin | then: refused
insert into membership (id, tenant_id, subject, role, display_name, email)
    values (#a9, null, 'a-admin', 'PARTNERSHIP_ADMINISTRATOR', 'New', 'new@example.org');
-- wish: a body ends roles in itself only, even those of a person who has others | as: a-two | then: 3
update membership set ended_at = now();
-- wish: a person who acts for no body ends nothing | as: two | then: 0
update membership set ended_at = now();
-- wish: a body moves no role to another | as: a-admin | then: refused
update membership set tenant_id = #b;
-- wish: the steward gives a body its administrator | as: steward | then: 1
insert into membership (id, tenant_id, subject, role, display_name, email)
    values (#a9, #c, 'new', 'ADMINISTRATOR', 'New', 'new@example.org');
-- wish: the steward names another steward | as: steward | then: 1
insert into membership (id, tenant_id, subject, role, display_name, email)
    values (#a9, null, 'new', 'PARTNERSHIP_ADMINISTRATOR', 'New', 'new@example.org');
-- wish: the steward gives no role that works on cases | as: steward | then: refused
insert into membership (id, tenant_id, subject, role, display_name, email)
    values (#a9, #a, 'p-admin', 'STAFF', 'New', 'new@example.org');
-- wish: the steward ends administrators and partnership roles only | as: steward | then: 2
update membership set ended_at = now();
-- wish: the steward turns no administrator into staff | as: steward | then: refused
update membership set role = 'STAFF';
-- wish: the steward keeps an administrator an administrator | as: steward | then: 1
update membership set ended_at = now() where id = #a2;
-- wish: the steward keeps a partnership role | as: steward | then: 1
update membership set ended_at = now() where id = #01;

-- == sign-ins and machines ==

-- wish: a person begins a sign-in | as: two | then: 1
insert into sign_in (sid, subject) values ('sid-new', 'two');
-- wish: nobody begins another's sign-in | as: two | then: refused
insert into sign_in (sid, subject) values ('sid-new', 'a-staff');
-- wish: a person ends own sign-ins only | as: two | then: 1
update sign_in set ended_at = now();
-- wish: nobody hands a sign-in to another | as: two | then: refused
update sign_in set subject = 'a-staff';
-- wish: the steward adds a machine | as: steward | then: 1
insert into machine_client (client_id, tenant_id) values ('c-system', #c);
-- wish: the steward removes machines | as: steward | then: 2
delete from machine_client;
-- wish: a body adds no machine | as: a-admin | then: denied
insert into machine_client (client_id, tenant_id) values ('a2-system', #a);

-- == wishes of other systems, under a key ==

-- wish: a system asks under a key of its own | as: b-staff | then: 1
insert into keyed_request (tenant_id, key_hash, request_hash, salt) values (#b, 'other', 'wish', 'salt');
-- wish: no system asks for another body | as: b-staff | then: refused
insert into keyed_request (tenant_id, key_hash, request_hash, salt) values (#a, 'other', 'wish', 'salt');
-- wish: what came of it is remembered for the own body only | as: b-staff | then: 1
update keyed_request set reference = 'AAAA-1111';
-- wish: nobody gives a wish to another body | as: b-staff | then: refused
update keyed_request set tenant_id = #a, key_hash = 'other';
-- wish: a system forgets its own wishes only | as: b-staff | then: 1
delete from keyed_request;
-- wish: a resident sees no wishes of systems | as: resident | then: denied
delete from keyed_request;

-- == drafts ==

-- wish: a person keeps a draft | as: a-staff | then: 1
insert into form_draft (tenant_id, subject, form, fields) values (#a, 'a-staff', 'other', '{}');
-- wish: nobody keeps a draft in another body | as: a-staff | then: refused
insert into form_draft (tenant_id, subject, form, fields) values (#b, 'a-staff', 'other', '{}');
-- wish: nobody keeps a draft for another person | as: a-staff | then: refused
insert into form_draft (tenant_id, subject, form, fields) values (#a, 'a-admin', 'other', '{}');
-- wish: a person changes the own draft of this body only | as: a-two | then: 1
update form_draft set saved_at = now();
-- wish: a person discards the own draft of this body only | as: a-two | then: 1
delete from form_draft;
-- wish: nobody gives a draft to another body | as: a-two | then: refused
update form_draft set tenant_id = #b, form = 'other';
-- wish: nobody gives a draft to another person | as: a-two | then: refused
update form_draft set subject = 'a-admin';

-- == audit ==

-- wish: a body writes a line | as: a-staff | then: 1
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, #a, 'a-staff', 'opened', 'part', 'x');
-- wish: a body writes no line of another | as: a-staff | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, #b, 'a-staff', 'opened', 'part', 'x');
-- wish: nobody writes in another's name | as: a-staff | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, #a, 'a-admin', 'opened', 'part', 'x');
-- wish: no line is changed | as: a-admin | then: denied
update audit_entry set action = 'nothing';
-- wish: no line is removed | as: a-admin | then: denied
delete from audit_entry;
-- wish: the steward writes a line of the partnership | as: steward | then: 1
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, null, 'p-admin', 'added', 'tenant', 'x');
-- wish: the steward writes no line of a body | as: steward | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, #a, 'p-admin', 'added', 'tenant', 'x');
-- wish: the steward writes in no other's name | as: steward | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, null, 'a-staff', 'added', 'tenant', 'x');
-- wish: a resident's line goes to a body | as: resident-1 | then: 1
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, #a, 'resident', 'brought', 'enquiry', 'x');
-- wish: a resident's line goes to no partnership | as: resident-1 | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, null, 'resident', 'brought', 'enquiry', 'x');
-- wish: a resident writes in nobody's name | as: resident-1 | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id)
    values (#a9, #a, 'a-staff', 'brought', 'enquiry', 'x');

-- == outbox ==

-- wish: a body sends | as: a-staff | then: 1
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', #a, 'r@example.org', 'S', 'B');
-- wish: a body sends in no other's name | as: a-staff | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', #b, 'r@example.org', 'S', 'B');
-- wish: the steward sends for the partnership | as: steward | then: 1
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', null, 'r@example.org', 'S', 'B');
-- wish: the steward sends for no body | as: steward | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', #a, 'r@example.org', 'S', 'B');
-- wish: a resident with a trail is written to | as: resident-1 | then: 1
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', #a, 'r@example.org', 'S', 'B');
-- wish: a resident without a trail is not | as: resident | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', #a, 'r@example.org', 'S', 'B');
-- wish: a resident is written to by a body | as: resident-1 | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 's', null, 'r@example.org', 'S', 'B');
-- wish: the worker settles | as: job | then: 9
update outbox set sent_at = now();
-- wish: the worker empties | as: job | then: 9
delete from outbox;
-- wish: a body has its own dead messages sent again | as: a-admin | then: 1
update outbox set dead = false, attempts = 0, next_attempt_at = now();
-- wish: the steward has the partnership's dead messages sent again | as: steward | then: 1
update outbox set dead = false, attempts = 0, next_attempt_at = now();
-- wish: nobody sends a dead message to another address | as: a-admin | then: denied
update outbox set recipient = 'other@example.org';

-- == sharing agreements ==

-- wish: a party proposes | as: a-staff | then: 1
insert into sharing_agreement (id, first_party_id, second_party_id, name, purpose, legal_basis, fields, valid_from, review_on)
    values (#a9, #a, #d, 'N', 'P', 'PUBLIC_TASK', '{}', '2026-01-01', '2027-01-01');
-- wish: the second party proposes too | as: c-staff | then: 1
insert into sharing_agreement (id, first_party_id, second_party_id, name, purpose, legal_basis, fields, valid_from, review_on)
    values (#a9, #a, #c, 'N', 'P', 'PUBLIC_TASK', '{}', '2026-01-01', '2027-01-01');
-- wish: nobody proposes for others | as: a-staff | then: refused
insert into sharing_agreement (id, first_party_id, second_party_id, name, purpose, legal_basis, fields, valid_from, review_on)
    values (#a9, #b, #c, 'N', 'P', 'PUBLIC_TASK', '{}', '2026-01-01', '2027-01-01');
-- wish: nobody signs for the other party | as: a-staff | then: stopped
update sharing_agreement set second_signed_on = '2026-01-01' where id = #ac1;
-- wish: the second party changes its own | as: c-staff | then: 5
update sharing_agreement set name = 'N';
-- wish: the first party changes its own | as: a-staff | then: 7
update sharing_agreement set name = 'N';
-- wish: a party leaves no agreement to others | as: a-staff | bare | then: refused
update sharing_agreement set first_party_id = #b, second_party_id = #c;

-- == a resident brings an enquiry ==

-- wish: a trail is opened with its secret | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
-- wish: a trail is opened with no other secret | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('another'), 'REF-9', 'Pothole');
-- wish: a trail is opened now | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about, opened_at)
    values (#e9, sha256('secret-new'), 'REF-9', 'Pothole', '2026-01-01');
-- wish: a resident brings an enquiry with a new trail | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
-- wish: a resident says that it came online | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'PHONE');
-- wish: a resident brings no enquiry beside the trail | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#ea, #a, 'REF-10', 'ONLINE');
-- wish: a resident adds no enquiry to an old trail | as: resident-1 | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e1, #a, 'REF-10', 'ONLINE');
-- wish: a resident adds the part, with one body for all | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
-- wish: a resident's part begins as received | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'ACCEPTED', now(), '2026-02-01', 10);
-- wish: a resident's part lies with the accountable body | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #b, 'RECEIVED', now(), '2026-02-01', 10);
-- wish: a resident's further part has a body of its own | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #b, #b, 'RECEIVED', now(), '2026-02-01', 10);
-- wish: a resident's trail names the part | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_part (part_id, enquiry_id, number, about) values (#f9, #e9, 1, 'Pothole');
-- wish: a resident names no part of another's trail | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into trail_part (part_id, enquiry_id, number, about) values (#f2, #e2, 1, 'Pothole');
-- wish: a resident names no part later | as: resident-1 | then: refused
insert into trail_part (part_id, enquiry_id, number, about) values (#f1, #e1, 2, 'Pothole');
-- wish: a body names the part that it took | as: a-staff | then: 1
insert into trail_part (part_id, enquiry_id, number, about) values (#f2, #e2, 1, 'Pothole');
-- wish: a body names no part that another took | as: a-staff | then: refused
insert into trail_part (part_id, enquiry_id, number, about) values (#f8, #e8, 1, 'Pothole');
-- wish: a body names the part itself | as: a-staff | bare | then: refused
insert into trail_part (part_id, enquiry_id, number, about) values (#f4, #e4, 1, 'Pothole');
-- wish: a draft is begun | as: resident-new | then: 1
insert into enquiry_draft (id, key_hash) values (#7fd, sha256('secret-new'));
-- wish: a draft is begun under no other's key | as: resident-new | then: refused
insert into enquiry_draft (id, key_hash) values (#7fd, sha256('secret-1'));
-- wish: a draft is begun today | as: resident-new | then: refused
insert into enquiry_draft (id, key_hash, begun_at) values (#7fd, sha256('secret-new'), now() + interval '1 day');
-- wish: a resident keeps the own answers | as: resident-1 | then: 1
update enquiry_draft set answers = '{}';
-- wish: a resident clears the own answers | as: resident-1 | then: 1
delete from enquiry_draft;
-- wish: the job clears what is a day old | as: job | then: 1
delete from enquiry_draft;
-- wish: the job reads no answers | as: job | then: denied
delete from enquiry_draft where answers is not null;
-- wish: a resident adds no part to another's enquiry | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry_part (id, enquiry_id, taken_by_id, number, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e4, #b, 2, #51, #b, #b, 'RECEIVED', now(), '2026-02-01', 10);
-- wish: a resident adds no part later | as: resident-1 | then: refused
insert into enquiry_part (id, enquiry_id, taken_by_id, number, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e1, #a, 2, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
-- wish: a resident adds the content | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f9, #a, #e9, 'A hole', 'PUBLIC_TASK');
-- wish: a resident adds no content to another's enquiry | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f4, #a, #e4, 'A hole', 'PUBLIC_TASK');
-- wish: a resident adds no content later | as: resident-1 | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f1, #b, #e1, 'A hole', 'PUBLIC_TASK');
-- wish: a resident's trail begins with a step | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
-- wish: a resident writes no step of another's trail | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e4, #f4, 2, #b, 'B', 'S');
-- wish: a resident writes no later step | as: resident-1 | then: refused
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e1, #f1, 2, #a, 'A', 'S');

-- == a body takes an enquiry ==

-- wish: a body takes an enquiry | as: a-staff | then: 1
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'PHONE');
-- wish: a body takes none for another | as: a-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #b, 'REF-9', 'PHONE');
-- wish: a body opens a trail for what it took | as: a-staff | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e2, sha256('s'), 'REF-2', 'Pothole');
-- wish: a body opens no trail for what another took | as: b-staff | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e3, sha256('s'), 'REF-3', 'Pothole');
-- wish: a body opens no trail for what it does not see | as: a-staff | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e5, sha256('s'), 'REF-5', 'Pothole');
-- wish: a body adds a part to what it took | as: a-staff | then: 1
insert into enquiry_part (id, enquiry_id, taken_by_id, number, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e1, #a, 2, #51, #a, #a, 'DRAFT', now(), '2026-02-01', 10);
-- wish: a body adds none to what another took | as: a-staff | then: refused
insert into enquiry_part (id, enquiry_id, taken_by_id, number, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e4, #b, 2, #51, #b, #b, 'DRAFT', now(), '2026-02-01', 10);
-- wish: who takes a part is accountable for it | as: a-staff | then: refused
insert into enquiry_part (id, enquiry_id, taken_by_id, number, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e1, #a, 2, #51, #b, #a, 'DRAFT', now(), '2026-02-01', 10);
-- wish: who takes a part has it | as: a-staff | then: refused
insert into enquiry_part (id, enquiry_id, taken_by_id, number, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e1, #a, 2, #51, #a, #b, 'DRAFT', now(), '2026-02-01', 10);
-- wish: a body moves what is its own or lies with it | as: a-staff | then: 11
update enquiry_part set promise_days = 11 where id not in (#fe, #f32);
-- wish: nobody moves what lies there without a referral | as: a-staff | then: refused
update enquiry_part set promise_days = 11 where id = #fe;
-- wish: a body moves what lies with it | as: b-staff | then: 12
update enquiry_part set promise_days = 11;
-- wish: who is no party moves nothing | as: stranger | then: 0
update enquiry_part set promise_days = 11;
-- wish: nobody pushes accountability to another | as: a-staff | then: stopped
update enquiry_part set accountable_id = #b where id = #f2;
-- wish: nobody leaves a part that was never offered | as: a-staff | bare | then: refused
update enquiry_part set accountable_id = #b, holder_id = #b;

-- == referrals ==

-- wish: the accountable body offers | as: a-staff | then: 1
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f1, 1, #a, #b, 'OFFERED');
-- wish: nobody offers in another's name | as: a-staff | then: refused
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f1, 1, #c, #b, 'OFFERED');
-- wish: a referral begins as offered | as: a-staff | then: refused
insert into referral (id, part_id, number, from_id, to_id, status, answered_at) values (#d9, #f1, 1, #a, #b, 'ACCEPTED', now());
-- wish: nobody offers what it does not see | as: a-staff | then: refused
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f4, 1, #a, #b, 'OFFERED');
-- wish: who has passed a part on offers it no more | as: a-staff | then: refused
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f3, 2, #a, #c, 'OFFERED');
-- wish: who was offered a part does not pass it on | as: b-staff | then: refused
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f2, 2, #b, #c, 'OFFERED');
-- wish: the receiver accepts what is offered | as: b-staff | then: 2
update referral set status = 'ACCEPTED', answered_at = now() where to_id = #b;
-- wish: the receiver hands back | as: b-staff | then: 1
update referral set status = 'HANDED_BACK', answered_at = now(), handback_reason = 'NOT_OUR_AREA' where id = #d2;
-- wish: the receiver does not withdraw | as: b-staff | then: refused
update referral set status = 'WITHDRAWN', answered_at = now() where id = #d2;
-- wish: the receiver does not pass it to another | as: b-staff | bare | then: refused
update referral set to_id = #c, status = 'ACCEPTED', answered_at = now() where id = #d2;
-- wish: the receiver bends a referral to no other part | as: b-staff | then: stopped
update referral set part_id = #f1, status = 'ACCEPTED', answered_at = now() where id = #d2;
-- wish: the receiver shows the part to no third body | as: b-staff | then: stopped
update referral set from_id = #c, status = 'ACCEPTED', answered_at = now() where id = #d2;
-- wish: the sender bends a referral to no other part | as: a-staff | then: stopped
update referral set part_id = #f4, number = 2, status = 'WITHDRAWN', answered_at = now() where id = #d2;
-- wish: who is no end accepts nothing | as: stranger | then: 0
update referral set status = 'ACCEPTED', answered_at = now();
-- wish: the sender withdraws what is still offered | as: a-staff | then: 3
update referral set status = 'WITHDRAWN', answered_at = now() where from_id = #a;
-- wish: the sender does not accept for the receiver | as: a-staff | then: refused
update referral set status = 'ACCEPTED', answered_at = now() where id = #d2;
-- wish: the sender withdraws in no other's name | as: a-staff | bare | then: refused
update referral set from_id = #c, status = 'WITHDRAWN', answered_at = now() where id = #d2;
-- wish: who is no end withdraws nothing | as: stranger | then: 0
update referral set status = 'WITHDRAWN', answered_at = now();

-- == contents ==

-- wish: a holder changes its own copies | as: a-staff | then: 6
update enquiry_content set support_needs = 'large print';
-- wish: a holder gives its copy to nobody | as: a-staff | then: refused
update enquiry_content set tenant_id = #c;
-- wish: a party writes its own copy | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f6, #a, #e6, 'S', 'N', 'PUBLIC_TASK');
-- wish: who is no party writes none | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f4, #a, #e4, 'S', 'PUBLIC_TASK');
-- wish: an agreed copy goes to the receiver | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, phone, legal_basis)
    values (#f2, #b, #e2, 'S', 'N', '07700 900001', 'PUBLIC_TASK');
-- wish: what is held with consent goes nowhere without it | as: b-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, email, legal_basis) values (#fb, #c, #eb, 'S', 'n@example.org', 'CONSENT');
-- wish: another part's kind does not count | as: b-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f1c, #d, #e1c, 'S', 'N', 'CONSENT');
-- wish: without personal data any basis goes | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f2, #b, #e2, 'S', 'LEGAL_OBLIGATION');
-- wish: a copy without personal data needs no agreement | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, support_needs, safe_contact, legal_basis)
    values (#fd, #d, #ed, 'S', 'large print', 'mornings', 'PUBLIC_TASK');
-- wish: a copy with a name needs one | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#fd, #d, #ed, 'S', 'N', 'PUBLIC_TASK');
-- wish: a copy with an e-mail needs one | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, email, legal_basis) values (#fd, #d, #ed, 'S', 'n@example.org', 'PUBLIC_TASK');
-- wish: a copy with a telephone number needs one | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, phone, legal_basis) values (#fd, #d, #ed, 'S', '07700 900001', 'PUBLIC_TASK');
-- wish: a copy with an address needs one | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, address, legal_basis) values (#fd, #d, #ed, 'S', '1 High Street', 'PUBLIC_TASK');
-- wish: a copy with the person concerned needs one | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, concerned, legal_basis) values (#fd, #d, #ed, 'S', 'N', 'PUBLIC_TASK');
-- wish: a field that is not agreed stays: the person concerned | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, address, concerned, legal_basis) values (#f7, #c, #e7, 'S', '1 High Street', 'N', 'PUBLIC_TASK');
-- wish: the person concerned goes where names may | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, concerned, legal_basis) values (#f2, #b, #e2, 'S', 'N', 'PUBLIC_TASK');
-- wish: nobody speaks for nobody | as: a-staff | then: stopped
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, authority, legal_basis) values (#fd, #d, #ed, 'S', 'N', 'PUBLIC_TASK');
-- wish: the way and the spot travel without an agreement | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, contact_way, spot, legal_basis) values (#fd, #d, #ed, 'S', 'PHONE', 'By the chapel', 'PUBLIC_TASK');
-- wish: a field that is not agreed stays: e-mail; neither lapsed nor coming agreements count | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, email, legal_basis) values (#f2, #b, #e2, 'S', 'n@example.org', 'PUBLIC_TASK');
-- wish: a field that is not agreed stays: address | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, address, legal_basis) values (#f2, #b, #e2, 'S', '1 High Street', 'PUBLIC_TASK');
-- wish: a field that is not agreed stays: name; unsigned agreements do not count | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f7, #c, #e7, 'S', 'N', 'PUBLIC_TASK');
-- wish: a field that is not agreed stays: telephone | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, phone, legal_basis) values (#f7, #c, #e7, 'S', '07700 900001', 'PUBLIC_TASK');
-- wish: an agreed address goes | as: a-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, address, legal_basis) values (#f7, #c, #e7, 'S', '1 High Street', 'PUBLIC_TASK');
-- wish: an agreement with another body does not count | as: c-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f8, #a, #e8, 'S', 'N', 'PUBLIC_TASK');
-- wish: with the person's consent an agreed copy goes | as: b-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f1c, #d, #e1c, 'S', 'N', 'PUBLIC_TASK');
-- wish: without it none does | as: d-manager | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f1d, #b, #e1d, 'S', 'N', 'PUBLIC_TASK');
-- wish: a copy is held on the basis of its kind | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f2, #b, #e2, 'S', 'N', 'LEGAL_OBLIGATION');
-- wish: what a manager let travel once goes | as: d-manager | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, email, legal_basis) values (#f1d, #b, #e1d, 'S', 'n@example.org', 'PUBLIC_TASK');
-- wish: what was let travel with another part, or to another body, does not | as: d-manager | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, address, legal_basis) values (#f1d, #b, #e1d, 'S', '1 High Street', 'PUBLIC_TASK');
-- wish: a part that is not offered is not copied | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f1, #b, #e1, 'S', 'PUBLIC_TASK');
-- wish: a copy goes to the body to which it is offered | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f2, #c, #e2, 'S', 'PUBLIC_TASK');
-- wish: once accepted nothing more is copied | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f3, #b, #e3, 'S', 'PUBLIC_TASK');

-- wish: a copy past its day is deleted by its holder | as: a-staff | then: 6
update enquiry_content set delete_by = '2020-01-01';
delete from enquiry_content;
-- wish: no copy is deleted before its day | as: a-staff | then: 0
update enquiry_content set delete_by = current_date + 1;
delete from enquiry_content;

-- == a manager discloses once ==

-- wish: a manager of the accountable body discloses | as: d-manager | then: 1
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #fe, #d, #a, '{NAME}', 'R', 'd-manager');
-- wish: staff disclose nothing | as: d-staff | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #fe, #d, #a, '{NAME}', 'R', 'd-staff');
-- wish: staff disclose nothing in a manager's name | as: d-staff | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #fe, #d, #a, '{NAME}', 'R', 'd-manager');
-- wish: who has left discloses nothing | as: d-left | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #fe, #d, #a, '{NAME}', 'R', 'd-left');
-- wish: a manager elsewhere discloses nothing here | as: a-two | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #f1, #a, #b, '{NAME}', 'R', 'two');
-- wish: nor there, while acting here | as: a-two | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #f3, #b, #c, '{NAME}', 'R', 'two');
-- wish: nothing of another body's part | as: d-manager | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #ff, #d, #a, '{NAME}', 'R', 'd-manager');
-- wish: nothing of a part that is not seen | as: d-manager | then: refused
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values (#d99, #f1, #d, #a, '{NAME}', 'R', 'd-manager');
-- wish: a disclosure is not taken back | as: d-manager | then: denied
delete from disclosure;

-- == how long copies are kept ==

-- wish: a body sets a rule | as: d-manager | then: 1
insert into retention_rule (id, tenant_id, service_id, months, set_by) values (#e79, #d, null, 12, 'd-manager');
-- wish: a body drops its rules | as: a-admin | then: 2
delete from retention_rule;
-- wish: a body sets none for another | as: a-admin | then: refused
insert into retention_rule (id, tenant_id, service_id, months, set_by) values (#e79, #d, null, 12, 'a-admin');
-- wish: a rule names who set it | as: d-manager | then: refused
insert into retention_rule (id, tenant_id, service_id, months, set_by) values (#e79, #d, null, 12, 'd-staff');
-- wish: letters that were posted are deleted by their body, and no others | as: a-staff | then: 1
delete from print_task;
-- wish: call-backs that were made are deleted by their body, and no others | as: a-staff | then: 1
delete from call_back;

-- == a trail by reference and detail ==

-- wish: the body that took it keeps a detail | as: a-staff | then: 1
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e2, 'REF-2', 'salt of sixteen ', sha256('x'));
-- wish: no other body keeps one | as: a-staff | then: refused
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e4, 'REF-4', 'salt of sixteen ', sha256('x'));
-- wish: no other party keeps one | as: b-staff | then: refused
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e2, 'REF-2', 'salt of sixteen ', sha256('x'));
-- wish: a detail is kept under its own reference | as: a-staff | then: refused
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e2, 'REF-4', 'salt of sixteen ', sha256('x'));
-- wish: a detail is kept of its own enquiry | as: a-staff | then: refused
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e4, 'REF-2', 'salt of sixteen ', sha256('x'));
-- wish: a resident's detail is kept with the trail | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e9, 'REF-9', 'salt of sixteen ', sha256('x'));
-- wish: a resident's detail is kept under the own reference | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e9, 'REF-4', 'salt of sixteen ', sha256('x'));
-- wish: a resident's detail is kept of the own enquiry | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e4, 'REF-9', 'salt of sixteen ', sha256('x'));
-- wish: a resident's detail is not kept later | as: resident-1 | then: refused
insert into trail_detail (id, enquiry_id, reference, salt, hash) values (#96d, #e1, 'REF-1', 'salt of sixteen ', sha256('x'));
-- wish: a try is counted of the reference that is asked for | as: a-proof | then: 1
update trail_lock set wrong = 2;
-- wish: a try begins to be counted, or goes on | as: a-proof | then: 1
insert into trail_lock (reference, wrong, last_at) values ('REF-4', 1, now())
    on conflict (reference) do update set wrong = trail_lock.wrong + 1;
-- wish: no try is counted of another | as: a-proof | then: refused
insert into trail_lock (reference, wrong, last_at) values ('REF-9', 0, now());
-- wish: no try becomes another's | as: a-proof | then: refused
update trail_lock set reference = 'REF-9';
-- wish: who proved it adds a message | as: a-proof | then: 1
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values (#95f, #f4, #a, 'a-staff', now(), 'M');
-- wish: who proved nothing adds none | as: a-staff | then: refused
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values (#95f, #f4, #a, 'a-staff', now(), 'M');
-- wish: a message is added to no other part | as: a-proof | then: refused
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values (#95f, #f1, #a, 'a-staff', now(), 'M');
-- wish: a message is added in no other body's name | as: a-proof | then: refused
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values (#95f, #f4, #b, 'a-staff', now(), 'M');
-- wish: tries and replies are forgotten when both are a day old | as: job | then: 1
delete from trail_lock where last_at < 'infinity';
-- wish: a message is added in no other person's name | as: a-proof | then: refused
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values (#95f, #f4, #a, 'a-admin', now(), 'M');

-- == call-backs and visitors ==

-- wish: a body promises a call | as: a-staff | then: 1
insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at) values (#97f, #a, '1', 'M', '2026-01-02', 'a-staff', now());
-- wish: a body promises none for another | as: a-staff | then: refused
insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at) values (#97f, #b, '1', 'M', '2026-01-02', 'a-staff', now());
-- wish: a call is promised in no other's name | as: a-staff | then: refused
insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at) values (#97f, #a, '1', 'M', '2026-01-02', 'a-admin', now());
-- wish: no call begins as made | as: a-staff | then: refused
insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at, done_at, done_by)
    values (#97f, #a, '1', 'M', '2026-01-02', 'a-staff', now(), now(), 'a-staff');
-- wish: a body makes its own calls, once | as: a-staff | then: 1
update call_back set done_at = now(), done_by = 'a-staff';
-- wish: a call is made in no other's name | as: a-staff | then: refused
update call_back set done_at = now(), done_by = 'a-admin' where id = #97a;
-- wish: a body announces a visitor | as: c-staff | then: 1
insert into visitor_notice (id, from_id, to_id, matter, expected, announced_by, announced_at) values (#97f, #c, #b, 'M', 'today', 'c-staff', now());
-- wish: a visitor is announced in no other body's name | as: a-staff | then: refused
insert into visitor_notice (id, from_id, to_id, matter, expected, announced_by, announced_at) values (#97f, #c, #b, 'M', 'today', 'a-staff', now());
-- wish: a visitor is announced in no other person's name | as: a-staff | then: refused
insert into visitor_notice (id, from_id, to_id, matter, expected, announced_by, announced_at) values (#97f, #a, #b, 'M', 'today', 'a-admin', now());
-- wish: no visitor is noted before | as: a-staff | then: refused
insert into visitor_notice (id, from_id, to_id, matter, expected, announced_by, announced_at, seen_at, seen_by)
    values (#97f, #a, #b, 'M', 'today', 'a-staff', now(), now(), 'a-staff');
-- wish: the desk that is told notes it, once | as: b-staff | then: 2
update visitor_notice set seen_at = now(), seen_by = 'b-staff';
-- wish: it is noted in no other's name | as: b-staff | then: refused
update visitor_notice set seen_at = now(), seen_by = 'a-staff' where id = #97c;
-- wish: a call that is made stays where it is | as: a-staff | bare | then: refused
update call_back set done_at = now(), done_by = 'a-staff', tenant_id = #b;
-- wish: a visitor who is noted stays where he is | as: b-staff | bare | then: refused
update visitor_notice set seen_at = now(), seen_by = 'b-staff', to_id = #a;
-- wish: a letter that is sent stays where it is | as: a-staff | bare | then: refused
update print_task set sent_at = now(), sent_by = 'a-staff', tenant_id = #b;

-- == what a closed body has open ==

-- wish: a closed body passes its calls on | as: c-staff | then: 1
update call_back set tenant_id = #b, predecessor_id = #c;
-- wish: a closed body says that they were its | as: c-staff | then: refused
update call_back set tenant_id = #b;
-- wish: a closed body passes calls to no stranger | as: c-staff | then: refused
update call_back set tenant_id = #a, predecessor_id = #c;
-- wish: a closed body passes no calls on before the day | as: c-staff | then: refused
update call_back set tenant_id = #d, predecessor_id = #c;
-- wish: a closed body passes on no call that it made | as: c-staff | then: refused
update call_back set tenant_id = #b, predecessor_id = #c, done_at = now(), done_by = 'x';
-- wish: the job passes calls on | as: c-passing | then: 1
update call_back set tenant_id = #b, predecessor_id = #c where tenant_id = #c;
-- wish: a closed body passes its visitors on | as: c-staff | then: 1
update visitor_notice set to_id = #b, predecessor_id = #c;
-- wish: a closed body says that they came to it | as: c-staff | then: refused
update visitor_notice set to_id = #b;
-- wish: a closed body passes visitors to no stranger | as: c-staff | then: refused
update visitor_notice set to_id = #a, predecessor_id = #c;
-- wish: a closed body passes no visitors on before the day | as: c-staff | then: refused
update visitor_notice set to_id = #d, predecessor_id = #c;
-- wish: a closed body passes on no visitor whom it noted | as: c-staff | then: refused
update visitor_notice set to_id = #b, predecessor_id = #c, seen_at = now(), seen_by = 'x';
-- wish: the job passes visitors on | as: c-passing | then: 1
update visitor_notice set to_id = #b, predecessor_id = #c where to_id = #c;
-- wish: a closed body passes its letters on | as: c-staff | then: 1
update print_task set tenant_id = #b, predecessor_id = #c;
-- wish: a closed body says that they were its letters | as: c-staff | then: refused
update print_task set tenant_id = #b;
-- wish: a closed body passes letters to no stranger | as: c-staff | then: refused
update print_task set tenant_id = #a, predecessor_id = #c;
-- wish: a closed body passes no letters on before the day | as: c-staff | then: refused
update print_task set tenant_id = #d, predecessor_id = #c;
-- wish: a closed body passes on no letter that it sent | as: c-staff | then: refused
update print_task set tenant_id = #b, predecessor_id = #c, sent_at = now(), sent_by = 'x';
-- wish: the job passes letters on | as: c-passing | then: 1
update print_task set tenant_id = #b, predecessor_id = #c where tenant_id = #c;
-- wish: a closed body passes its feedback on | as: c-passing | then: 1
update feedback set tenant_id = #b, first_tenant_id = #b, predecessor_id = #c where tenant_id = #c;
-- wish: a closed body passes feedback to who follows it alone | as: c-staff | bare | then: refused
update feedback set tenant_id = #a, first_tenant_id = #a, predecessor_id = #c;
-- wish: a closed body passes no feedback on before the day | as: c-staff | bare | then: refused
update feedback set tenant_id = #d, first_tenant_id = #d, predecessor_id = #c;
-- wish: no body passes feedback on that has not closed | as: a-staff | then: stopped
update feedback set tenant_id = #b, predecessor_id = #a where id = #fa4;
-- wish: feedback that is passed on keeps its clock | as: c-staff | then: stopped
update feedback set tenant_id = #b, first_tenant_id = #b, predecessor_id = #c, due_at = now();
-- wish: who had feedback first does not change | as: a-staff | then: stopped
update feedback set first_tenant_id = #b where id = #fa4;

-- == feedback ==

-- wish: a body publishes its procedure | as: a-admin | then: 1
insert into complaint_procedure (id, tenant_id, version, acknowledge_days, reply_days, escalate_days, stage_names, stage_days, afterwards, published_by,
                                 published_at)
    values (#ca9, #a, 9, 5, 10, 20, '{One}', '{10}', 'O', 'a-admin', now());
-- wish: a body publishes none for another | as: a-admin | then: refused
insert into complaint_procedure (id, tenant_id, version, acknowledge_days, reply_days, escalate_days, stage_names, stage_days, afterwards, published_by,
                                 published_at)
    values (#ca9, #b, 9, 5, 10, 20, '{One}', '{10}', 'O', 'a-admin', now());
-- wish: a procedure is published in no other's name | as: a-admin | then: refused
insert into complaint_procedure (id, tenant_id, version, acknowledge_days, reply_days, escalate_days, stage_names, stage_days, afterwards, published_by,
                                 published_at)
    values (#ca9, #a, 9, 5, 10, 20, '{One}', '{10}', 'O', 'a-staff', now());
-- wish: what was published stays | as: a-admin | then: denied
update complaint_procedure set reply_days = 3;
-- wish: feedback is given | as: resident-new | then: 1
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at)
    values (#fa9, #a, #a, 'F-9', sha256('secret-new'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', 1, now(), now());
insert into feedback_content (feedback_id, told) values (#fa9, 'T');
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa9, #a, now(), null, 'GIVEN', 'S');
-- wish: feedback is given under the own secret | as: resident-new | then: refused
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at)
    values (#fa9, #a, #a, 'F-9', sha256('secret-other'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', 1, now(), now());
-- wish: nobody without a name says that it came by telephone | as: resident-new | then: refused
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at, origin)
    values (#fa9, #a, #a, 'F-9', sha256('secret-new'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', 1, now(), now(), 'PHONE');
-- wish: who is signed in keys what came by telephone | as: a-councillor | then: 1
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at, origin)
    values (#fa9, #a, #a, 'F-9', sha256('secret-new'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', 1, now(), now(), 'PHONE');
-- wish: feedback does not begin as answered | as: resident-new | then: refused
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at)
    values (#fa9, #a, #a, 'F-9', sha256('secret-new'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'ANSWERED', 1, now(), now());
-- wish: feedback does not begin at the second stage | as: resident-new | then: refused
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at)
    values (#fa9, #a, #a, 'F-9', sha256('secret-new'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', 2, now(), now());
-- wish: a body gives no feedback | as: a-staff | then: denied
insert into feedback (id, tenant_id, first_tenant_id, reference, secret_hash, kind, share_agreed, received_at, procedure_version, acknowledge_days,
                      escalate_days, stage_names, stage_days, afterwards, status, stage, stage_began_at, due_at)
    values (#fa9, #a, #a, 'F-9', sha256('secret-new'), 'COMPLAINT', false, now(), 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', 1, now(), now());
-- wish: who gave it asks for the next stage | as: resident-1 | then: 1
update feedback set status = 'RECEIVED', stage = 2;
-- wish: who gave it answers nothing | as: resident-1 | bare | then: refused
update feedback set status = 'ACKNOWLEDGED', stage = 2;
-- wish: who gave it changes nothing else | as: resident-1 | then: stopped
update feedback set status = 'RECEIVED';
-- wish: a body works on what it has | as: a-staff | then: 3
update feedback set learnt = 'L';
-- wish: a body works on what was passed on to it | as: b-staff | then: 4
update feedback set learnt = 'L';
-- wish: a body passes on what is agreed | as: a-staff | then: 1
update feedback set tenant_id = #b, passed_on_at = now(), share_agreed = true where id = #fa4;
-- wish: a body passes on no personal data that is not agreed | as: a-staff | then: stopped
update feedback set tenant_id = #b, passed_on_at = now() where id = #fa4;
-- wish: a body passes nothing on that came from another | as: b-staff | bare | then: refused
update feedback set tenant_id = #c, passed_on_at = now();
-- wish: feedback is passed on once | as: b-staff | then: stopped
update feedback set passed_on_at = now(), tenant_id = #a where id = #fa2;
-- wish: no stage begins before an answer | as: a-staff | then: stopped
update feedback set stage = 2, status = 'RECEIVED' where id = #fa4;
-- wish: a letter is left for who gives feedback | as: resident-1 | then: 1
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #a, 'F-1', 'R', 'B');
-- wish: no letter is left for another's feedback | as: resident-1 | then: refused
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #a, 'F-4', 'R', 'B');
-- wish: a letter is left to the body that has the feedback | as: resident-1 | then: refused
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #b, 'F-1', 'R', 'B');
-- wish: no letter on feedback begins as sent | as: resident-1 | then: refused
insert into print_task (id, tenant_id, reference, addressee, body, sent_at, sent_by) values (#91f, #a, 'F-1', 'R', 'B', now(), 'x');
-- wish: nobody says more to another's feedback | as: resident-1 | then: refused
insert into feedback_content (feedback_id, told) values (#fa3, 'T');
-- wish: a body changes nothing of what was told | as: a-staff | then: denied
update feedback_content set told = 'X';
-- wish: no line is added to another's feedback | as: resident-1 | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa4, #a, now(), null, 'ESCALATED', 'S');
-- wish: a resident's line goes to the body that has the feedback | as: resident-1 | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa1, #b, now(), null, 'ESCALATED', 'S');
-- wish: a resident writes no line in staff's name | as: resident-1 | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa1, #a, now(), 'a-staff', 'ESCALATED', 'S');
-- wish: a resident writes no line of the body | as: resident-1 | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa1, #a, now(), null, 'ANSWERED', 'S');
-- wish: a body writes a line | as: a-staff | then: 1
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa1, #a, now(), 'a-staff', 'ANSWERED', 'S');
-- wish: a body writes no line in another's name | as: a-staff | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa1, #b, now(), 'a-staff', 'ANSWERED', 'S');
-- wish: a line is written in no other person's name | as: a-staff | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa1, #a, now(), 'a-admin', 'ANSWERED', 'S');
-- wish: a body writes no line to another's feedback | as: a-staff | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa3, #a, now(), 'a-staff', 'ANSWERED', 'S');
-- wish: a body writes no line to what it has passed on | as: a-staff | then: refused
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence) values (#fef, #fa2, #a, now(), 'a-staff', 'ANSWERED', 'S');
-- wish: a body publishes its figures | as: a-staff | then: 1
insert into feedback_figures (id, tenant_id, quarter, version, compliments, published_by, published_at)
    values (#fb9, #a, '2026-04-01', 1, 5, 'a-staff', now());
-- wish: a body publishes no other's figures | as: a-staff | then: refused
insert into feedback_figures (id, tenant_id, quarter, version, compliments, published_by, published_at)
    values (#fb9, #b, '2026-04-01', 1, 5, 'a-staff', now());
-- wish: figures are published in no other's name | as: a-staff | then: refused
insert into feedback_figures (id, tenant_id, quarter, version, compliments, published_by, published_at)
    values (#fb9, #a, '2026-04-01', 1, 5, 'a-admin', now());
-- wish: no small count is published | as: a-staff | then: stopped
insert into feedback_figures (id, tenant_id, quarter, version, compliments, published_by, published_at)
    values (#fb9, #a, '2026-04-01', 1, 4, 'a-staff', now());
-- wish: what was published is not changed | as: a-staff | then: denied
update feedback_figures set compliments = 0;
-- wish: a body publishes what it changed | as: a-staff | then: 1
update feedback_change set withdrawn_at = now();
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #a, #fa5, 'L', 'C', 'a-staff', now(), null);
-- wish: what was changed is published once | as: a-staff | then: stopped
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #a, #fa5, 'L', 'C', 'a-staff', now(), null);
-- wish: a body publishes no change of another | as: a-staff | then: refused
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #b, #fa5, 'L', 'C', 'a-staff', now(), null);
-- wish: a change is published in no other's name | as: a-staff | then: refused
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #a, #fa5, 'L', 'C', 'a-admin', now(), null);
-- wish: no change is published as taken back | as: a-staff | then: refused
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #a, #fa5, 'L', 'C', 'a-staff', now(), now());
-- wish: no change is published of what is open | as: a-staff | then: refused
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #a, #fa4, 'L', 'C', 'a-staff', now(), null);
-- wish: no change is published of another's feedback | as: a-staff | then: refused
update feedback_change set withdrawn_at = now();
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at)
    values (#fc9, #a, #fa6, 'L', 'C', 'a-staff', now(), null);
-- wish: a body takes back what it published | as: a-staff | then: 1
update feedback_change set withdrawn_at = now();
-- wish: what was taken back stays so | as: a-staff | then: refused
update feedback_change set withdrawn_at = null;
-- wish: a body says how many are asked | as: a-staff | then: 1
insert into follow_up_share (tenant_id, service_id, percent, set_by, set_at) values (#a, #51, 10, 'a-staff', now());
-- wish: a body says it for no other | as: a-staff | then: refused
insert into follow_up_share (tenant_id, service_id, percent, set_by, set_at) values (#b, #51, 10, 'a-staff', now());
-- wish: it is said in no other's name | as: a-staff | then: refused
insert into follow_up_share (tenant_id, service_id, percent, set_by, set_at) values (#a, #51, 10, 'a-admin', now());
-- wish: a body changes how many are asked | as: b-staff | then: 1
update follow_up_share set percent = 5, set_by = 'b-staff';
-- wish: a body changes no other's share | as: a-staff | then: 0
update follow_up_share set percent = 5, set_by = 'a-staff';
-- wish: a share is changed in no other's name | as: b-staff | then: refused
update follow_up_share set percent = 5, set_by = 'b-admin';
-- wish: a body asks about what it completed | as: a-staff | then: 1
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at) values (#fd9, #a, #f6, #51, sha256('secret-d9'), now());
-- wish: a body asks in no other's name | as: a-staff | then: refused
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at) values (#fd9, #b, #f6, #51, sha256('secret-d9'), now());
-- wish: nobody asks about what is open | as: a-staff | then: refused
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at) values (#fd9, #a, #f6, #51, sha256('secret-d9'), now());
-- wish: a body asks about no other's part | as: a-staff | then: refused
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at) values (#fd9, #a, #f5, #51, sha256('secret-d9'), now());
-- wish: a body that is not accountable does not ask | as: a-staff | bare | then: refused
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f8;
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at) values (#fd9, #a, #f8, #51, sha256('secret-d9'), now());
-- wish: nothing is asked that is answered | as: a-staff | then: refused
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at, answered_at, easy)
    values (#fd9, #a, #f6, #51, sha256('secret-d9'), now(), now(), 'YES');
-- wish: who is asked answers | as: resident-1 | then: 1
update follow_up set answered_at = now(), easy = 'YES';
-- wish: who is asked answers once | as: resident-1 | then: 0
update follow_up set answered_at = now(), easy = 'YES';
update follow_up set answered_at = now(), easy = 'NO';
-- wish: an answer is no answer taken back | as: resident-1 | then: refused
update follow_up set answered_at = null;
-- wish: a body takes down an answer on paper, of whom it has asked | as: a-staff | then: 1
update follow_up set answered_at = now(), easy = 'YES', informed = 'YES', content = 'YES';
-- wish: a body takes no answer back | as: a-staff | then: refused
update follow_up set answered_at = null;
-- wish: a body answers nothing about its asking | as: a-staff | then: denied
update follow_up set asked_at = now();

-- == contacts without a name ==

-- wish: a body counts a contact | as: a-staff | then: 1
insert into closed_contact (id, tenant_id, channel, kind, closed_at) values (#93f, #a, 'PHONE', 'CHASER', now());
-- wish: a body counts no other body's contact | as: a-staff | then: refused
insert into closed_contact (id, tenant_id, channel, kind, closed_at) values (#93f, #b, 'PHONE', 'CHASER', now());
-- wish: what is counted stays | as: a-staff | then: denied
update closed_contact set kind = 'ANSWERED';

-- == what residents ask ==

-- wish: the job writes down what was asked | as: job | then: 1
insert into asked_question (id, asked_at, words, area_code, understood) values (#94c, now(), 'hole', 'E07900001', 'NOTHING');
-- wish: the job forgets what was asked | as: job | then: 2
delete from asked_question;
-- wish: nobody changes what was asked | as: job | then: denied
update asked_question set words = 'other';
-- wish: a body writes down nothing | as: a-staff | then: denied
insert into asked_question (id, asked_at, words, area_code, understood) values (#94c, now(), 'hole', 'E07900001', 'NOTHING');
-- wish: the steward forgets nothing | as: steward | then: denied
delete from asked_question;
-- wish: what told too much is not written down | as: job | then: stopped
insert into asked_question (id, asked_at, words, area_code, understood) values (#94c, now(), 'a@example.org', 'E07900001', 'NOTHING');
-- wish: the job counts a phrase | as: job | then: 1
insert into asked_phrase (words, times, unsure) values ('hole', 3, 0);
-- wish: a phrase that came twice is not read | as: job | then: stopped
insert into asked_phrase (words, times, unsure) values ('hole', 2, 0);
-- wish: the job counts it anew | as: job | then: 1
update asked_phrase set times = 4;
-- wish: the job forgets it | as: job | then: 1
delete from asked_phrase;
-- wish: a body counts no phrase | as: a-staff | then: denied
update asked_phrase set times = 4;
-- wish: the job counts a place | as: job | then: 1
insert into asked_place (area_code, times, unsure) values ('E10900001', 3, 0);
-- wish: the job counts the place anew | as: job | then: 1
update asked_place set times = 4;
-- wish: the job forgets the place | as: job | then: 1
delete from asked_place;
-- wish: a body counts no place | as: a-staff | then: denied
update asked_place set times = 5;
-- wish: the steward proposes a phrase | as: steward | then: 1
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name)
    values (#950, 'hole', #51, 'Asked', 'p-admin', 'P Admin');
-- wish: the steward proposes no phrase in another's name | as: steward | then: refused
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name)
    values (#950, 'hole', #51, 'Asked', 'p-second', 'P Second');
-- wish: no phrase is proposed as agreed | as: steward | then: refused
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name, status, decided_by)
    values (#950, 'hole', #51, 'Asked', 'p-admin', 'P Admin', 'APPROVED', 'p-second');
-- wish: the same phrase waits once | as: steward | then: stopped
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name)
    values (#950, 'crater', #51, 'Asked', 'p-admin', 'P Admin');
-- wish: the second person agrees | as: steward | then: 1
update phrase_proposal set status = 'APPROVED', decided_by = 'p-admin', decided_at = now() where id = #94e;
-- wish: nobody agrees in another's name | as: steward | then: refused
update phrase_proposal set status = 'APPROVED', decided_by = 'p-third', decided_at = now() where id = #94e;
-- wish: an agreed phrase stays agreed | as: steward | then: 0
update phrase_proposal set decision_reason = 'other' where id = #94f;
-- wish: who proposed a phrase does not agree to it | as: steward | then: stopped
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name)
    values (#950, 'hole', #51, 'Asked', 'p-admin', 'P Admin');
update phrase_proposal set status = 'APPROVED', decided_by = 'p-admin', decided_at = now() where id = #950;
-- wish: what waits is not reworded | as: steward | then: denied
update phrase_proposal set phrase = 'other' where id = #94e;

-- == letters ==

-- wish: a body leaves a letter | as: a-staff | then: 1
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #a, 'REF-1', 'R', 'B');
-- wish: a body leaves no letter to another | as: a-staff | then: refused
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #b, 'REF-1', 'R', 'B');
-- wish: no letter begins as sent | as: a-staff | then: refused
insert into print_task (id, tenant_id, reference, addressee, body, sent_at, sent_by) values (#91f, #a, 'REF-1', 'R', 'B', now(), 'a-staff');
-- wish: a resident's enquiry leaves a letter | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #a, 'REF-9', 'R', 'B');
-- wish: a resident leaves no letter about another's enquiry | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #a, 'REF-1', 'R', 'B');
-- wish: a resident leaves no letter later | as: resident-1 | then: refused
insert into print_task (id, tenant_id, reference, addressee, body) values (#91f, #a, 'REF-1', 'R', 'B');
-- wish: a resident's letter does not begin as sent | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into print_task (id, tenant_id, reference, addressee, body, sent_at, sent_by) values (#91f, #a, 'REF-9', 'R', 'B', now(), 'x');
-- wish: a body says that its letter is sent | as: a-staff | then: 1
update print_task set sent_at = now(), sent_by = 'a-staff';
-- wish: a body says so in its own name | as: a-staff | then: refused
update print_task set sent_at = now(), sent_by = 'a-admin' where id = #91a;

-- == steps and moves ==

-- wish: who moves a part writes a step | as: a-staff | then: 1
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e1, #f1, 2, #a, 'A', 'S');
-- wish: a step is written in no other's name | as: a-staff | then: refused
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e1, #f1, 2, #b, 'B', 'S');
-- wish: who is no party writes no step | as: a-staff | then: refused
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e4, #f4, 2, #a, 'A', 'S');
-- wish: no step is changed | as: a-staff | then: denied
update trail_step set sentence = 'S';
-- wish: who moves a part leaves a move | as: a-staff | then: 1
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status)
    values (#2f9, #f1, 2, #a, 'a-staff', 'OFFER', 'RECEIVED', 'OFFERED');
-- wish: a move is left in no other body's name | as: a-staff | then: refused
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status)
    values (#2f9, #f1, 2, #b, 'a-staff', 'OFFER', 'RECEIVED', 'OFFERED');
-- wish: a move is left in no other person's name | as: a-staff | then: refused
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status)
    values (#2f9, #f1, 2, #a, 'a-admin', 'OFFER', 'RECEIVED', 'OFFERED');
-- wish: who is no party leaves no move | as: a-staff | then: refused
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status)
    values (#2f9, #f4, 2, #a, 'a-staff', 'OFFER', 'RECEIVED', 'OFFERED');

-- == the promise clock ==

-- wish: who moves a part says since when it lies where | as: a-staff | then: 1
insert into part_stretch (id, part_id, number, began_at, holder_id) values (#3fa, #f1, 1, now(), #a);
-- wish: a stretch is kept in no other body's name | as: a-staff | then: refused
insert into part_stretch (id, tenant_id, part_id, number, began_at, holder_id) values (#3fa, #b, #f1, 1, now(), #a);
-- wish: who is no party keeps no stretch | as: a-staff | then: refused
insert into part_stretch (id, part_id, number, began_at, holder_id) values (#3fa, #f4, 2, now(), #a);
-- wish: no stretch is changed | as: a-staff | then: denied
update part_stretch set holder_id = #a;
-- wish: the steward begins a version of the standard | as: steward | then: 1
insert into standard_version (id, name, status) values (#579, 'Standard 9', 'DRAFT');
-- wish: no version begins as published | as: steward | then: refused
insert into standard_version (id, name, status, number, in_force_from) values (#579, 'Standard 9', 'PUBLISHED', 2, '2028-01-01');
-- wish: no body writes the standard | as: a-admin | then: denied
insert into standard_version (id, name, status) values (#579, 'Standard 9', 'DRAFT');
-- wish: the steward proposes a version | as: steward | then: 1
update standard_version set status = 'PROPOSED', in_force_from = '2028-01-01', proposed_by = 'p-admin' where id = #572;
-- wish: nobody proposes a version in another's name | as: steward | then: refused
update standard_version set status = 'PROPOSED', in_force_from = '2028-01-01', proposed_by = 'p-second' where id = #572;
-- wish: the steward takes a version back to a draft | as: steward | then: 1
update standard_version set status = 'DRAFT', proposed_by = null where id = #573;
-- wish: a second person publishes the version | as: steward | then: 1
update standard_version set status = 'PUBLISHED', number = 2, published_by = 'p-admin' where id = #573;
-- wish: nobody publishes a version in another's name | as: steward | then: refused
update standard_version set status = 'PUBLISHED', number = 2, published_by = 'p-third' where id = #573;
-- wish: the proposer publishes no version in another's name | as: steward | then: refused
update standard_version set status = 'PROPOSED', in_force_from = '2028-01-01', proposed_by = 'p-admin' where id = #572;
update standard_version set status = 'PUBLISHED', number = 2, published_by = 'p-second' where id = #572;
-- wish: who proposes a version puts the own name | as: steward | then: refused
update standard_version set status = 'PROPOSED', in_force_from = '2028-01-01', proposed_by = 'p-second', published_by = 'p-admin' where id = #572;
-- wish: the proposer does not publish the version | as: steward | then: stopped
update standard_version set status = 'PROPOSED', in_force_from = '2028-01-01', proposed_by = 'p-admin' where id = #572;
update standard_version set status = 'PUBLISHED', number = 2, published_by = 'p-admin' where id = #572;
-- wish: no version is published past its proposal | as: steward | then: stopped
update standard_version set status = 'PUBLISHED', number = 2, in_force_from = '2028-01-01', proposed_by = 'x', published_by = 'p-admin' where id = #572;
-- wish: no version is published for another day than proposed | as: steward | then: stopped
update standard_version set status = 'PUBLISHED', number = 2, in_force_from = '2029-01-01', published_by = 'p-admin' where id = #573;
-- wish: no version is published with a number that is taken or below one | as: steward | then: stopped
update standard_version set status = 'PUBLISHED', number = 1, published_by = 'p-admin' where id = #573;
-- wish: no version begins before one that is published | as: steward | then: stopped
update standard_version set status = 'PROPOSED', in_force_from = '2025-01-01', proposed_by = 'p-admin' where id = #572;
update standard_version set status = 'PUBLISHED', number = 2, published_by = 'p-second' where id = #572;
-- wish: a published version stays as it is | as: steward | then: 0
update standard_version set name = 'Another' where id = #571;
-- wish: only drafts of versions are thrown away | as: steward | then: 1
delete from standard_version;
-- wish: the steward gives a version a service time until it is published | as: steward | then: 1
insert into service_time (id, version_id, amount, unit) values (#589, #573, 20, 'WORKING_DAYS');
-- wish: a published version gets no service time | as: steward | then: refused
insert into service_time (id, version_id, amount, unit) values (#589, #571, 20, 'WORKING_DAYS');
-- wish: no body writes a service time | as: a-admin | then: denied
insert into service_time (id, version_id, amount, unit) values (#589, #571, 20, 'WORKING_DAYS');
-- wish: the steward takes no service time away | as: steward | then: denied
delete from service_time;
-- wish: the steward gives a draft a promise | as: steward | then: 1
insert into promise (id, version_id, code, channel, position, text, measure, method) values (#599, #572, 'TEL-02', 'PHONE', 2, 'T', 'GREETING', 'M');
-- wish: a published version gets no promise | as: steward | then: refused
insert into promise (id, version_id, code, channel, position, text, measure, method) values (#599, #571, 'TEL-02', 'PHONE', 2, 'T', 'GREETING', 'M');
-- wish: a proposed version gets no promise | as: steward | then: refused
insert into promise (id, version_id, code, channel, position, text, measure, method) values (#599, #573, 'TEL-02', 'PHONE', 2, 'T', 'GREETING', 'M');
-- wish: no body writes a promise | as: a-admin | then: denied
insert into promise (id, version_id, code, channel, position, text, measure, method) values (#599, #571, 'TEL-02', 'PHONE', 2, 'T', 'GREETING', 'M');
-- wish: promises change in drafts alone | as: steward | then: 1
update promise set target = 12;
-- wish: no promise is moved from a draft to a published version | as: steward | bare | then: refused
update promise set version_id = #571, code = 'TEL-09' where id = #592;
-- wish: promises are taken from drafts alone | as: steward | then: 1
delete from promise;
-- wish: the steward gives a draft a guide | as: steward | then: 1
insert into standard_guide (version_id, channel, text) values (#572, 'VISIT', 'Smile.');
-- wish: a published version gets no guide | as: steward | then: refused
insert into standard_guide (version_id, channel, text) values (#571, 'VISIT', 'Smile.');
-- wish: a proposed version gets no guide | as: steward | then: refused
insert into standard_guide (version_id, channel, text) values (#573, 'VISIT', 'Smile.');
-- wish: no body writes the guide | as: a-admin | then: denied
insert into standard_guide (version_id, channel, text) values (#571, 'VISIT', 'Smile.');
-- wish: guides are taken from drafts alone | as: steward | then: 1
delete from standard_guide;

-- == what bodies adopt and promise ==

-- wish: a body adopts the standard | as: d-manager | then: 1
insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
    values (#5cf, #d, #571, '2026-05-01', 'D Chief', 'Chief executive', 'd-manager');
-- wish: a body adopts for no other | as: d-manager | then: refused
insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
    values (#5cf, #c, #571, '2026-05-01', 'D Chief', 'Chief executive', 'd-manager');
-- wish: nobody records an adoption in another's name | as: d-manager | then: refused
insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
    values (#5cf, #d, #571, '2026-05-01', 'D Chief', 'Chief executive', 'd-staff');
-- wish: nobody adopts a draft | as: d-manager | then: refused
insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
    values (#5cf, #d, #572, '2026-05-01', 'D Chief', 'Chief executive', 'd-manager');
-- wish: a body corrects who signed for it, and for it alone | as: a-admin | then: 1
update standard_adoption set signatory_role = 'Leader', recorded_by = 'a-admin';
-- wish: nobody corrects in another's name | as: a-admin | then: refused
update standard_adoption set signatory_role = 'Leader', recorded_by = 'a-staff';
-- wish: the steward adopts for no body | as: steward | then: denied
update standard_adoption set signatory_role = 'Leader';
-- wish: a body promises more from another day on | as: a-admin | then: 1
update local_promise set ends_on = '2026-06-01', ended_by = 'a-admin';
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)
    values (#5df, #a, #591, 'STRICTER', 5, 90, '2026-06-01', 'a-admin');
-- wish: a body promises for no other | as: d-manager | bare | then: refused
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)
    values (#5df, #c, #591, 'STRICTER', 5, 90, '2026-06-01', 'd-manager');
-- wish: nobody promises in another's name | as: d-manager | bare | then: refused
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)
    values (#5df, #d, #591, 'STRICTER', 5, 90, '2026-06-01', 'd-staff');
-- wish: no promise begins as ended by somebody | as: d-manager | bare | then: refused
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by, ended_by)
    values (#5df, #d, #591, 'STRICTER', 5, 90, '2026-06-01', 'd-manager', 'x');
-- wish: a body promises nothing of what it has not adopted | as: d-manager | then: stopped
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)
    values (#5df, #d, #591, 'STRICTER', 5, 90, '2026-06-01', 'd-manager');
-- wish: a body promises nothing twice at a time | as: a-admin | then: stopped
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by)
    values (#5df, #a, #591, 'STRICTER', 5, 90, '2026-06-01', 'a-admin');
-- wish: a council keeps all promises | as: a-admin | then: stopped
update local_promise set ends_on = '2026-06-01', ended_by = 'a-admin';
insert into local_promise (id, tenant_id, promise_id, kind, reason, holds_from, set_by)
    values (#5df, #a, #591, 'NOT_APPLICABLE', 'We have no telephone.', '2026-06-01', 'a-admin');
-- wish: nobody ends a promise in another's name | as: a-admin | then: refused
update local_promise set ends_on = '2026-06-01', ended_by = 'a-staff';
-- wish: nobody ends the promise of another body | as: d-manager | then: 0
update local_promise set ends_on = '2026-06-01', ended_by = 'd-manager';
-- wish: no promise is prolonged | as: a-admin | then: stopped
update local_promise set ends_on = '2026-06-01', ended_by = 'a-admin';
update local_promise set ends_on = '2026-07-01', ended_by = 'a-admin';
-- wish: the steward ends no promise of a body | as: steward | then: denied
update local_promise set ends_on = '2026-06-01';

-- wish: a body keeps its office hours | as: a-staff | then: 1
insert into schedule (id, tenant_id, office_id, weekday, opens_at, closes_at) values (#6f, #a, #a, 1, '09:00', '17:00');
-- wish: a body keeps no other's office hours | as: a-staff | then: stopped
insert into schedule (id, tenant_id, office_id, weekday, opens_at, closes_at) values (#6f, #a, #b, 1, '09:00', '17:00');
-- wish: a body says when its office is closed | as: a-staff | then: 1
insert into schedule_exception (id, tenant_id, office_id, day) values (#7f, #a, #a, '2026-12-29');
-- wish: a body closes no other's office | as: a-staff | then: stopped
insert into schedule_exception (id, tenant_id, office_id, day) values (#7f, #a, #b, '2026-12-29');

-- == the partnership desk ==

-- wish: the steward names a decider | as: steward | then: 1
insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by)
    values (#d0f, 'new', 'New', 'new@example.org', 'Dogwood Homes', false, 'p-admin');
-- wish: the steward names nobody in another's name | as: steward | then: refused
insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by)
    values (#d0f, 'new', 'New', 'new@example.org', 'Dogwood Homes', false, 'p-second');
-- wish: the steward ends a naming that stands | as: steward | then: 4
update desk_decider set ended_at = now();
-- wish: nobody names himself | as: d-manager | then: denied
insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by)
    values (#d0f, 'd-manager', 'D Manager', 'd-manager@example.org', 'Dogwood Homes', false, 'd-manager');
-- wish: who hands back opens the desk's case | as: b-staff | then: 1
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on) values (#d2f, #f24, 'REF-24', #b, #b, '2026-01-10');
-- wish: nobody opens it in another's name | as: b-staff | then: refused
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on) values (#d2f, #f24, 'REF-24', #a, #b, '2026-01-10');
-- wish: nobody opens it for what is not at the desk | as: b-staff | then: refused
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on) values (#d2f, #f4, 'REF-4', #b, #b, '2026-01-10');
-- wish: nobody opens it for what is not seen | as: c-staff | then: refused
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on) values (#d2f, #f24, 'REF-24', #c, #b, '2026-01-10');
-- wish: nobody opens it with a decision | as: b-staff | then: refused
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on, closed_at, decision, body_id, reason, decided_by)
    values (#d2f, #f24, 'REF-24', #b, #b, '2026-01-10', now(), 'DECIDE', #a, 'So', 'b-staff');
-- wish: there is one open case a part | as: b-staff | then: stopped
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on) values (#d2f, #f20, 'REF-20', #b, #b, '2026-01-10');
-- wish: the accountable body takes it back from the desk | as: a-staff | then: 1
update desk_case set closed_at = now();
-- wish: no other party does | as: b-staff | then: 0
update desk_case set closed_at = now() where id = #d20;
-- wish: what is closed stays so | as: a-staff | then: 0
update desk_case set closed_at = now() where id = #d21;
-- wish: no party decides | as: a-staff | then: refused
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #b, reason = 'So', decided_by = 'a-staff';
-- wish: a decider decides | as: d-decider | then: 1
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-decider' where id = #d20;
-- wish: a decider decides in no other's name | as: d-decider | then: refused
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-past';
-- wish: a decider closes nothing without a decision | as: d-decider | then: refused
update desk_case set closed_at = now();
-- wish: what is decided stays so | as: d-decider | then: 0
update desk_case set reason = 'Other' where id = #d21;
-- wish: who is not named decides nothing | as: d-manager | then: 0
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-manager';
-- wish: who belongs to a party decides nothing | as: d-party | then: 0
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-party';
-- wish: the part follows the decision | as: d-decider | then: 1
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-decider' where id = #d20;
update enquiry_part set desk = 'DECIDED', decided_id = #c, holder_id = accountable_id, look_on = null where id = #f20;
-- wish: the part follows no other decision | as: d-decider | then: refused
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-decider' where id = #d20;
update enquiry_part set desk = 'DECIDED', decided_id = #b, holder_id = accountable_id, look_on = null where id = #f20;
-- wish: the decision changes nothing else of the part | as: d-decider | then: stopped
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #c, reason = 'So', decided_by = 'd-decider' where id = #d20;
update enquiry_part set desk = 'DECIDED', decided_id = #c, holder_id = accountable_id, look_on = null, status = 'RECEIVED' where id = #f20;
-- wish: no part moves before the decision | as: d-decider | then: 0
update enquiry_part set promise_days = 12 where id = #f20;
-- wish: no part moves by the desk after it | as: d-decider | then: 0
update enquiry_part set promise_days = 12 where id = #f21;
-- wish: no party says that the desk has decided | as: a-staff | then: stopped
update enquiry_part set desk = 'DECIDED', decided_id = #b, holder_id = accountable_id, look_on = null where id = #f20;
-- wish: hand-backs are not forgotten | as: a-staff | then: stopped
update enquiry_part set handbacks = 0 where id = #f21;
-- wish: twice handed back does not stay with the parties | as: a-staff | then: stopped
update enquiry_part set handbacks = 2 where id = #f1;
-- wish: a wait says what for | as: a-staff | then: stopped
update enquiry_part set status = 'WAITING', waiting_since = '2026-01-01', look_on = '2026-01-09' where id = #f1;
-- wish: nobody is asked again who handed it back | as: a-staff | then: stopped
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f20, 3, #a, #b, 'OFFERED');
-- wish: what the desk has decided goes to no other body | as: a-staff | then: stopped
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f21, 3, #a, #b, 'OFFERED');
-- wish: what the desk has decided goes to its body | as: a-staff | then: 1
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9, #f21, 3, #a, #c, 'OFFERED');
-- wish: a decision for a closed body passes to who follows | as: c-passing | then: 1
update enquiry_part set decided_id = #b where id = #f25;
-- wish: a decision passes to who follows alone | as: c-passing | then: refused
update enquiry_part set decided_id = #a where id = #f21;
-- wish: who follows has its decisions already | as: c-passing | then: 0
update enquiry_part set decided_id = #b where id = #f26;
-- wish: nobody of a closed body passes decisions on | as: c-staff | then: 0
update enquiry_part set decided_id = #b where id = #f21;
-- wish: the desk is asked anew when who acts has closed | as: c-passing | then: 1
update desk_case set closed_at = now() where id = #d20;
-- wish: nobody of who acts takes it back from the desk | as: c-staff | then: 0
update desk_case set closed_at = now() where id = #d20;
-- wish: the desk is not asked anew by another party that has closed | as: c-passing | then: 0
update desk_case set closed_at = now() where id = #d27;
-- wish: what the desk decided is not asked anew | as: c-passing | then: 0
update desk_case set closed_at = now() where id = #d21;
-- wish: who acts decides nothing when it closes | as: c-passing | then: refused
update desk_case set closed_at = now(), decision = 'DECIDE', body_id = #b, reason = 'So', decided_by = 'system:succession' where id = #d20;
-- wish: the job marks what it has told | as: job | then: 7
update desk_case set told_at = now();
-- wish: the job decides nothing | as: job | then: denied
update desk_case set closed_at = now();
-- wish: the job writes mails of the partnership | as: job | then: 1
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 'desk', null, 'd@example.org', 'S', 'B');
-- wish: the job writes in no body's name | as: job | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#a9, 'desk', #a, 'd@example.org', 'S', 'B');

-- == danger and safeguarding ==

-- wish: a body adds its duty team | as: a-staff | then: 1
insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until, day_email, night_email)
    values (#de, #a, 'CHILDREN', 'N', #1a, '1', '2', '09:00', '17:00', 'd@example.org', 'n@example.org');
-- wish: a body adds no team to another | as: a-staff | then: refused
insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until, day_email, night_email)
    values (#de, #b, 'ADULTS', 'N', #1b, '1', '2', '09:00', '17:00', 'd@example.org', 'n@example.org');
-- wish: a body claims no area that is not its own | as: b-staff | then: refused
insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until, day_email, night_email)
    values (#de, #b, 'CHILDREN', 'N', #1a, '1', '2', '09:00', '17:00', 'd@example.org', 'n@example.org');
-- wish: there is one team of a kind for an area | as: a-staff | then: stopped
insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until, day_email, night_email)
    values (#de, #a, 'DANGER', 'N', #1a, '1', '2', '09:00', '17:00', 'd@example.org', 'n@example.org');
-- wish: a body changes its own numbers only | as: a-staff | then: 1
update duty_team set night_phone = '3';
-- wish: a body gives its team to no other | as: a-staff | bare | then: refused
update duty_team set tenant_id = #b, area_id = #1b;
-- wish: a body moves its team into no area of others | as: a-staff | bare | then: refused
update duty_team set area_id = #1b;
-- wish: a concern is recorded | as: a-staff | then: 1
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter)
    values (#5af, #a, #b, #db, 'a-staff', now(), now(), '1', 'duty', 'M');
-- wish: a concern needs no agreement | as: c-staff | then: 1
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter, person)
    values (#5af, #c, #b, #db, 'c-staff', now(), now(), '1', 'duty', 'M', 'P');
-- wish: a concern is recorded in no other body's name | as: a-staff | then: refused
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter)
    values (#5af, #c, #b, #db, 'a-staff', now(), now(), '1', 'duty', 'M');
-- wish: a concern is recorded in no other person's name | as: a-staff | then: refused
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter)
    values (#5af, #a, #b, #db, 'a-admin', now(), now(), '1', 'duty', 'M');
-- wish: no concern begins as confirmed | as: a-staff | then: refused
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter,
                                  confirmed_at, confirmed_by, confirmed_role)
    values (#5af, #a, #b, #db, 'a-staff', now(), now(), '1', 'duty', 'M', now(), 'a-staff', 'duty');
-- wish: no concern begins as alerted | as: a-staff | then: refused
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter,
                                  alerted_at) values (#5af, #a, #b, #db, 'a-staff', now(), now(), '1', 'duty', 'M', now());
-- wish: a concern goes to the body of its team | as: a-staff | then: stopped
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter)
    values (#5af, #a, #c, #db, 'a-staff', now(), now(), '1', 'duty', 'M');
-- wish: who was told confirms | as: b-staff | then: 1
update safeguarding_concern set confirmed_at = now(), confirmed_by = 'b-staff', confirmed_role = 'duty';
-- wish: who was told confirms in no other person's name | as: b-staff | then: refused
update safeguarding_concern set confirmed_at = now(), confirmed_by = 'a-staff', confirmed_role = 'duty' where id = #5a1;
-- wish: who told does not confirm | as: a-staff | then: 0
update safeguarding_concern set confirmed_at = now(), confirmed_by = 'a-staff', confirmed_role = 'duty' where id = #5a1;
-- wish: what is confirmed stays so | as: b-staff | then: 0
update safeguarding_concern set confirmed_at = now(), confirmed_by = 'b-staff', confirmed_role = 'duty' where id = #5a3;
-- wish: what was told is not rewritten | as: a-staff | then: denied
update safeguarding_concern set matter = 'Other';
-- wish: the job reads no matter | as: job | then: denied
update safeguarding_concern set alerted_at = now() where matter = 'M';
-- wish: the job marks what it has alerted, and nothing that is confirmed | as: job | then: 3
update safeguarding_concern set alerted_at = now();
-- wish: a lead is named | as: a-admin | then: 1
insert into data_protection_lead (id, tenant_id, subject, display_name, named_by) values (#daf, #a, 'a-staff', 'A Staff', 'a-admin');
-- wish: a lead is named in no other body | as: a-admin | then: refused
insert into data_protection_lead (id, tenant_id, subject, display_name, named_by) values (#daf, #b, 'a-staff', 'A Staff', 'a-admin');
-- wish: a lead is named in no other's name | as: a-admin | then: refused
insert into data_protection_lead (id, tenant_id, subject, display_name, named_by) values (#daf, #a, 'a-staff', 'A Staff', 'two');
-- wish: a body ends its own namings | as: a-admin | then: 1
update data_protection_lead set ended_at = now();
-- wish: what has ended stays so | as: b-staff | then: 0
update data_protection_lead set ended_at = now();
-- wish: the leads are told of an own concern | as: a-staff | then: 1
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5a1, #a, #b, 'CHILDREN', 'a-staff', '2026-01-01');
-- wish: the leads are told by who recorded it | as: a-admin | then: refused
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5a1, #a, #b, 'CHILDREN', 'a-staff', '2026-01-01');
-- wish: the leads are told of who recorded it | as: a-staff | then: refused
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5a1, #a, #b, 'CHILDREN', 'a-admin', '2026-01-01');
-- wish: the leads are told of the body that told | as: a-staff | then: refused
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5a1, #c, #b, 'CHILDREN', 'a-staff', '2026-01-01');
-- wish: the leads are told of the body that was told | as: a-staff | then: refused
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5a1, #a, #c, 'CHILDREN', 'a-staff', '2026-01-01');
-- wish: the leads are told of the hour | as: a-staff | then: refused
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5a1, #a, #b, 'CHILDREN', 'a-staff', '2026-01-02');
-- wish: the leads are told of a concern that there is | as: a-staff | bare | then: refused
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at)
    values (#5ae, #a, #b, 'CHILDREN', 'a-staff', '2026-01-01');

-- == reorganisations and successions ==

-- wish: the steward begins a draft | as: steward | then: 1
insert into reorganisation (id, name, takes_effect_on) values (#5f, 'New', '2030-01-01');
-- wish: nothing begins as published | as: steward | then: refused
insert into reorganisation (id, name, takes_effect_on, status, proposed_by, published_by)
    values (#5f, 'New', '2030-01-01', 'PUBLISHED', 'x', 'p-admin');
-- wish: the steward proposes a draft | as: steward | then: 1
update reorganisation set status = 'PROPOSED', proposed_by = 'p-admin' where id = #5b;
-- wish: nobody proposes a draft in another's name | as: steward | then: refused
update reorganisation set status = 'PROPOSED', proposed_by = 'p-second' where id = #5b;
-- wish: the steward takes a proposal back to a draft | as: steward | then: 1
update reorganisation set status = 'DRAFT', proposed_by = null where id = #5c;
-- wish: a second person publishes | as: steward | then: 1
update reorganisation set status = 'PUBLISHED', published_by = 'p-admin' where id = #5c;
-- wish: nobody publishes in another's name | as: steward | then: refused
update reorganisation set status = 'PUBLISHED', published_by = 'p-third' where id = #5c;
-- wish: the proposer does not publish in another's name | as: steward | then: refused
update reorganisation set status = 'PROPOSED', proposed_by = 'p-admin' where id = #5b;
update reorganisation set status = 'PUBLISHED', published_by = 'p-second' where id = #5b;
-- wish: who puts a name under a proposal puts the own one | as: steward | then: refused
update reorganisation set status = 'PROPOSED', proposed_by = 'p-second', published_by = 'p-admin' where id = #5b;
-- wish: the proposer does not publish | as: steward | then: stopped
update reorganisation set status = 'PROPOSED', proposed_by = 'p-admin' where id = #5b;
update reorganisation set status = 'PUBLISHED', published_by = 'p-admin' where id = #5b;
-- wish: a draft is not published past its proposal | as: steward | then: stopped
update reorganisation set status = 'PUBLISHED', proposed_by = 'x', published_by = 'p-admin' where id = #5b;
-- wish: what is published stays | as: steward | then: 0
update reorganisation set status = 'DRAFT', proposed_by = null, published_by = null where id = #5a;
-- wish: a draft gets a body | as: steward | then: 1
insert into reorganisation_body (id, reorganisation_id, slug, name, kind) values (#5b2, #5b, 'two', 'Two', 'UNITARY');
-- wish: a proposal gets no body | as: steward | then: refused
insert into reorganisation_body (id, reorganisation_id, slug, name, kind) values (#5b2, #5c, 'two', 'Two', 'UNITARY');
-- wish: bodies are taken from drafts alone | as: steward | then: 1
delete from reorganisation_body;
-- wish: a draft closes a body | as: steward | then: 1
insert into reorganisation_closure (reorganisation_id, organisation_id) values (#5b, #b);
-- wish: a proposal closes no other body | as: steward | then: refused
insert into reorganisation_closure (reorganisation_id, organisation_id) values (#5c, #b);
-- wish: closures are taken from drafts alone | as: steward | then: 1
delete from reorganisation_closure;
-- wish: a draft gets a successor | as: steward | then: 1
insert into reorganisation_successor (reorganisation_id, organisation_id, area_id, successor_id)
    values (#5b, #a, #1b, #b);
-- wish: a proposal gets no successor | as: steward | then: refused
insert into reorganisation_successor (reorganisation_id, organisation_id, area_id, successor_id)
    values (#5c, #a, #1b, #b);
-- wish: successors are taken from drafts alone | as: steward | then: 1
delete from reorganisation_successor;
-- wish: the steward publishes a succession | as: steward | then: 1
insert into succession (id, closed_id, successor_id, takes_effect_on, reorganisation_id)
    values (#5f, #a, #b, '2030-01-01', #5a);
-- wish: a body names no successor | as: a-admin | then: denied
insert into succession (id, closed_id, successor_id, takes_effect_on, reorganisation_id)
    values (#5f, #a, #b, '2030-01-01', #5a);
-- wish: a closed body passes its work to its successor | as: c-staff | then: 1
update enquiry_part set accountable_id = #b, holder_id = #b, predecessor_id = #c where id = #f1a;
-- wish: a closed body passes nothing to who does not follow it | as: c-staff | bare | then: refused
update enquiry_part set accountable_id = #99, holder_id = #99, predecessor_id = #c where id = #f1a;
-- wish: a closed body passes nothing before the day | as: c-staff | bare | then: refused
update enquiry_part set accountable_id = #d, holder_id = #d, predecessor_id = #c where id = #f1a;
-- wish: the successor of another body is no successor of one's own | as: a-staff | bare | then: refused
update enquiry_part set accountable_id = #b, holder_id = #b, predecessor_id = #a where id = #f1;
-- wish: no body passes its work on that has not closed | as: a-staff | then: stopped
update enquiry_part set accountable_id = #b, holder_id = #b, predecessor_id = #a where id = #f2;
-- wish: a closed body passes its referral on | as: c-staff | then: 1
update referral set from_id = #b, predecessor_id = #c where id = #d8;
-- wish: a closed body gives a referral to no stranger | as: c-staff | bare | then: refused
update referral set from_id = #99, predecessor_id = #c where id = #d8;
-- wish: a closed body passes no referral before the day | as: c-staff | bare | then: refused
update referral set from_id = #d, predecessor_id = #c where id = #d8;
-- wish: a body that has not closed passes no referral on | as: a-staff | bare | then: refused
update referral set from_id = #b, predecessor_id = #a where id = #d7;
-- wish: a closed body passes its location on | as: c-staff | then: 1
update location set tenant_id = #b where id = #3c;
-- wish: a closed body passes a location to nobody before the day | as: c-staff | bare | then: refused
update location set tenant_id = #d where id = #3c;
-- wish: a referral that is passed on keeps its other end | as: c-staff | then: stopped
update referral set from_id = #b, to_id = #d, predecessor_id = #c where id = #d8;
-- wish: a closed body passes the contents with the work | as: c-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, address, legal_basis)
    values (#f19, #b, #e19, 'S', 'N', 'A', 'PUBLIC_TASK');
-- wish: the contents go to who is accountable | as: c-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, address, legal_basis)
    values (#f1c, #b, #e1c, 'S', 'N', 'A', 'PUBLIC_TASK');
-- wish: the contents go to who was offered the work | as: c-staff | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, address, legal_basis)
    values (#f1d, #b, #e1d, 'S', 'N', 'A', 'PUBLIC_TASK');
-- wish: the contents go to who has the work | as: c-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, address, legal_basis)
    values (#f19, #a, #e19, 'S', 'N', 'A', 'PUBLIC_TASK');
-- wish: the job makes whole what the successor has already | as: c-passing | then: 1
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f19, #b, #e19, 'S', 'PUBLIC_TASK');
update enquiry_content set name = 'N' where part_id = #f19 and tenant_id = #b;
-- wish: the job changes no copies of what was not passed on, and its body's own | as: c-passing | then: 2
update enquiry_content set support_needs = 'large print';
-- wish: nobody of a closed body reads what the successor has | as: c-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f19, #b, #e19, 'S', 'PUBLIC_TASK')
    returning part_id;
-- wish: nobody of a closed body changes what the successor has | as: c-staff | then: 2
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f19, #b, #e19, 'S', 'PUBLIC_TASK');
update enquiry_content set support_needs = 'large print';
-- wish: only contents of what is passed on | as: c-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, address, legal_basis)
    values (#f4, #b, #e4, 'S', 'N', 'A', 'PUBLIC_TASK');
-- wish: only who passes work on passes contents beyond an agreement | as: a-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, address, legal_basis)
    values (#f2, #b, #e2, 'S', 'N', 'A', 'PUBLIC_TASK');
-- == what is wrong in the directory, and who mends it ==

-- wish: a resident says what is wrong | as: resident | then: 1
insert into wrong_report (id, tenant_id, about, slug, name, text) values (#99a, #a, 'BODY', 'alder', 'Alder', 'Wrong.');
-- wish: a resident answers nothing | as: resident | bare | then: refused
insert into wrong_report (id, tenant_id, about, slug, name, text, status, answer, answered_by, answered_at)
    values (#99a, #a, 'BODY', 'alder', 'Alder', 'Wrong.', 'ANSWERED', 'No.', 'x', now());
-- wish: a body answers its own reports only | as: a-staff | then: 1
update wrong_report set status = 'ANSWERED', answer = 'Mended.', answered_by = 'a-staff', answered_at = now();
-- wish: a body passes no report to another | as: a-staff | bare | then: refused
update wrong_report set tenant_id = #b;
-- wish: somebody proposes a change of an own entry | as: a-staff | then: 1
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#aa2, #a, 'CONTACT', #83, 'Telephone', '', '', 'a-staff', 'A Staff');
-- wish: nobody proposes for another body | as: a-staff | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#aa2, #b, 'CONTACT', #83, 'Telephone', '', '', 'a-staff', 'A Staff');
-- wish: nobody proposes in another's name | as: a-staff | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#aa2, #a, 'CONTACT', #83, 'Telephone', '', '', 'a-admin', 'A Admin');
-- wish: nobody proposes what is approved already | as: a-staff | bare | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name, status, decided_by, decided_at)
    values (#aa2, #a, 'CONTACT', #83, 'Telephone', '', '', 'a-staff', 'A Staff', 'APPROVED', 'a-admin', now());
-- wish: a body decides on its own proposals only | as: a-admin | then: 1
update directory_proposal set status = 'APPROVED', decided_by = 'a-admin', decided_at = now();
-- wish: nobody approves what is his or her own proposal | as: a-staff | then: stopped
update directory_proposal set status = 'APPROVED', decided_by = 'a-staff', decided_at = now();
-- wish: a body gives no proposal to another | as: a-admin | bare | then: refused
update directory_proposal set tenant_id = #b;

-- == of a body that has not joined, the partnership keeps the contacts ==

-- wish: the steward proposes a contact of a listed body | as: steward | then: 1
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#9d2, #9d, 'CONTACT', #85, 'E-mail', '', '', 'p-admin', 'P Admin');
-- wish: the steward proposes nothing of a body that has joined | as: steward | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#9d2, #a, 'CONTACT', #85, 'E-mail', '', '', 'p-admin', 'P Admin');
-- wish: the steward proposes nothing but contacts | as: steward | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#9d2, #9d, 'LOCATION', #85, 'Office', '', '', 'p-admin', 'P Admin');
-- wish: the steward proposes in the own name | as: steward | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name)
    values (#9d2, #9d, 'CONTACT', #85, 'E-mail', '', '', 'p-second', 'P Second');
-- wish: the steward proposes nothing that is approved already | as: steward | bare | then: refused
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name, status, decided_by, decided_at)
    values (#9d2, #9d, 'CONTACT', #85, 'E-mail', '', '', 'p-admin', 'P Admin', 'APPROVED', 'p-second', now());
-- wish: the steward decides on proposals of listed bodies only | as: steward | then: 1
update directory_proposal set status = 'APPROVED', decided_by = 'p-admin', decided_at = now();
-- wish: the steward decides in the own name | as: steward | bare | then: refused
update directory_proposal set status = 'APPROVED', decided_by = 'p-third', decided_at = now();
-- wish: the steward gives no proposal to a body that has joined | as: steward | bare | then: refused
update directory_proposal set tenant_id = #a, decided_by = 'p-admin';
-- wish: the steward adds hours of a listed body | as: steward | then: 1
insert into schedule (id, tenant_id, contact_id, weekday, opens_at, closes_at)
    values (#69, #9d, #84, 2, '09:00', '17:00');
-- wish: the steward adds no hours of a body that has joined | as: steward | then: refused
insert into schedule (id, tenant_id, contact_id, weekday, opens_at, closes_at)
    values (#69, #a, #83, 2, '09:00', '17:00');
-- wish: the steward adds hours of contacts only | as: steward | bare | then: refused
insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at)
    values (#69, #9d, #3a, 2, '09:00', '17:00');
-- wish: the steward removes hours of listed bodies only | as: steward | bare | then: 1
delete from schedule;
-- wish: the steward adds an exception of a listed body | as: steward | then: 1
insert into schedule_exception (id, tenant_id, contact_id, day) values (#79, #9d, #84, '2026-12-31');
-- wish: the steward adds no exception of a body that has joined | as: steward | then: refused
insert into schedule_exception (id, tenant_id, contact_id, day) values (#79, #a, #83, '2026-12-31');
-- wish: the steward adds exceptions of contacts only | as: steward | bare | then: refused
insert into schedule_exception (id, tenant_id, location_id, day) values (#79, #9d, #3a, '2026-12-31');
-- wish: the steward removes exceptions of listed bodies only | as: steward | bare | then: 1
delete from schedule_exception;

-- == links ==

-- wish: a body takes in its own link | as: a-staff | then: 1
insert into link_check (id, organisation_id, kind, subject_id, name, url)
    values (#119, #a, 'CONTACT', #83, 'Web', 'https://alder.example.org/web');
-- wish: a body takes in no link for another | as: a-staff | then: refused
insert into link_check (id, organisation_id, kind, subject_id, name, url)
    values (#119, #b, 'CONTACT', #83, 'Web', 'https://alder.example.org/web');
-- wish: a body writes no result | as: a-staff | then: denied
insert into link_check (id, organisation_id, kind, subject_id, name, url, outcome, checked_at)
    values (#119, #a, 'CONTACT', #83, 'Web', 'https://alder.example.org/web', 'WELL', now());
-- wish: a body lets its own links be asked again only | as: a-staff | then: 1
update link_check set due_at = now();
-- wish: a body does not change what came of it | as: a-staff | then: denied
update link_check set outcome = 'WELL', checked_at = now();
-- wish: a body drops its own links only | as: a-staff | bare | then: 1
delete from link_check;
-- wish: the job takes in links | as: job | then: 1
insert into link_check (id, organisation_id, kind, subject_id, name, url)
    values (#119, #a, 'CONTACT', #83, 'Web', 'https://alder.example.org/web');
-- wish: the job settles links | as: job | then: 2
update link_check set outcome = 'WELL', checked_at = now(), well_at = now();
-- wish: the job drops links | as: job | then: 2
delete from link_check;
-- wish: the job takes a lease | as: job | then: 1
insert into job_lease (job, holder, leased_until) values ('other', 'a node', now());
-- wish: the job keeps its lease | as: job | then: 1
update job_lease set leased_until = now();
-- wish: nobody else takes a lease | as: a-staff | then: denied
insert into job_lease (job, holder, leased_until) values ('other', 'a node', now());

-- == what a body keeps beside a part ==

-- wish: a body begins a file on its part | as: a-staff | then: 1
insert into case_file (tenant_id, part_id, own_reference) values (#a, #f2, 'HW-2');
-- wish: a body begins none for another | as: a-staff | then: refused
insert into case_file (tenant_id, part_id, own_reference) values (#c, #f2, 'HW-2');
-- wish: a body begins none on a part that is not its | as: a-staff | then: refused
insert into case_file (tenant_id, part_id, own_reference) values (#a, #f4, 'HW-2');
-- wish: a body keeps its own files | as: a-staff | then: 1
update case_file set version = 2;
-- wish: a file becomes no other body's | as: a-staff | then: refused
update case_file set tenant_id = #b;
-- wish: a file is not moved to a part of others | as: a-staff | then: refused
update case_file set part_id = #f4;
-- wish: a body writes its history | as: a-staff | then: 1
insert into case_line (id, tenant_id, part_id, at, actor, kind) values (#a92, #a, #f2, now(), 'a-staff', 'TAKEN');
-- wish: a body writes no other's history | as: a-staff | then: refused
insert into case_line (id, tenant_id, part_id, at, actor, kind) values (#a92, #b, #f2, now(), 'a-staff', 'TAKEN');
-- wish: a line is written in no other's name | as: a-staff | then: refused
insert into case_line (id, tenant_id, part_id, at, actor, kind) values (#a92, #a, #f2, now(), 'a-admin', 'TAKEN');
-- wish: a line is written on no part of others | as: a-staff | then: refused
insert into case_line (id, tenant_id, part_id, at, actor, kind) values (#a92, #a, #f4, now(), 'a-staff', 'TAKEN');
-- wish: who was offered a part writes a shared note | as: b-staff | then: 1
insert into case_note (id, tenant_id, part_id, visibility, text, author, at) values (#bb99, #b, #f2, 'SHARED', 'N', 'b-staff', now());
-- wish: the accountable body writes to the resident | as: a-staff | then: 1
insert into case_note (id, tenant_id, part_id, visibility, text, author, at) values (#aa99, #a, #f1, 'RESIDENT', 'N', 'a-staff', now());
-- wish: who is not accountable writes nothing to the resident | as: b-staff | then: refused
insert into case_note (id, tenant_id, part_id, visibility, text, author, at) values (#bb99, #b, #f2, 'RESIDENT', 'N', 'b-staff', now());
-- wish: who handed it back writes no note | as: b-staff | then: refused
insert into case_note (id, tenant_id, part_id, visibility, text, author, at) values (#bb99, #b, #f5, 'INTERNAL', 'N', 'b-staff', now());
-- wish: a note is written for no other body | as: a-staff | then: refused
insert into case_note (id, tenant_id, part_id, visibility, text, author, at) values (#aa99, #b, #f2, 'SHARED', 'N', 'a-staff', now());
-- wish: a note is written in no other name | as: a-staff | then: refused
insert into case_note (id, tenant_id, part_id, visibility, text, author, at) values (#aa99, #a, #f2, 'SHARED', 'N', 'a-admin', now());
-- wish: no note is born struck out | as: a-staff | then: denied
insert into case_note (id, tenant_id, part_id, visibility, text, author, at, struck_at, struck_by, struck_reason)
    values (#aa99, #a, #f1, 'INTERNAL', 'N', 'a-staff', now(), now(), 'a-staff', 'R');
-- wish: a note is not changed | as: a-staff | then: denied
update case_note set text = 'Other';
-- wish: an author strikes out what he wrote for this body, once | as: b-staff | then: 2
update case_note set struck_at = now(), struck_by = 'b-staff', struck_reason = 'R';
-- wish: a manager strikes out what the own body wrote | as: d-manager | then: 2
update case_note set struck_at = now(), struck_by = 'd-manager', struck_reason = 'R';
-- wish: staff strike out their own notes alone | as: d-staff | then: 1
update case_note set struck_at = now(), struck_by = 'd-staff', struck_reason = 'R';
-- wish: who is manager no more strikes nothing out | as: d-left | then: 0
update case_note set struck_at = now(), struck_by = 'd-left', struck_reason = 'R';
-- wish: who is manager elsewhere strikes nothing out | as: a-two | then: 0
update case_note set struck_at = now(), struck_by = 'two', struck_reason = 'R';
-- wish: nothing is struck out in another's name | as: d-staff | then: refused
update case_note set struck_at = now(), struck_by = 'd-manager', struck_reason = 'R';
-- wish: a body words a template | as: a-admin | then: 1
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, #a, 'T', 'T', 'a-admin', now());
-- wish: a body words none for another | as: a-admin | then: refused
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, #b, 'T', 'T', 'a-admin', now());
-- wish: a body words none for the partnership | as: a-admin | then: refused
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, null, 'T', 'T', 'a-admin', now());
-- wish: a template is worded in no other name | as: a-admin | then: refused
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, #a, 'T', 'T', 'a-staff', now());
-- wish: the partnership words a template | as: steward | then: 1
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, null, 'T', 'T', 'p-admin', now());
-- wish: the partnership words none for a body | as: steward | then: refused
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, #a, 'T', 'T', 'p-admin', now());
-- wish: the partnership words none in another name | as: steward | then: refused
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at)
    values (#a79, #a79, 1, null, 'T', 'T', 'p-other', now());
-- wish: who was offered a part adds a file | as: b-staff | then: 1
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#bc99, #b, #f2, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'NONE', 'b-staff', now());
-- wish: who handed it back adds none | as: b-staff | then: refused
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#bc99, #b, #f5, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'NONE', 'b-staff', now());
-- wish: a file is added for no other body | as: a-staff | then: refused
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #b, #f2, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'NONE', 'a-staff', now());
-- wish: a file is added in no other name | as: a-staff | then: refused
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f2, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'NONE', 'a-admin', now());
-- wish: a new file has its pieces | as: a-staff | then: 1
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f2, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'NONE', 'a-staff', now());
insert into case_attachment_piece (attachment_id, number, bytes) values (#ac99, 0, '9'::bytea);
-- wish: beside a new file no other gets a piece | as: a-staff | then: refused
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f2, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'NONE', 'a-staff', now());
insert into case_attachment_piece (attachment_id, number, bytes) values (#ac91, 1, '9'::bytea);
-- wish: a file gets no piece later | as: a-staff | then: refused
insert into case_attachment_piece (attachment_id, number, bytes) values (#ac91, 1, '9'::bytea);
-- wish: the scan judges what waits | as: a-scan | then: 1
update case_attachment set scan = 'CLEAN';
-- wish: nobody else judges a file | as: a-admin | then: 0
update case_attachment set scan = 'CLEAN';
-- wish: who added a file does not judge it | as: a-staff | then: refused
update case_attachment set scan = 'CLEAN';
-- wish: an author takes back what he added for this body, once | as: b-staff | then: 1
update case_attachment set withdrawn_at = now(), withdrawn_by = 'b-staff', withdrawn_reason = 'R';
-- wish: a manager takes back what the own body added | as: d-manager | then: 2
update case_attachment set withdrawn_at = now(), withdrawn_by = 'd-manager', withdrawn_reason = 'R';
-- wish: staff take back their own files alone | as: d-staff | then: 1
update case_attachment set withdrawn_at = now(), withdrawn_by = 'd-staff', withdrawn_reason = 'R';
-- wish: nothing is taken back in another's name | as: d-staff | then: refused
update case_attachment set withdrawn_at = now(), withdrawn_by = 'd-manager', withdrawn_reason = 'R';
-- wish: who took a file back removes its content | as: b-staff | then: 1
delete from case_attachment_piece where attachment_id = #bc92;
-- wish: who took a file back removes the content of no other | as: b-staff | then: 1
delete from case_attachment_piece;
-- wish: a judgement is one | as: a-scan | then: refused
update case_attachment set scan = 'NONE';
-- wish: a file keeps its name | as: a-staff | then: denied
update case_attachment set name = 'Other';
-- wish: the scan removes what is infected | as: a-scan | then: 1
delete from case_attachment_piece;
-- wish: nobody else removes anything | as: a-staff | then: 0
delete from case_attachment_piece;
-- wish: a resident adds a photo to the own answers | as: resident-1 | then: 1
insert into enquiry_draft_photo (id, draft_id, matter, name, kind, sha256, scan, bytes) values (#a9d, #71d, 1, 'N', 'PNG', sha256('2'), 'NONE', '1');
-- wish: a resident adds none to another's answers | as: resident-1 | then: refused
insert into enquiry_draft_photo (id, draft_id, matter, name, kind, sha256, scan, bytes) values (#a9d, #74d, 1, 'N', 'PNG', sha256('2'), 'NONE', '1');
-- wish: a resident takes back the own photo | as: resident-1 | then: 1
delete from enquiry_draft_photo;
-- wish: a resident brings a photo with the enquiry | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f9, 'SHARED', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'resident', now());
-- wish: a photo that is brought has its content | as: resident-new | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f9, 'SHARED', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'resident', now());
insert into case_attachment_piece (attachment_id, number, bytes) values (#ac99, 0, '9'::bytea);
-- wish: a photo is brought for those who work on it | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f9, 'INTERNAL', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'resident', now());
-- wish: a resident brings a photo in no other name | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f9, 'SHARED', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'a-staff', now());
-- wish: a photo goes to the body that has taken it | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #b, #f9, 'SHARED', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'resident', now());
-- wish: a photo goes to the own enquiry | as: resident-new | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e9, sha256('secret-new'), 'REF-9', 'Pothole');
insert into enquiry (id, tenant_id, reference, origin) values (#e9, #a, 'REF-9', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days)
    values (#f9, #e9, #a, #51, #a, #a, 'RECEIVED', now(), '2026-02-01', 10);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values (#1f9, #e9, #f9, 1, #a, 'A', 'S');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f2, 'SHARED', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'resident', now());
-- wish: a resident brings no photo later | as: resident-1 | then: refused
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at)
    values (#ac99, #a, #f1, 'SHARED', 'N', 'JPEG', 1, sha256('9'), 'NONE', 'resident', now());
-- wish: the scan finds what it removes | as: a-scan | then: 1
delete from case_attachment_piece where attachment_id = #ac95;
-- == one-time links ==

-- wish: the steward records an address | as: steward | then: 1
insert into tenant (id, status, joined_on, keycloak_alias) values (#9d, 'ACTIVE', '2026-01-01', 'elm');
insert into referral_address (tenant_id, email, phone, secret_hash, recorded_by) values (#9d, 'a@example.org', '1', sha256('x'), 'p-admin');
-- wish: the steward confirms no address that is recorded | as: steward | then: refused
insert into tenant (id, status, joined_on, keycloak_alias) values (#9d, 'ACTIVE', '2026-01-01', 'elm');
insert into referral_address (tenant_id, email, phone, secret_hash, recorded_by, confirmed_at)
    values (#9d, 'a@example.org', '1', sha256('x'), 'p-admin', now());
-- wish: the steward changes addresses, which are confirmed anew | as: steward | then: 4
update referral_address set email = 'new@example.org', confirmed_at = null;
-- wish: the steward changes no address and keeps it confirmed | as: steward | then: refused
update referral_address set confirmed_at = now();
-- wish: who proves an address confirms it alone | as: resident-1 | then: 1
update referral_address set confirmed_at = '2026-11-01';
-- wish: who proves an address takes nothing back | as: resident-1 | then: refused
update referral_address set confirmed_at = null;
-- wish: a member records no address | as: a-admin | then: denied
update referral_address set email = 'mine@example.org';
-- wish: a link goes with an offer | as: b-staff | then: 1
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f2, #a, #b, 'REF-2', sha256('x'), now(), '2026-01-02', now());
-- wish: no link without an offer of this part | as: a-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f1, #a, #b, 'REF-1', sha256('x'), now(), '2026-01-02', now());
-- wish: no link in the name of a third body | as: a-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f2, #c, #b, 'REF-2', sha256('x'), now(), '2026-01-02', now());
-- wish: no link to a third body | as: a-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f2, #a, #c, 'REF-2', sha256('x'), now(), '2026-01-02', now());
-- wish: sender and receiver renew their links | as: b-staff | then: 4
update receiver_link set ended = true;
-- wish: who is accountable renews links, too | as: a-staff | then: 5
update receiver_link set ended = true;
-- wish: who was a party renews none | as: c-staff | then: 3
update receiver_link set ended = true;
-- wish: a body that has closed passes a link on to who holds the part | as: c-staff | bare | then: 1
insert into referral (id, part_id, number, from_id, to_id, status) values (#d9f, #f1a, 1, #c, #d, 'OFFERED');
update enquiry_part set predecessor_id = #c, holder_id = #b where id = #f1a;
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f1a, #c, #b, 'REF-1A', sha256('x'), now(), '2026-01-02', now());
-- wish: who has not closed passes no link on | as: c-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f5, #c, #c, 'REF-5', sha256('x'), now(), '2026-01-02', now());
-- wish: a body that has closed passes no link of another part on | as: c-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f5, #c, #d, 'REF-5', sha256('x'), now(), '2026-01-02', now());
-- wish: a body that has closed passes no link to who does not hold the part | as: c-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f1c, #b, #c, 'REF-1C', sha256('x'), now(), '2026-01-02', now());
-- wish: a body that has closed passes no link on of who did not refer the part | as: c-staff | then: refused
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, sent_at, ring_after, valid_until)
    values (#f1c, #a, #d, 'REF-1C', sha256('x'), now(), '2026-01-02', now());
-- wish: nobody bends a link to another part | as: a-staff | then: denied
update receiver_link set part_id = #f1;
-- wish: who has a secret, a key or an earlier link uses it | as: resident-1 | then: 3
update receiver_link set tries = 1;
-- wish: who has it bends it to no other body | as: resident-1 | then: denied
update receiver_link set to_id = #c;
-- wish: who opened a link moves that part alone | as: b-once | then: 1
update enquiry_part set promise_days = 11;

-- == webhooks ==

-- wish: a body names an address | as: a-admin | then: 1
insert into webhook (id, tenant_id, host) values (#3a9, #a, 'new.example.org');
-- wish: a body names none for another | as: a-admin | then: refused
insert into webhook (id, tenant_id, host) values (#3a9, #b, 'new.example.org');
-- wish: a body names none that has ended | as: a-admin | then: refused
insert into webhook (id, tenant_id, host, ended_at) values (#3a9, #a, 'new.example.org', now());
-- wish: a body ends its own addresses | as: b-staff | then: 2
update webhook set ended_at = now();
-- wish: a body keeps the secret of its address | as: a-admin | then: 1
insert into webhook (id, tenant_id, host) values (#3a9, #a, 'new.example.org');
insert into webhook_key (webhook_id, tenant_id, url, secret) values (#3a9, #a, 'https://new.example.org/', 's');
-- wish: a body keeps no secret for another | as: b-staff | then: refused
insert into webhook_key (webhook_id, tenant_id, url, secret) values (#3a9, #a, 'https://new.example.org/', 's');
-- wish: a body changes its own secrets | as: b-staff | then: 2
update webhook_key set secret = 'new';
-- wish: who moves a part leaves a message for another party's webhook | as: a-staff | then: 1
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#af, 'f1', #b, 'hook:' || #3b1 || '@b.example.org', 'S', 'B');
-- wish: a webhook gets none in the name of a third body | as: a-staff | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#af, 'f1', #c, 'hook:' || #3b1 || '@b.example.org', 'S', 'B');
-- wish: nobody but a webhook gets messages in the name of another body | as: a-staff | then: refused
insert into outbox (id, stream, tenant_id, recipient, subject, body) values (#af, 'f1', #b, 'x@example.org', 'S', 'B');

-- == what lies beside a closed case goes with its copy ==

-- wish: the job deletes notes of closed parts | as: a-keep | then: 1
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
delete from case_note;
-- wish: nobody else deletes a note | as: a-staff | then: 0
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
delete from case_note;
-- wish: the job deletes what lies in files of closed parts | as: a-keep | then: 2
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
delete from case_attachment_piece;
-- wish: nobody else deletes what lies in files | as: a-staff | then: 0
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
delete from case_attachment_piece;
-- wish: the job deletes files of closed parts | as: a-keep | then: 2
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
delete from case_attachment_piece;
delete from case_attachment;
-- wish: nobody else deletes a file | as: a-staff | then: 0
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
delete from case_attachment;
-- wish: the job deletes who gave feedback that is closed | as: a-keep | then: 1
delete from feedback_content;
-- wish: nobody else deletes it | as: a-staff | then: 0
delete from feedback_content;
-- wish: the job deletes notes about feedback that is closed | as: a-keep | then: 1
delete from feedback_event;
-- wish: nobody else deletes notes about feedback | as: a-staff | then: 0
delete from feedback_event;
-- wish: the job forgets what was written about feedback that is closed | as: a-keep | then: 2
update feedback_event set message = null;
-- wish: nobody else forgets it | as: a-staff | then: 0
update feedback_event set message = null;
-- wish: the job writes nothing in its place | as: a-keep | then: refused
update feedback_event set message = 'X' where id = #feb;
-- wish: the job forgets a body's words about what is closed | as: a-keep | then: 1
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
update trail_step set words = null;
-- wish: nobody else forgets them | as: a-staff | then: 0
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
update trail_step set words = null;
-- wish: the job writes no other words | as: a-keep | then: refused
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', closed_at = now() where id = #f6;
update trail_step set words = 'X';
-- wish: the job forgets the words of an outcome | as: a-keep | then: 1
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', outcome_text = 'X', closed_at = now() where id = #f6;
update enquiry_part set outcome_text = null where id = #f6;
-- wish: nobody else takes an outcome's words away | as: a-staff | then: stopped
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', outcome_text = 'X', closed_at = now() where id = #f6;
update enquiry_part set outcome_text = null where id = #f6;
-- wish: the job opens nothing again | as: a-keep | then: stopped
update enquiry_part set status = 'COMPLETED', outcome = 'DONE', outcome_text = 'X', closed_at = now() where id = #f6;
update enquiry_part set outcome_text = null, number = 2 where id = #f6;
-- wish: the job forgets visitors of long ago | as: a-keep | then: 1
delete from visitor_notice;
-- wish: nobody else forgets visitors | as: a-staff | then: 0
delete from visitor_notice;
-- wish: what was typed and never sent is forgotten | as: job | then: 1
delete from form_draft;
-- wish: the job finds what was typed long ago | as: job | then: 1
delete from form_draft where saved_at < now() - interval '1 day';

-- == a shared desk acts for the bodies it serves ==

-- wish: a shared desk takes an enquiry for a body that it serves | as: e-staff | then: 1
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #d, #d, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
-- wish: a shared desk takes none for a body that it serves no more | as: e-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #b, #b, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
-- wish: a shared desk takes none for a body whose agreement it has not signed | as: e-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #a, #a, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
-- wish: a shared desk takes none in the name of another | as: e-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #a, #51, #d, #d, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
-- wish: a shared desk takes none that lies elsewhere | as: e-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #d, #b, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
-- wish: a shared desk takes none that is further than received | as: e-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #d, #d, 'IN_PROGRESS', '2026-01-01', '2026-02-01', 10);
-- wish: a body that is no shared desk takes none for another | as: a-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #a, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #a, #51, #d, #d, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
-- wish: a shared desk writes down what it takes | as: e-staff | then: 1
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #d, #d, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f39, #d, #e39, 'A hole', 'R', 'PUBLIC_TASK');
-- wish: a shared desk writes nothing down for a body that has not got it | as: e-staff | then: refused
insert into enquiry (id, tenant_id, reference, origin) values (#e39, #9e, 'REF-39', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values (#f39, #e39, #9e, #51, #9e, #9e, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f39, #d, #e39, 'A hole', 'R', 'PUBLIC_TASK');
-- wish: a shared desk writes nothing down for a body that it serves no more | as: e-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f31, #b, #e31, 'A hole', 'R', 'PUBLIC_TASK');
-- wish: a shared desk writes nothing down for what others took | as: e-staff | then: refused
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#fe, #d, #ee, 'A hole', 'R', 'PUBLIC_TASK');
-- wish: a shared desk moves what it took for a body that it serves, and nothing else | as: e-staff | then: 1
update enquiry_part set new_date = '2026-03-01';
-- wish: a shared desk notes in the audit of a body that it serves | as: e-staff | then: 1
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#a0e, #d, 'e-staff', 'x', 'x', 'x');
-- wish: a shared desk notes nothing in the audit of others | as: e-staff | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#a0e, #b, 'e-staff', 'x', 'x', 'x');
-- wish: a shared desk notes nothing in the name of another person | as: e-staff | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#a0e, #d, 'd-manager', 'x', 'x', 'x');
-- wish: a shared desk counts a contact for a body that it serves | as: e-staff | then: 1
insert into closed_contact (id, tenant_id, taken_by_id, channel, kind, closed_at) values (#93f, #d, #9e, 'PHONE', 'CHASER', '2026-01-01');
-- wish: a shared desk counts none for a body that it serves no more | as: e-staff | then: refused
insert into closed_contact (id, tenant_id, taken_by_id, channel, kind, closed_at) values (#93f, #b, #9e, 'PHONE', 'CHASER', '2026-01-01');
-- wish: a shared desk counts none in the name of another | as: e-staff | then: refused
insert into closed_contact (id, tenant_id, taken_by_id, channel, kind, closed_at) values (#93f, #d, #a, 'PHONE', 'CHASER', '2026-01-01');
-- wish: a body counts none as taken by a desk | as: d-manager | then: refused
insert into closed_contact (id, tenant_id, taken_by_id, channel, kind, closed_at) values (#93f, #d, #9e, 'PHONE', 'CHASER', '2026-01-01');
-- wish: a body offers an agreement to a shared desk | as: b-staff | then: 1
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by) values (#dac, #9e, #b, 'T', '2031-01-01', 'b-staff');
-- wish: a body offers none for another | as: b-staff | then: refused
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by) values (#dac, #9e, #d, 'T', '2031-01-01', 'b-staff');
-- wish: a body offers none in the name of another person | as: b-staff | then: refused
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by) values (#dac, #9e, #b, 'T', '2031-01-01', 'b-admin');
-- wish: a body offers none to a body that is no shared desk | as: b-staff | then: refused
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by) values (#dac, #d, #b, 'T', '2031-01-01', 'b-staff');
-- wish: a body offers none that is signed | as: b-staff | then: refused
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by, signed_by, signed_at) values (#dac, #9e, #b, 'T', '2031-01-01', 'b-staff', 'x', now());
-- wish: a body offers none that was ended | as: b-staff | then: refused
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, offered_by, ended_by) values (#dac, #9e, #b, 'T', '2031-01-01', 'b-staff', 'x');
-- wish: a shared desk signs | as: e-staff | then: 1
update desk_agreement set signed_by = 'e-staff', signed_at = now() where id = #daa;
-- wish: nobody signs but the desk | as: a-staff | then: stopped
update desk_agreement set signed_by = 'a-staff', signed_at = now() where id = #daa;
-- wish: nobody signs for another person | as: e-staff | then: stopped
update desk_agreement set signed_by = 'e-admin', signed_at = now() where id = #daa;
-- wish: a body ends its agreement | as: d-manager | then: 1
update desk_agreement set valid_until = '2026-06-01', ended_by = 'd-manager';
-- wish: nobody prolongs an agreement | as: b-staff | then: stopped
update desk_agreement set valid_until = '2036-06-01', ended_by = 'b-staff';
-- wish: nobody ends the agreement of others | as: c-staff | then: 0
update desk_agreement set valid_until = '2026-06-01', ended_by = 'c-staff';
-- wish: a shared desk passes nothing to a body for which it does not act | as: e-staff | bare | then: refused
update enquiry_part set accountable_id = #b, holder_id = #b;
-- wish: a shared desk offers nothing to others | as: e-staff | bare | then: refused
update enquiry_part set holder_id = #a;
-- wish: a shared desk does not say that others took it | as: e-staff | bare | then: refused
update enquiry_part set taken_by_id = #d;

-- == a resident replies and withdraws ==

-- wish: who proved reference and detail withdraws | as: a-proof | then: 1
insert into resident_reply (id, enquiry_id, part_id, kind) values (#7f9, #e4, #f4, 'FORGET');
-- wish: who proved nothing does not | as: a-staff | then: refused
insert into resident_reply (id, enquiry_id, part_id, kind) values (#7f9, #e4, #f4, 'FORGET');
-- wish: who proved one enquiry does not withdraw from another | as: a-proof | then: refused
insert into resident_reply (id, enquiry_id, part_id, kind) values (#7f9, #e1, #f4, 'FORGET');
-- wish: who withdraws does not say that all have obeyed | as: a-proof | then: refused
insert into resident_reply (id, enquiry_id, part_id, kind, settled_at) values (#7f9, #e4, #f4, 'FORGET', now());
-- wish: who proved it says something about its part | as: a-proof | then: 1
insert into resident_reply (id, enquiry_id, part_id, kind, message) values (#7f9, #e4, #f4, 'MESSAGE', 'N');
-- wish: who proved it says nothing about a part of another enquiry | as: a-proof | then: refused
insert into resident_reply (id, enquiry_id, part_id, kind, message) values (#7f9, #e4, #f1, 'MESSAGE', 'N');
-- wish: the job settles replies | as: job | then: 10
update resident_reply set settled_at = now();
-- wish: a body says that it has obeyed | as: a-staff | then: 1
insert into resident_reply_done (reply_id, tenant_id) values (#7f1, #a);
-- wish: a body does not say so for another | as: a-staff | then: refused
insert into resident_reply_done (reply_id, tenant_id) values (#7f3, #b);
-- wish: the job deletes what was said to the accountable body | as: b-withdrawal | then: 5
delete from resident_reply;
-- wish: nobody else does | as: b-staff | then: 0
delete from resident_reply;
-- wish: letters to who withdrew are not posted | as: b-withdrawal | then: 3
delete from print_task;
-- wish: messages to who withdrew are dropped | as: b-withdrawal | then: 1
delete from outbox;
-- wish: nobody else drops messages | as: b-staff | then: 0
delete from outbox;
-- wish: calls to who withdrew are not made | as: b-withdrawal | then: 3
delete from call_back;
-- wish: what was said to an adviser goes with who withdrew | as: b-withdrawal | then: 1
delete from trail_message;
-- wish: and when it is past its day | as: a-keep | then: 3
delete from trail_message;
-- wish: nobody else deletes it | as: b-staff | then: 0
delete from trail_message;
-- wish: what was said to an adviser is heard by the job of the accountable body | as: b-promise | then: 1
update trail_message set heard_at = now();
-- wish: and stays heard | as: b-promise | then: refused
update trail_message set heard_at = null;
-- wish: nobody else hears it | as: b-staff | then: 0
update trail_message set heard_at = now();
-- wish: who has a part leaves news to who sent it | as: b-staff | then: 1
insert into resident_news (part_id, tenant_id, news) values (#f3, #a, 'NOTE');
-- wish: who is offered a part, too | as: b-staff | then: 1
insert into resident_news (part_id, tenant_id, news) values (#f2, #a, 'NOTE');
-- wish: not of a part that it handed back | as: b-staff | then: refused
insert into resident_news (part_id, tenant_id, news) values (#f5, #c, 'NOTE');
-- wish: not of another part | as: b-staff | then: refused
insert into resident_news (part_id, tenant_id, news) values (#f4, #a, 'NOTE');
-- wish: not to another body | as: b-staff | then: refused
insert into resident_news (part_id, tenant_id, news) values (#f3, #c, 'NOTE');
-- wish: who sent it leaves none to itself | as: a-staff | then: refused
insert into resident_news (part_id, tenant_id, news) values (#f3, #a, 'NOTE');
-- wish: news that was told is deleted | as: a-staff | then: 2
delete from resident_news;
-- wish: nobody else deletes it | as: c-staff | then: 0
delete from resident_news;
-- wish: who proved it asks for the link that was lost | as: a-proof | then: 1
insert into lost_link (enquiry_id) values (#e4);
-- wish: who proved nothing does not | as: a-staff | then: refused
insert into lost_link (enquiry_id) values (#e4);
-- wish: who proved one enquiry does not ask for the link of another | as: a-proof | then: refused
insert into lost_link (enquiry_id) values (#e6);
-- wish: who asks does not say that it was sent | as: a-proof | then: refused
insert into lost_link (enquiry_id, sent_at) values (#e4, now());
-- wish: the job of who has a copy sends it | as: b-promise | then: 2
update lost_link set sent_at = now();
-- wish: and has sent it then | as: b-promise | then: refused
update lost_link set sent_at = null;
-- wish: nobody else sends it | as: b-staff | then: 0
update lost_link set sent_at = now();
-- wish: the job forgets it a day later | as: b-promise | then: 1
delete from lost_link;
-- wish: nobody else forgets it | as: b-staff | then: 0
delete from lost_link;
-- wish: the trail of a lost link is given a fresh secret | as: b-promise | then: 2
update trail set secret_hash = sha256(uuid_send(gen_random_uuid()));
-- wish: nobody else gives it one | as: b-staff | then: 0
update trail set secret_hash = sha256(uuid_send(gen_random_uuid()));
-- wish: details stay while somebody has not obeyed, and go when no copy is left | as: job | then: 1
delete from trail_detail;
-- wish: details go once all is withdrawn | as: job | then: 2
update resident_reply set settled_at = now();
delete from trail_detail where enquiry_id is not null;
-- wish: a body gives a term | as: a-admin | then: 1
insert into councillor_term (id, tenant_id, subject, display_name, email, area_id, from_on, given_by) values (#7d1, #a, 'x', 'X', 'x@example.org', #1a, '2020-01-01', 'a-admin');

-- wish: a body gives a term of another | as: a-admin | then: refused
insert into councillor_term (id, tenant_id, subject, display_name, email, area_id, from_on, given_by) values (#7d1, #b, 'x', 'X', 'x@example.org', #1a, '2020-01-01', 'a-admin');

-- wish: a body ends its terms alone | as: a-admin | then: 6
update councillor_term set ended_at = now();

-- wish: a councillor raises casework | as: a-councillor | then: 1
insert into trail (enquiry_id, secret_hash, reference, about) values (#e99, sha256('secret-new'), 'REF-99', 'Pothole');
insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given, given_on, covers) values (#cd1, #a, 'a-councillor', #e99, sha256('secret-new'), 'REF-99', 'A C', 'SPOKEN', '2026-01-01', 'QUESTION');

-- wish: a councillor raises casework of another body | as: a-councillor | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e99, sha256('secret-new'), 'REF-99', 'Pothole');
insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given, given_on, covers) values (#cd1, #b, 'a-councillor', #e99, sha256('secret-new'), 'REF-99', 'A C', 'SPOKEN', '2026-01-01', 'QUESTION');

-- wish: a councillor raises casework of another | as: a-councillor | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e99, sha256('secret-new'), 'REF-99', 'Pothole');
insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given, given_on, covers) values (#cd1, #a, 'a-other', #e99, sha256('secret-new'), 'REF-99', 'A C', 'SPOKEN', '2026-01-01', 'QUESTION');

-- wish: a councillor hangs casework on the trail of another | as: a-councillor | then: refused
insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given, given_on, covers) values (#cd1, #a, 'a-councillor', #e1, sha256('secret-1'), 'REF-1', 'A C', 'SPOKEN', '2026-01-01', 'QUESTION');

-- wish: a councillor whose term is over raises casework | as: a-former | then: refused
insert into trail (enquiry_id, secret_hash, reference, about) values (#e99, sha256('secret-new'), 'REF-99', 'Pothole');
insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given, given_on, covers) values (#cd1, #a, 'a-former', #e99, sha256('secret-new'), 'REF-99', 'A C', 'SPOKEN', '2026-01-01', 'QUESTION');

-- wish: a councillor records that authority is taken back | as: a-councillor | then: 2
update casework set withdrawn_at = now(), withdrawn_by = 'a-councillor';

-- wish: a councillor records it in the name of another | as: a-councillor | then: refused
update casework set withdrawn_at = now(), withdrawn_by = 'x';

-- wish: a councillor whose term is over records it | as: a-former | then: 0
update casework set withdrawn_at = now(), withdrawn_by = 'a-former';

-- wish: who has the contents records that authority is taken back | as: b-staff | then: 3
update casework set withdrawn_at = now(), withdrawn_by = 'b-staff';

-- wish: authority ends once all is withdrawn | as: job | then: 2
update casework set withdrawn_at = now(), withdrawn_by = 'system:withdrawal';

-- wish: authority that stands ends once all is withdrawn | as: job | then: 2
update casework set withdrawn_at = now(), withdrawn_by = 'system:withdrawal' where withdrawn_at is null;

-- wish: the job ends authority in the name of another | as: job | then: refused
update casework set withdrawn_at = now(), withdrawn_by = 'x';

-- wish: who has the contents records it in the name of another | as: b-staff | then: refused
update casework set withdrawn_at = now(), withdrawn_by = 'x';

-- wish: a councillor writes in the audit | as: a-councillor | then: 1
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#ac1, #b, 'a-councillor', 'raised', 'case', 'x');

-- wish: a councillor writes in the audit as another | as: a-councillor | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#ac1, #b, 'x', 'raised', 'case', 'x');

-- wish: a councillor writes in the audit of the partnership | as: a-councillor | then: refused
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#ac1, null, 'a-councillor', 'raised', 'case', 'x');

-- wish: who is signed in and no councillor any more writes in the own name | as: a-former | then: 1
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values (#ac1, #b, 'a-former', 'raised', 'case', 'x');

-- wish: a councillor keeps what was typed | as: a-councillor | then: 1
insert into form_draft (tenant_id, subject, form, fields) values (#a, 'a-councillor', 'new', '{}');

-- wish: an area is counted that is a councillor's | as: a-staff | then: 1
insert into councillor_area (area_id) values (#1d);

-- wish: an area is counted that is another body's councillor's | as: b-staff | then: refused
insert into councillor_area (area_id) values (#1d);

-- wish: the job counts a month | as: a-figures | then: 1
insert into ward_month (tenant_id, month) values (#a, '2026-02-01');

-- wish: the job counts a month of another body | as: a-figures | then: refused
insert into ward_month (tenant_id, month) values (#b, '2026-02-01');

-- wish: a body counts a month by hand | as: a-staff | then: refused
insert into ward_month (tenant_id, month) values (#a, '2026-02-01');

-- wish: the job writes a figure | as: a-figures | then: 1
insert into ward_figure (id, tenant_id, area_id, month) values (#9f9, #a, #1a, '2026-02-01');

-- wish: the job writes a figure of another body | as: a-figures | then: refused
insert into ward_figure (id, tenant_id, area_id, month) values (#9f9, #b, #1a, '2026-02-01');

-- wish: a body writes a figure by hand | as: a-staff | then: refused
insert into ward_figure (id, tenant_id, area_id, month) values (#9f9, #a, #1a, '2026-02-01');

-- == figures say whether promises are kept ==

-- wish: the job measures a contact | as: a-performance | then: 1
insert into measured_contact (tenant_id, promise_id, subject_id, month, hit) values (#a, #591, #f1, '2026-02-01', true);
-- wish: the job measures for no other body | as: a-performance | then: refused
insert into measured_contact (tenant_id, promise_id, subject_id, month, hit) values (#b, #591, #f1, '2026-02-01', true);
-- wish: nobody measures by hand | as: a-staff | then: refused
insert into measured_contact (tenant_id, promise_id, subject_id, month, hit) values (#a, #591, #f1, '2026-02-01', true);
-- wish: what was measured stays | as: a-performance | then: denied
update measured_contact set hit = true;

-- wish: the job says how far it has looked | as: a-performance | then: 1
insert into measuring (tenant_id, source, until) values (#a, 'MISSED', '2026-02-01');
-- wish: the job says so for no other body | as: a-performance | then: refused
insert into measuring (tenant_id, source, until) values (#b, 'MISSED', '2026-02-01');
-- wish: nobody says so by hand | as: a-staff | then: refused
insert into measuring (tenant_id, source, until) values (#a, 'MISSED', '2026-02-01');
-- wish: the job looks on, for its body alone | as: a-performance | then: 1
update measuring set until = '2026-03-01';
-- wish: nobody hides by hand what was not looked at | as: a-staff | then: refused
update measuring set until = '2026-03-01';

-- wish: the job writes a figure of what the portal saw | as: a-performance | then: 1
insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values (#a, #591, '2026-03-01', 'PORTAL', 5, 5);
-- wish: the job writes no figure that people hand in | as: a-performance | then: refused
insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values (#a, #591, '2026-03-01', 'RETURN', 5, 5);
-- wish: the job writes no figure of another body | as: a-performance | then: refused
insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values (#b, #591, '2026-03-01', 'PORTAL', 5, 5);
-- wish: people write no figure of what the portal saw | as: a-staff | then: refused
insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values (#a, #591, '2026-03-01', 'PORTAL', 5, 5);
-- wish: hits are among the cases | as: a-performance | then: stopped
insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values (#a, #591, '2026-03-01', 'PORTAL', 5, 6);
-- wish: a body's people correct what they handed in | as: a-staff | then: 1
update promise_figure set hits = 17 where month = '2026-02-01';
-- wish: a body's people correct what their own body handed in, and nothing else | as: d-manager | then: 1
update promise_figure set hits = 8;
-- wish: nobody corrects by hand what the portal saw | as: a-staff | then: refused
update promise_figure set hits = 10 where month = '2026-01-01';
-- wish: the job brings up to date what the portal saw | as: a-performance | then: 1
update promise_figure set hits = 10 where month = '2026-01-01';
-- wish: the job corrects nothing that was handed in | as: a-performance | then: refused
update promise_figure set hits = 10 where month = '2026-02-01';

-- wish: the job publishes a figure | as: a-performance | then: 1
insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
    values (#a, #591, '2026-02-01', 20, 18, '2026-04-01');
-- wish: the job publishes for no other body | as: a-performance | then: refused
insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
    values (#b, #591, '2026-02-01', 20, 18, '2026-04-01');
-- wish: nobody publishes by hand | as: a-staff | then: refused
insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
    values (#a, #591, '2026-02-01', 20, 18, '2026-04-01');
-- wish: small numbers are not published | as: a-performance | then: stopped
insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
    values (#a, #591, '2026-02-01', 4, 4, '2026-04-01');
-- wish: the job corrects what it published, and of its body alone | as: a-performance | then: 1
update published_figure set hits = 8, corrected_on = '2026-05-01';
-- wish: nobody corrects by hand what is published | as: a-staff | then: refused
update published_figure set hits = 8, corrected_on = '2026-05-01';

-- == the front-door council is named by the steward ==

-- wish: the steward names another front-door council | as: steward | then: 1
update front_door set body_id = #a, named_by = 'p-admin';
-- wish: the steward does not name it in another's name | as: steward | then: refused
update front_door set body_id = #a, named_by = 'p-second';
-- wish: nor the first one | as: steward | then: refused
insert into front_door (body_id, service_id, named_by) values (#a, #51, 'p-second');
-- wish: there is one | as: steward | then: stopped
insert into front_door (body_id, service_id, named_by) values (#a, #51, 'p-admin');

-- == a body hands in its figures itself, and nothing of them is overwritten ==

-- wish: a body begins a draft | as: a-staff | then: 1
insert into return_draft (tenant_id, month, typed, saved_by, saved_by_name, saved_at)
    values (#a, '2026-04-01', '{}', 'a-staff', 'A Staff', now());
-- wish: a body begins none for another body | as: a-staff | then: refused
insert into return_draft (tenant_id, month, typed, saved_by, saved_by_name, saved_at)
    values (#b, '2026-04-01', '{}', 'a-staff', 'A Staff', now());
-- wish: nor does anybody in another's name | as: a-staff | then: refused
insert into return_draft (tenant_id, month, typed, saved_by, saved_by_name, saved_at)
    values (#a, '2026-04-01', '{}', 'a-admin', 'A Admin', now());
-- wish: nor who opened a link | as: b-once | then: refused
insert into return_draft (tenant_id, month, typed, saved_by, saved_by_name, saved_at)
    values (#b, '2026-04-01', '{}', 'once:00000000-0000-0000-0000-0000000000f3', 'B', now());
-- wish: a body goes on with its own drafts | as: a-staff | then: 1
update return_draft set typed = '{"calls_offered": "1"}', saved_by = 'a-staff', version = 2;
-- wish: who goes on with it says so | as: a-staff | then: refused
update return_draft set typed = '{"calls_offered": "1"}', saved_by = 'a-admin';
-- wish: a link changes no draft | as: b-once | then: 0
update return_draft set version = 2;
-- wish: a body drops its own drafts | as: a-staff | then: 1
delete from return_draft;
-- wish: a link drops none | as: b-once | then: 0
delete from return_draft;

-- wish: a body hands a month in | as: a-staff | then: 1
insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
    values (#a, '2026-04-01', now(), 'a-staff', 'A Staff', '2026-06-01', 0);
-- wish: a body hands in nothing for another body | as: a-staff | then: refused
insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
    values (#b, '2026-04-01', now(), 'a-staff', 'A Staff', '2026-06-01', 0);
-- wish: nor does anybody in another's name | as: a-staff | then: refused
insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
    values (#a, '2026-04-01', now(), 'a-admin', 'A Admin', '2026-06-01', 0);
-- wish: nor who opened a link | as: b-once | then: refused
insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
    values (#b, '2026-04-01', now(), 'once:00000000-0000-0000-0000-0000000000f3', 'B', '2026-06-01', 0);
-- wish: a month is handed in once | as: a-staff | then: stopped
insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps)
    values (#a, '2026-02-01', now(), 'a-staff', 'A Staff', '2026-06-01', 0);
-- wish: a body corrects its own returns | as: a-staff | then: 1
update monthly_return set version = 2, gaps = 1;
-- wish: a link corrects none | as: b-once | then: refused
update monthly_return set version = 2;
-- wish: nobody puts off the day on which it is locked | as: a-staff | then: denied
update monthly_return set locks_on = '2027-01-01';
-- wish: nobody takes a return back | as: a-staff | then: denied
delete from monthly_return;
-- wish: the steward hands in nothing | as: steward | then: denied
update monthly_return set version = 2;

-- wish: a body writes a figure | as: a-staff | then: 1
insert into return_line (tenant_id, month, line, within, number, value, after_lock, entered_by, entered_by_name, entered_at)
    values (#a, '2026-02-01', 'CALLS_ANSWERED', '', 1, 19, false, 'a-staff', 'A Staff', now());
-- wish: a body writes no figure of another body | as: a-staff | then: refused
insert into return_line (tenant_id, month, line, within, number, value, after_lock, entered_by, entered_by_name, entered_at)
    values (#b, '2026-02-01', 'CALLS_ANSWERED', '', 1, 19, false, 'a-staff', 'A Staff', now());
-- wish: nor does anybody in another's name | as: a-staff | then: refused
insert into return_line (tenant_id, month, line, within, number, value, after_lock, entered_by, entered_by_name, entered_at)
    values (#a, '2026-02-01', 'CALLS_ANSWERED', '', 1, 19, false, 'a-admin', 'A Admin', now());
-- wish: nor who opened a link | as: b-once | then: refused
insert into return_line (tenant_id, month, line, within, number, value, after_lock, entered_by, entered_by_name, entered_at)
    values (#b, '2026-02-01', 'CALLS_ANSWERED', '', 1, 19, false, 'once:00000000-0000-0000-0000-0000000000f3', 'B', now());
-- wish: a correction has a reason | as: a-staff | then: stopped
insert into return_line (tenant_id, month, line, within, number, value, after_lock, entered_by, entered_by_name, entered_at)
    values (#a, '2026-02-01', 'CALLS_OFFERED', '', 2, 21, false, 'a-staff', 'A Staff', now());
-- wish: what is not known is no nought | as: a-staff | then: stopped
insert into return_line (tenant_id, month, line, within, number, value, gap, after_lock, entered_by, entered_by_name, entered_at)
    values (#a, '2026-02-01', 'CALLS_ANSWERED', '', 1, 0, 'NOT_COUNTED', false, 'a-staff', 'A Staff', now());
-- wish: no figure is overwritten | as: a-staff | then: denied
update return_line set value = 21;
-- wish: nor taken away | as: a-staff | then: denied
delete from return_line;

-- wish: the job remembers whom it reminded | as: a-returns | then: 1
insert into return_reminder (tenant_id, month, kind) values (#a, '2026-02-01', 'LATE');
-- wish: for its body alone | as: a-returns | then: refused
insert into return_reminder (tenant_id, month, kind) values (#b, '2026-02-01', 'LATE');
-- wish: nobody else says that somebody was reminded | as: a-staff | then: refused
insert into return_reminder (tenant_id, month, kind) values (#a, '2026-02-01', 'LATE');

-- == a body assesses itself, and who shares sees the scores of who shares ==

-- wish: a body begins an assessment | as: a-staff | then: 1
insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
    values (#a, #cff, #a71, '2026-05-01', 'a-staff', 'A', now());
-- wish: a body begins none for another body | as: a-staff | then: refused
insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
    values (#b, #cff, #a71, '2026-05-01', 'a-staff', 'A', now());
-- wish: nor does anybody in another's name | as: a-staff | then: refused
insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
    values (#a, #cff, #a71, '2026-05-01', 'a-admin', 'A', now());
-- wish: nor who opened a link | as: b-once | then: refused
insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
    values (#b, #cff, #a71, '2026-05-01', 'once:00000000-0000-0000-0000-0000000000f3', 'A', now());
-- wish: nobody begins one that is finished | as: a-staff | then: refused
insert into self_assessment (tenant_id, id, framework_id, month, status, begun_by, begun_by_name, begun_at, finished_by,
                             finished_by_name, finished_at)
    values (#a, #cff, #a71, '2026-05-01', 'FINISHED', 'a-staff', 'A', now(), 'a-staff', 'A', now());
-- wish: a month has one assessment by a framework | as: a-staff | then: stopped
insert into self_assessment (tenant_id, id, framework_id, month, begun_by, begun_by_name, begun_at)
    values (#a, #cff, #a71, '2026-03-01', 'a-staff', 'A', now());
-- wish: a body finishes its drafts, and what is finished stays | as: a-staff | then: 1
update self_assessment set status = 'FINISHED', finished_by = 'a-staff', finished_by_name = 'A', finished_at = now();
-- wish: who finishes one says so | as: a-staff | then: refused
update self_assessment set status = 'FINISHED', finished_by = 'a-admin', finished_by_name = 'A', finished_at = now();
-- wish: a link finishes none | as: b-once | then: 0
update self_assessment set status = 'FINISHED', finished_by = 'once:00000000-0000-0000-0000-0000000000f3', finished_by_name = 'A', finished_at = now();
-- wish: nobody moves one to another month | as: a-staff | then: denied
update self_assessment set month = '2026-06-01';
-- wish: a body throws its drafts away, and nothing that is finished | as: a-staff | bare | then: 1
delete from self_assessment;
-- wish: a link throws none away | as: b-once | bare | then: 0
delete from self_assessment;

-- wish: a body writes in its drafts | as: a-staff | then: 1
insert into assessment_note (tenant_id, assessment_id, criterion_id, saved_by, saved_by_name, saved_at)
    values (#a, #c71, #b72, 'a-staff', 'A', now());
-- wish: nobody writes in what is finished | as: a-staff | then: refused
insert into assessment_note (tenant_id, assessment_id, criterion_id, saved_by, saved_by_name, saved_at)
    values (#a, #c72, #b72, 'a-staff', 'A', now());
-- wish: a body writes in no draft of another body | as: a-staff | bare | then: refused
insert into assessment_note (tenant_id, assessment_id, criterion_id, saved_by, saved_by_name, saved_at)
    values (#a, #c74, #b72, 'a-staff', 'A', now());
-- wish: nor in the name of another body | as: a-staff | bare | then: refused
insert into assessment_note (tenant_id, assessment_id, criterion_id, saved_by, saved_by_name, saved_at)
    values (#b, #c71, #b72, 'a-staff', 'A', now());
-- wish: nor does anybody in another's name | as: a-staff | then: refused
insert into assessment_note (tenant_id, assessment_id, criterion_id, saved_by, saved_by_name, saved_at)
    values (#a, #c71, #b72, 'a-admin', 'A', now());
-- wish: a link writes in none | as: b-once | then: refused
insert into assessment_note (tenant_id, assessment_id, criterion_id, saved_by, saved_by_name, saved_at)
    values (#b, #c74, #b72, 'once:00000000-0000-0000-0000-0000000000f3', 'A', now());
-- wish: an action has an owner and a month | as: a-staff | then: stopped
update assessment_note set action = 'Do it', saved_by = 'a-staff';
-- wish: a body goes on with its drafts | as: a-staff | then: 1
update assessment_note set gap = 'Much', version = 2, saved_by = 'a-staff';
-- wish: who goes on says so | as: a-staff | then: refused
update assessment_note set gap = 'Much', version = 2, saved_by = 'a-admin';
-- wish: a link goes on with none | as: b-once | then: 0
update assessment_note set gap = 'Much';
-- wish: a body drops what it wrote in drafts alone | as: a-staff | bare | then: 1
delete from assessment_note;
-- wish: a link drops none of it | as: b-once | bare | then: 0
delete from assessment_note;

-- wish: a body adds evidence to its drafts | as: a-staff | then: 1
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c71, #b71, 2, 'DOCUMENT', 'Plan', 'https://www.example.org/plan');
-- wish: or to a page of the portal | as: a-staff | then: 1
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c71, #b71, 2, 'PRACTICE', 'Plan', '/standard/charter/alder');
-- wish: or the figure of a promise | as: a-staff | then: 1
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c71, #b71, 2, 'FIGURE', 'Plan', 'TEL-01');
-- wish: nothing that a browser would run | as: a-staff | then: stopped
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c71, #b71, 2, 'DOCUMENT', 'Plan', 'javascript:alert(1)');
-- wish: nor an address of another site in disguise | as: a-staff | then: stopped
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c71, #b71, 2, 'DOCUMENT', 'Plan', '//www.example.org');
-- wish: nobody adds evidence to what is finished | as: a-staff | then: refused
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c72, #b71, 2, 'DOCUMENT', 'Plan', 'https://www.example.org/plan');
-- wish: nor to a draft of another body | as: a-staff | bare | then: refused
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#a, #c74, #b71, 2, 'DOCUMENT', 'Plan', 'https://www.example.org/plan');
-- wish: nor in the name of another body | as: a-staff | bare | then: refused
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    values (#b, #c71, #b71, 2, 'DOCUMENT', 'Plan', 'https://www.example.org/plan');
-- wish: a body takes evidence from drafts alone | as: a-staff | then: 1
delete from assessment_evidence;
-- wish: no evidence is changed | as: a-staff | then: denied
update assessment_evidence set title = 'Another';

-- wish: a body scores in its drafts | as: a-staff | then: 1
insert into assessment_score (tenant_id, assessment_id, criterion_id, score) values (#a, #c71, #b72, 3);
-- wish: what does not apply has no number | as: a-staff | then: 1
insert into assessment_score (tenant_id, assessment_id, criterion_id, score) values (#a, #c71, #b72, null);
-- wish: there is no more than met | as: a-staff | then: stopped
insert into assessment_score (tenant_id, assessment_id, criterion_id, score) values (#a, #c71, #b72, 4);
-- wish: nobody scores in what is finished | as: a-staff | then: refused
insert into assessment_score (tenant_id, assessment_id, criterion_id, score) values (#a, #c72, #b72, 3);
-- wish: nor in a draft of another body | as: a-staff | bare | then: refused
insert into assessment_score (tenant_id, assessment_id, criterion_id, score) values (#a, #c74, #b72, 3);
-- wish: nor in the name of another body | as: a-staff | bare | then: refused
insert into assessment_score (tenant_id, assessment_id, criterion_id, score) values (#b, #c71, #b72, 3);
-- wish: a body takes scores from drafts alone | as: a-staff | then: 1
delete from assessment_score;
-- wish: no score is changed | as: a-staff | then: denied
update assessment_score set score = 3;

-- wish: a body shares what it finished | as: a-staff | then: 1
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at) values (#a, #c77, #a71, '2026-01-01', now());
-- wish: nobody shares a draft | as: a-staff | then: refused
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at) values (#a, #c71, #a71, '2026-03-01', now());
-- wish: nor the assessment of another body | as: a-staff | bare | then: refused
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at) values (#a, #c76, #a71, '2026-01-01', now());
-- wish: nor in the name of another body | as: a-staff | bare | then: refused
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at) values (#b, #c77, #a71, '2026-01-01', now());
-- wish: nobody sees others by a framework that was not assessed | as: a-staff | then: stopped
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at) values (#a, #c77, #a72, '2026-01-01', now());
-- wish: a link shares nothing | as: b-once | then: refused
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at) values (#b, #c76, #a71, '2026-01-01', now());
-- wish: a body takes back what it shares itself | as: a-staff | then: 1
delete from assessment_share;
-- wish: a link takes nothing back | as: b-once | then: 0
delete from assessment_share;
-- wish: the steward shares for nobody | as: steward | then: denied
delete from assessment_share;

-- == annual reports: a draft is its body's or the partnership's own; what is out stays as it is ==

-- wish: a body begins a report | as: a-staff | then: 1
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #a, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'a-staff', 'S', now());
-- wish: not for another body | as: a-staff | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #b, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'a-staff', 'S', now());
-- wish: nor for the partnership | as: a-staff | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, null, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'a-staff', 'S', now());
-- wish: nor in another's name | as: a-staff | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #a, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'a-admin', 'S', now());
-- wish: nor one that is out at once | as: a-staff | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #a, '2027-04-01', 1, 'PUBLISHED', '{}', '2027-05-01', '2027-06-01', null, null, now());
-- wish: one draft of a year is enough | as: a-staff | then: stopped
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #a, '2026-04-01', 2, 'DRAFT', '{}', null, null, 'a-staff', 'S', now());
-- wish: who opened a link begins none | as: b-once | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #b, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'once:00000000-0000-0000-0000-0000000000f3', 'S', now());
-- wish: the steward begins the partnership's | as: steward | then: 1
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, null, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'p-admin', 'S', now());
-- wish: and none of a body | as: steward | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #a, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'p-admin', 'S', now());
-- wish: nor in another's name | as: steward | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, null, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'p-second', 'S', now());
-- wish: nor one that is out at once | as: steward | then: refused
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, null, '2027-04-01', 1, 'PUBLISHED', '{}', '2027-05-01', '2027-06-01', null, null, now());
-- wish: residents begin none | as: resident | then: denied
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name, changed_at)
    values (#aef, #a, '2027-04-01', 1, 'DRAFT', '{}', null, null, 'a-staff', 'S', now());
-- wish: a body goes on with its draft, and with nothing that is out | as: a-staff | then: 1
update annual_report set typed = '{"summary": "x"}', changed_by = 'a-staff';
-- wish: who goes on with it says so | as: a-staff | then: refused
update annual_report set typed = '{}', changed_by = 'a-admin';
-- wish: a body brings its draft out | as: a-staff | then: 1
update annual_report set status = 'PUBLISHED', covers_until = '2026-06-01', published_on = '2026-08-01', changed_by = null,
    changed_by_name = null;
-- wish: a link changes none | as: b-once | then: 0
update annual_report set version = 2;
-- wish: the steward goes on with the partnership's draft alone | as: steward | then: 1
update annual_report set typed = '{}', changed_by = 'p-admin';
-- wish: the steward brings it out | as: steward | then: 1
update annual_report set status = 'PUBLISHED', covers_until = '2026-06-01', published_on = '2026-08-01', changed_by = null,
    changed_by_name = null;
-- wish: who goes on with that says so | as: steward | then: refused
update annual_report set typed = '{}', changed_by = 'p-second';
-- wish: nobody takes a report away | as: a-staff | then: denied
delete from annual_report;

-- wish: a body writes lines of its draft | as: a-staff | then: 1
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae1, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: not of what is out | as: a-staff | bare | then: refused
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae2, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: nor of another body's draft | as: a-staff | bare | then: refused
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae3, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: nor of the partnership's | as: a-staff | bare | then: refused
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae4, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: a link writes none | as: b-once | then: refused
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae3, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: the steward writes lines of the partnership's draft | as: steward | then: 1
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae4, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: not of what is out | as: steward | bare | then: refused
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae5, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: nor of a body's draft | as: steward | bare | then: refused
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
    cases_before, hits_before, bodies, keeping, expected, told) values (#ae1, 2, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1);
-- wish: lines stay as they are | as: a-staff | then: denied
update annual_report_line set hits = 10;

-- == reviews are public, and what becomes of them is said by who is to do it ==

-- wish: a body adds a review of itself | as: a-staff | then: 1
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, #a, 'T', '2026-01-10', 'R', 'a-staff');
-- wish: and of no other body | as: a-staff | then: refused
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, #b, 'T', '2026-01-10', 'R', 'a-staff');
-- wish: nor of the partnership | as: a-staff | then: refused
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, null, 'T', '2026-01-10', 'R', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, #a, 'T', '2026-01-10', 'R', 'a-admin');
-- wish: nor does who opened a link | as: b-once | then: refused
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, #b, 'T', '2026-01-10', 'R', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: the steward adds a review of the partnership | as: steward | then: 1
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, null, 'T', '2026-01-10', 'R', 'p-admin');
-- wish: and of no body | as: steward | then: refused
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, #a, 'T', '2026-01-10', 'R', 'p-admin');
-- wish: nor in another's name | as: steward | then: refused
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, null, 'T', '2026-01-10', 'R', 'p-second');
-- wish: nobody adds one who is not signed in | as: public | then: denied
insert into review (id, tenant_id, title, held_on, report_to, added_by) values (#c0f, null, 'T', '2026-01-10', 'R', 'x');
-- wish: nobody changes a review | as: a-staff | then: denied
update review set title = 'T';
-- wish: a body adds a recommendation to itself | as: a-staff | then: 1
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c01, #a, '9', 'T', 'W', 'LOW', 'R', 'a-staff');
-- wish: and to no other body | as: a-staff | then: refused
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c01, #b, '9', 'T', 'W', 'LOW', 'R', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c01, #a, '9', 'T', 'W', 'LOW', 'R', 'a-admin');
-- wish: nor to a review of others | as: a-staff | then: refused
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c02, #a, '9', 'T', 'W', 'LOW', 'R', 'a-staff');
-- wish: nor does who opened a link | as: b-once | then: refused
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c02, #b, '9', 'T', 'W', 'LOW', 'R', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: the steward recommends in a review of the partnership to whomever | as: steward | then: 1
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c03, #a, '9', 'T', 'W', 'LOW', 'R', 'p-admin');
-- wish: and not in one of a body | as: steward | then: refused
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c01, #a, '9', 'T', 'W', 'LOW', 'R', 'p-admin');
-- wish: nor in another's name | as: steward | then: refused
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, added_by)
    values (#c1f, #c03, #a, '9', 'T', 'W', 'LOW', 'R', 'p-second');
-- wish: nobody puts a recommendation off | as: a-staff | then: denied
update recommendation set due_month = '2030-01-01';
-- wish: a body says how its own goes | as: a-staff | then: 1
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c11, 2, 'DONE', 'N', '2026-03-01', 'a-staff');
-- wish: and not how another's goes | as: a-staff | then: refused
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c12, 2, 'DONE', 'N', '2026-03-01', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c11, 2, 'DONE', 'N', '2026-03-01', 'a-admin');
-- wish: nor does who opened a link | as: b-once | then: refused
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c12, 2, 'DONE', 'N', '2026-03-01', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: the steward says how the partnership's goes | as: steward | then: 1
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c13, 1, 'DONE', 'N', '2026-03-01', 'p-admin');
-- wish: and not how a body's goes | as: steward | then: refused
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c11, 2, 'DONE', 'N', '2026-03-01', 'p-admin');
-- wish: nor in another's name | as: steward | then: refused
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c13, 1, 'DONE', 'N', '2026-03-01', 'p-second');
-- wish: two do not say the same step | as: a-staff | then: stopped
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by)
    values (#c11, 1, 'DONE', 'N', '2026-03-01', 'a-staff');
-- wish: nobody changes what was said | as: a-staff | then: denied
update recommendation_step set note = 'N';

-- == a mystery stays one until it is made, and what was found is for two bodies and the steward ==

-- wish: a body plans to try another one | as: a-staff | then: 1
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'a-staff');
-- wish: and none for others to make | as: a-staff | then: refused
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #b, #d, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'a-admin');
-- wish: nor one that is made already | as: a-staff | then: refused
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by, done_on,
                           checker_role, finding, done_by, done_at)
    values (#c2f, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'a-staff', '2026-02-01', 'R', 'F', 'a-staff', now());
-- wish: nor a mystery of which it knows | as: a-staff | then: stopped
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #a, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'a-staff');
-- wish: it checks itself openly | as: a-staff | then: 1
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #a, #a, 'REALITY_CHECK', 'PHONE', 'P', 'S', '2026-01-01', 'a-staff');
-- wish: who opened a link plans nothing | as: b-once | then: refused
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #a, #b, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: the steward plans who tries whom | as: steward | then: 1
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'p-admin');
-- wish: and not in another's name | as: steward | then: refused
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by)
    values (#c2f, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'p-second');
-- wish: nor one that is made | as: steward | then: refused
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by, done_on,
                           checker_role, finding, done_by, done_at)
    values (#c2f, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'P', 'S', '2026-01-01', 'p-admin', '2026-02-01', 'R', 'F', 'p-admin', now());
-- wish: whoever checks says what was found, once | as: b-staff | then: 2
update reality_check set done_on = '2026-02-01', checker_role = 'R', finding = 'F', done_by = 'b-staff', done_at = now();
-- wish: and nobody who is checked | as: a-staff | then: 1
update reality_check set done_on = '2026-02-01', checker_role = 'R', finding = 'F', done_by = 'a-staff', done_at = now();
-- wish: nor in another's name | as: b-staff | then: refused
update reality_check set done_on = '2026-02-01', checker_role = 'R', finding = 'F', done_by = 'b-admin', done_at = now();
-- wish: nor who opened a link | as: b-once | then: 0
update reality_check set done_on = '2026-02-01', checker_role = 'R', finding = 'F', done_by = 'b-staff', done_at = now();
-- wish: nor the steward | as: steward | then: denied
update reality_check set done_on = '2026-02-01', checker_role = 'R', finding = 'F', done_by = 'p-admin', done_at = now();
-- wish: nobody moves a check to another body | as: b-staff | then: denied
update reality_check set tenant_id = #d;
-- wish: whoever planned drops what is planned | as: b-staff | then: 2
delete from reality_check;
-- wish: and not what others make | as: a-staff | then: 1
delete from reality_check;
-- wish: who opened a link drops nothing | as: b-once | then: 0
delete from reality_check;
-- wish: the steward drops what is planned | as: steward | then: 3
delete from reality_check;
-- wish: who checked says which promises were kept | as: b-staff | then: 1
insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values (#c22, #592, #a, #b, true);
-- wish: nobody who was checked does | as: a-staff | then: refused
insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values (#c22, #592, #a, #b, true);
-- wish: nor before it was made | as: b-staff | then: refused
insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values (#c21, #592, #a, #b, true);
-- wish: nor who opened a link | as: b-once | then: refused
insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values (#c22, #592, #a, #b, true);
-- wish: nor of another body than was checked | as: b-staff | then: stopped
insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values (#c22, #592, #d, #b, true);
-- wish: nobody changes what was seen | as: b-staff | then: denied
update check_result set kept = true;
-- wish: the body that was checked sets an action | as: a-staff | then: 1
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on,
                                entered_by)
    values (#c3f, #c22, #a, #b, 9, 'W', 'R', '2026-03-01', '2026-03-02', 'a-staff');
-- wish: so does the one that checked | as: b-staff | then: 1
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on,
                                entered_by)
    values (#c3f, #c22, #a, #b, 9, 'W', 'R', '2026-03-01', '2026-03-02', 'b-staff');
-- wish: not before it was made | as: b-staff | then: refused
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on,
                                entered_by)
    values (#c3f, #c21, #a, #b, 9, 'W', 'R', '2026-03-01', '2026-03-02', 'b-staff');
-- wish: nor a third one | as: a-staff | then: refused
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on,
                                entered_by)
    values (#c3f, #c25, #b, #d, 9, 'W', 'R', '2026-03-01', '2026-03-02', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on,
                                entered_by)
    values (#c3f, #c22, #a, #b, 9, 'W', 'R', '2026-03-01', '2026-03-02', 'a-admin');
-- wish: nor who opened a link | as: b-once | then: refused
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on,
                                entered_by)
    values (#c3f, #c22, #a, #b, 9, 'W', 'R', '2026-03-01', '2026-03-02', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: nobody changes an action | as: a-staff | then: denied
update improvement_action set due_on = '2030-01-01';
-- wish: the body that was checked follows up | as: a-staff | then: 1
insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, entered_by)
    values (#c31, 2, #a, #b, true, 'N', '2026-04-02', 'a-staff');
-- wish: not the one that checked | as: b-staff | then: refused
insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, entered_by)
    values (#c31, 2, #a, #b, true, 'N', '2026-04-02', 'b-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, entered_by)
    values (#c31, 2, #a, #b, true, 'N', '2026-04-02', 'a-admin');
-- wish: nor who opened a link | as: b-once | then: refused
insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, entered_by)
    values (#c32, 2, #b, #d, true, 'N', '2026-04-02', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: nobody changes what was said | as: a-staff | then: denied
update improvement_step set note = 'N';
-- wish: the job remembers of what it reminded | as: a-checks | then: 1
insert into check_reminder (tenant_id, action_id, follow_up_on) values (#a, #c31, '2026-04-02');
-- wish: for its body alone | as: a-checks | then: refused
insert into check_reminder (tenant_id, action_id, follow_up_on) values (#b, #c31, '2026-04-02');
-- wish: nobody else does | as: a-staff | then: refused
insert into check_reminder (tenant_id, action_id, follow_up_on) values (#a, #c31, '2026-04-02');

-- == all bodies know who holds which role; each body says so of its own people ==

-- wish: the steward says which roles are wanted | as: steward | then: 1
insert into held_role (id, kind, matter, about, every_body, wanted_from, added_by)
    values (#b40f, 'CHAMPION', 'M', 'A', true, '2026-01-01', 'p-admin');
-- wish: in no other name | as: steward | then: refused
insert into held_role (id, kind, matter, about, every_body, wanted_from, added_by)
    values (#b40f, 'CHAMPION', 'M', 'A', true, '2026-01-01', 'p-second');
-- wish: no body does | as: a-admin | then: denied
insert into held_role (id, kind, matter, about, every_body, wanted_from, added_by)
    values (#b40f, 'CHAMPION', 'M', 'A', true, '2026-01-01', 'a-admin');
-- wish: the steward changes those that are wanted | as: steward | then: 1
update held_role set about = 'B';
-- wish: no body does | as: a-admin | then: denied
update held_role set about = 'B';
-- wish: a body names one of its people | as: a-admin | then: 1
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#a, #b41f, #b402, 'a-staff', 'N', 'P', 'n@example.org', '2026-03-01', 'a-admin');
-- wish: for no other body | as: a-admin | then: refused
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#b, #b41f, #b402, 'two', 'N', 'P', 'n@example.org', '2026-03-01', 'a-admin');
-- wish: in no other name | as: a-admin | then: refused
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#a, #b41f, #b402, 'a-staff', 'N', 'P', 'n@example.org', '2026-03-01', 'a-staff');
-- wish: nobody of another body | as: a-admin | then: refused
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#a, #b41f, #b402, 'c-staff', 'N', 'P', 'n@example.org', '2026-03-01', 'a-admin');
-- wish: nobody who has left | as: d-manager | then: refused
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#d, #b41f, #b402, 'd-left', 'N', 'P', 'n@example.org', '2026-03-01', 'd-manager');
-- wish: nobody names oneself where one is no member | as: d-elsewhere | bare | then: refused
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#99, #b41f, #b402, 'd-decider', 'N', 'P', 'n@example.org', '2026-03-01', 'd-decider');
-- wish: who opened a link names nobody | as: b-once | then: refused
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#b, #b41f, #b402, 'b-staff', 'N', 'P', 'n@example.org', '2026-03-01', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: two do not hold a role at a time | as: a-admin | then: stopped
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by)
    values (#a, #b41f, #b401, 'a-admin', 'N', 'P', 'n@example.org', '2026-03-01', 'a-admin');
-- wish: a body ends what its people hold | as: a-admin | then: 1
update role_holder set until = '2026-06-01';
-- wish: who opened a link ends nothing | as: b-once | then: 0
update role_holder set until = '2026-06-01';
-- wish: nobody moves its beginning | as: a-admin | then: denied
update role_holder set since = '2025-01-01';
-- wish: nor does the steward end it | as: steward | then: denied
update role_holder set until = '2026-06-01';

-- == front-line days stay in their body, lessons until it shares them ==

-- wish: a body plans a day | as: a-staff | then: 1
insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by)
    values (#a, #b42f, 'W', 'P', '2026-03-01', 'a-staff');
-- wish: for no other body | as: a-staff | then: refused
insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by)
    values (#b, #b42f, 'W', 'P', '2026-03-01', 'a-staff');
-- wish: in no other name | as: a-staff | then: refused
insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by)
    values (#a, #b42f, 'W', 'P', '2026-03-01', 'a-admin');
-- wish: none that was already | as: a-staff | then: refused
insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by, done_on, seen, done_by, done_at)
    values (#a, #b42f, 'W', 'P', '2026-03-01', 'a-staff', '2026-03-01', 'S', 'a-staff', now());
-- wish: who opened a link plans nothing | as: b-once | then: refused
insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by)
    values (#b, #b42f, 'W', 'P', '2026-03-01', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: a body says how a day was, once | as: a-staff | then: 1
update frontline_day set done_on = '2026-03-01', seen = 'S', done_by = 'a-staff', done_at = now();
-- wish: in no other name | as: a-staff | then: refused
update frontline_day set done_on = '2026-03-01', seen = 'S', done_by = 'a-admin', done_at = now();
-- wish: who opened a link says nothing | as: b-once | then: 0
update frontline_day set done_on = '2026-03-01', seen = 'S', done_by = 'once:00000000-0000-0000-0000-0000000000f3', done_at = now();
-- wish: nobody moves a day | as: a-staff | then: denied
update frontline_day set planned_for = '2030-01-01';
-- wish: a body drops what is planned | as: a-staff | then: 1
delete from frontline_day;
-- wish: who opened a link drops nothing | as: b-once | then: 0
delete from frontline_day;
-- wish: a body says what was learnt | as: a-staff | then: 1
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, said_by, said_at)
    values (#a, #b43f, #b422, 'L', 'C', 'R', '2026-03-01', '2026-02-01', 'a-staff', now());
-- wish: not before the day was | as: a-staff | then: refused
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, said_by, said_at)
    values (#a, #b43f, #b421, 'L', 'C', 'R', '2026-03-01', '2026-02-01', 'a-staff', now());
-- wish: in no other name | as: a-staff | then: refused
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, said_by, said_at)
    values (#a, #b43f, #b422, 'L', 'C', 'R', '2026-03-01', '2026-02-01', 'a-admin', now());
-- wish: not of another body’s day | as: a-staff | then: refused
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, said_by, said_at)
    values (#b, #b43f, #b423, 'L', 'C', 'R', '2026-03-01', '2026-02-01', 'a-staff', now());
-- wish: nor for another body | as: a-staff | then: stopped
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, said_by, said_at)
    values (#b, #b43f, #b422, 'L', 'C', 'R', '2026-03-01', '2026-02-01', 'a-staff', now());
-- wish: who opened a link says nothing | as: b-once | then: refused
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, said_by, said_at)
    values (#b, #b43f, #b423, 'L', 'C', 'R', '2026-03-01', '2026-02-01', 'once:00000000-0000-0000-0000-0000000000f3', now());
-- wish: a body says what was changed for its lessons | as: a-staff | then: 2
update frontline_lesson set done_on = '2026-03-01', changed = 'C', said_by = 'a-staff';
-- wish: in no other name | as: a-staff | then: refused
update frontline_lesson set done_on = '2026-03-01', changed = 'C', said_by = 'a-admin';
-- wish: who opened a link says nothing | as: b-once | then: 0
update frontline_lesson set done_on = '2026-03-01', changed = 'C', said_by = 'b-staff';
-- wish: nobody changes what was learnt | as: a-staff | then: denied
update frontline_lesson set lesson = 'M';
-- wish: nor does the steward | as: steward | then: denied
update frontline_lesson set shared = false;

-- == whose training is due stays in the body; how many are trained is counted ==

-- wish: a body asks training of its people | as: a-admin | then: 1
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, #a, 'N', 'A', 30, '2026-01-01', 'a-admin');
-- wish: and of nobody else’s | as: a-admin | then: refused
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, #b, 'N', 'A', 30, '2026-01-01', 'a-admin');
-- wish: nor of all | as: a-admin | then: refused
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, null, 'N', 'A', 30, '2026-01-01', 'a-admin');
-- wish: in no other name | as: a-admin | then: refused
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, #a, 'N', 'A', 30, '2026-01-01', 'a-staff');
-- wish: who opened a link asks nothing | as: b-once | then: refused
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, #b, 'N', 'A', 30, '2026-01-01', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: the steward asks training of all | as: steward | then: 1
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, null, 'N', 'A', 30, '2026-01-01', 'p-admin');
-- wish: and of no body alone | as: steward | then: refused
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, #a, 'N', 'A', 30, '2026-01-01', 'p-admin');
-- wish: in no other name | as: steward | then: refused
insert into training_kind (id, tenant_id, name, about, first_days, asked_from, added_by)
    values (#b44f, null, 'N', 'A', 30, '2026-01-01', 'p-second');
-- wish: a body asks its own no more | as: a-admin | then: 1
update training_kind set ended_on = '2027-01-01';
-- wish: who opened a link ends nothing | as: b-once | then: 0
update training_kind set ended_on = '2027-01-01';
-- wish: the steward asks that of all no more | as: steward | then: 2
update training_kind set ended_on = '2027-01-01';
-- wish: nobody gives it another name | as: a-admin | then: denied
update training_kind set name = 'M';
-- wish: a body writes down who was trained | as: a-admin | then: 1
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#a, #b441, 'a-staff', '2026-03-01', 'a-admin');
-- wish: for no other body | as: a-admin | then: refused
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#b, #b441, 'two', '2026-03-01', 'a-admin');
-- wish: in no other name | as: a-admin | then: refused
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#a, #b441, 'a-staff', '2026-03-01', 'a-staff');
-- wish: in nothing that another body asks | as: a-admin | then: refused
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#a, #b443, 'a-staff', '2026-03-01', 'a-admin');
-- wish: of nobody else’s people | as: a-admin | then: refused
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#a, #b441, 'c-staff', '2026-03-01', 'a-admin');
-- wish: nor of oneself where one is no member | as: d-elsewhere | bare | then: refused
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#99, #b441, 'd-decider', '2026-03-01', 'd-decider');
-- wish: who opened a link writes nothing down | as: b-once | then: refused
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values (#b, #b441, 'b-staff', '2026-03-01', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: a body strikes what was a mistake | as: a-admin | then: 1
delete from training_done;
-- wish: who opened a link strikes nothing | as: b-once | then: 0
delete from training_done;
-- wish: nobody changes when it was | as: a-admin | then: denied
update training_done set done_on = '2026-01-01';
-- wish: the job counts | as: a-training | then: 1
insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values (#a, #b444, 5, 5, now());
-- wish: for its body alone | as: a-training | then: refused
insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values (#b, #b444, 5, 5, now());
-- wish: nothing that the body asks by itself | as: a-training | then: refused
insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values (#a, #b442, 5, 5, now());
-- wish: nobody else does | as: a-admin | then: refused
insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values (#a, #b444, 5, 5, now());
-- wish: it counts no few people | as: a-training | then: stopped
insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values (#a, #b444, 4, 4, now());
-- wish: the job counts again | as: a-training | then: 1
update training_figure set trained = 2;
-- wish: nobody else does | as: a-admin | then: 0
update training_figure set trained = 2;
-- wish: the job takes it back | as: a-training | then: 1
delete from training_figure;
-- wish: nobody else does | as: a-admin | then: 0
delete from training_figure;

-- == each person says what he or she speaks, and both agree before others find it ==

-- wish: somebody says what he or she speaks | as: a-staff | then: 1
insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone, by_video, in_writing, reach, agreed, said_at)
    values (#e4f, #a, 'a-staff', 'N', 'de', 'GOOD', true, true, false, false, 'R', true, now());
-- wish: and not what a colleague does | as: a-staff | then: refused
insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone, by_video, in_writing, reach, agreed, said_at)
    values (#e4f, #a, 'a-admin', 'N', 'de', 'GOOD', true, true, false, false, 'R', true, now());
-- wish: nor at another body | as: a-staff | then: refused
insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone, by_video, in_writing, reach, agreed, said_at)
    values (#e4f, #b, 'a-staff', 'N', 'de', 'GOOD', true, true, false, false, 'R', true, now());
-- wish: nor who opened a link | as: b-once | then: refused
insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone, by_video, in_writing, reach, agreed, said_at)
    values (#e4f, #b, 'once:00000000-0000-0000-0000-0000000000f3', 'N', 'de', 'GOOD', true, true, false, false, 'R', true, now());
-- wish: one changes what one said oneself | as: a-staff | then: 1
update language_skill set reach = 'R';
-- wish: and what one said at this body | as: a-two | then: 1
update language_skill set reach = 'R';
-- wish: nobody says whose it is anew | as: a-staff | then: denied
update language_skill set subject = 'a-staff';
-- wish: a body takes out what its people said | as: a-admin | then: 3
delete from language_skill;
-- wish: who opened a link takes nothing out | as: b-once | then: 0
delete from language_skill;
-- wish: who leaves a body is found there no more | as: a-admin | then: 2
update membership set ended_at = now() where tenant_id = #a and subject = 'a-staff';
delete from language_skill;
-- wish: a body agrees that others find its people | as: c-staff | then: 1
insert into language_share (tenant_id, agreed_by, agreed_at) values (#c, 'c-staff', now());
-- wish: and not for another | as: c-staff | then: refused
insert into language_share (tenant_id, agreed_by, agreed_at) values (#d, 'c-staff', now());
-- wish: nor in another's name | as: c-staff | then: refused
insert into language_share (tenant_id, agreed_by, agreed_at) values (#c, 'c-admin', now());
-- wish: nor who opened a link | as: b-once | bare | then: refused
insert into language_share (tenant_id, agreed_by, agreed_at) values (#b, 'once:00000000-0000-0000-0000-0000000000f3', now());
-- wish: a body takes its agreement back | as: a-staff | then: 1
delete from language_share;
-- wish: who opened a link does not | as: b-once | then: 0
delete from language_share;
-- wish: nobody makes languages up | as: a-staff | then: denied
insert into language (code, name, signed) values ('xx', 'X', false);

-- == other formats are asked for by anybody and worked on by the body that was asked ==

-- wish: anybody asks | as: resident | then: 1
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', null);
-- wish: and begins nothing | as: resident | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by, status)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', null, 'UNDER_WAY');
-- wish: nor as staff | as: resident | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'a-staff');
-- wish: nor as if a closed body had been asked | as: resident | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by, predecessor_id)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', null, #c);
-- wish: staff take down what somebody asks | as: a-staff | then: 1
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'a-staff');
-- wish: and not for another body | as: a-staff | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by)
    values (#e5f, #b, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'a-admin');
-- wish: nor as begun | as: a-staff | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by, status)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'a-staff', 'UNDER_WAY');
-- wish: nor as passed on | as: a-staff | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by, predecessor_id)
    values (#e5f, #a, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'a-staff', #c);
-- wish: nor who opened a link | as: b-once | then: refused
insert into format_request (id, tenant_id, reference, kind, asked_at, due_on, asked_by)
    values (#e5f, #b, 'A-TEST-000F', 'AUDIO', now(), '2026-01-15', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: a body works on what it has open | as: a-staff | then: 2
update format_request set version = 9;
-- wish: who opened a link does not | as: b-once | then: 0
update format_request set version = 9;
-- wish: a body closes in the name of who does | as: a-staff | then: 2
update format_request set status = 'DONE', closed_at = now(), closed_by = 'a-staff', closed_by_name = 'A', said = 'S';
-- wish: and in no other | as: a-staff | then: refused
update format_request set status = 'DONE', closed_at = now(), closed_by = 'a-admin', closed_by_name = 'A', said = 'S';
-- wish: a body gives nothing to another | as: a-staff | then: refused
update format_request set tenant_id = #b;
-- wish: what is closed stays where it is | as: a-staff | bare | then: refused
update format_request set tenant_id = #b, status = 'DONE', closed_at = now(), closed_by = 'a-staff', closed_by_name = 'A', said = 'S';
-- wish: a closed body passes on what it was asked | as: c-staff | then: 1
update format_request set tenant_id = #b, predecessor_id = #c;
-- wish: a closed body says that it was its | as: c-staff | then: refused
update format_request set tenant_id = #b;
-- wish: a closed body passes it to no stranger | as: c-staff | then: refused
update format_request set tenant_id = #a, predecessor_id = #c;
-- wish: a closed body passes on nothing that it closed | as: c-staff | then: refused
update format_request set tenant_id = #b, predecessor_id = #c, status = 'DONE', closed_at = now(), closed_by = 'x',
    closed_by_name = 'X', said = 'S';
-- wish: the job passes it on, with what was asked | as: c-passing | then: 1
update format_request set tenant_id = #b, predecessor_id = #c where tenant_id = #c;
-- wish: nobody asks anew by when | as: a-staff | then: denied
update format_request set due_on = '2999-01-01';
-- wish: anybody says what and how to be reached | as: resident | then: 1
insert into format_content (tenant_id, request_id, about, reach, contact, delete_by)
    values (#a, #e56, 'A', 'EMAIL', 'one@example.org', '2999-01-01');
-- wish: and not nothing | as: resident | then: refused
insert into format_content (tenant_id, request_id, about, delete_by) values (#a, #e56, 'A', '2999-01-01');
-- wish: staff take down what is asked | as: a-staff | then: 1
insert into format_content (tenant_id, request_id, about, delete_by) values (#a, #e56, 'A', '2999-01-01');
-- wish: and not of another body | as: b-staff | then: refused
insert into format_content (tenant_id, request_id, about, delete_by) values (#a, #e56, 'A', '2999-01-01');
-- wish: nor who opened a link | as: b-once | bare | then: refused
insert into format_content (tenant_id, request_id, about, delete_by) values (#b, #e56, 'A', '2999-01-01');
-- wish: a body says when it is deleted | as: a-staff | then: 2
update format_content set delete_by = '2026-12-31';
-- wish: who opened a link does not | as: b-once | then: 0
update format_content set delete_by = '2026-12-31';
-- wish: nobody says anew what was asked | as: a-staff | then: denied
update format_content set about = 'A';
-- wish: what is past its day is deleted by the job | as: a-keep | then: 1
delete from format_content;
-- wish: and by nobody else | as: a-staff | then: 0
delete from format_content;
-- wish: the job says what may be shown | as: a-equality | then: 1
insert into format_figure (tenant_id, year_from, kind, asked, counted_at) values (#a, '2024-04-01', 'ALL', 5, now());
-- wish: for its body alone | as: a-equality | then: refused
insert into format_figure (tenant_id, year_from, kind, asked, counted_at) values (#b, '2024-04-01', 'ALL', 5, now());
-- wish: nobody else does | as: a-staff | then: refused
insert into format_figure (tenant_id, year_from, kind, asked, counted_at) values (#a, '2024-04-01', 'ALL', 5, now());
-- wish: a number that would give somebody away is no number | as: a-equality | then: stopped
insert into format_figure (tenant_id, year_from, kind, asked, counted_at) values (#a, '2024-04-01', 'ALL', 4, now());

-- == a change is assessed in a draft, which only its body reads, and what is published stays as it is ==

-- wish: a body begins one | as: a-staff | then: 1
insert into impact_assessment (id, tenant_id, title, change, people, begun_by, begun_at)
    values (#e6f, #a, 'T', 'C', 'P', 'a-staff', now());
-- wish: and not for another | as: a-staff | then: refused
insert into impact_assessment (id, tenant_id, title, change, people, begun_by, begun_at)
    values (#e6f, #b, 'T', 'C', 'P', 'a-staff', now());
-- wish: nor in another's name | as: a-staff | then: refused
insert into impact_assessment (id, tenant_id, title, change, people, begun_by, begun_at)
    values (#e6f, #a, 'T', 'C', 'P', 'a-admin', now());
-- wish: nor as published | as: a-staff | bare | then: refused
insert into impact_assessment (id, tenant_id, title, change, people, begun_by, begun_at, status)
    values (#e6f, #a, 'T', 'C', 'P', 'a-staff', now(), 'PUBLISHED');
-- wish: nor who opened a link | as: b-once | then: refused
insert into impact_assessment (id, tenant_id, title, change, people, begun_by, begun_at)
    values (#e6f, #b, 'T', 'C', 'P', 'once:00000000-0000-0000-0000-0000000000f3', now());
-- wish: a body changes its draft | as: a-staff | then: 1
update impact_assessment set title = 'N';
-- wish: who opened a link does not | as: b-once | then: 0
update impact_assessment set title = 'N';
-- wish: a body publishes it | as: a-staff | then: 1
update impact_assessment set status = 'PUBLISHED', decision = 'GO_ON', reason = 'R', decider_role = 'Cabinet', decided_on = '2026-01-02', review_on = '2027-01-02', published_by = 'a-staff', published_at = now();
-- wish: and in no other's name | as: a-staff | then: refused
update impact_assessment set status = 'PUBLISHED', decision = 'GO_ON', reason = 'R', decider_role = 'Cabinet', decided_on = '2026-01-02', review_on = '2027-01-02', published_by = 'a-admin', published_at = now();
-- wish: a body throws its draft away | as: a-staff | then: 1
delete from impact_assessment;
-- wish: who opened a link throws nothing away | as: b-once | then: 0
delete from impact_assessment;
-- wish: the steward publishes nothing | as: steward | then: denied
update impact_assessment set status = 'PUBLISHED';
-- wish: an effect is added to a draft | as: a-staff | then: 1
insert into impact_effect (assessment_id, characteristic, effect, evidence, saved_by) values (#e61, 'SEX', 'NONE', 'E', 'a-staff');
-- wish: and not to what is published | as: a-staff | then: refused
insert into impact_effect (assessment_id, characteristic, effect, evidence, saved_by) values (#e62, 'SEX', 'NONE', 'E', 'a-staff');
-- wish: nor to another body's | as: a-staff | then: refused
insert into impact_effect (assessment_id, characteristic, effect, evidence, saved_by) values (#e63, 'SEX', 'NONE', 'E', 'a-staff');
-- wish: nor in another's name | as: a-staff | then: refused
insert into impact_effect (assessment_id, characteristic, effect, evidence, saved_by) values (#e61, 'SEX', 'NONE', 'E', 'a-admin');
-- wish: nor by who opened a link | as: b-once | then: refused
insert into impact_effect (assessment_id, characteristic, effect, evidence, saved_by) values (#e63, 'SEX', 'NONE', 'E', 'once:00000000-0000-0000-0000-0000000000f3');
-- wish: an effect is changed in a draft | as: a-staff | then: 1
update impact_effect set evidence = 'N', saved_by = 'a-staff';
-- wish: and in no other's name | as: a-staff | then: refused
update impact_effect set evidence = 'N', saved_by = 'a-admin';
-- wish: a body says what was found later | as: a-staff | then: 1
insert into impact_review (assessment_id, number, reviewed_on, finding, entered_by, entered_at) values (#e62, 2, '2026-03-02', 'F', 'a-staff', now());
-- wish: and not of a draft | as: a-staff | then: refused
insert into impact_review (assessment_id, number, reviewed_on, finding, entered_by, entered_at) values (#e61, 2, '2026-03-02', 'F', 'a-staff', now());
-- wish: nor of another body's | as: a-staff | then: refused
insert into impact_review (assessment_id, number, reviewed_on, finding, entered_by, entered_at) values (#e64, 2, '2026-03-02', 'F', 'a-staff', now());
-- wish: nor in another's name | as: a-staff | then: refused
insert into impact_review (assessment_id, number, reviewed_on, finding, entered_by, entered_at) values (#e62, 2, '2026-03-02', 'F', 'a-admin', now());
-- wish: nor who opened a link | as: b-once | then: refused
insert into impact_review (assessment_id, number, reviewed_on, finding, entered_by, entered_at) values (#e64, 2, '2026-03-02', 'F', 'once:00000000-0000-0000-0000-0000000000f3', now());
-- wish: nobody changes what was found | as: a-staff | then: denied
update impact_review set finding = 'N';

-- == who gives feedback is counted by the job alone, and forgotten ==

-- wish: anybody says who he or she is | as: resident | then: 1
insert into equality_answer (id, tenant_id, year_from, age) values (#e7f, #a, '2026-04-01', 'FROM_65');
-- wish: and not for a year to come | as: resident | then: refused
insert into equality_answer (id, tenant_id, year_from, age) values (#e7f, #a, '2998-04-01', 'FROM_65');
-- wish: and not nothing | as: resident | then: stopped
insert into equality_answer (id, tenant_id, year_from) values (#e7f, #a, '2026-04-01');
-- wish: nobody of a body says so for others | as: a-staff | then: denied
insert into equality_answer (id, tenant_id, year_from, age) values (#e7f, #a, '2026-04-01', 'FROM_65');
-- wish: what was counted is deleted | as: a-equality | then: 1
delete from equality_answer;
-- wish: and by the job alone | as: a-staff | then: 0
delete from equality_answer;
-- wish: the job says what may be shown of answers | as: a-equality | then: 1
insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at) values (#a, '2024-04-01', 'ALL', 'ALL', 5, now());
-- wish: for its body alone, too | as: a-equality | then: refused
insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at) values (#b, '2024-04-01', 'ALL', 'ALL', 5, now());
-- wish: nobody else says so | as: a-staff | then: refused
insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at) values (#a, '2024-04-01', 'ALL', 'ALL', 5, now());
-- wish: and no small number | as: a-equality | then: stopped
insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at) values (#a, '2024-04-01', 'ALL', 'ALL', 3, now());
-- wish: a body says who lives there | as: a-staff | then: 1
insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at)
    values (#a, 'AGE', 'UNDER_25', 20, 'S', '2021-03-21', 'a-staff', now());
-- wish: and not for another | as: a-staff | then: refused
insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at)
    values (#b, 'AGE', 'UNDER_25', 20, 'S', '2021-03-21', 'a-staff', now());
-- wish: nor in another's name | as: a-staff | then: refused
insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at)
    values (#a, 'AGE', 'UNDER_25', 20, 'S', '2021-03-21', 'a-admin', now());
-- wish: nor who opened a link | as: b-once | then: refused
insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at)
    values (#b, 'AGE', 'UNDER_25', 20, 'S', '2021-03-21', 'once:00000000-0000-0000-0000-0000000000f3', now());
-- wish: a body says it anew | as: a-staff | then: 1
delete from population_share;
-- wish: who opened a link does not | as: b-once | then: 0
delete from population_share;
