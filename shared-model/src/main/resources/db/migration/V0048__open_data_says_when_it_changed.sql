-- When what the open data tells of a service last changed: of a body's own (both), of all services of a body (service_id
-- null), of a service whoever gives it (organisation_id null). Whoever changes an entry, by whatever way, notes it in the
-- same transaction: a body in its own rows, the partnership where tenant_id is null. A row for each pair, not for each change.
create table directory_change (
    id uuid primary key default gen_random_uuid(),
    tenant_id uuid references tenant,
    organisation_id uuid references organisation on delete cascade,
    service_id uuid references council_service on delete cascade,
    changed_at timestamptz not null,
    constraint directory_change_one_row_each unique nulls not distinct (tenant_id, organisation_id, service_id)
);
create index directory_change_organisation on directory_change (organisation_id);
create index directory_change_service on directory_change (service_id);
-- Everything that was there before changes were noted.
insert into directory_change (changed_at) values (now());
alter table directory_change enable row level security;
alter table directory_change force row level security;
grant select on directory_change to portal_public, portal_resident, portal_member, portal_steward;
grant insert, update on directory_change to portal_member, portal_steward;
create policy directory_change_is_public on directory_change for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy directory_change_is_noted_by_its_body on directory_change for insert to portal_member
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy directory_change_is_noted_again_by_its_body on directory_change for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
create policy directory_change_is_noted_by_the_steward on directory_change for insert to portal_steward
    with check (tenant_id is null);
create policy directory_change_is_noted_again_by_the_steward on directory_change for update to portal_steward
    using (tenant_id is null)
    with check (tenant_id is null);

-- The owner, whom policies bind too, may not plan this; who changes an entry may.
set local check_function_bodies = off;
create function note_directory_change(body uuid, service uuid) returns void language sql as $$
    insert into directory_change (tenant_id, organisation_id, service_id, changed_at)
    values (nullif(current_setting('app.tenant', true), '')::uuid, body, service, now())
    on conflict on constraint directory_change_one_row_each do update set changed_at = excluded.changed_at
    where directory_change.changed_at < excluded.changed_at
$$;
grant execute on function note_directory_change(uuid, uuid) to portal_member, portal_steward;

-- The columns of the entry that name the body and the service are the trigger's arguments; '' for none. What is done as
-- the owner is not noted: by a migration, or by a foreign key that cascades, whose beginning is noted itself.
create function entry_changes_the_open_data() returns trigger language plpgsql as $$
declare
    entry jsonb;
begin
    if current_user = 'portal_owner' or tg_op = 'UPDATE' and old is not distinct from new then
        return null;
    end if;
    foreach entry in array array[to_jsonb(old), to_jsonb(new)] loop
        if entry is not null then
            perform note_directory_change((entry ->> tg_argv[0])::uuid, (entry ->> tg_argv[1])::uuid);
        end if;
    end loop;
    return null;
end $$;

-- A location, and hours there, belong to every service that is given there; hours of a telephone to its service.
create function place_or_hours_change_the_open_data() returns trigger language plpgsql as $$
declare
    entry jsonb;
begin
    if current_user = 'portal_owner' or tg_op = 'UPDATE' and old is not distinct from new then
        return null;
    end if;
    foreach entry in array array[to_jsonb(old), to_jsonb(new)] loop
        perform note_directory_change(pair.body, pair.service)
        from (select sl.organisation_id as body, sl.service_id as service from service_at_location sl
              where sl.location_id = (entry ->> tg_argv[0])::uuid
              union
              select c.organisation_id, c.service_id from contact c where c.id = (entry ->> 'contact_id')::uuid
              order by 1, 2) as pair;
    end loop;
    return null;
end $$;

create trigger entry_changes_the_open_data after insert or update on council_service
    for each row execute function entry_changes_the_open_data('', 'id');
create trigger entry_changes_the_open_data after insert or update or delete on life_stage_service
    for each row execute function entry_changes_the_open_data('', 'service_id');
create trigger entry_changes_the_open_data after insert or update on organisation
    for each row execute function entry_changes_the_open_data('id', '');
create trigger entry_changes_the_open_data after insert or update or delete on organisation_area
    for each row execute function entry_changes_the_open_data('organisation_id', '');
create trigger entry_changes_the_open_data after insert or update or delete on responsibility
    for each row execute function entry_changes_the_open_data('organisation_id', 'service_id');
create trigger entry_changes_the_open_data after insert or update or delete on service_offer
    for each row execute function entry_changes_the_open_data('tenant_id', 'service_id');
create trigger entry_changes_the_open_data after insert or update or delete on contact
    for each row execute function entry_changes_the_open_data('organisation_id', 'service_id');
create trigger entry_changes_the_open_data after insert or update or delete on service_at_location
    for each row execute function entry_changes_the_open_data('organisation_id', 'service_id');
create trigger place_or_hours_change_the_open_data after insert or update or delete on location
    for each row execute function place_or_hours_change_the_open_data('id');
create trigger place_or_hours_change_the_open_data after insert or update or delete on schedule
    for each row execute function place_or_hours_change_the_open_data('location_id');
