-- Who was asked by letter how it went answers on paper or by telephone: the body that asked takes it down, once.
grant update (answered_at, easy, informed, content) on follow_up to portal_member;
create policy follow_up_is_taken_down_once_by_its_body on follow_up for update to portal_member
    using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and answered_at is null)
    with check (answered_at is not null);
