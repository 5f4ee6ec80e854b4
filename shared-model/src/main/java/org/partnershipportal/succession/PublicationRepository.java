package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.succession.Plan.Closure;
import org.partnershipportal.succession.Plan.NewBody;
import org.partnershipportal.succession.RehearsalView.Agreement;
import org.partnershipportal.succession.RehearsalView.OpenWork;
import org.partnershipportal.succession.RehearsalView.SampleArea;
import org.partnershipportal.succession.RehearsalView.Work;
import org.partnershipportal.tenancy.BaseRepository;

/** Puts a plan into the data that answers are made from. All of it is dated, so nothing changes before the day. */
@Dependent
class PublicationRepository extends BaseRepository {
    /** @throws PersistenceException when the data do not take it, for instance a slug that is taken */
    void publish(Plan plan) {
        plan.bodies().forEach(body -> open(body, plan.on()));
        plan.closures().forEach(closure -> follow(plan, closure));
        for (Closure closure : plan.closures()) {
            close(closure.body(), plan.on());
            handOver(plan.id(), plan.on(), closure.body());
        }
        later(plan);
    }

    private void handOver(UUID plan, LocalDate on, UUID body) {
        areas(plan, on, body);
        overrides(plan, on, body);
    }

    /** Does it, looks, and takes it back: nothing of it stays. */
    <T> T rehearse(Plan plan, Supplier<T> look) {
        change("savepoint rehearsal");
        try {
            publish(plan);
            return look.get();
        } finally {
            change("rollback to savepoint rehearsal");
        }
    }

    private void open(NewBody body, LocalDate on) {
        change(
                "insert into organisation (id, slug, name, kind, opens_on) values (?1, ?2, ?3, ?4, ?5)",
                body.id(),
                body.slug(),
                body.name(),
                body.kind(),
                on);
    }

    private void follow(Plan plan, Closure closure) {
        String add = """
                insert into succession (id, closed_id, area_id, successor_id, takes_effect_on, reorganisation_id)
                values (gen_random_uuid(), ?1, ?2::uuid, ?3, ?4, ?5)
                """;
        closure.successors().forEach(s -> change(add, closure.body(), s.area(), s.body(), plan.on(), plan.id()));
        if (closure.residuary() != null) {
            change(add, closure.body(), null, closure.residuary(), plan.on(), plan.id());
        }
    }

    private void close(UUID body, LocalDate on) {
        change("update organisation set closes_on = ?2, version = version + 1 where id = ?1", body, on.minusDays(1));
    }

    /** What it served, its successors serve from the day on, the residuary one where none is named for a place: in their own capacity where they are councils. */
    private void areas(UUID plan, LocalDate on, UUID body) {
        List<Served> served = list(
                row -> new Served(
                        row.uuid(0), row.uuid(1), row.text(2), row.dateIfAny(3).orElse(null)),
                """
                select id, area_id, capacity, valid_until from organisation_area
                where organisation_id = ?1 and coalesce(valid_until, 'infinity') >= ?2
                """,
                body,
                on);
        for (Served one : served) {
            change("update organisation_area set valid_until = ?2 where id = ?1", one.id(), on.minusDays(1));
            change("""
                    insert into organisation_area (id, organisation_id, area_id, capacity, valid_from, valid_until)
                    select distinct on (area) gen_random_uuid(), successor, area,
                           case when ?4 in ('COUNTY', 'DISTRICT', 'UNITARY') and kind in ('COUNTY', 'DISTRICT', 'UNITARY')
                                then kind else ?4 end, ?5, ?6::date
                    from (select s.successor_id as successor, o.kind,
                                 case when exists (select 1 from area_within w
                                                   where w.area_id = s.area_id and w.within_id = ?3)
                                      then s.area_id else ?3 end as area
                          from succession s join organisation o on o.id = s.successor_id
                          where s.reorganisation_id = ?1 and s.closed_id = ?2
                            and case when s.area_id is not null
                                     then exists (select 1 from area_within w
                                                  where (w.area_id, w.within_id) in ((s.area_id, ?3), (?3, s.area_id)))
                                     else not exists (select 1 from succession i join area_within w
                                                      on (w.area_id, w.within_id) in ((i.area_id, ?3), (?3, i.area_id))
                                                      where i.reorganisation_id = ?1 and i.closed_id = ?2) end) as next
                    on conflict do nothing
                    """, plan, body, one.area(), one.capacity(), on, one.until());
        }
    }

