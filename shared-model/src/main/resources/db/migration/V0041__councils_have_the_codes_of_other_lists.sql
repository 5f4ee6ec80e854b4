-- By what other systems know a council beside its GSS code: the older SNAC, and the local custodian code of addresses.
alter table organisation add column snac text unique check (snac ~ '^[0-9A-Z]{2,9}$');
alter table organisation add column custodian_code integer unique check (custodian_code > 0);
