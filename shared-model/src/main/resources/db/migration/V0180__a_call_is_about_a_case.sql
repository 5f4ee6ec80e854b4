-- Who wants to be rung is rung where others are written to: the call names the case, of which there is one that waits.
alter table call_back add reference text;
comment on column call_back.reference is 'of the case or feedback that has news; null for a call that was promised on the line';
create index call_back_waits_for_case on call_back (tenant_id, reference) where done_at is null and reference is not null;
