-- Which services the welcome pack tells of, and in which order: what stays true for long and is needed by who moves in.
alter table council_service add column welcome_position integer unique check (welcome_position > 0);
comment on column council_service.welcome_position is 'null: not in the welcome pack';
