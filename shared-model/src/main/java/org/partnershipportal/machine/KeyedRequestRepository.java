package org.partnershipportal.machine;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.referral.PartBrief;
import org.partnershipportal.referral.PartStatus;
import org.partnershipportal.tenancy.BaseRepository;

@Dependent
class KeyedRequestRepository extends BaseRepository {
    /** False when it was made before: waits for who makes it at this moment. */
    boolean begin(UUID tenant, String key, String request, String salt) {
        return change("""
                        insert into keyed_request (tenant_id, key_hash, request_hash, salt) values (?1, ?2, ?3, ?4)
                        on conflict do nothing
                        """, tenant, key, request, salt) == 1;
    }

    Optional<Known> find(UUID tenant, String key) {
        return first(
                row -> new Known(
                        row.text(0),
                        row.text(1),
                        new PartBrief(
                                row.text(2),
                                PartStatus.valueOf(row.text(3)),
                                row.text(4),
                                row.text(5),
                                row.number(6),
                                row.date(7))),
                "select request_hash, salt, reference, status, accountable, holder, version, due_on from keyed_request"
                        + " where tenant_id = ?1 and key_hash = ?2",
                tenant,
                key);
    }

    void end(UUID tenant, String key, PartBrief answer) {
        change(
                """
                update keyed_request set reference = ?3, status = ?4, accountable = ?5, holder = ?6, version = ?7, due_on = ?8
                where tenant_id = ?1 and key_hash = ?2
                """,
                tenant,
                key,
                answer.reference(),
                answer.status().name(),
                answer.accountable(),
                answer.holder(),
                answer.version(),
                answer.due());
    }

    /** Keys are remembered for seven days. */
    void forgetOld(UUID tenant) {
        change("delete from keyed_request where tenant_id = ?1 and asked_at < now() - interval '7 days'", tenant);
    }

    /** What came of a request that was made before. */
    record Known(String request, String salt, PartBrief answer) {}
}
