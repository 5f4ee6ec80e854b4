-- Who has lost the link of a trail proves reference and a detail, and is sent a fresh one to the address on record: once a day,
-- by a body whose copy says whither. The old one opens nothing from then on; a councillor's casework follows.
create table lost_link (
    enquiry_id uuid primary key references enquiry on delete cascade,
    asked_at timestamptz not null default now(),
    sent_at timestamptz
);
comment on table lost_link is 'links that somebody has lost; deleted a day later, and then one may be asked for again';
alter table lost_link enable row level security;
alter table lost_link force row level security;
grant select, insert, update (sent_at), delete on lost_link to portal_member;
create policy lost_link_is_asked_for_with_reference_and_detail on lost_link for insert to portal_member
    with check (sent_at is null
                and exists (select 1 from trail_detail d where d.enquiry_id = lost_link.enquiry_id));
create policy lost_link_is_seen_by_the_job_of_who_has_a_copy on lost_link for select to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:promise'
           and exists (select 1 from enquiry_part p join enquiry_content c on c.part_id = p.id
                       where p.enquiry_id = lost_link.enquiry_id));
create policy lost_link_is_sent_by_the_job_of_who_has_a_copy on lost_link for update to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:promise'
           and exists (select 1 from enquiry_part p join enquiry_content c on c.part_id = p.id
                       where p.enquiry_id = lost_link.enquiry_id))
    with check (sent_at is not null);
create policy lost_link_is_forgotten_a_day_later on lost_link for delete to portal_member
    using ((select nullif(current_setting('app.user', true), '')) = 'system:promise'
           and asked_at < now() - interval '24 hours'
           and exists (select 1 from enquiry_part p join enquiry_content c on c.part_id = p.id
                       where p.enquiry_id = lost_link.enquiry_id));

grant select (enquiry_id), update (secret_hash) on trail to portal_member;
create policy trail_is_found_by_who_sends_a_lost_link on trail for select to portal_member
    using (exists (select 1 from lost_link l where l.enquiry_id = trail.enquiry_id));
create policy trail_is_given_a_fresh_secret_when_the_link_is_lost on trail for update to portal_member
    using (exists (select 1 from lost_link l where l.enquiry_id = trail.enquiry_id)) with check (true);
alter table casework no force row level security;
alter table trail no force row level security;
alter table casework
    drop constraint casework_enquiry_id_secret_hash_fkey,
    add foreign key (enquiry_id, secret_hash) references trail (enquiry_id, secret_hash) on update cascade;
alter table trail force row level security;
alter table casework force row level security;
