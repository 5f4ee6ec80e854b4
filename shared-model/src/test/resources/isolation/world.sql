-- A small partnership on which the policies are tried: four bodies (#a to #d) and a listed one (#9d). #x stands for the
-- UUID that ends in x. A superuser plants this; nobody else could.
-- #a took the enquiries e1 (kept), e2 (offered to #b), e3 (accepted by #b), e7 (offered to #c) and ed (offered to #d);
-- #b took e4 and eb (offered to #c); #c took e5, which #b handed back, and e8 (offered to #a); e6 came online for #a. Of e0 there is no part yet; of ef (accountable #a, with
-- #d) and ee (accountable #d, with #a) no referral, so that each condition is seen to count by itself.
-- Agreements: a-b name and phone; a-c address; b-c name, e-mail, address; b-d name and phone with consent, which was
-- given for d19 and not for d1d; with d no other. Those of other names are not in
-- force. #c has closed and passes its work to #b: f19 and the referral d19 it has passed on, f1a it still has. #d follows it
-- somewhere in 2999. f20 and f22 lie at the partnership desk, f21 was there and #d's manager has decided it, f23 came back
-- from there by a correction after a decision; f24 has just come there.

insert into organisation (id, slug, name, kind) values
    (#a, 'alder', 'Alder District Council', 'DISTRICT'),
    (#b, 'birch', 'Birch County Council', 'COUNTY'),
    (#c, 'cedar', 'Cedar District Council', 'DISTRICT'),
    (#d, 'dogwood', 'Dogwood Homes', 'HOUSING'),
    (#9d, 'elm', 'Elm Parish Council', 'PARISH');
insert into tenant (id, status, joined_on, keycloak_alias) values
    (#a, 'ACTIVE', '2026-01-01', 'alder'),
    (#b, 'ACTIVE', '2026-01-01', 'birch'),
    (#c, 'ACTIVE', '2026-01-01', 'cedar'),
    (#d, 'ACTIVE', '2026-01-01', 'dogwood');
insert into area (id, code, name, kind) values
    (#1a, 'E07900001', 'Alder', 'DISTRICT'),
    (#1b, 'E10900001', 'Birchshire', 'COUNTY');
insert into area_within (area_id, within_id) values (#1a, #1a), (#1a, #1b), (#1b, #1b);
insert into organisation_area (id, organisation_id, area_id, capacity) values
    (#2a, #a, #1a, 'DISTRICT'),
    (#2b, #b, #1b, 'COUNTY');

insert into council_service (id, slug, name, group_name, description, reason, place_rule) values
    (#51, 'pothole', 'Pothole', 'Roads', 'A hole in a road.', 'Roads are the county''s job.', 'WHERE_THE_THING_IS');
insert into service_phrase (service_id, phrase) values (#51, 'hole in the road');
insert into service_search (id, service_id, kind, words) values (#61, #51, 'NAME', 'Pothole');
insert into search_word (word, stem, services) values ('pothole', 'pothol', 1);
insert into search_posting (stem, service_id, worth) values ('pothol', #51, 0.5);
insert into search_synonym (words, means) values ('crater', 'pothole');
insert into search_naming (word, service_id, groups) values ('a12', #51, '{Roads}');
insert into responsibility (id, service_id, tier, authority) values (#71, #51, 'COUNTY', 'Highways Act 1980');
insert into responsibility_change (id, kind, service_id, part, tier, valid_from, authority, why, proposed_by,
                                   proposed_by_name) values
    (#7a, 'ADD', #51, 'half', 'DISTRICT', '2030-01-01', 'An Act', 'To try', 'p-second', 'P Second');
insert into responsibility_change (id, kind, service_id, part, tier, valid_from, authority, why, proposed_by,
                                   proposed_by_name, status, decided_by, decided_by_name, decided_at) values
    (#7b, 'ADD', #51, 'other', 'DISTRICT', '2030-01-01', 'An Act', 'To try', 'p-second', 'P Second', 'REJECTED',
     'p-admin', 'P Admin', now());
insert into import_run (id, kind, file_name, bytes, status, uploaded_by, uploaded_by_name) values
    (#19a, 'COUNCILS', 'councils.csv', 10, 'REHEARSED', 'p-admin', 'P Admin'),
    (#19b, 'SERVICES', 'services.csv', 10, 'REHEARSED', 'p-admin', 'P Admin'),
    (#19c, 'COUNCILS', 'old.csv', 10, 'LOADED', 'p-admin', 'P Admin');
insert into contact (id, organisation_id, service_id, channel, value) values
    (#81, #b, #51, 'PHONE', '01632 960001'),
    (#83, #a, null, 'PHONE', '01632 960003'),
    (#84, #9d, null, 'PHONE', '01632 960004');
insert into location (id, tenant_id, slug, name, kind, address) values
    (#3a, #a, 'alder-desk', 'Alder desk', 'ONE_STOP_SHOP', '1 Alder Street'),
    (#3b, #b, 'birch-library', 'Birch Library', 'LIBRARY', '2 Birch Street'),
    (#3c, #c, 'cedar-desk', 'Cedar desk', 'OFFICE', '3 Cedar Street');
insert into service_at_location (id, tenant_id, location_id, service_id, organisation_id, channel) values
    (#4a, #a, #3a, #51, #b, 'DESK'), (#4b, #b, #3b, #51, #b, 'DESK');
insert into surgery (id, tenant_id, location_id, organisation_id, name) values
    (#5a, #a, #3a, #d, 'Housing surgery'), (#5b, #b, #3b, #d, 'Housing surgery');
insert into schedule (id, tenant_id, location_id, weekday, opens_at, closes_at) values
    (#6a, #a, #3a, 1, '09:00', '17:00'), (#6b, #b, #3b, 1, '09:00', '17:00'),
    (#6c, #c, #3c, 1, '09:00', '17:00');
insert into schedule (id, tenant_id, contact_id, weekday, opens_at, closes_at) values (#6d, #9d, #84, 1, '09:00', '17:00');
insert into schedule_exception (id, tenant_id, location_id, day) values
    (#7a, #a, #3a, '2026-12-24'), (#7b, #b, #3b, '2026-12-24'), (#7c, #c, #3c, '2026-12-24');
insert into schedule_exception (id, tenant_id, contact_id, day) values (#7d, #9d, #84, '2026-12-24');
insert into service_offer (id, tenant_id, service_id) values (#8a, #a, #51), (#8b, #b, #51);
insert into directory_change (tenant_id, organisation_id, changed_at) values
    (#a, #a, '2026-01-01'), (#b, #b, '2026-01-01');
insert into interaction_link (organisation_id, lgsl, lgil, url) values (#a, 524, 8, 'https://alder.example.org/bins');
insert into wrong_report (id, tenant_id, about, slug, name, text) values
    (#9a, #a, 'LOCATION', 'alder-desk', 'Alder desk', 'It has moved.'),
    (#9b, #b, 'LOCATION', 'birch-library', 'Birch Library', 'It has moved.');
insert into link_check (id, organisation_id, kind, subject_id, name, url) values
    (#11a, #a, 'BODY', #a, 'Alder', 'https://alder.example.org/'),
    (#11b, #b, 'BODY', #b, 'Birch', 'https://birch.example.org/');
insert into job_lease (job, holder, leased_until) values ('links', 'a node', '2026-01-01');
insert into directory_proposal (id, tenant_id, kind, subject_id, subject_name, before_text, after_text, proposed_by,
                                proposed_by_name) values
    (#aa1, #a, 'LOCATION', #3a, 'Alder desk', '', 'name=New', 'a-staff', 'A Staff'),
    (#bb1, #b, 'LOCATION', #3b, 'Birch Library', '', 'name=New', 'b-staff', 'B Staff'),
    (#9d1, #9d, 'CONTACT', #84, 'Telephone', '', 'value=New', 'p-second', 'P Second');
insert into life_stage (slug, name, intro) values ('moving-home', 'Moving home', 'What to do when you move.');
insert into life_stage_service (life_stage, service_id) values ('moving-home', #51);
insert into place (id, kind, name, key, area_id) values (#91, 'TOWN', 'Alderton', 'alderton', #1a);
insert into postcode_generation (id, status, source, sha256, postcodes, ended) values (1, 'CURRENT', 'one.csv', '1', 1, 0);
insert into area (id, code, name, kind) values (#1d, 'cell-1', 'E07900001', 'CELL');
insert into postcode_cell (id, district) values (#1d, 'E07900001');
insert into postcode (generation, key, cell_id) values (1, 'ZZ991AA', #1d);
insert into postcode_outward (generation, key, district) values (1, 'ZZ99', 'E07900001');
insert into postcode_split (key, district) values ('ZZ991AB', 'E07900001');

insert into membership (id, tenant_id, subject, role, display_name, email) values
    (#a1, #a, 'a-staff', 'STAFF', 'A Staff', 'a-staff@example.org'),
    (#a2, #a, 'a-admin', 'ADMINISTRATOR', 'A Admin', 'a-admin@example.org'),
    (#a3, #a, 'two', 'STAFF', 'Two Bodies', 'two@example.org'),
    (#b1, #b, 'b-staff', 'STAFF', 'B Staff', 'b-staff@example.org'),
    (#b3, #b, 'two', 'MANAGER', 'Two Bodies', 'two@example.org'),
    (#c1, #c, 'c-staff', 'STAFF', 'C Staff', 'c-staff@example.org'),
    (#01, null, 'p-admin', 'PARTNERSHIP_ADMINISTRATOR', 'P Admin', 'p-admin@example.org'),
    (#d1, #d, 'd-decider', 'MANAGER', 'D Decider', 'd-decider@example.org'),
    (#d2, #d, 'd-manager', 'MANAGER', 'D Manager', 'd-manager@example.org'),
    (#d3, #d, 'd-staff', 'STAFF', 'D Staff', 'd-staff@example.org'),
    (#d4, #d, 'd-past', 'MANAGER', 'D Past', 'd-past@example.org'),
    (#d5, #d, 'd-party', 'MANAGER', 'D Party', 'd-party@example.org'),
    (#b5, #b, 'd-party', 'STAFF', 'D Party', 'd-party@example.org');
insert into membership (id, tenant_id, subject, role, display_name, email, ended_at) values
    (#b6, #b, 'd-decider', 'STAFF', 'D Decider', 'd-decider@example.org', now()),
    (#d6, #d, 'd-left', 'MANAGER', 'D Left', 'd-left@example.org', now());
insert into desk_decider (id, subject, display_name, email, body_name, escalation, named_by, ended_at) values
    (#d01, 'd-decider', 'D Decider', 'd-decider@example.org', 'Dogwood Homes', true, 'p-admin', null),
    (#d02, 'd-staff', 'D Staff', 'd-staff@example.org', 'Dogwood Homes', false, 'p-admin', null),
    (#d03, 'd-past', 'D Past', 'd-past@example.org', 'Dogwood Homes', false, 'p-admin', now()),
    (#d04, 'd-party', 'D Party', 'd-party@example.org', 'Dogwood Homes', false, 'p-admin', null),
    (#d05, 'd-left', 'D Left', 'd-left@example.org', 'Dogwood Homes', false, 'p-admin', null);
insert into reorganisation (id, name, takes_effect_on, status, proposed_by, published_by) values
    (#5a, 'Done', '2026-01-01', 'PUBLISHED', 'p-admin', 'p-second'),
    (#5b, 'Draft', '2030-01-01', 'DRAFT', null, null),
    (#5c, 'Waits', '2030-01-01', 'PROPOSED', 'p-second', null);
insert into reorganisation_body (id, reorganisation_id, slug, name, kind) values
    (#5b1, #5b, 'new', 'New', 'UNITARY'), (#5c1, #5c, 'new', 'New', 'UNITARY');
insert into reorganisation_closure (reorganisation_id, organisation_id, residuary_id) values
    (#5b, #a, #b), (#5c, #a, #b);
insert into reorganisation_successor (reorganisation_id, organisation_id, area_id, successor_id) values
    (#5b, #a, #1a, #b), (#5c, #a, #1a, #b);
insert into succession (id, closed_id, area_id, successor_id, takes_effect_on, reorganisation_id) values
    (#5d, #c, null, #b, '2026-01-01', #5a), (#5e, #c, #1a, #d, '2999-01-01', #5a);
insert into sign_in (sid, subject) values ('sid-a', 'a-staff'), ('sid-b', 'b-staff'), ('sid-two', 'two');
insert into machine_client (client_id, tenant_id) values ('a-system', #a), ('b-system', #b);
insert into keyed_request (tenant_id, key_hash, request_hash, salt) values (#a, 'key', 'wish', 'salt'), (#b, 'key', 'wish', 'salt');
insert into form_draft (tenant_id, subject, form, fields) values
    (#a, 'a-staff', 'key', '{}'),
    (#a, 'two', 'key', '{}'),
    (#b, 'two', 'key', '{}'),
    (#b, 'b-staff', 'key', '{}'),
    (#a, 'a-councillor', 'key', '{}');

insert into form_draft (tenant_id, subject, form, fields, saved_at) values (#c, 'c-staff', 'key', '{}', '2026-01-01');

insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id) values
    (#aa, #a, 'a-staff', 'opened', 'part', 'f1'),
    (#ba, #b, 'b-staff', 'opened', 'part', 'f4'),
    (#0a, null, 'p-admin', 'added', 'tenant', 'c');
insert into outbox (id, stream, tenant_id, recipient, subject, body) values
    (#ab, 'f1', #a, 'resident@example.org', 'Your enquiry', 'It moved.'),
    (#0b, 'tenant', null, 'admin@example.org', 'Welcome', 'Come in.');
insert into outbox (id, stream, tenant_id, recipient, subject, body, attempts, dead, last_error) values
    (#ad, 'f1', #a, 'resident@example.org', 'Your enquiry', 'It moved.', 8, true, 'no route'),
    (#ae, 'f1', #a, 'resident@example.org', 'Your enquiry', 'It moved.', 1, false, 'no route'),
    (#bd, 'f4', #b, 'resident@example.org', 'Your enquiry', 'It moved.', 8, true, 'no route'),
    (#0d, 'tenant', null, 'admin@example.org', 'Welcome', 'Come in.', 8, true, 'no route');

insert into sharing_agreement (id, first_party_id, second_party_id, name, purpose, legal_basis, fields, valid_from,
                               valid_until, review_on) values
    (#ab1, #a, #b, 'Roads', 'Mending roads', 'PUBLIC_TASK', '{NAME,PHONE}', '2020-01-01', null, '2030-01-01'),
    (#ab2, #a, #b, 'Old', 'Lapsed', 'PUBLIC_TASK', '{NAME,EMAIL}', '2020-01-01', '2021-01-01', '2021-01-01'),
    (#ab3, #a, #b, 'Next', 'To come', 'PUBLIC_TASK', '{NAME,EMAIL}', '2999-01-01', null, '2999-01-01'),
    (#ac1, #a, #c, 'Unsigned', 'By nobody', 'PUBLIC_TASK', '{NAME,EMAIL}', '2020-01-01', null, '2030-01-01'),
    (#ac2, #a, #c, 'Half', 'By one', 'PUBLIC_TASK', '{NAME,EMAIL}', '2020-01-01', null, '2030-01-01'),
    (#ac3, #a, #c, 'Other half', 'By the other', 'PUBLIC_TASK', '{NAME,EMAIL}', '2020-01-01', null, '2030-01-01'),
    (#ac4, #a, #c, 'Address', 'Visits', 'PUBLIC_TASK', '{ADDRESS}', '2020-01-01', null, '2030-01-01'),
    (#bd1, #b, #d, 'Agreed', 'Advice', 'CONSENT', '{NAME,PHONE}', '2020-01-01', null, '2030-01-01'),
    (#bc1, #b, #c, 'Theirs', 'Between others', 'PUBLIC_TASK', '{NAME,EMAIL,ADDRESS}', '2020-01-01', null, '2030-01-01');
set local session_replication_role = replica; -- each signature below is of its own party; no trigger asks here
update sharing_agreement set first_signed_on = '2020-01-01', second_signed_on = '2020-01-01'
    where id in (#ab1, #ab2, #ab3, #ac4, #bc1, #bd1);
update sharing_agreement set first_signed_on = '2020-01-01' where id = #ac2;
update sharing_agreement set second_signed_on = '2020-01-01' where id = #ac3;
set local session_replication_role = origin;

insert into enquiry (id, tenant_id, reference, origin) values
    (#e1, #a, 'REF-1', 'PHONE'), (#e2, #a, 'REF-2', 'PHONE'), (#e3, #a, 'REF-3', 'VISIT'),
    (#e4, #b, 'REF-4', 'PHONE'), (#e5, #c, 'REF-5', 'PHONE'), (#e6, #a, 'REF-6', 'ONLINE'),
    (#e7, #a, 'REF-7', 'PHONE'), (#e8, #c, 'REF-8', 'PHONE'), (#ed, #a, 'REF-D', 'PHONE'),
    (#eb, #b, 'REF-B', 'PHONE'), (#e19, #b, 'REF-19', 'PHONE'), (#e1c, #b, 'REF-1C', 'PHONE'),
    (#e1a, #c, 'REF-1A', 'PHONE'), (#e1d, #b, 'REF-1D', 'PHONE'), (#e0, #a, 'REF-0', 'PHONE'), (#ef, #a, 'REF-F', 'PHONE'), (#ee, #d, 'REF-E', 'PHONE');
insert into trail (enquiry_id, secret_hash, reference, about, opened_at) values
    (#e1, sha256('secret-1'), 'REF-1', 'Pothole', '2026-01-01'),
    (#e4, sha256('secret-4'), 'REF-4', 'Pothole', '2026-01-01'),
    (#e6, sha256('secret-6'), 'REF-6', 'Pothole', '2026-01-01'),
    (#e3, sha256('secret-3'), 'REF-3', 'Pothole', '2026-01-01'),
    (#e5, sha256('secret-5'), 'REF-5', 'Pothole', '2026-01-01'),
    (#e8, sha256('secret-8'), 'REF-8', 'Pothole', '2026-01-01');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at,
                          due_on, promise_days) values
    (#f1, #e1, #a, #51, #a, #a, 'RECEIVED', '2026-01-01', '2026-02-01', 10),
    (#f2, #e2, #a, #51, #a, #b, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#f3, #e3, #a, #51, #b, #b, 'ACCEPTED', '2026-01-01', '2026-02-01', 10),
    (#f4, #e4, #b, #51, #b, #b, 'RECEIVED', '2026-01-01', '2026-02-01', 10),
    (#f5, #e5, #c, #51, #c, #c, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10),
    (#f6, #e6, #a, #51, #a, #a, 'RECEIVED', '2026-01-01', '2026-02-01', 10),
    (#f7, #e7, #a, #51, #a, #c, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#f8, #e8, #c, #51, #c, #a, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#fd, #ed, #a, #51, #a, #d, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#fb, #eb, #b, #51, #b, #c, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#ff, #ef, #a, #51, #a, #d, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#fe, #ee, #d, #51, #d, #a, 'OFFERED', '2026-01-01', '2026-02-01', 10);
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at,
                          due_on, promise_days, predecessor_id) values
    (#f1a, #e1a, #c, #51, #c, #c, 'RECEIVED', '2026-01-01', '2026-02-01', 10, null),
    (#f19, #e19, #b, #51, #b, #b, 'RECEIVED', '2026-01-01', '2026-02-01', 10, #c),
    (#f1c, #e1c, #b, #51, #b, #d, 'OFFERED', '2026-01-01', '2026-02-01', 10, #c),
    (#f1d, #e1d, #b, #51, #d, #b, 'OFFERED', '2026-01-01', '2026-02-01', 10, #c);
insert into referral (id, part_id, number, from_id, to_id, status, predecessor_id) values
    (#d19, #f1c, 1, #b, #d, 'OFFERED', #c), (#d1d, #f1d, 1, #d, #b, 'OFFERED', #c);
insert into referral (id, part_id, number, from_id, to_id, status, answered_at, handback_reason) values
    (#d2, #f2, 1, #a, #b, 'OFFERED', null, null),
    (#d3, #f3, 1, #a, #b, 'ACCEPTED', '2026-01-02', null),
    (#d5, #f5, 1, #c, #b, 'HANDED_BACK', '2026-01-02', 'NOT_OUR_AREA'),
    (#d7, #f7, 1, #a, #c, 'OFFERED', null, null),
    (#d8, #f8, 1, #c, #a, 'OFFERED', null, null),
    (#dd, #fd, 1, #a, #d, 'OFFERED', null, null),
    (#db, #fb, 1, #b, #c, 'OFFERED', null, null);
update referral set resident_agreed = true where id = #d19;
-- the kind of fb needs consent
insert into council_service (id, slug, name, group_name, description, reason, place_rule, sharing_basis) values
    (#5f, 'advice', 'Advice', 'Help', 'Advice.', 'Anybody may advise.', 'WHERE_THE_THING_IS', 'CONSENT');
update enquiry_part set service_id = #5f where id = #fb;
insert into disclosure (id, part_id, from_id, to_id, fields, reason, decided_by) values
    (#d90, #f1d, #d, #b, '{EMAIL}', 'They must write', 'd-manager'),
    (#d91, #fe, #d, #b, '{ADDRESS}', 'They must come', 'd-manager'),
    (#d92, #f1d, #d, #a, '{ADDRESS}', 'They must come', 'd-manager'),
    (#d93, #f3, #b, #c, '{EMAIL}', 'They must write', 'two');
insert into retention_rule (id, tenant_id, service_id, months, set_by) values
    (#e7a, #a, null, 12, 'a-admin'), (#e7b, #a, #51, 6, 'a-admin'), (#e7c, #b, null, 24, 'b-staff');
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values
    (#f1, #a, #e1, 'A hole', 'R One', 'PUBLIC_TASK'),
    (#f2, #a, #e2, 'A hole', 'R Two', 'PUBLIC_TASK'),
    (#f3, #a, #e3, 'A hole', 'R Three', 'PUBLIC_TASK'),
    (#f3, #b, #e3, 'A hole', 'R Three', 'PUBLIC_TASK'),
    (#f4, #b, #e4, 'A hole', 'R Four', 'PUBLIC_TASK'),
    (#f5, #c, #e5, 'A hole', 'R Five', 'PUBLIC_TASK'),
    (#f7, #a, #e7, 'A hole', 'R Seven', 'PUBLIC_TASK'),
    (#f8, #c, #e8, 'A hole', 'R Eight', 'PUBLIC_TASK'),
    (#fd, #a, #ed, 'A hole', 'R Thirteen', 'PUBLIC_TASK');
update enquiry_content set delete_by = '2020-01-01' where part_id = #f3 and tenant_id = #b;
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values
    (#1f1, #e1, #f1, 1, #a, 'Alder', 'Alder has it.'),
    (#1f2, #e2, #f2, 1, #a, 'Alder', 'Alder has passed it to Birch.'),
    (#1f3, #e3, #f3, 1, #b, 'Birch', 'Birch has it.'),
    (#1f4, #e4, #f4, 1, #b, 'Birch', 'Birch has it.'),
    (#1f5, #e5, #f5, 1, #c, 'Cedar', 'Cedar has it.'),
    (#1f6, #e6, #f6, 1, #a, 'Alder', 'Alder has it.'),
    (#1f7, #e6, #f6, 2, #b, 'Birch', 'Birch has looked at it.');
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status) values
    (#2f1, #f1, 1, #a, 'a-staff', 'TAKE', 'DRAFT', 'RECEIVED'),
    (#2f2, #f2, 1, #a, 'a-staff', 'OFFER', 'RECEIVED', 'OFFERED'),
    (#2f3, #f3, 1, #b, 'b-staff', 'ACCEPT', 'OFFERED', 'ACCEPTED'),
    (#2f4, #f4, 1, #b, 'b-staff', 'TAKE', 'DRAFT', 'RECEIVED'),
    (#2f5, #f5, 1, #c, 'c-staff', 'TAKE', 'DRAFT', 'RECEIVED');
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status, reason) values
    (#2f6, #f6, 1, #a, 'a-staff', 'CORRECT', 'RECEIVED', 'RECEIVED', 'PLACE');
insert into standard_version (id, name, status, number, in_force_from, proposed_by) values
    (#571, 'Standard 1', 'PUBLISHED', 1, '2026-01-01', 'p-second'), (#572, 'Standard 2', 'DRAFT', null, null, null),
    (#573, 'Standard 3', 'PROPOSED', null, '2027-01-01', 'p-second');
insert into service_time (id, version_id, service_id, amount, unit) values
    (#581, #571, #51, 10, 'WORKING_DAYS'), (#582, #572, #51, 5, 'WORKING_DAYS'), (#583, #573, #51, 5, 'WORKING_DAYS');
insert into promise (id, version_id, code, channel, position, text, measure, bound, target, unit, percent, method) values
    (#591, #571, 'TEL-01', 'PHONE', 1, 'We answer soon.', 'CALL_ANSWER_TIME', 'AT_MOST', 20, 'SECONDS', 90, 'Counted.'),
    (#592, #572, 'TEL-01', 'PHONE', 1, 'We answer soon.', 'CALL_ANSWER_TIME', 'AT_MOST', 15, 'SECONDS', 90, 'Counted.'),
    (#593, #573, 'TEL-01', 'PHONE', 1, 'We answer soon.', 'CALL_ANSWER_TIME', 'AT_MOST', 10, 'SECONDS', 90, 'Counted.');
insert into standard_guide (version_id, channel, text) values
    (#571, 'PHONE', 'Be quick.'), (#572, 'PHONE', 'Be quicker.'), (#573, 'PHONE', 'Be quickest.');
insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by) values
    (#5c1, #a, #571, '2026-01-01', 'A Chief', 'Chief executive', 'a-admin'),
    (#5c2, #b, #571, '2026-01-01', 'B Chief', 'Chief executive', 'b-admin');
insert into local_promise (id, tenant_id, promise_id, kind, target, percent, holds_from, set_by) values
    (#5d1, #a, #591, 'STRICTER', 10, 90, '2026-02-01', 'a-admin'), (#5d2, #b, #591, 'STRICTER', 20, 95, '2026-02-01', 'b-admin');
insert into measured_contact (tenant_id, promise_id, subject_id, month, hit) values
    (#a, #591, #f2, '2026-01-01', true), (#b, #591, #f4, '2026-01-01', false);
insert into promise_figure (tenant_id, promise_id, month, source, cases, hits) values
    (#a, #591, '2026-01-01', 'PORTAL', 10, 9), (#a, #591, '2026-02-01', 'RETURN', 20, 18),
    (#b, #591, '2026-01-01', 'PORTAL', 3, 2), (#d, #591, '2026-02-01', 'RETURN', 9, 9);
insert into measuring (tenant_id, source, until) values (#a, 'CLOSED', '2026-02-01'), (#b, 'CLOSED', '2026-02-01');
insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on) values
    (#a, #591, '2026-01-01', 10, 9, '2026-03-01'), (#b, #591, '2026-01-01', null, null, '2026-03-01');
insert into return_draft (tenant_id, month, typed, saved_by, saved_by_name, saved_at) values
    (#a, '2026-03-01', '{}', 'a-staff', 'A Staff', '2026-04-02'), (#b, '2026-03-01', '{}', 'b-staff', 'B Staff', '2026-04-02');
insert into monthly_return (tenant_id, month, submitted_at, submitted_by, submitted_by_name, locks_on, gaps) values
    (#a, '2026-02-01', '2026-03-02', 'a-staff', 'A Staff', '2026-04-01', 0),
    (#b, '2026-02-01', '2026-03-02', 'b-staff', 'B Staff', '2026-04-01', 0);
insert into return_line (tenant_id, month, line, within, number, value, after_lock, entered_by, entered_by_name, entered_at) values
    (#a, '2026-02-01', 'CALLS_OFFERED', '', 1, 20, false, 'a-staff', 'A Staff', '2026-03-02'),
    (#b, '2026-02-01', 'CALLS_OFFERED', '', 1, 30, false, 'b-staff', 'B Staff', '2026-03-02');
insert into return_reminder (tenant_id, month, kind) values (#a, '2026-02-01', 'DUE'), (#b, '2026-02-01', 'DUE');
insert into framework (id, slug, edition, position, name, about) values
    (#a71, 'isolation', 1, 91, 'Isolation', 'To try'), (#a72, 'another', 1, 92, 'Another', 'To try');
insert into criterion (id, framework_id, ref, position, heading, text) values
    (#b71, #a71, '1', 1, 'All', 'It is so.'), (#b72, #a72, '1', 1, 'All', 'It is so.');
-- #a and #b share one by the first framework, and each has a finished one that it does not share; #d shares by the other.
insert into self_assessment (tenant_id, id, framework_id, month, status, begun_by, begun_by_name, begun_at, finished_by,
                             finished_by_name, finished_at) values
    (#a, #c71, #a71, '2026-03-01', 'DRAFT', 'a-staff', 'A Staff', '2026-03-02', null, null, null),
    (#a, #c72, #a71, '2026-02-01', 'FINISHED', 'a-staff', 'A Staff', '2026-02-02', 'a-staff', 'A Staff', '2026-02-03'),
    (#a, #c77, #a71, '2026-01-01', 'FINISHED', 'a-staff', 'A Staff', '2026-01-02', 'a-staff', 'A Staff', '2026-01-03'),
    (#b, #c73, #a71, '2026-02-01', 'FINISHED', 'b-staff', 'B Staff', '2026-02-02', 'b-staff', 'B Staff', '2026-02-03'),
    (#b, #c74, #a71, '2026-03-01', 'DRAFT', 'b-staff', 'B Staff', '2026-03-02', null, null, null),
    (#b, #c76, #a71, '2026-01-01', 'FINISHED', 'b-staff', 'B Staff', '2026-01-02', 'b-staff', 'B Staff', '2026-01-03'),
    (#d, #c75, #a72, '2026-02-01', 'FINISHED', 'd-staff', 'D Staff', '2026-02-02', 'd-staff', 'D Staff', '2026-02-03');
insert into assessment_share (tenant_id, assessment_id, framework_id, month, agreed_at)
    select tenant_id, id, framework_id, month, '2026-02-04' from self_assessment where id in (#c72, #c73, #c75);
insert into assessment_note (tenant_id, assessment_id, criterion_id, gap, saved_by, saved_by_name, saved_at)
    select a.tenant_id, a.id, c.id, 'Some', a.begun_by, a.begun_by_name, a.begun_at
    from self_assessment a join criterion c on c.framework_id = a.framework_id;
insert into assessment_evidence (tenant_id, assessment_id, criterion_id, number, kind, title, link)
    select tenant_id, assessment_id, criterion_id, 1, 'DOCUMENT', 'Plan', 'https://www.example.org/plan' from assessment_note;
insert into assessment_score (tenant_id, assessment_id, criterion_id, score)
    select tenant_id, assessment_id, criterion_id, 1 from assessment_note;

-- Reviews of #a, of #b and of the partnership. #b tries #a: by mysteries, one planned and one made, and by a check that is
-- planned; #a has a mystery planned at #b, and #d has made one there.
insert into review (id, tenant_id, title, held_on, report_to, added_by) values
    (#c01, #a, 'Review of A', '2026-01-10', 'Cabinet', 'a-staff'), (#c02, #b, 'Review of B', '2026-01-10', 'Cabinet', 'b-staff'),
    (#c03, null, 'Review of all', '2026-01-10', 'Board', 'p-admin');
insert into recommendation (id, review_id, tenant_id, number, theme, wording, priority, owner_role, due_month, added_by) values
    (#c11, #c01, #a, '1', 'Training', 'Do it.', 'HIGH', 'Chief executive', '2026-06-01', 'a-staff'),
    (#c12, #c02, #b, '1', 'Training', 'Do it.', 'HIGH', 'Chief executive', '2026-06-01', 'b-staff'),
    (#c13, #c03, null, '1', 'Training', 'Do it.', 'HIGH', 'Board', null, 'p-admin');
insert into recommendation_step (recommendation_id, number, progress, note, made_on, entered_by) values
    (#c11, 1, 'UNDER_WAY', 'Begun.', '2026-02-01', 'a-staff'), (#c12, 1, 'UNDER_WAY', 'Begun.', '2026-02-01', 'b-staff');
insert into reality_check (id, tenant_id, checker_id, kind, channel, place, scenario, half, planned_by, done_on, checker_role,
                           finding, done_by, done_at) values
    (#c21, #a, #b, 'MYSTERY_CONTACT', 'PHONE', 'Main line', 'Ring.', '2026-01-01', 'b-staff', null, null, null, null, null),
    (#c22, #a, #b, 'MYSTERY_CONTACT', 'PHONE', 'Main line', 'Ring.', '2026-01-01', 'b-staff', '2026-02-01', 'A role', 'It rang.',
     'b-staff', '2026-02-01'),
    (#c23, #a, #b, 'REALITY_CHECK', 'VISIT', 'Front desk', 'Go.', '2026-01-01', 'b-staff', null, null, null, null, null),
    (#c24, #b, #a, 'MYSTERY_CONTACT', 'PHONE', 'Main line', 'Ring.', '2026-01-01', 'a-staff', null, null, null, null, null),
    (#c25, #b, #d, 'MYSTERY_CONTACT', 'PHONE', 'Main line', 'Ring.', '2026-01-01', 'd-staff', '2026-02-01', 'A role', 'It rang.',
     'd-staff', '2026-02-01');
insert into check_result (check_id, promise_id, tenant_id, checker_id, kept) values
    (#c22, #591, #a, #b, true), (#c25, #591, #b, #d, false);
insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role, due_on, follow_up_on, entered_by) values
    (#c31, #c22, #a, #b, 1, 'Mend it.', 'A role', '2026-03-01', '2026-03-02', 'b-staff'),
    (#c32, #c25, #b, #d, 1, 'Mend it.', 'A role', '2026-03-01', '2026-03-02', 'd-staff');
insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, next_on, entered_by) values
    (#c31, 1, #a, #b, false, 'Not yet.', '2026-03-02', '2026-04-02', 'a-staff'),
    (#c32, 1, #b, #d, true, 'Mended.', '2026-03-02', null, 'b-staff');
insert into check_reminder (tenant_id, action_id, follow_up_on) values (#a, #c31, '2026-03-02'), (#b, #c32, '2026-03-02');

-- A role that is wanted and held at #a and #b, and one that is not wanted any more; front-line days, planned and done, with
-- lessons, one of each body shared; training that the partnership asks, asks and does not ask any more, and that bodies ask.
insert into held_role (id, kind, matter, about, every_body, wanted_from, ended_on, added_by) values
    (#b401, 'CHAMPION', 'Care', 'Speaks for it.', true, '2026-01-01', null, 'p-admin'),
    (#b402, 'CHAMPION', 'Fax', 'Spoke for it.', true, '2026-01-01', '2026-02-01', 'p-admin');
insert into role_holder (tenant_id, id, role_id, subject, display_name, post, email, since, named_by) values
    (#a, #b411, #b401, 'a-staff', 'A Staff', 'Adviser', 'a-staff@example.org', '2026-01-01', 'a-admin'),
    (#b, #b412, #b401, 'b-staff', 'B Staff', 'Adviser', 'b-staff@example.org', '2026-01-01', 'b-admin');
insert into frontline_day (tenant_id, id, who, place, planned_for, planned_by, done_on, seen, done_by, done_at) values
    (#a, #b421, 'Director', 'Desk', '2026-02-01', 'a-staff', null, null, null, null),
    (#a, #b422, 'Director', 'Desk', '2026-02-01', 'a-staff', '2026-02-01', 'Much.', 'a-staff', now()),
    (#b, #b423, 'Director', 'Desk', '2026-02-01', 'b-staff', '2026-02-01', 'Much.', 'b-staff', now()),
    (#b, #b424, 'Director', 'Desk', '2026-02-01', 'b-staff', null, null, null, null);
insert into frontline_lesson (tenant_id, id, day_id, lesson, change, owner_role, due_on, learnt_on, shared, said_by, said_at) values
    (#a, #b431, #b422, 'L', 'C', 'R', '2026-03-01', '2026-02-01', false, 'a-staff', now()),
    (#a, #b432, #b422, 'L', 'C', 'R', '2026-03-01', '2026-02-01', true, 'a-staff', now()),
    (#b, #b433, #b423, 'L', 'C', 'R', '2026-03-01', '2026-02-01', false, 'b-staff', now()),
    (#b, #b434, #b423, 'L', 'C', 'R', '2026-03-01', '2026-02-01', true, 'b-staff', now());
insert into training_kind (id, tenant_id, name, about, first_days, months, asked_from, ended_on, added_by) values
    (#b441, null, 'Care', 'How.', 30, null, '2026-01-01', null, 'p-admin'),
    (#b444, null, 'Safety', 'How.', 30, 36, '2026-01-01', null, 'p-admin'),
    (#b446, null, 'Fax', 'How.', 30, 36, '2026-01-01', '2026-02-01', 'p-admin'),
    (#b442, #a, 'Bins', 'How.', 30, 12, '2026-01-01', null, 'a-admin'),
    (#b445, #a, 'Fax', 'How.', 30, 12, '2026-01-01', '2026-02-01', 'a-admin'),
    (#b443, #b, 'Roads', 'How.', 30, 12, '2026-01-01', null, 'b-admin');
insert into training_done (tenant_id, kind_id, subject, done_on, recorded_by) values
    (#a, #b441, 'a-staff', '2026-02-01', 'a-admin'), (#b, #b441, 'b-staff', '2026-02-01', 'b-admin');
insert into training_figure (tenant_id, kind_id, people, trained, counted_at) values
    (#a, #b441, 5, 1, '2026-02-02'), (#b, #b441, 6, 1, '2026-02-02');

-- Languages: of #a and #b, who share, and of #d, which does not; 'two' says something in both. Requests for other formats of #a
-- (e51 open, e53 closed, e56 without content), #b (e52, and e54, which #c passed on) and #c. What e53 and e54 held is past its day.
insert into language_share (tenant_id, agreed_by, agreed_at) values (#a, 'a-staff', '2026-01-01'), (#b, 'b-staff', '2026-01-01');
insert into language_skill (id, tenant_id, subject, person_name, language_code, level, in_person, by_telephone, by_video,
                            in_writing, reach, agreed, said_at) values
    (#e41, #a, 'a-staff', 'A Staff', 'pl', 'GOOD', true, true, false, false, 'Desk', true, '2026-01-01'),
    (#e42, #a, 'a-admin', 'A Admin', 'fr', 'GOOD', true, true, false, false, 'Desk', false, '2026-01-01'),
    (#e43, #b, 'b-staff', 'B Staff', 'bfi', 'SOME', true, false, true, false, 'Desk', true, '2026-01-01'),
    (#e44, #b, 'b-admin', 'B Admin', 'de', 'SOME', true, true, false, false, 'Desk', false, '2026-01-01'),
    (#e45, #d, 'd-staff', 'D Staff', 'pl', 'SOME', true, true, false, false, 'Desk', true, '2026-01-01'),
    (#e46, #b, 'two', 'Two', 'it', 'SOME', true, true, false, false, 'Desk', false, '2026-01-01'),
    (#e47, #a, 'two', 'Two', 'it', 'SOME', true, true, false, false, 'Desk', false, '2026-01-01');
insert into format_request (id, tenant_id, reference, kind, language_code, asked_at, asked_by, due_on, status, closed_at, closed_by,
                            closed_by_name, said, predecessor_id) values
    (#e51, #a, 'A-TEST-0001', 'BRAILLE', null, '2026-01-01', null, '2026-01-15', 'ASKED', null, null, null, null, null),
    (#e52, #b, 'A-TEST-0002', 'TRANSLATION', 'pl', '2026-01-01', 'b-staff', '2026-01-15', 'ASKED', null, null, null, null, null),
    (#e53, #a, 'A-TEST-0003', 'AUDIO', null, '2026-01-01', null, '2026-01-15', 'DONE', '2026-01-10', 'a-staff', 'A Staff', 'Sent.', null),
    (#e54, #b, 'A-TEST-0004', 'AUDIO', null, '2026-01-01', null, '2026-01-15', 'ASKED', null, null, null, null, #c),
    (#e55, #c, 'A-TEST-0005', 'AUDIO', null, '2026-01-01', null, '2026-01-15', 'ASKED', null, null, null, null, null),
    (#e56, #a, 'A-TEST-0006', 'AUDIO', null, '2026-01-01', null, '2026-01-15', 'ASKED', null, null, null, null, null);
insert into format_content (tenant_id, request_id, about, reach, contact, delete_by) values
    (#a, #e51, 'A letter', 'EMAIL', 'one@example.org', '2999-01-01'), (#b, #e52, 'A letter', null, null, '2999-01-01'),
    (#a, #e53, 'A letter', 'PHONE', '01632 960001', '2026-02-10'), (#b, #e54, 'A letter', 'POST', '1 Street', '2026-02-10'),
    (#c, #e55, 'A letter', 'POST', '1 Street', '2999-01-01');
insert into format_figure (tenant_id, year_from, kind, asked, counted_at) values
    (#a, '2025-04-01', 'ALL', 10, '2026-05-01'), (#b, '2025-04-01', 'ALL', null, '2026-05-01');

-- What changes do to people: a draft and a published one of #a and of #b. What people say of themselves: of #a in a year that is
-- counted and one that is not, of #b in a year that #a has counted; #b has counted the year that #a has not.
insert into impact_assessment (id, tenant_id, title, change, people, status, decision, reason, decider_role, decided_on, review_on,
                               begun_by, begun_at, published_by, published_at) values
    (#e61, #a, 'T', 'C', 'P', 'DRAFT', null, null, null, null, null, 'a-staff', '2026-01-01', null, null),
    (#e62, #a, 'T', 'C', 'P', 'PUBLISHED', 'GO_ON', 'R', 'Cabinet', '2026-01-02', '2027-01-02', 'a-staff', '2026-01-01', 'a-staff', '2026-01-02'),
    (#e63, #b, 'T', 'C', 'P', 'DRAFT', null, null, null, null, null, 'b-staff', '2026-01-01', null, null),
    (#e64, #b, 'T', 'C', 'P', 'PUBLISHED', 'STOP', 'R', 'Cabinet', '2026-01-02', '2027-01-02', 'b-staff', '2026-01-01', 'b-staff', '2026-01-02');
insert into impact_effect (assessment_id, characteristic, effect, evidence, saved_by)
    select id, 'AGE', 'NONE', 'E', begun_by from impact_assessment;
insert into impact_review (assessment_id, number, reviewed_on, finding, entered_by, entered_at)
    select id, 1, '2026-02-02', 'F', begun_by, '2026-02-02' from impact_assessment where status = 'PUBLISHED';
insert into equality_answer (id, tenant_id, year_from, age) values
    (#e71, #a, '2025-04-01', 'FROM_25'), (#e72, #a, '2026-04-01', 'FROM_25'), (#e73, #b, '2025-04-01', 'FROM_25');
insert into equality_figure (tenant_id, year_from, question, choice, answers, counted_at) values
    (#a, '2025-04-01', 'ALL', 'ALL', 10, '2026-05-01'), (#b, '2026-04-01', 'ALL', 'ALL', null, '2027-05-01');
insert into population_share (tenant_id, question, choice, percent, source, source_on, said_by, said_at) values
    (#a, 'SEX', 'FEMALE', 51.0, 'Census', '2021-03-21', 'a-staff', '2026-01-01'),
    (#b, 'SEX', 'FEMALE', 50.9, 'Census', '2021-03-21', 'b-staff', '2026-01-01');
insert into part_stretch (id, tenant_id, part_id, number, began_at, holder_id) values
    (#3f2, #a, #f2, 1, '2026-01-02', #b), (#3f3, #b, #f3, 1, '2026-01-02', #b), (#3f4, #b, #f4, 1, '2026-01-02', #b);

insert into trail_part (part_id, enquiry_id, number, about) values (#f1, #e1, 1, 'Pothole'), (#f4, #e4, 1, 'Pothole'), (#f6, #e6, 1, 'Pothole');
insert into enquiry_draft (id, key_hash, begun_at) values
    (#71d, sha256('secret-1'), now()), (#74d, sha256('secret-4'), now()), (#76d, sha256('secret-6'), now() - interval '25 hours');

insert into print_task (id, tenant_id, reference, addressee, body, sent_at, sent_by) values
    (#91a, #a, 'REF-1', 'R One', 'B', null, null), (#91b, #b, 'REF-4', 'R Four', 'B', null, null),
    (#92a, #a, 'REF-1', 'R One', 'B', now(), 'a-staff'), (#92b, #b, 'REF-4', 'R Four', 'B', now(), 'b-staff');

insert into closed_contact (id, tenant_id, channel, kind, closed_at) values
    (#93a, #a, 'PHONE', 'ANSWERED', '2026-01-01'), (#93b, #b, 'VISIT', 'CHASER', '2026-01-01');

-- what residents asked, and what came often; a phrase that shall lead to a service, and one that does
insert into asked_question (id, asked_at, words, area_code, service_id, understood) values
    (#94a, '2026-01-01', 'crater', 'E07900001', #51, 'UNSURE'), (#94b, '2026-01-01', null, 'E07900001', null, 'NOTHING');
insert into asked_phrase (words, times, unsure, service_id) values ('crater', 3, 3, #51);
insert into asked_place (area_code, times, unsure) values ('E07900001', 4, 4);
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name) values
    (#94e, 'crater', #51, 'Asked', 'p-second', 'P Second');
insert into phrase_proposal (id, phrase, service_id, why, proposed_by, proposed_by_name, status, decided_by, decided_by_name,
                             decided_at) values
    (#94f, 'pit', #51, 'Asked', 'p-second', 'P Second', 'APPROVED', 'p-admin', 'P Admin', now());

insert into trail_detail (id, enquiry_id, reference, salt, hash) values
    (#94d, #e4, 'REF-4', 'salt of sixteen ', sha256('salt of sixteen REF-4|detail')),
    (#91d, #e1, 'REF-1', 'salt of sixteen ', sha256('salt of sixteen REF-1|detail')),
    (#9cd, #e6, 'REF-6', 'salt of sixteen ', sha256('salt of sixteen REF-6|detail'));
insert into trail_lock (reference, wrong, last_at, replies_since) values
    ('REF-4', 1, '2026-01-01', '2026-01-01'), ('REF-1', 1, '2026-01-01', now()), ('REF-2', 1, now(), '2026-01-01');
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values
    (#95a, #f1, #b, 'b-staff', '2026-01-01', 'M'), (#95b, #f4, #a, 'a-staff', '2026-01-01', 'M'),
    (#95c, #f2, #c, 'c-staff', '2026-01-01', 'M');

insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at, done_at, done_by) values
    (#97a, #a, '1', 'M', '2026-01-02', 'a-staff', '2026-01-01', null, null),
    (#97b, #b, '1', 'M', '2026-01-02', 'b-staff', '2026-01-01', null, null),
    (#98a, #a, '1', 'M', '2026-01-02', 'a-staff', '2026-01-01', '2026-01-01', 'a-staff'),
    (#98b, #b, '1', 'M', '2026-01-02', 'b-staff', '2026-01-01', '2026-01-01', 'b-staff');
insert into visitor_notice (id, from_id, to_id, matter, expected, announced_by, announced_at, seen_at, seen_by) values
    (#97c, #a, #b, 'M', 'today', 'a-staff', '2026-01-01', null, null),
    (#97d, #b, #c, 'M', 'today', 'b-staff', '2026-01-01', null, null),
    (#98c, #a, #b, 'M', 'today', 'a-staff', '2026-01-01', '2026-01-01', 'b-staff'),
    (#96c, #b, #a, 'M', 'today', 'b-staff', '2026-01-01', null, null),
    (#96e, #b, #a, 'M', 'today', 'b-staff', now(), null, null);

-- Of #c, which has closed, with a predecessor that it has passed on to #b.
insert into print_task (id, tenant_id, reference, addressee, body, predecessor_id) values
    (#91c, #c, 'REF-5', 'R Five', 'B', null), (#92c, #b, 'REF-5', 'R Five', 'B', #c);
insert into call_back (id, tenant_id, phone, matter, due_on, promised_by, promised_at, predecessor_id) values
    (#97e, #c, '1', 'M', '2026-01-02', 'c-staff', '2026-01-01', null),
    (#98e, #b, '1', 'M', '2026-01-02', 'c-staff', '2026-01-01', #c);
insert into visitor_notice (id, from_id, to_id, matter, expected, announced_by, announced_at, predecessor_id) values
    (#98d, #a, #b, 'M', 'today', 'a-staff', '2026-01-01', #c);

-- Feedback: fa1 and fa4 lie with #a, fa3 with #b; #a had fa2 and fa6 first and passed them on to #b.
insert into complaint_procedure (id, tenant_id, version, acknowledge_days, reply_days, escalate_days, stage_names, stage_days,
                                 afterwards, published_by, published_at) values
    (#ca1, #a, 1, 5, 10, 20, '{One,Two}', '{10,20}', 'O', 'a-admin', '2026-01-01'),
    (#cb1, #b, 1, 5, 10, 20, '{One}', '{10}', 'O', 'b-admin', '2026-01-01');
insert into feedback (id, tenant_id, first_tenant_id, passed_on_at, reference, secret_hash, kind, share_agreed, received_at,
                      procedure_version, acknowledge_days, escalate_days, stage_names, stage_days, afterwards, status,
                      stage_began_at, due_at) values
    (#fa1, #a, #a, null, 'F-1', sha256('secret-1'), 'COMPLAINT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'ANSWERED', '2026-01-01', '2026-02-01'),
    (#fa2, #b, #a, '2026-01-02', 'F-2', sha256('secret-f2'), 'COMMENT', true, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', '2026-01-01', '2026-02-01'),
    (#fa3, #b, #b, null, 'F-3', sha256('secret-f3'), 'COMPLAINT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', '2026-01-01', '2026-02-01'),
    (#fa4, #a, #a, null, 'F-4', sha256('secret-f4'), 'COMPLAINT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', '2026-01-01', '2026-02-01');
insert into feedback_content (feedback_id, told, name) values (#fa1, 'T', 'R One'), (#fa2, 'T', 'R Two'), (#fa4, 'T', 'R Four');
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence, note) values
    (#fe1, #fa1, #a, '2026-01-01', null, 'GIVEN', 'S', null), (#fe2, #fa1, #a, '2026-01-01', 'a-staff', 'NOTE', null, 'N'),
    (#fe3, #fa2, #a, '2026-01-01', 'a-staff', 'NOTE', null, 'N'), (#fe4, #fa2, #a, '2026-01-01', null, 'GIVEN', 'S', null),
    (#fe5, #fa3, #b, '2026-01-01', null, 'GIVEN', 'S', null), (#fe6, #fa2, #b, '2026-01-01', 'b-staff', 'ACKNOWLEDGED', 'S', null);
insert into feedback (id, tenant_id, first_tenant_id, passed_on_at, reference, secret_hash, kind, share_agreed, received_at,
                      procedure_version, acknowledge_days, escalate_days, stage_names, stage_days, afterwards, status,
                      stage_began_at, due_at, closed_at) values
    (#fa5, #a, #a, null, 'F-5', sha256('secret-f5'), 'COMMENT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'CLOSED', '2026-01-01', '2026-02-01', '2026-02-01'),
    (#fa6, #b, #a, '2026-01-02', 'F-6', sha256('secret-f6'), 'COMMENT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'CLOSED', '2026-01-01', '2026-02-01', '2026-02-01');
insert into feedback (id, tenant_id, first_tenant_id, predecessor_id, reference, secret_hash, kind, share_agreed, received_at,
                      procedure_version, acknowledge_days, escalate_days, stage_names, stage_days, afterwards, status,
                      stage_began_at, due_at) values
    (#fa7, #c, #c, null, 'F-7', sha256('secret-f7'), 'COMPLAINT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', '2026-01-01', '2026-02-01'),
    (#fa8, #b, #b, #c, 'F-8', sha256('secret-f8'), 'COMPLAINT', false, '2026-01-01', 1, 5, 20, '{One,Two}', '{10,20}', 'O', 'RECEIVED', '2026-01-01', '2026-02-01');
insert into feedback_content (feedback_id, told, name) values (#fa7, 'T', 'R Seven'), (#fa8, 'T', 'R Eight');
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence, note) values
    (#fe7, #fa8, #c, '2026-01-01', 'c-staff', 'NOTE', null, 'N'), (#fe8, #fa4, #c, '2026-01-01', 'c-staff', 'NOTE', null, 'N'),
    (#fe9, #fa8, #a, '2026-01-01', 'a-staff', 'NOTE', null, 'N');
insert into feedback_content (feedback_id, told, name) values (#fa5, 'T', 'R Five'), (#fa6, 'T', 'R Six');
insert into feedback_event (id, feedback_id, tenant_id, at, actor, what, sentence, message, note) values
    (#fea, #fa5, #a, '2026-01-01', 'a-staff', 'NOTE', null, null, 'N'), (#feb, #fa5, #a, '2026-01-01', 'a-staff', 'ANSWERED', 'S', 'M', null),
    (#fec, #fa6, #a, '2026-01-01', 'a-staff', 'NOTE', null, null, 'N'), (#fed, #fa6, #b, '2026-01-01', 'b-staff', 'ANSWERED', 'S', 'M', null);
insert into feedback_figures (id, tenant_id, quarter, version, compliments, published_by, published_at) values
    (#fb1, #a, '2026-01-01', 1, 5, 'a-manager', now()), (#fb2, #b, '2026-01-01', 1, 5, 'b-manager', now());
insert into feedback_change (id, tenant_id, feedback_id, learnt, changed, published_by, published_at, withdrawn_at) values
    (#fc1, #a, #fa5, 'L', 'C', 'a-staff', '2026-02-01', '2026-02-02'), (#fc2, #b, #fa6, 'L', 'C', 'b-staff', '2026-02-01', null),
    (#fc3, #a, #fa5, 'L', 'C', 'a-staff', '2026-02-03', null);
insert into follow_up_share (tenant_id, service_id, percent, set_by, set_at) values (#b, #51, 20, 'b-staff', '2026-01-01');
insert into follow_up (id, tenant_id, part_id, service_id, secret_hash, asked_at, answered_at, easy, informed, content) values
    (#fd1, #a, #f1, #51, sha256('secret-1'), '2026-01-01', null, null, null, null),
    (#fd2, #b, #f4, #51, sha256('secret-d2'), '2026-01-01', null, null, null, null),
    (#fd3, #a, #f2, #51, sha256('secret-d3'), '2026-01-01', '2026-01-02', 'YES', 'YES', 'NO');

-- Danger: #a told #b (5a1, and 5a3, which is confirmed), #b told #c (5a2), #c told #a (5a4). The person "two" is data
-- protection lead of #a; b-staff was that of #b once; d-manager is that of #d, which has nothing to do with it.
insert into duty_team (id, tenant_id, kind, name, area_id, day_phone, night_phone, day_from, day_until, day_email, night_email) values
    (#da, #a, 'DANGER', 'Alder duty', #1a, '01632 960011', '01632 960012', '09:00', '17:00', 'd-a@example.org', 'n-a@example.org'),
    (#db, #b, 'CHILDREN', 'Birch duty', #1b, '01632 960021', '01632 960022', '09:00', '17:00', 'd-b@example.org', 'n-b@example.org'),
    (#dc, #c, 'ADULTS', 'Cedar duty', #1a, '01632 960031', '01632 960032', '09:00', '17:00', 'd-c@example.org', 'n-c@example.org');
insert into safeguarding_concern (id, from_id, to_id, team_id, recorded_by, recorded_at, told_at, told_number, told_role, matter,
                                  confirmed_at, confirmed_by, confirmed_role) values
    (#5a1, #a, #b, #db, 'a-staff', '2026-01-01', '2026-01-01', '1', 'duty', 'M', null, null, null),
    (#5a2, #b, #c, #dc, 'b-staff', '2026-01-01', '2026-01-01', '1', 'duty', 'M', null, null, null),
    (#5a3, #a, #b, #db, 'a-staff', '2026-01-01', '2026-01-01', '1', 'duty', 'M', '2026-01-01', 'b-staff', 'duty'),
    (#5a4, #c, #a, #da, 'c-staff', '2026-01-01', '2026-01-01', '1', 'duty', 'M', null, null, null);
insert into data_protection_lead (id, tenant_id, subject, display_name, named_by, ended_at) values
    (#da1, #a, 'two', 'Two Bodies', 'a-admin', null), (#db1, #b, 'b-staff', 'B Staff', 'b-admin', now()),
    (#dd1, #d, 'd-manager', 'D Manager', 'd-admin', null);
insert into safeguarding_override (concern_id, from_id, to_id, kind, recorded_by, recorded_at) values
    (#5a2, #b, #c, 'ADULTS', 'b-staff', '2026-01-01'), (#5a3, #a, #b, 'CHILDREN', 'a-staff', '2026-01-01'),
    (#5a4, #c, #a, 'DANGER', 'c-staff', '2026-01-01');

-- Handed back twice each; #c took f22, which #a has nothing to do with. f25 and f26 are decided for #c, which has closed, and
-- for #b, which follows it; neither knows of them.
insert into enquiry (id, tenant_id, reference, origin) values
    (#e20, #a, 'REF-20', 'PHONE'), (#e21, #a, 'REF-21', 'PHONE'), (#e22, #c, 'REF-22', 'PHONE'), (#e23, #a, 'REF-23', 'PHONE'),
    (#e24, #a, 'REF-24', 'PHONE'), (#e25, #d, 'REF-25', 'PHONE'), (#e26, #d, 'REF-26', 'PHONE'), (#e27, #b, 'REF-27', 'PHONE');
set local session_replication_role = replica; -- the parties below are of referrals that are not planted
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at,
                          due_on, promise_days, handbacks, desk, decided_id, party_ids, look_on) values
    (#f20, #e20, #a, #51, #a, #b, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'AT_DESK', null, array[#a, #b, #c]::uuid[], '2026-01-10'),
    (#f21, #e21, #a, #51, #a, #a, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'DECIDED', #c, array[#a, #b, #c]::uuid[], null),
    (#f22, #e22, #c, #51, #c, #c, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'AT_DESK', null, array[#b, #c]::uuid[], '2026-01-10'),
    (#f23, #e23, #a, #51, #a, #a, 'RECEIVED', '2026-01-01', '2026-02-01', 10, 0, 'FREE', null, array[#a, #b, #c]::uuid[], null),
    (#f24, #e24, #a, #51, #a, #b, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'AT_DESK', null, array[#a, #b, #c]::uuid[], '2026-01-10'),
    (#f25, #e25, #d, #51, #d, #d, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'DECIDED', #c, array[#d]::uuid[], null),
    (#f26, #e26, #d, #51, #d, #d, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'DECIDED', #b, array[#d]::uuid[], null),
    (#f27, #e27, #b, #51, #b, #b, 'HANDED_BACK', '2026-01-01', '2026-02-01', 10, 2, 'AT_DESK', null, array[#b, #c]::uuid[], '2026-01-10');
insert into referral (id, part_id, number, from_id, to_id, status, answered_at, handback_reason) values
    (#d2a, #f20, 1, #a, #c, 'HANDED_BACK', '2026-01-02', 'NOT_OUR_AREA'),
    (#d2b, #f20, 2, #a, #b, 'HANDED_BACK', '2026-01-03', 'NOT_OUR_AREA'),
    (#d2c, #f24, 1, #a, #b, 'HANDED_BACK', '2026-01-03', 'NOT_OUR_AREA');
insert into desk_case (id, part_id, reference, opened_by_id, acting_id, party_ids, due_on, closed_at, decision, body_id,
                       reason, decided_by) values
    (#d20, #f20, 'REF-20', #b, #c, array[#a, #b, #c]::uuid[], '2026-01-10', null, null, null, null, null),
    (#d21, #f21, 'REF-21', #b, #c, array[#a, #b, #c]::uuid[], '2026-01-10', now(), 'DECIDE', #c, 'Its road', 'd-decider'),
    (#d22, #f22, 'REF-22', #b, #b, array[#b, #c]::uuid[], '2026-01-10', null, null, null, null, null),
    (#d27, #f27, 'REF-27', #c, #b, array[#b, #c]::uuid[], '2026-01-10', null, null, null, null, null),
    (#d23, #f23, 'REF-23', #b, #b, array[#a, #b, #c]::uuid[], '2026-01-10', now(), 'DECIDE', #b, 'Its road', 'd-decider'),
    (#d25, #f3, 'REF-3', #b, #b, array[#a, #b]::uuid[], '2026-01-10', now(), 'DECIDE', #b, 'Its road', 'd-other'),
    (#d24, #f20, 'REF-20', #b, #b, array[#a, #b, #c]::uuid[], '2026-01-10', now(), 'DECIDE', #b, 'Its road', 'd-other');
set local session_replication_role = origin;
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values
    (#f20, #a, #e20, 'A hole', 'R Twenty', 'PUBLIC_TASK');
insert into trail_message (id, part_id, tenant_id, recorded_by, at, message) values
    (#95d, #f20, #c, 'c-staff', '2026-01-01', 'M');
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status, reason) values
    (#220, #f20, 1, #b, 'b-staff', 'HAND_BACK', 'OFFERED', 'HANDED_BACK', 'NOT_OUR_AREA');
insert into part_stretch (id, tenant_id, part_id, number, began_at, holder_id) values (#3f9, #b, #f20, 1, '2026-01-02', #a);
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence) values
    (#120, #e20, #f20, 1, #b, 'Birch', 'Birch has handed it back.');

-- What a body keeps beside a part: of aa95 the author has gone over to #b; bb93 is struck out.
insert into case_file (tenant_id, part_id, own_reference, assigned_to) values
    (#a, #f1, 'HW-1', 'a-staff'), (#b, #f2, null, 'b-staff'), (#c, #f5, null, null);
insert into case_line (id, tenant_id, part_id, at, actor, kind) values
    (#a91, #a, #f1, '2026-01-01', 'a-staff', 'TAKEN'), (#b91, #b, #f2, '2026-01-01', 'b-staff', 'TAKEN');
insert into case_note (id, tenant_id, part_id, visibility, text, author, at, struck_at, struck_by, struck_reason) values
    (#aa91, #a, #f1, 'INTERNAL', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#aa92, #a, #f2, 'SHARED', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#aa93, #a, #f2, 'INTERNAL', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#aa94, #a, #f1, 'RESIDENT', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#aa95, #a, #f6, 'INTERNAL', 'N', 'b-staff', '2026-01-01', null, null, null),
    (#bb94, #b, #f6, 'INTERNAL', 'N', 'two', '2026-01-01', null, null, null),
    (#aa96, #a, #f3, 'SHARED', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#aa97, #a, #f3, 'INTERNAL', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#bb91, #b, #f4, 'INTERNAL', 'N', 'b-staff', '2026-01-01', null, null, null),
    (#bb92, #b, #f3, 'SHARED', 'N', 'b-staff', '2026-01-01', null, null, null),
    (#bb93, #b, #f4, 'INTERNAL', 'N', 'b-staff', '2026-01-01', '2026-01-02', 'b-staff', 'R'),
    (#cc91, #c, #f5, 'SHARED', 'N', 'c-staff', '2026-01-01', null, null, null),
    (#cc92, #c, #f19, 'INTERNAL', 'N', 'c-staff', '2026-01-01', null, null, null),
    (#cc93, #c, #f1c, 'INTERNAL', 'N', 'c-staff', '2026-01-01', null, null, null),
    (#cc94, #c, #f1d, 'INTERNAL', 'N', 'c-staff', '2026-01-01', null, null, null),
    (#aa98, #a, #f19, 'INTERNAL', 'N', 'a-staff', '2026-01-01', null, null, null),
    (#dd91, #d, #fe, 'INTERNAL', 'N', 'd-staff', '2026-01-01', null, null, null),
    (#dd92, #d, #fe, 'INTERNAL', 'N', 'd-manager', '2026-01-01', null, null, null);
insert into case_template (id, template_id, number, tenant_id, title, text, written_by, written_at) values
    (#a71, #a70, 1, #a, 'T', 'T', 'a-admin', '2026-01-01'), (#b71, #b70, 1, #b, 'T', 'T', 'b-staff', '2026-01-01'),
    (#971, #970, 1, null, 'T', 'T', 'p-admin', '2026-01-01');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at) values
    (#ac91, #a, #f1, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'NONE', 'a-staff', '2026-01-01'),
    (#ac92, #a, #f2, 'SHARED', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'a-staff', '2026-01-01'),
    (#ac93, #a, #f2, 'INTERNAL', 'N', 'TXT', 1, sha256('2'), 'CLEAN', 'a-staff', '2026-01-01'),
    (#ac94, #a, #f1, 'INTERNAL', 'N', 'TXT', 1, sha256('2'), 'WAITING', 'a-staff', '2026-01-01'),
    (#ac95, #a, #f6, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'INFECTED', 'a-staff', '2026-01-01'),
    (#bcb2, #b, #f6, 'SHARED', 'N', 'TXT', 1, sha256('9'), 'WAITING', 'two', '2026-01-01'),
    (#bc91, #b, #f4, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'WAITING', 'b-staff', '2026-01-01'),
    (#ac96, #a, #f3, 'SHARED', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'a-staff', '2026-01-01'),
    (#ac97, #a, #f3, 'INTERNAL', 'N', 'TXT', 1, sha256('2'), 'CLEAN', 'a-staff', '2026-01-01'),
    (#ac98, #a, #f6, 'INTERNAL', 'N', 'TXT', 1, sha256('2'), 'CLEAN', 'b-staff', '2026-01-01'),
    (#dc91, #d, #fe, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'd-staff', '2026-01-01'),
    (#dc92, #d, #fe, 'INTERNAL', 'N', 'TXT', 1, sha256('2'), 'CLEAN', 'd-manager', '2026-01-01'),
    (#cc95, #c, #f5, 'SHARED', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'c-staff', '2026-01-01'),
    (#cc96, #c, #f19, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'c-staff', '2026-01-01'),
    (#cc97, #c, #f1c, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'c-staff', '2026-01-01'),
    (#cc98, #c, #f1d, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'c-staff', '2026-01-01'),
    (#ac9b, #a, #f19, 'INTERNAL', 'N', 'TXT', 1, sha256('1'), 'CLEAN', 'a-staff', '2026-01-01');
insert into case_attachment (id, tenant_id, part_id, visibility, name, kind, size, sha256, scan, uploaded_by, at,
                             withdrawn_at, withdrawn_by, withdrawn_reason) values
    (#ac9a, #a, #f3, 'SHARED', 'N', 'TXT', 1, sha256('3'), 'CLEAN', 'a-staff', '2026-01-01', '2026-01-02', 'a-admin', 'R'),
    (#bc92, #b, #f4, 'INTERNAL', 'N', 'TXT', 1, sha256('2'), 'WAITING', 'b-staff', '2026-01-01', '2026-01-02', 'b-staff', 'R');
insert into case_attachment_piece (attachment_id, number, bytes)
    select id, 0, '1'::bytea from case_attachment;
insert into enquiry_draft_photo (id, draft_id, matter, name, kind, sha256, scan, bytes) values
    (#a7d, #71d, 1, 'N', 'JPEG', sha256('1'), 'NONE', '1'), (#a8d, #74d, 1, 'N', 'JPEG', sha256('1'), 'NONE', '1');
-- One-time links: of f3 and f7 from #a, of fb from #b, each proved by secret-1 in another way; of fd, f20 and f23 not. #c sent
-- f23, and #a is accountable for it now. Of the addresses,
-- nobody has confirmed that of #d yet.
insert into referral_address (tenant_id, email, phone, secret_hash, recorded_by, confirmed_at) values
    (#a, 'a@example.org', '01632 960000', sha256('address-a'), 'p-admin', now()),
    (#b, 'b@example.org', '01632 960001', sha256('address-b'), 'p-admin', now()),
    (#c, 'c@example.org', '01632 960002', sha256('address-c'), 'p-admin', now()),
    (#d, 'd@example.org', '01632 960003', sha256('secret-1'), 'p-admin', null);
insert into receiver_link (part_id, from_id, to_id, reference, secret_hash, earlier_hashes, key_hash, sent_at, ring_after, valid_until) values
    (#f3, #a, #b, 'REF-3', sha256('secret-1'), '{}', null, '2026-01-01', '2026-01-02', '2026-01-15'),
    (#f7, #a, #c, 'REF-7', sha256('link-7'), array[sha256('secret-1')], null, '2026-01-01', '2026-01-02', '2026-01-15'),
    (#f20, #a, #b, 'REF-20', sha256('link-20'), '{}', null, '2026-01-01', '2026-01-02', '2026-01-15'),
    (#f23, #c, #b, 'REF-23', sha256('link-23'), '{}', null, '2026-01-01', '2026-01-02', '2026-01-15'),
    (#fd, #a, #d, 'REF-D', sha256('link-d'), '{}', null, '2026-01-01', '2026-01-02', '2026-01-15'),
    (#fb, #b, #c, 'REF-B', sha256('link-b'), '{}', sha256('secret-1'), '2026-01-01', '2026-01-02', '2026-01-15');

insert into webhook (id, tenant_id, host, ended_at) values
    (#3a1, #a, 'a.example.org', null), (#3b1, #b, 'b.example.org', null), (#3b2, #b, 'old.example.org', now());
insert into webhook_key (webhook_id, tenant_id, url, secret) values
    (#3a1, #a, 'https://a.example.org/', 's'), (#3b1, #b, 'https://b.example.org/', 's'), (#3b2, #b, 'https://old.example.org/', 's');

-- A shared desk, #9e: acts for #d, acted for #b until lately, and #a has offered it an agreement that it has not signed. It
-- took f30 for #d and f31 for #b, and had a contact for #d.
insert into organisation (id, slug, name, kind) values (#9e, 'ferry', 'Ferry Shared Desk', 'SHARED_DESK');
insert into tenant (id, status, joined_on, keycloak_alias) values (#9e, 'ACTIVE', '2026-01-01', 'ferry');
insert into desk_agreement (id, desk_id, body_id, terms, valid_from, valid_until, offered_by, offered_at, signed_by, signed_at) values
    (#da9, #9e, #d, 'T', '2026-01-01', null, 'd-manager', '2026-01-01', 'e-staff', '2026-01-01'),
    (#dab, #9e, #b, 'T', '2026-01-01', '2026-02-01', 'b-staff', '2026-01-01', 'e-staff', '2026-01-01'),
    (#daa, #9e, #a, 'T', '2026-01-01', null, 'a-admin', '2026-01-01', null, null);
insert into enquiry (id, tenant_id, reference, origin) values (#e30, #9e, 'REF-30', 'PHONE'), (#e31, #9e, 'REF-31', 'PHONE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values
    (#f30, #e30, #9e, #51, #d, #d, 'RECEIVED', '2026-01-01', '2026-02-01', 10),
    (#f31, #e31, #9e, #51, #b, #b, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values
    (#f30, #d, #e30, 'A hole', 'R Thirty', 'PUBLIC_TASK'), (#f31, #b, #e31, 'A hole', 'R Thirty-one', 'PUBLIC_TASK');
insert into closed_contact (id, tenant_id, taken_by_id, channel, kind, closed_at) values (#93e, #d, #9e, 'PHONE', 'ANSWERED', '2026-01-01');
-- It has f32, too, which #d offers to #a. #d took f33 itself. #a took f34 online, which is #b's business alone.
insert into enquiry (id, tenant_id, reference, origin) values
    (#e32, #9e, 'REF-32', 'PHONE'), (#e33, #d, 'REF-33', 'PHONE'), (#e34, #a, 'REF-34', 'ONLINE');
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at, due_on, promise_days) values
    (#f32, #e32, #9e, #51, #d, #a, 'OFFERED', '2026-01-01', '2026-02-01', 10),
    (#f33, #e33, #d, #51, #d, #d, 'RECEIVED', '2026-01-01', '2026-02-01', 10),
    (#f34, #e34, #a, #51, #b, #b, 'RECEIVED', '2026-01-01', '2026-02-01', 10);
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, name, legal_basis) values (#f33, #d, #e33, 'A hole', 'R Thirty-three', 'PUBLIC_TASK');
-- Replies by the trail: about f4 a withdrawal and a message, about f3 both, about f30, f5 and f2 a withdrawal. #b has obeyed the
-- first, #a the other. #b has a copy of f5. f8, about which something was said, belongs to the enquiry of f3 for its trail, too.
insert into resident_reply (id, enquiry_id, part_id, kind, message, at) values
    (#7f1, #e4, #f4, 'CLOSE', null, '2026-01-01'), (#7f2, #e4, #f4, 'MESSAGE', 'M', '2026-01-01'),
    (#7f3, #e3, #f3, 'FORGET', null, '2026-01-01'), (#7f4, #e3, #f3, 'MESSAGE', 'M', '2026-01-01'),
    (#7f5, #e30, #f30, 'CLOSE', null, '2026-01-01'), (#7f6, #e5, #f5, 'FORGET', null, '2026-01-01'),
    (#7f7, #e2, #f2, 'FORGET', null, '2026-01-01'), (#7f8, #e1, #f1, 'MESSAGE', 'M', '2026-01-01'),
    (#7fa, #e8, #f8, 'MESSAGE', 'M', '2026-01-01'), (#7fb, #e31, #f31, 'FORGET', null, '2026-01-01');
-- What waits for residents, and for #b's own people.
insert into outbox (id, stream, tenant_id, recipient, subject, body, to_resident) values
    (#ac, 'REF-1', #a, 'resident@example.org', 'Your enquiry', 'It moved.', true),
    (#bc, 'REF-4', #b, 'resident@example.org', 'Your enquiry', 'It moved.', true),
    (#be, 'REF-4', #b, 'manager@example.org', 'An enquiry', 'It moved.', false);
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis) values (#f5, #b, #e5, 'A hole', 'PUBLIC_TASK');
set local session_replication_role = replica;
insert into trail_part (part_id, enquiry_id, number, about) values (#f8, #e3, 2, 'Pothole');
set local session_replication_role = origin;
insert into resident_reply_done (reply_id, tenant_id, at) values (#7f1, #b, '2026-01-01'), (#7f3, #a, '2026-01-01');
-- Links that were lost: of #a alone; offered to #b without a copy; and two of which #b has a copy.
insert into lost_link (enquiry_id, asked_at) values (#e1, '2026-01-01'), (#e2, '2026-01-01'), (#e3, '2026-01-01'), (#e5, now());
-- What the bodies to which a part came without an address have left to its senders.
insert into resident_news (part_id, tenant_id, news) values (#f2, #a, 'MOVE'), (#f3, #a, 'WAIT'), (#fb, #b, 'PROMISE');
-- Councillors: a-councillor of #a has one term in force there, one past, one ended and one to come, and one at #b; a-former
-- has none in force. They raised e4 and, without authority by now, e1; and at #b e5. Others raised e6, e8 and, at #b, e3.
insert into councillor_term (id, tenant_id, subject, display_name, email, area_id, from_on, until_on, ended_at, given_by) values
    (#7c1, #a, 'a-councillor', 'A C', 'a-c@example.org', #1a, '2020-01-01', null, null, 'a-admin'),
    (#7c2, #a, 'a-councillor', 'A C', 'a-c@example.org', #1b, '2020-01-01', '2021-01-01', null, 'a-admin'),
    (#7c4, #a, 'a-councillor', 'A C', 'a-c@example.org', #1b, '2022-01-01', null, now(), 'a-admin'),
    (#7c5, #a, 'a-councillor', 'A C', 'a-c@example.org', #1b, '2999-01-01', null, null, 'a-admin'),
    (#7c6, #a, 'a-other', 'A O', 'a-o@example.org', #1d, '2020-01-01', null, null, 'a-admin'),
    (#7c7, #a, 'a-former', 'A F', 'a-f@example.org', #1b, '2020-01-01', '2021-01-01', null, 'a-admin'),
    (#7c3, #b, 'a-councillor', 'A C', 'a-c@example.org', #1b, '2020-01-01', null, null, 'b-admin'),
    (#7c8, #b, 'b-other', 'B O', 'b-o@example.org', #1a, '2020-01-01', null, null, 'b-admin');
insert into casework (id, tenant_id, subject, enquiry_id, secret_hash, reference, councillor, given, given_on, covers,
                      withdrawn_at, withdrawn_by) values
    (#ce1, #a, 'a-councillor', #e4, sha256('secret-4'), 'REF-4', 'A C', 'SPOKEN', '2026-01-01', 'QUESTION', null, null),
    (#ce2, #a, 'a-other', #e6, sha256('secret-6'), 'REF-6', 'A O', 'SPOKEN', '2026-01-01', 'QUESTION', null, null),
    (#ce3, #a, 'a-councillor', #e1, sha256('secret-1'), 'REF-1', 'A C', 'FORM', '2026-01-01', 'MATTER', now(), 'a-councillor'),
    (#ce4, #b, 'a-councillor', #e5, sha256('secret-5'), 'REF-5', 'A C', 'WRITING', '2026-01-01', 'MATTER', null, null),
    (#ce5, #a, 'a-former', #e8, sha256('secret-8'), 'REF-8', 'A F', 'WRITING', '2026-01-01', 'MATTER', null, null),
    (#ce6, #b, 'b-other', #e3, sha256('secret-3'), 'REF-3', 'B O', 'WRITING', '2026-01-01', 'MATTER', null, null);
insert into councillor_area (area_id) values (#1a), (#1b);
insert into ward_month (tenant_id, month) values (#a, '2026-01-01'), (#b, '2026-01-01');
insert into ward_figure (id, tenant_id, area_id, service_id, month, came) values
    (#9f1, #a, #1a, #51, '2026-01-01', 7), (#9f2, #b, #1b, #51, '2026-01-01', 9);
insert into front_door (body_id, service_id, named_by, named_at) values (#b, #51, 'p-admin', '2026-01-01');
insert into annual_report (id, tenant_id, year, edition, status, typed, covers_until, published_on, changed_by, changed_by_name,
                           changed_at) values
    (#ae1, #a, '2026-04-01', 1, 'DRAFT', '{}', null, null, 'a-staff', 'A Staff', '2026-05-02'),
    (#ae2, #a, '2025-04-01', 1, 'PUBLISHED', '{}', '2026-03-01', '2026-05-02', null, null, '2026-05-02'),
    (#ae3, #b, '2026-04-01', 1, 'DRAFT', '{}', null, null, 'b-staff', 'B Staff', '2026-05-02'),
    (#ae4, null, '2026-04-01', 1, 'DRAFT', '{}', null, null, 'p-admin', 'P Admin', '2026-05-02'),
    (#ae5, null, '2025-04-01', 1, 'PUBLISHED', '{}', '2026-03-01', '2026-05-02', null, null, '2026-05-02');
insert into annual_report_line (report_id, position, promise_id, figures, hidden, cases, hits, figures_before, hidden_before,
                                cases_before, hits_before, bodies, keeping, expected, told)
    select r.id, 1, #591, 1, 0, 10, 9, 0, 0, 0, 0, 1, 1, 1, 1 from annual_report r;
