-- Notes beside the moves of a part: INTERNAL for the own body alone, SHARED for those who work on it, RESIDENT for the
-- resident's trail as well. None is changed once it is written; a mistaken one is struck out, with a reason, and kept.
-- The owner, whom policies bind too, may not plan the queries of the functions below; who calls them may.
set local check_function_bodies = off;

-- Who is accountable, and the ends of an offer that waits or was accepted. Who handed it back, and the partnership desk,
-- see routing facts alone.
create function part_is_worked_on_here(part uuid) returns boolean language sql stable as $$
    select part_is_accountable_here(part)
        or exists (select 1 from referral r where r.part_id = part and r.status in ('OFFERED', 'ACCEPTED'))
$$;
create function is_manager_here() returns boolean language sql stable as $$
    select exists (select 1 from membership m
                   where m.subject = nullif(current_setting('app.user', true), '')
                     and m.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
                     and m.role = 'MANAGER' and m.ended_at is null)
$$;
grant execute on function part_is_worked_on_here(uuid), is_manager_here() to portal_member;

create table case_note (
    id uuid primary key,
    tenant_id uuid not null references tenant,
    part_id uuid not null references enquiry_part,
    visibility text not null check (visibility in ('INTERNAL', 'SHARED', 'RESIDENT')),
    text text not null check (length(text) between 1 and 4000),
    author text not null,
    at timestamptz not null,
    struck_at timestamptz,
    struck_by text,
    struck_reason text check (length(struck_reason) between 1 and 500),
    check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create index case_note_tenant on case_note (tenant_id, part_id);
create index case_note_part on case_note (part_id);
alter table case_note enable row level security;
alter table case_note force row level security;
grant select, insert (id, tenant_id, part_id, visibility, text, author, at), update (struck_at, struck_by, struck_reason)
    on case_note to portal_member;
create policy case_note_is_read_by_its_body on case_note for select to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy case_note_is_read_by_those_it_is_shared_with on case_note for select to portal_member
    using (visibility <> 'INTERNAL' and part_is_worked_on_here(part_id));
create policy case_note_is_written_by_who_works_on_it on case_note for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)
                and author = (select nullif(current_setting('app.user', true), ''))
                and part_is_worked_on_here(part_id)
                and (visibility <> 'RESIDENT' or part_is_accountable_here(part_id)));
create policy case_note_is_struck_out_by_its_author_or_a_manager on case_note for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and struck_at is null
           and (author = (select nullif(current_setting('app.user', true), '')) or is_manager_here()))
    with check (struck_by = (select nullif(current_setting('app.user', true), '')));
