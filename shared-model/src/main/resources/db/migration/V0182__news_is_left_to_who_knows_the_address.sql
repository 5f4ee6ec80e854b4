-- A body to which a part was sent without the resident's address cannot tell the resident anything. It leaves to the body that
-- sent it that there is news, and nothing of what; that body writes by its own copy, or leaves it to the one before.
create table resident_news (
    part_id uuid not null references enquiry_part on delete cascade,
    tenant_id uuid not null references tenant,
    news text not null check (news in ('PROMISE', 'NOTE', 'MOVE', 'WAIT')),
    at timestamptz not null default now(),
    primary key (tenant_id, part_id, news)
);
comment on table resident_news is 'news that a body is to tell by its own copy; deleted when it has';
create index resident_news_part on resident_news (part_id);
alter table resident_news enable row level security;
alter table resident_news force row level security;
grant select, insert, delete on resident_news to portal_member;
create policy resident_news_is_read_by_who_tells_it on resident_news for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy resident_news_is_left_to_who_sent_the_part on resident_news for insert to portal_member
    with check (exists (select 1 from referral r
                        where r.part_id = resident_news.part_id and r.from_id = resident_news.tenant_id
                          and r.to_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                          and r.status in ('OFFERED', 'ACCEPTED')));
create policy resident_news_is_deleted_once_it_is_told on resident_news for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy resident_news_is_not_read_by_a_link on resident_news as restrictive for select to portal_member
    using (left(nullif(current_setting('app.user', true), ''), 5) is distinct from 'once:');
