-- A law may give times of its own for what a service is asked, or for complaints about it. They come before the standard.
alter table council_service add statute text check (statute in ('INFORMATION', 'COMPLAINTS'));
comment on column council_service.statute is 'INFORMATION: what is asked is a request for information; COMPLAINTS: complaints keep the stages that the law gives; null for neither';
alter table enquiry_part drop constraint enquiry_part_promise_unit_check;
alter table enquiry_part add constraint enquiry_part_promise_unit_check
    check (promise_unit in ('WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'INFORMATION_DAYS'));

-- A letter has three days: that which it bears, that on which it came (the first contact), that on which the answer is posted.
alter table enquiry add written_on date;
comment on column enquiry.written_on is 'the date that a letter bears; null for what is no letter, or bears none';
