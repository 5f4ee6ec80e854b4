package org.partnershipportal.referral;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** What the partnership desk has to decide. The policies show it to the parties, and to deciders of no party. */
@Dependent
class DeskCaseRepository extends BaseRepository {
    void open(UUID part, String reference, UUID openedBy, UUID acting, LocalDate due) {
        change("""
                insert into desk_case (id, part_id, reference, opened_by_id, acting_id, due_on)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """, UUID.randomUUID(), part, reference, openedBy, acting, due);
    }

    /** Whether the asking person is one of those who may decide on this part for the body. */
    boolean isDecider(UUID part, UUID me) {
        return !list(
                        row -> row.uuid(0),
                        "select id from desk_case where part_id = ?1 and closed_at is null and not ?2 = any (party_ids)",
                        part,
                        me)
                .isEmpty();
    }

    /** Closes it without a decision; false when it is closed already. */
    boolean close(UUID part) {
        return change("update desk_case set closed_at = now() where part_id = ?1 and closed_at is null", part) == 1;
    }

    /** Records the decision; false when somebody else was quicker. */
    boolean decide(UUID part, Move decision, UUID body, String reason, String decider) {
        return change("""
                        update desk_case set closed_at = now(), decision = ?2, body_id = ?3, reason = ?4, decided_by = ?5
                        where part_id = ?1 and closed_at is null
                        """, part, decision.name(), body, reason, decider) == 1;
    }

    /** The latest of a part; empty for a part that never was at the desk. */
    Optional<Latest> findLatest(UUID part) {
        return first(
                row -> new Latest(
                        row.uuid(0),
                        row.date(1),
                        row.instantIfAny(2).isPresent(),
                        row.uuidOrNull(3),
                        row.textOrNull(4)),
                """
                select acting_id, due_on, escalated_at, body_id, reason from desk_case
                where part_id = ?1 order by opened_at desc limit 1
                """,
                part);
    }

    /** body and reason: null while nothing is decided. */
    record Latest(
            UUID acting,
            LocalDate due,
            boolean escalated,
            @Nullable UUID body,
            @Nullable String reason) {}
}
