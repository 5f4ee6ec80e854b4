package org.partnershipportal.succession;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.succession.Plan.Closure;
import org.partnershipportal.succession.Plan.NewBody;
import org.partnershipportal.succession.Plan.Part;
import org.partnershipportal.succession.Plan.Served;
import org.partnershipportal.succession.Plan.Successor;
import org.partnershipportal.succession.RehearsalView.Step;
import org.partnershipportal.succession.RehearsalView.Unreachable;
import org.partnershipportal.tenancy.BaseRepository;

/** Plans as they are drafted. */
@Dependent
class PlanRepository extends BaseRepository {
    /** Bodies by id, those that are there and those that plans make. */
    private static final String NAMED = "(select id, name from organisation union all select b.id, b.name"
            + " from reorganisation_body b where not exists (select 1 from organisation o where o.id = b.id))";

    List<PlanRow> findAll() {
        return list(row -> new PlanRow(row.uuid(0), row.text(1), row.date(2), row.text(3), row.number(4)), """
                select r.id, r.name, r.takes_effect_on, r.status,
                       (select count(*) from reorganisation_closure c where c.reorganisation_id = r.id)
                from reorganisation r order by (r.status = 'PUBLISHED'), r.takes_effect_on, r.name
                """);
    }

    Optional<Plan> find(UUID id) {
        return first(
                row -> new Plan(
                        row.uuid(0),
                        row.text(1),
                        row.date(2),
                        row.text(3),
                        row.textOrNull(4),
                        row.textOrNull(5),
                        findBodies(id),
                        findClosures(id, row.date(2))),
                """
                select id, name, takes_effect_on, status, proposed_by, proposed_by_name from reorganisation where id = ?1
                """,
                id);
    }

    private List<NewBody> findBodies(UUID plan) {
        return list(
                row -> new NewBody(row.uuid(0), row.text(1), row.text(2), row.text(3)),
                "select id, slug, name, kind from reorganisation_body where reorganisation_id = ?1 order by name",
                plan);
    }

    private List<Closure> findClosures(UUID plan, LocalDate on) {
        return list(
                row -> new Closure(
                        row.uuid(0),
                        row.text(1),
                        row.dateIfAny(2).orElse(null),
                        row.uuidOrNull(3),
                        row.textOrNull(4),
                        findServed(row.uuid(0), on),
                        findSuccessors(plan, row.uuid(0))),
                """
                select c.organisation_id, o.name, o.closes_on, c.residuary_id, n.name
                from reorganisation_closure c join organisation o on o.id = c.organisation_id
                left join\s""" + NAMED + """
                 n on n.id = c.residuary_id where c.reorganisation_id = ?1 order by o.name
                """,
                plan);
    }

    private List<Successor> findSuccessors(UUID plan, UUID body) {
        return list(
                row -> new Successor(row.uuid(0), row.text(1), row.uuid(2), row.text(3)),
                "select s.area_id, a.name, s.successor_id, coalesce(n.name, '?') from reorganisation_successor s"
                        + " join area a on a.id = s.area_id left join " + NAMED + " n on n.id = s.successor_id"
                        + " where s.reorganisation_id = ?1 and s.organisation_id = ?2 order by a.name",
                plan,
                body);
    }

    private List<Served> findServed(UUID body, LocalDate on) {
        return list(row -> new Served(row.uuid(0), row.text(1), findParts(row.uuid(0))), """
                select distinct a.id, a.name from organisation_area s join area a on a.id = s.area_id
                where s.organisation_id = ?1 and s.valid_from < ?2 and coalesce(s.valid_until, 'infinity') >= ?2
                order by a.name
                """, body, on);
    }

    private List<Part> findParts(UUID area) {
        return list(
                row -> new Part(
                        row.text(0),
                        Arrays.stream(row.text(1).split(","))
                                .map(UUID::fromString)
                                .toList()),
                """
                select a.name, (select string_agg(w.within_id::text, ',') from area_within w where w.area_id = a.id)
                from area_within i join area a on a.id = i.area_id
                where i.within_id = ?1 and a.kind in ('DISTRICT', 'UNITARY') order by a.name
                """,
                area);
    }

