-- A councillor's authority is about an enquiry. It ends with the last of its parts from which the resident withdraws, not with
-- the first. No body sees all parts; the job that settles replies does.
grant select (enquiry_id, withdrawn_at), update (withdrawn_at, withdrawn_by) on casework to portal_job;
create policy casework_is_found_by_the_job on casework for select to portal_job using (true);
create policy casework_ends_once_all_is_withdrawn on casework for update to portal_job
    using (exists (select 1 from resident_reply r where r.enquiry_id = casework.enquiry_id and r.kind <> 'MESSAGE')
           and not exists (select 1 from trail_part p
                           where p.enquiry_id = casework.enquiry_id
                             and not exists (select 1 from resident_reply r
                                             where r.part_id = p.part_id and r.kind <> 'MESSAGE')))
    with check (withdrawn_by = 'system:withdrawal');
