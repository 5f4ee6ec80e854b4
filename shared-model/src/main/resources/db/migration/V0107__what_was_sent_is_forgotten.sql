-- A message may carry a link or a code. Once it is sent, or put aside, nobody needs what it said any more.
create function outbox_forgets() returns trigger language plpgsql as $$
begin
    if new.sent_at is not null or new.put_aside_at is not null then
        new.body := '';
    end if;
    return new;
end $$;
create trigger outbox_forgets before update on outbox for each row execute function outbox_forgets();
alter table outbox no force row level security;
update outbox set body = '' where body <> '' and (sent_at is not null or put_aside_at is not null);
alter table outbox force row level security;
