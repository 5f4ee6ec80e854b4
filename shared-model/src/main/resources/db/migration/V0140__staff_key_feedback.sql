-- Feedback comes online, or staff key what somebody says by telephone or at a visit, or writes in a letter. Who keys it asks
-- as a resident does, signed in: so nobody without a name says that it came another way.
alter table feedback add origin text not null default 'ONLINE' check (origin in ('ONLINE', 'PHONE', 'VISIT', 'LETTER'));
comment on column feedback.origin is 'by which way it came; of a letter, received_at is the beginning of the day of receipt';
alter policy feedback_is_given_with_its_secret on feedback
    with check (secret_hash = (select sha256(convert_to(nullif(current_setting('app.trail', true), ''), 'UTF8')))
                and status = 'RECEIVED' and stage = 1
                and (origin = 'ONLINE' or (select nullif(current_setting('app.user', true), '')) is not null));

-- Whoever is signed in and brings something as a resident does leaves a line in the own name: a councillor, who keys feedback,
-- and somebody of a body who uses a public page in the same browser.
drop policy audit_entry_of_a_councillor_says_so on audit_entry;
create policy audit_entry_of_who_is_signed_in_says_so on audit_entry for insert to portal_resident
    with check (tenant_id is not null and actor = (select nullif(current_setting('app.user', true), '')));
