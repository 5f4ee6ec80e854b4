-- A new date that a resident was given comes as surely as a promise does: who deals with the part is told a working day before.
alter table enquiry_part add dated_for date;
comment on column enquiry_part.dated_for is 'the new date of which who deals with the part was reminded; null for none';
create index enquiry_part_dated on enquiry_part (accountable_id, new_date)
    where closed_at is null and new_date is not null and dated_for is distinct from new_date;
