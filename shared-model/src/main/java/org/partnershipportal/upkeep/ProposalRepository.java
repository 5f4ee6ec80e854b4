package org.partnershipportal.upkeep;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.BaseRepository;
import org.partnershipportal.tenancy.Columns;

@Dependent
class ProposalRepository extends BaseRepository {
    private static final String ROW = """
            select id, kind, subject_id, subject_name, proposed_by_name, proposed_at, status, proposed_by = ?2, reason,
                   before_text, after_text, action
            from directory_proposal where tenant_id = ?1
            """;

    List<ProposalRow> findLatest(UUID tenant, String user) {
        return list(
                ProposalRepository::row,
                ROW + " order by (status = 'OPEN') desc, proposed_at desc limit 50",
                tenant,
                user);
    }

    Optional<Stored> findById(UUID tenant, String user, UUID id) {
        return first(row -> new Stored(row(row), row.text(9), row.text(10)), ROW + " and id = ?3", tenant, user, id);
    }

    boolean isOpen(UUID tenant, EntryKind kind, UUID subject) {
        return !list(
                        row -> row.uuid(0),
                        "select id from directory_proposal where tenant_id = ?1 and kind = ?2 and subject_id = ?3"
                                + " and status = 'OPEN'",
                        tenant,
                        kind.name(),
                        subject)
                .isEmpty();
    }

    void add(UUID id, UUID tenant, Draft draft, String by, String byName) {
        EntryView entry = draft.entry();
        change(
                """
                insert into directory_proposal (id, tenant_id, kind, action, subject_id, subject_name, before_text,
                                                after_text, proposed_by, proposed_by_name)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                """,
                id,
                tenant,
                entry.kind().name(),
                draft.action().name(),
                entry.id(),
                entry.name(),
                draft.before(),
                draft.after(),
                by,
                byName);
    }

    /** @return 0 when it is no longer open */
    int decide(UUID id, String status, String by, @Nullable String reason) {
        return change("""
                update directory_proposal set status = ?2, decided_by = ?3, decided_at = now(), reason = ?4
                where id = ?1 and status = 'OPEN'
                """, id, status, by, reason);
    }

    private static ProposalRow row(Columns row) {
        return new ProposalRow(
                row.uuid(0),
                EntryKind.valueOf(row.text(1)),
                ProposalAction.valueOf(row.text(11)),
                row.uuid(2),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.text(6),
                row.flag(7),
                row.textOrNull(8));
    }

    /** What is to be proposed, the fields before and after as one text each. */
    record Draft(ProposalAction action, EntryView entry, String before, String after) {}

    /** A proposal with what it would change. */
    record Stored(ProposalRow row, String before, String after) {}
}
