package org.partnershipportal.check;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

/** What follows from checks, and how it was followed up. */
@Dependent
class ActionRepository extends BaseRepository {
    private static final String FOLLOW_UP = "case when l.number is null then a.follow_up_on else l.next_on end";

    private static final String ACTIONS = "select a.id, a.check_id, o.slug, o.name, c.place, a.number, a.wording,"
            + " a.owner_role, a.due_on, " + FOLLOW_UP + ", coalesce(l.number, 0)" + """
             from improvement_action a join reality_check c on c.id = a.check_id join organisation o on o.id = a.tenant_id
            left join lateral (select s.number, s.next_on from improvement_step s
                               where s.action_id = a.id order by s.number desc limit 1) l on true
            """;

    /** Those of a check, by number. */
    List<ActionRow> findOf(UUID check) {
        return list(ActionRepository::row, ACTIONS + " where a.check_id = ?1 order by a.number", check);
    }

    Optional<ActionRow> find(UUID id) {
        return first(ActionRepository::row, ACTIONS + " where a.id = ?1", id);
    }

    /** What a body that was checked has not done, of all bodies for null; what is to be looked at first comes first. */
    List<ActionRow> findOpen(@Nullable UUID body) {
        return list(
                ActionRepository::row,
                ACTIONS + " where (?1::uuid is null or a.tenant_id = ?1) and " + FOLLOW_UP + " is not null order by "
                        + FOLLOW_UP + ", o.name, a.number",
                body);
    }

    private static ActionRow row(Columns row) {
        return new ActionRow(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.number(5),
                row.text(6),
                row.text(7),
                row.date(8),
                row.dateIfAny(9).orElse(null),
                row.number(10));
    }

    /** The latest first. */
    List<FollowUpRow> findSteps(UUID action) {
        return list(
                row -> new FollowUpRow(
                        row.number(0),
                        row.text(1),
                        row.date(2),
                        row.dateIfAny(3).orElse(null)),
                "select number, note, followed_on, next_on from improvement_step where action_id = ?1 order by number desc",
                action);
    }

    /** False when another one was added at the same moment. */
    boolean isAdded(UUID id, CheckRow check, String text, String role, LocalDate due, LocalDate followUp, String by) {
        return change("""
                        insert into improvement_action (id, check_id, tenant_id, checker_id, number, wording, owner_role,
                                                        due_on, follow_up_on, entered_by)
                        select ?1::uuid, ?2::uuid, ?3::uuid, ?4::uuid,
                               (select count(*) from improvement_action a where a.check_id = ?2::uuid) + 1,
                               ?5::text, ?6::text, ?7::date, ?8::date, ?9::text
                        on conflict (check_id, number) do nothing
                        """, id, check.id(), check.bodyId(), check.checkerId(), text, role, due, followUp, by) == 1;
    }

    /**
     * Says how an action stands.
     *
     * @param seen how many steps were seen
     * @param next when it is looked at again; null for what is done
     * @return false when somebody said something meanwhile
     */
    boolean isFollowed(UUID action, int seen, String note, LocalDate on, @Nullable LocalDate next, String by) {
        return change("""
                        insert into improvement_step (action_id, number, tenant_id, checker_id, done, note, followed_on, next_on,
                                                      entered_by)
                        select a.id, ?2::integer + 1, a.tenant_id, a.checker_id, ?5::date is null, ?3::text, ?4::date,
                               ?5::date, ?6::text
                        from improvement_action a where a.id = ?1::uuid
                          and (select count(*) from improvement_step s where s.action_id = a.id) = ?2::integer
                        on conflict (action_id, number) do nothing
                        """, action, seen, note, on, next, by) == 1;
    }

    /** Remembers that managers were reminded of it; false when they were before. */
    boolean isReminded(UUID body, ActionRow action) {
        return change(
                        "insert into check_reminder (tenant_id, action_id, follow_up_on) values (?1, ?2, ?3)"
                                + " on conflict (tenant_id, action_id, follow_up_on) do nothing",
                        body,
                        action.id(),
                        action.followUp())
                == 1;
    }
}
