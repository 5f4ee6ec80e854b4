package org.partnershipportal.outbox;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

/** Dead messages of the own body, or of the partnership: the policies leave out the others. */
@Dependent
class UndeliveredRepository extends BaseRepository {
    private static final int MOST = 200;
    private static final String DEAD = " from outbox where dead and put_aside_at is null";

    /** The latest first. */
    List<UndeliveredRow> find() {
        return list(
                row -> new UndeliveredRow(
                        row.uuid(0), row.text(1), row.text(2), row.text(3), row.instant(4), row.number(5), row.text(6)),
                "select id, stream, addressee, subject, created_at, attempts, last_error" + DEAD
                        + " order by position desc limit " + MOST);
    }

    /** One of them, or all; returns how many. */
    int sendAgain(@Nullable UUID id) {
        return change(
                "update outbox set dead = false, attempts = 0, next_attempt_at = now()"
                        + " where dead and put_aside_at is null and (?1::uuid is null or id = ?1::uuid)",
                id);
    }

    /** One of them, or all; returns how many. */
    int putAside(@Nullable UUID id) {
        return change(
                "update outbox set put_aside_at = now()"
                        + " where dead and put_aside_at is null and (?1::uuid is null or id = ?1::uuid)",
                id);
    }
}
