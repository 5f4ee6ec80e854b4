-- A list that is open is told of parts that came and changed, and as well of those that left it: by a leg of which the body
-- is an end, or because one of its people took it. Each is counted by an index of its own.
alter table referral add changed_at timestamptz not null default now();
comment on column referral.changed_at is 'kept by a trigger: when it was offered, or last answered';
create index referral_from_changed on referral (from_id, changed_at);
create index referral_to_changed on referral (to_id, changed_at);
create function referral_says_when_it_changed() returns trigger language plpgsql as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger referral_changed before insert or update on referral
    for each row execute function referral_says_when_it_changed();

alter table case_file add changed_at timestamptz not null default now();
create index case_file_changed on case_file (tenant_id, changed_at);
