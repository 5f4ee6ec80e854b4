package org.partnershipportal.feedback;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.tenancy.BaseRepository;

/** What the watch has told, and what it has yet to tell. */
@Dependent
class FeedbackWatchRepository extends BaseRepository {
    /** What the body has open and late, and nobody was told of. */
    List<FeedbackState> findMissed(UUID me, Instant now) {
        return list(FeedbackRepository::state, FeedbackRepository.STATE + """
                where f.tenant_id = ?1 and f.closed_at is null and f.due_at <= ?2
                  and f.missed_for is distinct from f.due_at order by f.due_at, f.id
                """, me, now);
    }

    /** What comes due within eight days, over Christmas or Easter, and nobody was reminded of. */
    List<FeedbackState> findToRemind(UUID me, Instant now) {
        return list(FeedbackRepository::state, FeedbackRepository.STATE + """
                where f.tenant_id = ?1 and f.closed_at is null and f.due_at > ?2
                  and f.due_at <= ?2::timestamptz + interval '8 days'
                  and f.reminded_for is distinct from f.due_at order by f.due_at, f.id
                """, me, now);
    }

    /** False when it was told, or has moved since. */
    boolean markMissed(FeedbackState state) {
        return change("""
                update feedback set missed_for = due_at
                where id = ?1 and due_at = ?2 and closed_at is null and missed_for is distinct from due_at
                """, state.id(), state.due()) == 1;
    }

    /** False when it was told, or has moved since. */
    boolean markReminded(FeedbackState state) {
        return change("""
                update feedback set reminded_for = due_at
                where id = ?1 and due_at = ?2 and closed_at is null and reminded_for is distinct from due_at
                """, state.id(), state.due()) == 1;
    }
}
