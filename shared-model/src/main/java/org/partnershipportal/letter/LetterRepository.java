package org.partnershipportal.letter;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class LetterRepository extends BaseRepository {
    private static final int MOST = 200;

    void add(UUID body, String reference, String addressee, String text, @Nullable String format, boolean news) {
        change("""
                insert into print_task (id, tenant_id, reference, addressee, body, format, news)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """, UUID.randomUUID(), body, reference, addressee, text, format, news);
    }

    /** What waits for people to whom nothing was posted since; all of it for the first of them. */
    List<PrintPart> findWaiting(Instant postedSince) {
        return list(LetterRepository::part, """
                select id, reference, addressee, body, format, created_at, news from print_task p
                where sent_at is null and not exists (select 1 from print_task s
                                                      where s.tenant_id = p.tenant_id and s.addressee = p.addressee
                                                        and s.sent_at >= ?1)
                order by created_at, id limit
                """ + MOST, postedSince);
    }

    private static PrintPart part(Columns row) {
        return new PrintPart(
                row.uuid(0), row.text(1), row.text(2), row.text(3), row.textOrNull(4), row.instant(5), row.flag(6));
    }

    /** False when it is not the own body's, or somebody has sent it. */
    boolean isSent(UUID id, Instant at, String by) {
        return change("update print_task set sent_at = ?2, sent_by = ?3 where id = ?1 and sent_at is null", id, at, by)
                == 1;
    }
}
