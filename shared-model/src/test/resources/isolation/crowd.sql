-- A crowd around Westmark (fixture), so that a plan that reads a whole table shows: 200 bodies, 40,000 enquiries with
-- part, trail, content and move, 20,000 of them referred, 40,000 places, lines of audit and memberships.
-- A superuser plants it, past triggers and foreign keys.
set local session_replication_role = replica;
create function pg_temp.id(kind text, number bigint) returns uuid immutable language sql as
    $$ select md5(kind || number)::uuid $$;

insert into organisation (id, slug, name, kind)
    select pg_temp.id('body', n), 'body-' || n, 'Body ' || n, 'DISTRICT' from generate_series(1, 200) n;
insert into tenant (id, status, joined_on, keycloak_alias)
    select pg_temp.id('body', n), 'ACTIVE', '2026-01-01', 'body-' || n from generate_series(1, 200) n;
insert into membership (id, tenant_id, subject, role, display_name, email)
    select pg_temp.id('membership', n), pg_temp.id('body', 1 + n % 200), 'person-' || n, 'STAFF', 'P', 'p@example.org'
    from generate_series(1, 40000) n;
insert into sign_in (sid, subject) select 'sid-' || n, 'person-' || n from generate_series(1, 40000) n;
insert into machine_client (client_id, tenant_id)
    select 'machine-' || n, pg_temp.id('body', n) from generate_series(1, 200) n;
insert into place (id, kind, name, key, area_id)
    select pg_temp.id('place', n), 'VILLAGE', key, key, (select id from area where code = 'E07000991')
    from generate_series(1, 40000) n
    cross join lateral (select case n when 4711 then 'hamlet 4711'
                                      else translate(left(md5(n::text), 10), '0123456789', 'ghijklmnop') end as key) named;
insert into audit_entry (id, tenant_id, actor, action, subject_type, subject_id, at)
    select pg_temp.id('audit', n), pg_temp.id('body', 1 + n % 200), 'p', 'opened', 'case', 'x', now() - n * interval '1 minute'
    from generate_series(1, 40000) n;
insert into sharing_agreement (id, first_party_id, second_party_id, name, purpose, legal_basis, fields, valid_from, review_on)
    select pg_temp.id('agreement', a * 1000 + b), least(pg_temp.id('body', a), pg_temp.id('body', b)),
           greatest(pg_temp.id('body', a), pg_temp.id('body', b)), 'N', 'P', 'PUBLIC_TASK', '{}', '2026-01-01', '2027-01-01'
    from generate_series(1, 200) a, generate_series(1, 200) b where a < b;

insert into enquiry (id, tenant_id, reference, origin)
    select pg_temp.id('enquiry', n), pg_temp.id('body', 1 + n % 200), 'R' || n, 'PHONE' from generate_series(1, 40000) n;
insert into trail (enquiry_id, secret_hash, reference, about, opened_at)
    select pg_temp.id('enquiry', n), sha256(('secret-' || n)::bytea), 'R' || n, 'Potholes', now() from generate_series(1, 40000) n;
insert into enquiry_part (id, enquiry_id, taken_by_id, service_id, accountable_id, holder_id, status, first_contact_at,
                          due_on, promise_days, closed_at, outcome)
    select pg_temp.id('part', n), pg_temp.id('enquiry', n), pg_temp.id('body', 1 + n % 200), s.id,
           pg_temp.id('body', 1 + (n + n / 200 % 5 / 4) % 200), pg_temp.id('body', 1 + (n + n / 200 % 5 / 4) % 200),
           case when n % 3 = 0 then 'COMPLETED' else 'RECEIVED' end, now() - n * interval '1 minute', current_date, 10,
           case when n % 3 = 0 then now() end, case when n % 3 = 0 then 'DONE' end
    from generate_series(1, 40000) n, (select id from council_service where slug = 'potholes') s;
insert into referral (id, part_id, number, from_id, to_id, status, answered_at)
    select pg_temp.id('referral', n), pg_temp.id('part', n), 1, pg_temp.id('body', 1 + n % 200),
           pg_temp.id('body', 1 + (n + 1) % 200), 'ACCEPTED', now()
    from generate_series(1, 40000) n where n / 200 % 5 = 4;
