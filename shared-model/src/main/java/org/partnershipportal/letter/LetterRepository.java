package org.partnershipportal.letter;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class LetterRepository extends BaseRepository {
    private static final int MOST = 200;

    void add(UUID body, String reference, String addressee, String text, @Nullable String format) {
        change("""
                insert into print_task (id, tenant_id, reference, addressee, body, format) values (?1, ?2, ?3, ?4, ?5, ?6)
                """, UUID.randomUUID(), body, reference, addressee, text, format);
    }

    List<LetterRow> findWaiting() {
        return list(
                row -> new LetterRow(
                        row.uuid(0), row.text(1), row.text(2), row.text(3), row.textOrNull(4), row.instant(5)),
                """
                select id, reference, addressee, body, format, created_at from print_task
                where sent_at is null order by created_at, id limit
                """ + MOST);
    }

    /** False when it is not the own body's, or somebody has sent it. */
    boolean isSent(UUID id, Instant at, String by) {
        return change("update print_task set sent_at = ?2, sent_by = ?3 where id = ?1 and sent_at is null", id, at, by)
                == 1;
    }
}
