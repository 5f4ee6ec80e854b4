-- A plan of a reorganisation: bodies that close on one day, new bodies, and who follows whom where. A draft is seen by
-- the partnership's administrators alone; a second person publishes it.
create table reorganisation (
    id uuid primary key,
    version integer not null default 0,
    name text not null check (name <> ''),
    takes_effect_on date not null,
    status text not null default 'DRAFT' check (status in ('DRAFT', 'PROPOSED', 'PUBLISHED')),
    proposed_by text,
    proposed_by_name text,
    published_by text,
    published_at timestamptz,
    check ((status = 'DRAFT') = (proposed_by is null)),
    check ((status = 'PUBLISHED') = (published_by is not null)),
    constraint reorganisation_needs_two_persons check (published_by <> proposed_by)
);
create table reorganisation_body (
    id uuid primary key,
    reorganisation_id uuid not null references reorganisation,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    kind text not null,
    unique (reorganisation_id, slug)
);
create table reorganisation_closure (
    reorganisation_id uuid not null references reorganisation,
    organisation_id uuid not null references organisation,
    residuary_id uuid,
    primary key (reorganisation_id, organisation_id)
);
create table reorganisation_successor (
    reorganisation_id uuid not null,
    organisation_id uuid not null,
    area_id uuid not null references area,
    successor_id uuid not null,
    primary key (reorganisation_id, organisation_id, area_id),
    foreign key (reorganisation_id, organisation_id) references reorganisation_closure on delete cascade
);
alter table reorganisation enable row level security;
alter table reorganisation force row level security;
alter table reorganisation_body enable row level security;
alter table reorganisation_body force row level security;
alter table reorganisation_closure enable row level security;
alter table reorganisation_closure force row level security;
alter table reorganisation_successor enable row level security;
alter table reorganisation_successor force row level security;
grant select, insert, update on reorganisation to portal_steward;
grant select, insert, delete on reorganisation_body, reorganisation_closure, reorganisation_successor to portal_steward;
create policy reorganisation_is_read_by_the_steward on reorganisation for select to portal_steward using (true);
create policy reorganisation_begins_as_a_draft on reorganisation for insert to portal_steward
    with check (status = 'DRAFT');
create policy reorganisation_is_changed_until_published on reorganisation for update to portal_steward
    using (status <> 'PUBLISHED')
    with check (status = 'DRAFT'
                or status = 'PROPOSED' and proposed_by = (select nullif(current_setting('app.user', true), ''))
                or status = 'PUBLISHED' and published_by = (select nullif(current_setting('app.user', true), '')));
create policy reorganisation_body_is_read_by_the_steward on reorganisation_body for select to portal_steward using (true);
create policy reorganisation_body_is_added_to_a_draft on reorganisation_body for insert to portal_steward
    with check (exists (select 1 from reorganisation r where r.id = reorganisation_id and r.status = 'DRAFT'));
create policy reorganisation_body_is_taken_from_a_draft on reorganisation_body for delete to portal_steward
    using (exists (select 1 from reorganisation r where r.id = reorganisation_id and r.status = 'DRAFT'));
create policy reorganisation_closure_is_read_by_the_steward on reorganisation_closure for select to portal_steward
    using (true);
create policy reorganisation_closure_is_added_to_a_draft on reorganisation_closure for insert to portal_steward
    with check (exists (select 1 from reorganisation r where r.id = reorganisation_id and r.status = 'DRAFT'));
create policy reorganisation_closure_is_taken_from_a_draft on reorganisation_closure for delete to portal_steward
    using (exists (select 1 from reorganisation r where r.id = reorganisation_id and r.status = 'DRAFT'));
create policy reorganisation_successor_is_read_by_the_steward on reorganisation_successor for select to portal_steward
    using (true);
create policy reorganisation_successor_is_added_to_a_draft on reorganisation_successor for insert to portal_steward
    with check (exists (select 1 from reorganisation r where r.id = reorganisation_id and r.status = 'DRAFT'));
create policy reorganisation_successor_is_taken_from_a_draft on reorganisation_successor for delete to portal_steward
    using (exists (select 1 from reorganisation r where r.id = reorganisation_id and r.status = 'DRAFT'));

-- What is proposed is published as it was proposed.
create function reorganisation_is_published_as_it_was_proposed() returns trigger language plpgsql as $$
begin
    if new.status = 'PUBLISHED' and (old.status <> 'PROPOSED'
       or (new.name, new.takes_effect_on, new.proposed_by) is distinct from
          (old.name, old.takes_effect_on, old.proposed_by)) then
        raise exception 'a reorganisation is published as it was proposed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger reorganisation_as_proposed before update on reorganisation
    for each row execute function reorganisation_is_published_as_it_was_proposed();

-- Who follows a body from a day on: in an area, and (area_id null) for all that lies in none. Public, and for ever.
create table succession (
    id uuid primary key,
    closed_id uuid not null references organisation,
    area_id uuid references area,
    successor_id uuid not null references organisation,
    takes_effect_on date not null,
    reorganisation_id uuid not null references reorganisation,
    check (closed_id <> successor_id),
    unique nulls not distinct (closed_id, area_id)
);
create index succession_successor on succession (successor_id);
alter table succession enable row level security;
alter table succession force row level security;
grant select on succession to portal_public, portal_resident, portal_member, portal_steward;
grant insert on succession to portal_steward;
create policy succession_is_public on succession for select
    to portal_public, portal_resident, portal_member, portal_steward using (true);
create policy succession_is_published_by_the_steward on succession for insert to portal_steward with check (true);
