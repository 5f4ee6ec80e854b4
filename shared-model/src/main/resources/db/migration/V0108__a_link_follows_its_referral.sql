-- While the address of a body is asked about anew it is not written to, but who referred to it still knows where to ring.
create policy referral_address_is_rung_by_who_refers on referral_address for select to portal_member
    using (exists (select 1 from receiver_link l where l.to_id = referral_address.tenant_id));

-- A body that closes passes what it has by link to who follows it, with a fresh link; who follows the sender rings on.
create policy receiver_link_passes_to_the_successor on receiver_link for insert to portal_member
    with check (exists (select 1 from enquiry_part p
                        where p.id = receiver_link.part_id and p.holder_id = receiver_link.to_id
                          and p.predecessor_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
                and exists (select 1 from referral r
                            where r.part_id = receiver_link.part_id and r.from_id = receiver_link.from_id));
create policy receiver_link_is_seen_by_who_is_accountable on receiver_link for select to portal_member
    using (exists (select 1 from enquiry_part p
                   where p.id = receiver_link.part_id and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)));
create policy receiver_link_is_renewed_by_who_is_accountable on receiver_link for update to portal_member
    using (exists (select 1 from enquiry_part p
                   where p.id = receiver_link.part_id and p.accountable_id = (select nullif(current_setting('app.tenant', true), '')::uuid)))
    with check (true);
