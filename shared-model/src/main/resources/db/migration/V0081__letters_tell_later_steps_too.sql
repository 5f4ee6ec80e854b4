-- Each later step is told by letter to who wants letters, as a line; lines for one person make one letter a day.
alter table print_task add news boolean not null default false;
comment on column print_task.news is 'whether body is a sentence to be put into a letter, in place of a whole letter';
create index print_task_sent on print_task (tenant_id, addressee, sent_at) where sent_at is not null;
