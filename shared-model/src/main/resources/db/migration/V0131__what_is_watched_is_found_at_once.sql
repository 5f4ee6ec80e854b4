-- The watch of promises asks each body every minute. It finds what is missed and not told, and what is to be announced, without
-- reading what else is open.
drop index enquiry_part_accountable_due;
create index enquiry_part_missed on enquiry_part (accountable_id, due_at)
    where closed_at is null and missed_for is distinct from due_at;
create index enquiry_part_to_announce on enquiry_part (accountable_id, due_at)
    where closed_at is null and (reminded_for is distinct from due_at or told_for is distinct from due_at);

-- A part changes at each move and is read all day: a fiftieth of dead rows is enough to tidy up, not a fifth.
alter table enquiry_part set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table referral set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table outbox set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