    /** Overrides that name it name its successors: area by area within theirs, else the one around, else the residuary. */
    private void overrides(UUID plan, LocalDate on, UUID body) {
        List<NamedThere> overrides = list(
                row -> new NamedThere(row.uuid(0), row.uuid(1), row.dateIfAny(2).orElse(null)), """
                select id, area_id, valid_until from responsibility
                where organisation_id = ?1 and coalesce(valid_until, 'infinity') >= ?2 and valid_from < ?2
                """, body, on);
        for (NamedThere one : overrides) {
            change(
                    "update responsibility set valid_until = ?2, version = version + 1 where id = ?1",
                    one.id(),
                    on.minusDays(1));
            change("""
                    insert into responsibility (id, service_id, part, organisation_id, area_id, valid_from, valid_until,
                                                authority, note, contractor)
                    select gen_random_uuid(), r.service_id, r.part, next.successor, next.area, ?4, ?5::date, r.authority,
                           r.note, r.contractor
                    from responsibility r,
                    lateral (
                        select s.successor_id as successor, s.area_id as area
                        from succession s where s.reorganisation_id = ?1 and s.closed_id = ?2 and s.area_id is not null
                          and exists (select 1 from area_within w where w.area_id = s.area_id and w.within_id = r.area_id)
                        union all
                        (select s.successor_id, r.area_id
                         from succession s where s.reorganisation_id = ?1 and s.closed_id = ?2
                           and not exists (select 1 from succession i join area_within w on w.area_id = i.area_id
                                           where i.closed_id = ?2 and w.within_id = r.area_id)
                           and (s.area_id is null
                                or exists (select 1 from area_within w
                                           where w.area_id = r.area_id and w.within_id = s.area_id))
                         order by (s.area_id is null) limit 1)) as next
                    where r.id = ?3
                    """, plan, body, one.id(), on, one.until());
        }
    }

    /** Whom a plan of a later day closes hands on what it gets by this one, too: plans are published in any order. */
    private void later(Plan plan) {
        List<Later> closures = list(row -> new Later(row.uuid(0), row.date(1), row.uuid(2)), """
                select distinct reorganisation_id, takes_effect_on, closed_id from succession
                where takes_effect_on > ?1 order by takes_effect_on, closed_id
                """, plan.on());
        closures.forEach(closure -> handOver(closure.plan(), closure.on(), closure.body()));
    }

    /** The council areas of bodies that close. Before the plan is in the data. */
    List<SampleArea> findSample(Plan plan) {
        return list(row -> new SampleArea(row.uuid(0), row.text(1)), """
                select distinct a.id, a.name from reorganisation_closure c
                join organisation_area s on s.organisation_id = c.organisation_id
                join area_within w on w.within_id = s.area_id join area a on a.id = w.area_id
                where c.reorganisation_id = ?1 and s.valid_from < ?2 and coalesce(s.valid_until, 'infinity') >= ?2
                  and a.kind in ('DISTRICT', 'UNITARY')
                order by a.name
                """, plan.id(), plan.on());
    }

    /**
     * What each closing body has open, by who follows in it. While the plan is in the data. What lies nowhere goes to the
     * residuary successor, and stays where none is named.
     */
    List<OpenWork> findOpenWork(Plan plan) {
        return list(
                row -> new OpenWork(
                        Work.valueOf(row.text(0)), row.text(1), row.textOrNull(2), row.flag(3), row.number(4)),
                """
                select w.what, o.name, n.name, exists (select 1 from tenant t where t.id = n.id), count(*)
                from reorganisation_closure c join organisation o on o.id = c.organisation_id
                cross join lateral (
                    select 'PART' as what, l.area_id from enquiry_part p left join place l on l.id = p.place_id
                    where o.id in (p.accountable_id, p.holder_id) and p.closed_at is null
                    union all
                    select 'FEEDBACK', coalesce(area_of_postcode(f.place_text),
                        (select l.area_id from place l where l.name = f.place_text order by l.kind, l.id limit 1))
                    from feedback f where f.tenant_id = o.id and f.closed_at is null
                    union all select 'LETTER', null from print_task p where p.tenant_id = o.id and p.sent_at is null
                    union all select 'CALL_BACK', null from call_back b where b.tenant_id = o.id and b.done_at is null
                    union all select 'FORMAT', null from format_request f where f.tenant_id = o.id and f.closed_at is null
                    union all select 'VISITOR', null from visitor_notice v where v.to_id = o.id and v.seen_at is null
                    union all select 'FRONT_DOOR', null from front_door f where body_on(f.body_id, null, ?2 - 1) = o.id
                ) as w
                left join organisation n on n.id = nullif(body_on(o.id, w.area_id, ?2), o.id)
                where c.reorganisation_id = ?1
                group by w.what, o.name, n.name, n.id
                order by o.name, array_position(array['PART', 'FEEDBACK', 'LETTER', 'CALL_BACK', 'FORMAT', 'VISITOR', 'FRONT_DOOR'],
                                                w.what), n.name
                """,
                plan.id(),
                plan.on());
    }

    List<Agreement> findAgreements(Plan plan) {
        return list(row -> new Agreement(row.text(0), row.text(1), row.text(2)), """
                select a.name, f.name, s.name from sharing_agreement a
                join organisation f on f.id = a.first_party_id join organisation s on s.id = a.second_party_id
                where exists (select 1 from reorganisation_closure c where c.reorganisation_id = ?1
                              and c.organisation_id in (a.first_party_id, a.second_party_id))
                  and coalesce(a.valid_until, 'infinity') >= ?2
                order by f.name, s.name, a.name
                """, plan.id(), plan.on());
    }

    private record Served(
            UUID id, UUID area, String capacity, @Nullable LocalDate until) {}

    private record Later(UUID plan, LocalDate on, UUID body) {}

    private record NamedThere(UUID id, UUID area, @Nullable LocalDate until) {}
}