    /** Every body that the plan names as a successor and that is there already. */
    List<PlanChecks.Known> findKnown(UUID plan) {
        return list(
                row -> new PlanChecks.Known(
                        row.uuid(0), row.text(1), row.date(2), row.dateIfAny(3).orElse(null)),
                """
                select o.id, o.name, o.opens_on, o.closes_on from organisation o
                where o.id in (select residuary_id from reorganisation_closure where reorganisation_id = ?1
                               union select successor_id from reorganisation_successor where reorganisation_id = ?1)
                """,
                plan);
    }

    /** Who follows somebody by this plan and has no telephone number of its own. */
    List<Unreachable> findUnreachable(UUID plan) {
        return list(
                row -> new Unreachable(row.uuid(0), row.text(1), Step.valueOf(row.text(2))), """
                select n.id, n.name,
                       case when exists (select 1 from tenant t where t.id = n.id) then 'ASK'
                            when exists (select 1 from organisation o where o.id = n.id) then 'GIVE'
                            else 'PUBLISH' end
                from\s""" + NAMED + """
                 n where n.id in (select residuary_id from reorganisation_closure where reorganisation_id = ?1
                                  union select successor_id from reorganisation_successor where reorganisation_id = ?1)
                  and not exists (select 1 from contact c where c.organisation_id = n.id and c.channel = 'PHONE')
                order by n.name
                """, plan);
    }

    void add(UUID id, String name, LocalDate on) {
        change("insert into reorganisation (id, name, takes_effect_on) values (?1, ?2, ?3)", id, name, on);
    }

    /** False when the plan makes a body of this slug already. */
    boolean addBody(UUID plan, NewBody body) {
        return change("""
                        insert into reorganisation_body (id, reorganisation_id, slug, name, kind)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                        """, body.id(), plan, body.slug(), body.name(), body.kind()) == 1;
    }

    boolean isSlugTaken(String slug) {
        return !list(row -> true, "select true from organisation where slug = ?1", slug)
                .isEmpty();
    }

    void removeBody(UUID plan, UUID body) {
        change("delete from reorganisation_body where reorganisation_id = ?1 and id = ?2", plan, body);
    }

    void close(UUID plan, UUID body, @Nullable UUID residuary) {
        List<Successor> successors = findSuccessors(plan, body);
        reopen(plan, body);
        change("""
                insert into reorganisation_closure (reorganisation_id, organisation_id, residuary_id)
                values (?1, ?2, ?3::uuid)
                """, plan, body, residuary);
        successors.forEach(successor -> addSuccessor(plan, body, successor.area(), successor.body()));
    }

    void reopen(UUID plan, UUID body) {
        change("delete from reorganisation_closure where reorganisation_id = ?1 and organisation_id = ?2", plan, body);
    }

    void addSuccessor(UUID plan, UUID body, UUID area, UUID successor) {
        change("""
                delete from reorganisation_successor
                where reorganisation_id = ?1 and organisation_id = ?2 and area_id = ?3
                """, plan, body, area);
        change("""
                insert into reorganisation_successor (reorganisation_id, organisation_id, area_id, successor_id)
                values (?1, ?2, ?3, ?4)
                """, plan, body, area, successor);
    }

    /** False when somebody was quicker. */
    boolean propose(UUID plan, String subject, String name) {
        return change("""
                        update reorganisation set status = 'PROPOSED', proposed_by = ?2, proposed_by_name = ?3,
                            version = version + 1
                        where id = ?1 and status = 'DRAFT'
                        """, plan, subject, name) == 1;
    }

    boolean takeBack(UUID plan) {
        return change("""
                        update reorganisation set status = 'DRAFT', proposed_by = null, proposed_by_name = null,
                            version = version + 1
                        where id = ?1 and status = 'PROPOSED'
                        """, plan) == 1;
    }

    boolean publish(UUID plan, String subject) {
        return change("""
                        update reorganisation set status = 'PUBLISHED', published_by = ?2, published_at = now(),
                            version = version + 1
                        where id = ?1 and status = 'PROPOSED'
                        """, plan, subject) == 1;
    }
}
