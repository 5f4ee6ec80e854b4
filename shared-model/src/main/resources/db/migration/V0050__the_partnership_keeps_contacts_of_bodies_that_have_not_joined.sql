-- A body that is listed and does not work in the portal, above all one that a reorganisation makes, has nobody of its own
-- to keep its contacts. Until it joins, two of the partnership's administrators do; from then on the body alone.
-- The owner, whom policies bind too, compares all rows when a foreign key is added.
alter table organisation no force row level security;
alter table directory_proposal no force row level security;
alter table schedule no force row level security;
alter table schedule_exception no force row level security;
alter table directory_proposal drop constraint directory_proposal_tenant_id_fkey;
alter table directory_proposal add constraint directory_proposal_body foreign key (tenant_id) references organisation;
alter table schedule drop constraint schedule_tenant_id_fkey;
alter table schedule add constraint schedule_body foreign key (tenant_id) references organisation;
alter table schedule_exception drop constraint schedule_exception_tenant_id_fkey;
alter table schedule_exception add constraint schedule_exception_body foreign key (tenant_id) references organisation;
alter table organisation force row level security;
alter table directory_proposal force row level security;
alter table schedule force row level security;
alter table schedule_exception force row level security;

grant select, insert, update on directory_proposal to portal_steward;
create policy directory_proposal_of_a_listed_body_is_read_by_the_steward on directory_proposal for select
    to portal_steward using (not exists (select 1 from tenant t where t.id = tenant_id));
create policy directory_proposal_of_a_listed_body_is_made_by_the_steward on directory_proposal for insert
    to portal_steward
    with check (not exists (select 1 from tenant t where t.id = tenant_id) and kind = 'CONTACT' and status = 'OPEN'
                and proposed_by = (select nullif(current_setting('app.user', true), '')));
create policy directory_proposal_of_a_listed_body_is_decided_by_the_steward on directory_proposal for update
    to portal_steward using (not exists (select 1 from tenant t where t.id = tenant_id))
    with check (not exists (select 1 from tenant t where t.id = tenant_id)
                and decided_by = (select nullif(current_setting('app.user', true), '')));

grant insert, delete on schedule, schedule_exception to portal_steward;
create policy schedule_of_a_listed_body_is_added_by_the_steward on schedule for insert to portal_steward
    with check (contact_id is not null and not exists (select 1 from tenant t where t.id = tenant_id));
create policy schedule_of_a_listed_body_is_removed_by_the_steward on schedule for delete to portal_steward
    using (not exists (select 1 from tenant t where t.id = tenant_id));
create policy schedule_exception_of_a_listed_body_is_added_by_the_steward on schedule_exception for insert
    to portal_steward
    with check (contact_id is not null and not exists (select 1 from tenant t where t.id = tenant_id));
create policy schedule_exception_of_a_listed_body_is_removed_by_the_steward on schedule_exception for delete
    to portal_steward using (not exists (select 1 from tenant t where t.id = tenant_id));
