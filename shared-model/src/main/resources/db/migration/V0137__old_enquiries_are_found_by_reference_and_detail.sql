-- Enquiries from before there were details are found by reference and detail, too: their hashes are made here from the copy of
-- the body that took them, each detail written as StatusProof writes it. Who withdrew has none, and what is past its day neither.
-- Their trails, of one part each, get the part that later ones begin with.
alter table enquiry no force row level security;
alter table enquiry_part no force row level security;
alter table enquiry_content no force row level security;
alter table trail no force row level security;
alter table trail_part no force row level security;
alter table trail_detail no force row level security;

insert into trail_part (part_id, enquiry_id, number, about)
select p.id, p.enquiry_id, p.number, t.about from enquiry_part p join trail t on t.enquiry_id = p.enquiry_id
where not exists (select 1 from trail_part known where known.enquiry_id = p.enquiry_id);

with given as (
    select e.id, e.reference, btrim(g.typed) as typed, regexp_replace(g.typed, '[^0-9]', '', 'g') as digits
    from enquiry e
    join enquiry_content c on c.enquiry_id = e.id and c.tenant_id = e.tenant_id and c.withdrawn_at is null
    cross join lateral (values (c.name), (c.email), (c.phone),
        (substring(c.address from '(?i)\m[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\M'))) as g (typed)
    where btrim(g.typed) <> '' and not exists (select 1 from trail_detail known where known.enquiry_id = e.id)),
detail as (
    select distinct id, reference,
           case when length(digits) >= 10 and position('@' in typed) = 0 then right(digits, 10)
                else regexp_replace(lower(typed), '[\s’''-]+', '', 'g') end as detail
    from given),
salted as materialized (select *, uuid_send(gen_random_uuid()) as salt from detail)
insert into trail_detail (id, enquiry_id, reference, salt, hash)
select gen_random_uuid(), id, reference, salt, sha256(salt || convert_to(reference || '|' || detail, 'UTF8')) from salted;

alter table trail_detail force row level security;
alter table trail_part force row level security;
alter table trail force row level security;
alter table enquiry_content force row level security;
alter table enquiry_part force row level security;
alter table enquiry force row level security;
