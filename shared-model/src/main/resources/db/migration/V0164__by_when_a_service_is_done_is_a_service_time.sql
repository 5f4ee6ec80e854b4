-- By when something is dealt with, for a service, a way of contact, both or everything, is a service time: the promise clock
-- counts by it. "Promise" is the word for a line of the standard. What was frozen on a part stays.
alter table promise rename to service_time;
do $$
declare
    known record;
begin
    for known in select conname from pg_constraint where conrelid = 'service_time'::regclass and conname like 'promise\_%' loop
        execute format('alter table service_time rename constraint %I to %I', known.conname,
                       'service_time_' || substr(known.conname, length('promise_') + 1));
    end loop;
end $$;
alter policy promise_is_public_once_published on service_time rename to service_time_is_public_once_published;
alter policy promise_is_read_by_the_steward on service_time rename to service_time_is_read_by_the_steward;
alter policy promise_is_written_by_the_steward on service_time rename to service_time_is_written_by_the_steward;
alter table enquiry_part rename promise_id to service_time_id;
alter table enquiry_part rename constraint enquiry_part_promise_id_fkey to enquiry_part_service_time_id_fkey;
comment on table service_time is 'by when something is dealt with, by a version of the standard';
comment on column enquiry_part.service_time_id is 'the service time of the standard; null for what the service alone promises';
