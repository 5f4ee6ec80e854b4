-- A shared desk that took an enquiry holds the receipt. It is told of a withdrawal also when it does not act any more for the
-- body that has the part: a wish names nobody.
alter policy resident_reply_is_obeyed_by_the_desk_that_took_it on resident_reply
    using (kind <> 'MESSAGE'
           and exists (select 1 from enquiry e
                       where e.id = resident_reply.enquiry_id
                         and e.tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
