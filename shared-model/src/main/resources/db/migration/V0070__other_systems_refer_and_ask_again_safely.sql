-- Other systems keep up with their parts by asking for what has changed, and may send a wish again without doing it twice.
alter table enquiry_part add changed_at timestamptz not null default now();
comment on column enquiry_part.changed_at is 'kept by a trigger: when it came, or was last moved';
alter table enquiry_part no force row level security;
alter table part_move no force row level security;
alter table enquiry_part disable trigger user;
update enquiry_part p set changed_at = greatest(p.first_contact_at,
    (select max(m.at) from part_move m where m.part_id = p.id));
alter table enquiry_part enable trigger user;
alter table enquiry_part force row level security;
alter table part_move force row level security;
create index enquiry_part_accountable_changed on enquiry_part (accountable_id, changed_at);
create index enquiry_part_holder_changed on enquiry_part (holder_id, changed_at);

create function enquiry_part_says_when_it_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger enquiry_part_changed before insert or update on enquiry_part
    for each row execute function enquiry_part_says_when_it_changed();

-- What a system of a body asked for under a key of its own, and what came of it. The key itself is not kept, nor the
-- secret of the trail: that is made again from the key and the salt.
create table keyed_request (
    tenant_id uuid not null references tenant,
    key_hash text not null,
    request_hash text not null,
    salt text not null,
    asked_at timestamptz not null default now(),
    reference text,
    status text,
    accountable text,
    holder text,
    version integer,
    due_on date,
    primary key (tenant_id, key_hash)
);
comment on column keyed_request.key_hash is 'SHA-256 of who asked and the key';
create index keyed_request_asked on keyed_request (tenant_id, asked_at);
alter table keyed_request enable row level security;
alter table keyed_request force row level security;
grant select, insert, update, delete on keyed_request to portal_member;
create policy keyed_request_is_read_by_its_body on keyed_request for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy keyed_request_is_made_by_its_body on keyed_request for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy keyed_request_is_answered_by_its_body on keyed_request for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy keyed_request_is_forgotten_by_its_body on keyed_request for delete to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
