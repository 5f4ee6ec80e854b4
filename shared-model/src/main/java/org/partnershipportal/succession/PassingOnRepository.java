package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

/** Open work of a body that has closed, passed on as that body. */
@Dependent
class PassingOnRepository extends BaseRepository {
    /** Tenants that have closed by this day with successors. */
    List<UUID> findClosed(LocalDate today) {
        return list(row -> row.uuid(0), """
                select distinct s.closed_id from succession s join tenant t on t.id = s.closed_id
                where s.takes_effect_on <= ?1
                """, today);
    }

    String name(UUID body) {
        return list(row -> row.text(0), "select name from organisation where id = ?1", body)
                .get(0);
    }

    /** Parts whose successor does not work in the portal yet are left out: they wait until it does. */
    List<OpenPart> findOpen(UUID closed, LocalDate today) {
        return list(
                row -> new OpenPart(
                        row.uuid(0),
                        row.uuid(1),
                        row.flag(2),
                        row.flag(3),
                        row.uuidOrNull(4),
                        row.uuidOrNull(5),
                        row.uuid(6),
                        row.text(7),
                        row.date(8)),
                """
                select p.id, p.enquiry_id, p.accountable_id = ?1, p.holder_id = ?1, r.id,
                       case when r.from_id = ?1 then r.to_id else r.from_id end, n.id, n.name, p.due_on
                from enquiry_part p left join referral r on r.part_id = p.id and r.status = 'OFFERED'
                left join place l on l.id = p.place_id
                join organisation n on n.id = body_on(?1, l.area_id, ?2) join tenant t on t.id = n.id and t.id <> ?1
                where p.closed_at is null and (p.accountable_id = ?1 or p.holder_id = ?1) order by p.id
                """,
                closed,
                today);
    }

    /** Takes back, or hands back, a referral whose two ends would be one. */
    void settle(OpenPart part) {
        String answer = part.accountable()
                ? "update referral set status = 'WITHDRAWN', answered_at = now(), version = version + 1 where id = ?1"
                : "update referral set status = 'HANDED_BACK', handback_reason = 'OTHER_OWNER', answered_at = now(),"
                        + " version = version + 1 where id = ?1";
        change(answer, part.leg());
        change(
                "update enquiry_part set holder_id = accountable_id, status = ?2, wait_reason = null, waiting_since = null,"
                        + " look_on = null, version = version + 1 where id = ?1",
                part.id(),
                part.accountable() ? "RECEIVED" : "HANDED_BACK");
    }

    void passLeg(UUID leg, UUID closed, UUID successor) {
        change("""
                update referral set from_id = case when from_id = ?2 then ?3 else from_id end,
                    to_id = case when to_id = ?2 then ?3 else to_id end, predecessor_id = ?2, version = version + 1
                where id = ?1
                """, leg, closed, successor);
    }

    void passPart(UUID part, UUID closed, UUID successor) {
        change("""
                update enquiry_part set accountable_id = case when accountable_id = ?2 then ?3 else accountable_id end,
                    holder_id = case when holder_id = ?2 then ?3 else holder_id end, predecessor_id = ?2,
                    version = version + 1
                where id = ?1
                """, part, closed, successor);
    }

    /**
     * Ends what the partnership desk has open about a part that the closed body has, or makes safe until the desk decides.
     * Asked again once the part is with the successor, the desk knows the successor as a party, and none of its managers decides.
     */
    Optional<AtDesk> leaveDesk(UUID part) {
        Optional<AtDesk> open = first(
                row -> new AtDesk(row.text(0), row.uuid(1), row.date(2)),
                "select reference, acting_id, due_on from desk_case where part_id = ?1 and closed_at is null",
                part);
        change("update desk_case set closed_at = now() where part_id = ?1 and closed_at is null", part);
        return open;
    }

    void askDesk(UUID part, AtDesk desk, UUID closed, UUID successor) {
        change(
                """
                insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on) values (?1, ?2, ?3, ?4, ?5, ?6)
                """,
                UUID.randomUUID(),
                part,
                desk.reference(),
                closed,
                desk.acting().equals(closed) ? successor : desk.acting(),
                desk.due());
    }

