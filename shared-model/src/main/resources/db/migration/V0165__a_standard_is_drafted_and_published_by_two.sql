-- A version of the standard is drafted, proposed for a day by one person and published by another. From then on it does not
-- change. It ends when the next begins: nobody writes that it is superseded.
alter table standard_version no force row level security;
alter table service_time no force row level security;
alter table standard_version
    drop constraint standard_version_status_check,
    alter in_force_from drop not null,
    add number integer unique check (number > 0),
    add proposed_by text,
    add proposed_by_name text,
    add published_by text,
    add published_at timestamptz;
drop index standard_version_of_a_day;
update standard_version v set status = 'PUBLISHED', number = n.number
    from (select id, row_number() over (order by in_force_from) as number from standard_version where status <> 'DRAFT') n
    where n.id = v.id;
alter table standard_version
    add constraint standard_version_status_check check (status in ('DRAFT', 'PROPOSED', 'PUBLISHED')),
    add constraint standard_version_has_a_name check (length(name) between 1 and 200),
    add constraint standard_version_has_a_day check (status = 'DRAFT' or in_force_from is not null),
    add constraint standard_version_has_a_number check ((status = 'PUBLISHED') = (number is not null)),
    add constraint standard_version_is_proposed_by_somebody check (status <> 'PROPOSED' or proposed_by is not null),
    add constraint standard_version_needs_two_persons check (published_by <> proposed_by);
comment on column standard_version.number is 'in the order of their days; null until it is published';
comment on column standard_version.proposed_by is 'null for a draft, and for what was published before there were two persons';
create unique index standard_version_of_a_day on standard_version (in_force_from) where status = 'PUBLISHED';
alter table service_time
    drop constraint service_time_version_id_fkey,
    add constraint service_time_version_id_fkey foreign key (version_id) references standard_version on delete cascade;
alter table service_time force row level security;
alter table standard_version force row level security;

revoke select on standard_version from portal_public, portal_resident, portal_member;
grant select (id, name, status, number, in_force_from) on standard_version to portal_public, portal_resident, portal_member;
grant update, delete on standard_version to portal_steward;
alter policy standard_version_is_public_once_published on standard_version using (status = 'PUBLISHED');
drop policy standard_version_is_written_by_the_steward on standard_version;
create policy standard_version_begins_as_a_draft on standard_version for insert to portal_steward
    with check (status = 'DRAFT');
create policy standard_version_changes_until_it_is_published on standard_version for update to portal_steward
    using (status <> 'PUBLISHED')
    with check (status = 'DRAFT'
                or status = 'PROPOSED' and proposed_by = (select nullif(current_setting('app.user', true), ''))
                or status = 'PUBLISHED' and published_by = (select nullif(current_setting('app.user', true), '')));
create policy standard_version_is_thrown_away_as_a_draft on standard_version for delete to portal_steward
    using (status = 'DRAFT');

create function standard_version_is_published_as_it_was_proposed() returns trigger language plpgsql as $$
begin
    if old.status = 'PUBLISHED' or (tg_op = 'DELETE' and old.status <> 'DRAFT') then
        raise exception 'a published standard does not change' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.status = 'PUBLISHED'
       and (old.status <> 'PROPOSED' or new.published_by is null
            or (new.name, new.in_force_from, new.proposed_by) is distinct from (old.name, old.in_force_from, old.proposed_by)
            or exists (select 1 from standard_version v
                       where v.status = 'PUBLISHED' and (v.in_force_from >= new.in_force_from or v.number >= new.number))) then
        raise exception 'a standard is published as it was proposed, after those before it'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger standard_version_as_proposed before update or delete on standard_version
    for each row execute function standard_version_is_published_as_it_was_proposed();

-- Its service times come with its publication, and stay.
drop policy service_time_is_written_by_the_steward on service_time;
create policy service_time_is_added_until_published on service_time for insert to portal_steward
    with check (exists (select 1 from standard_version v where v.id = service_time.version_id and v.status <> 'PUBLISHED'));
