-- A timetable may belong to a body itself: its office hours, and the days on which it is closed. Promises count by them.
-- The owner, whom policies bind too, compares all rows when a foreign key is added.
alter table organisation no force row level security;
alter table schedule no force row level security;
alter table schedule_exception no force row level security;
alter table schedule drop constraint schedule_check,
    add office_id uuid references organisation,
    add constraint schedule_belongs_to_one_thing
        check (num_nonnulls(location_id, contact_id, surgery_id, office_id) = 1),
    add constraint schedule_of_an_office_is_its_bodys check (office_id is null or office_id = tenant_id);
alter table schedule_exception drop constraint schedule_exception_check,
    add office_id uuid references organisation,
    add constraint schedule_exception_belongs_to_one_thing
        check (num_nonnulls(location_id, contact_id, surgery_id, office_id) = 1),
    add constraint schedule_exception_of_an_office_is_its_bodys check (office_id is null or office_id = tenant_id);
alter table organisation force row level security;
alter table schedule force row level security;
alter table schedule_exception force row level security;
create index schedule_office on schedule (office_id);
create index schedule_exception_office on schedule_exception (office_id, day);
comment on column schedule.office_id is 'the body whose office hours these are';
