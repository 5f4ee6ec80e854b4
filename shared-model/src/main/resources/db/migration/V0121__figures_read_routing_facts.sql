-- Where hand-backs come from, how long bodies had parts, and which contacts need not have been: for the partnership's
-- administrators over all bodies. Routing facts alone, column by column; of referrals those that were handed back, of moves
-- the corrections, of enquiries those that came online. No contents, nobody's name, no note.
drop policy enquiry_part_of_a_closing_body_is_counted on enquiry_part;
grant select (enquiry_id, service_id, place_text, taken_by_id, status, first_contact_at, promise_days, promise_unit)
    on enquiry_part to portal_steward;
create policy enquiry_part_is_counted_by_the_steward on enquiry_part for select to portal_steward using (true);
grant select (id, part_id, from_id, to_id, status, answered_at, handback_reason, suggested_id) on referral to portal_steward;
create policy referral_handed_back_is_counted_by_the_steward on referral for select to portal_steward
    using (status = 'HANDED_BACK');
grant select (id, part_id, move, at, tenant_id) on part_move to portal_steward;
create policy part_move_of_a_correction_is_counted_by_the_steward on part_move for select to portal_steward
    using (move = 'CORRECT');
grant select (id, origin) on enquiry to portal_steward;
create policy enquiry_online_is_counted_by_the_steward on enquiry for select to portal_steward using (origin = 'ONLINE');
grant select (id, part_id, number, began_at, holder_id, paused_for) on part_stretch to portal_steward;
create policy part_stretch_is_counted_by_the_steward on part_stretch for select to portal_steward using (true);
grant select on closed_contact to portal_steward;
create policy closed_contact_is_counted_by_the_steward on closed_contact for select to portal_steward using (true);

create index referral_handed_back on referral (answered_at) where status = 'HANDED_BACK';
create index part_move_correction on part_move (at) where move = 'CORRECT';
create index enquiry_part_completed on enquiry_part (closed_at) where status = 'COMPLETED';
create index enquiry_part_completed_here on enquiry_part (accountable_id, closed_at) where status = 'COMPLETED';
create index closed_contact_closed on closed_contact (closed_at, tenant_id, kind);
