-- A message pressed twice is one message; the same words weeks later are another. So they are one until they are settled.
drop index resident_reply_said_once;
create unique index resident_reply_said_once on resident_reply (part_id, md5(message)) where kind = 'MESSAGE' and settled_at is null;
