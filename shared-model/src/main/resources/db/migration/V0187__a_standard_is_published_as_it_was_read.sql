-- Who publishes a version names the proposal that was read: one that was taken back, changed and proposed again is another.
alter table standard_version add proposal uuid;
comment on column standard_version.proposal is 'another one each time it is proposed; null for a draft, and for what was proposed before';
