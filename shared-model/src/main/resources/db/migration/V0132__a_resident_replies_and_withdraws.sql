-- Who holds the link of a trail and gives one detail tells the accountable body something, has a matter closed, or takes name
-- and contact out of it. The link alone does none of it. Withdrawing ends contact, not a duty: what goes on without who
-- reported it stays open. Each body that has a copy, and the shared desk that wrote it, obeys for itself.
alter table council_service add goes_on boolean;
comment on column council_service.goes_on is 'a hazard or a matter of enforcement: it is dealt with though the reporter withdraws; null while nobody has said, and then it goes on';
alter table enquiry_content add withdrawn_at timestamptz;
comment on column enquiry_content.withdrawn_at is 'when name and contact were taken out, because the resident withdrew; null for never';

create table resident_reply (
    id uuid primary key,
    enquiry_id uuid not null references enquiry,
    part_id uuid not null references enquiry_part,
    kind text not null check (kind in ('MESSAGE', 'CLOSE', 'FORGET')),
    message text check (length(message) between 1 and 2000),
    at timestamptz not null default now(),
    settled_at timestamptz,
    check ((kind = 'MESSAGE') = (message is not null))
);
comment on column resident_reply.settled_at is 'when every body had obeyed, or the accountable one was told';
create unique index resident_reply_wished_once on resident_reply (part_id, kind) where kind <> 'MESSAGE';
create unique index resident_reply_said_once on resident_reply (part_id, md5(message)) where kind = 'MESSAGE';
create index resident_reply_open on resident_reply (at) where settled_at is null;
alter table resident_reply enable row level security;
alter table resident_reply force row level security;
grant select, insert, delete on resident_reply to portal_member;
grant select (id, at, settled_at), update (settled_at) on resident_reply to portal_job;
create policy resident_reply_is_given_with_reference_and_detail on resident_reply for insert to portal_member
    with check (settled_at is null
                and exists (select 1 from trail_detail d where d.enquiry_id = resident_reply.enquiry_id)
                and exists (select 1 from trail_part p where p.part_id = resident_reply.part_id));
create policy resident_reply_is_read_by_the_accountable_body on resident_reply for select to portal_member
    using (exists (select 1 from enquiry_part p
                   where p.id = resident_reply.part_id
                     and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy resident_reply_is_obeyed_by_who_has_a_copy on resident_reply for select to portal_member
    using (kind <> 'MESSAGE'
           and exists (select 1 from enquiry_content c
                       where c.part_id = resident_reply.part_id
                         and c.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy resident_reply_is_obeyed_by_the_desk_that_took_it on resident_reply for select to portal_member
    using (kind <> 'MESSAGE'
           and exists (select 1 from enquiry_part p
                       where p.id = resident_reply.part_id
                         and p.taken_by_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy resident_reply_is_deleted_by_the_jobs on resident_reply for delete to portal_member
    using ((select nullif(current_setting('app.user', true), '')) in ('system:withdrawal', 'system:retention')
           and exists (select 1 from enquiry_part p
                       where p.id = resident_reply.part_id
                         and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy resident_reply_is_not_read_by_a_link on resident_reply as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
create policy resident_reply_is_seen_by_the_job on resident_reply for select to portal_job using (true);
create policy resident_reply_is_settled_by_the_job on resident_reply for update to portal_job using (true) with check (true);

-- What a body, or the desk that took it, has been told once.
create table resident_reply_done (
    reply_id uuid not null references resident_reply on delete cascade,
    tenant_id uuid not null references tenant,
    at timestamptz not null default now(),
    primary key (tenant_id, reply_id)
);
create index resident_reply_done_reply on resident_reply_done (reply_id);
alter table resident_reply_done enable row level security;
alter table resident_reply_done force row level security;
grant select, insert on resident_reply_done to portal_member;
create policy resident_reply_done_is_read_by_its_body on resident_reply_done for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy resident_reply_done_is_said_by_each_for_itself on resident_reply_done for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy resident_reply_done_is_not_read_by_a_link on resident_reply_done as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');

-- Letters that wait to be posted to who withdrew are not.
create policy print_task_is_deleted_when_the_person_withdraws on print_task for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
           and (select nullif(current_setting('app.user', true), '')) = 'system:withdrawal');