    /**
     * What the partnership desk decided for the closed body holds for who follows it, whoever has the part. Decisions for a
     * successor that does not work in the portal yet wait until it does. Returns the references of the parts.
     */
    List<String> passDecisions(UUID closed, LocalDate today) {
        List<Decided> decisions = list(row -> new Decided(row.uuid(0), row.text(1), row.uuid(2)), """
                select p.id, e.reference || case when p.number = 1 then '' else '-' || p.number end, t.id
                from enquiry_part p join enquiry e on e.id = p.enquiry_id left join place l on l.id = p.place_id
                join tenant t on t.id = body_on(?1, l.area_id, ?2) and t.id <> ?1
                where p.decided_id = ?1 and p.closed_at is null order by p.id
                """, closed, today);
        decisions.forEach(one -> change(
                "update enquiry_part set decided_id = ?2, version = version + 1 where id = ?1",
                one.part(),
                one.successor()));
        return decisions.stream().map(Decided::reference).toList();
    }

    private record Decided(UUID part, String reference, UUID successor) {}

    /** What the partnership desk was asked about a part. */
    record AtDesk(String reference, UUID acting, LocalDate due) {}

    /** The promise clock goes on with who has it now. */
    void passClock(UUID part, Instant now) {
        change("""
                insert into part_stretch (id, part_id, number, began_at, holder_id, paused_for)
                select ?3, p.id, (select coalesce(max(s.number), 0) + 1 from part_stretch s where s.part_id = p.id), ?2,
                       p.holder_id, p.wait_reason
                from enquiry_part p where p.id = ?1
                """, part, now, UUID.randomUUID());
    }

    /**
     * The successor gets the closed body's copy of the contents, all of it. A copy that it has already, cut to what was agreed,
     * is made whole, unless who wrote it has withdrawn. The old copy is to be deleted.
     */
    void passContent(UUID part, UUID closed, UUID successor, LocalDate today) {
        change("""
                insert into enquiry_content as known (part_id, tenant_id, enquiry_id, summary, name, email, phone, address,
                                             support_needs, safe_contact, legal_basis, delete_by, contact_way, spot,
                                             concerned, authority, withdrawn_at)
                select part_id, ?3, enquiry_id, summary, name, email, phone, address, support_needs, safe_contact,
                       legal_basis, delete_by, contact_way, spot, concerned, authority, withdrawn_at
                from enquiry_content where part_id = ?1 and tenant_id = ?2
                on conflict (part_id, tenant_id) do update
                set name = coalesce(known.name, excluded.name), email = coalesce(known.email, excluded.email),
                    phone = coalesce(known.phone, excluded.phone), address = coalesce(known.address, excluded.address),
                    support_needs = coalesce(known.support_needs, excluded.support_needs),
                    safe_contact = coalesce(known.safe_contact, excluded.safe_contact),
                    contact_way = coalesce(known.contact_way, excluded.contact_way),
                    spot = coalesce(known.spot, excluded.spot), concerned = coalesce(known.concerned, excluded.concerned),
                    authority = coalesce(known.authority, excluded.authority), delete_by = excluded.delete_by
                where known.withdrawn_at is null and excluded.withdrawn_at is null
                """, part, closed, successor);
        change(
                "update enquiry_content set delete_by = least(delete_by, ?3) where part_id = ?1 and tenant_id = ?2",
                part,
                closed,
                today);
    }

    /**
     * Its locations with all that hangs on them, each to who follows where it lies; those of a successor that has not
     * joined wait until it does.
     */
    int passLocations(UUID closed, LocalDate today) {
        List<Passed> locations = list(row -> new Passed(row.uuid(0), row.uuid(1)), """
                select l.id, t.id from location l
                join tenant t on t.id = body_on(?1, area_of_postcode(l.postcode), ?2) and t.id <> ?1
                where l.tenant_id = ?1
                """, closed, today);
        for (Passed one : locations) {
            change(
                    "update location set tenant_id = ?2, version = version + 1 where id = ?1",
                    one.location(),
                    one.successor());
        }
        return locations.size();
    }

    private record Passed(UUID location, UUID successor) {}
}