insert into enquiry_content (part_id, tenant_id, enquiry_id, summary, legal_basis)
    select pg_temp.id('part', n), pg_temp.id('body', 1 + (n + n / 200 % 5 / 4) % 200), pg_temp.id('enquiry', n), 'S', 'PUBLIC_TASK'
    from generate_series(1, 40000) n;
insert into trail_step (id, enquiry_id, part_id, number, body_id, body_name, sentence)
    select pg_temp.id('step', n), pg_temp.id('enquiry', n), pg_temp.id('part', n), 1, pg_temp.id('body', 1 + n % 200), 'B', 'S'
    from generate_series(1, 40000) n;
insert into part_move (id, part_id, number, tenant_id, actor, move, from_status, to_status)
    select pg_temp.id('move', n), pg_temp.id('part', n), 1, pg_temp.id('body', 1 + n % 200), 'p', 'OFFER', 'RECEIVED', 'OFFERED'
    from generate_series(1, 40000) n;
insert into standard_version (id, name, status, number, in_force_from)
    values (pg_temp.id('version', 1), 'Crowded standard', 'PUBLISHED', 1, '2020-01-01');
insert into promise (id, version_id, code, channel, position, text, measure, bound, target, unit, method)
    select pg_temp.id('promise', n), pg_temp.id('version', 1), 'CRO-' || 10 + n, case n when 14 then 'LETTER' else 'ALL' end, n,
           'T', measure, case when timed then 'AT_MOST' end, case when timed then 1 end, case when timed then 'WORKING_DAYS' end, 'M'
    from (values (1, 'SETTLED_IN_TIME', false), (2, 'REPLY_TIME', true), (3, 'ACKNOWLEDGEMENT_TIME', true),
                 (4, 'HAND_OFFS', false), (5, 'PLACED_BY_US', false), (6, 'REFERRAL_ANSWER_TIME', true),
                 (7, 'CALL_BACK_TIME', true), (8, 'TOLD_BEFORE_LATE', false), (9, 'COMPLAINT_ACKNOWLEDGEMENT_TIME', true),
                 (10, 'COMPLAINT_ANSWER_TIME', true), (11, 'COMPLAINTS_RECORDED', false), (12, 'INFORMATION_ANSWER_TIME', true),
                 (13, 'CONTENT_AFTERWARDS', false), (14, 'SETTLED_IN_TIME', false)) measures (n, measure, timed);
insert into standard_adoption (id, tenant_id, version_id, adopted_on, signatory_name, signatory_role, recorded_by)
    select pg_temp.id('adoption', n), pg_temp.id('body', n), pg_temp.id('version', 1), '2020-01-01', 'S', 'R', 'p'
    from generate_series(1, 20) n;
insert into measured_contact (tenant_id, promise_id, subject_id, month, hit)
    select pg_temp.id('body', 1 + n % 200), pg_temp.id('promise', 1), pg_temp.id('past part', n), '2020-01-01', true
    from generate_series(1, 40000) n;
insert into published_figure (tenant_id, promise_id, month, cases, hits, published_on)
    select pg_temp.id('body', b), pg_temp.id('promise', p), date '2020-01-01' + m * interval '1 month', 100, 90, current_date
    from generate_series(1, 200) b, generate_series(1, 5) p, generate_series(1, 40) m;

insert into area (id, code, name, kind) values (pg_temp.id('area', 1), 'Q1', 'Crowded ward', 'WARD');
insert into area_within (area_id, within_id) values (pg_temp.id('area', 1), pg_temp.id('area', 1));
insert into organisation_area (id, organisation_id, area_id, capacity)
    values (pg_temp.id('organisation area', 1), pg_temp.id('body', 7), pg_temp.id('area', 1), 'DISTRICT');
insert into councillor_area (area_id) values (pg_temp.id('area', 1));
set local session_replication_role = origin;
analyze;
