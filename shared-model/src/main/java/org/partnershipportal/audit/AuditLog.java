package org.partnershipportal.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.tenancy.Asker;
import org.partnershipportal.tenancy.Asking;

/** Writes one line for every change and every opening of a case, in the transaction of what it tells of. */
@Dependent
public class AuditLog {
    private final AuditRepository repository;

    @Inject
    public AuditLog(AuditRepository repository) {
        this.repository = repository;
    }

    /** A line of the body that asks; of the partnership when the steward does. */
    public void record(String action, String subjectType, Object subjectId, @Nullable String detail) {
        Asker asker = asker();
        record(asker.tenant(), action, subjectType, subjectId, detail);
    }

    /** A line of the body that is told of a resident's doing. */
    public void record(
            @Nullable UUID tenant, String action, String subjectType, Object subjectId, @Nullable String detail) {
        Asker asker = asker();
        String actor = asker.user() == null ? "resident" : asker.user();
        repository.add(tenant, actor, action, subjectType, subjectId.toString(), detail);
    }

    private static Asker asker() {
        Asker asker = Asking.current();
        if (asker == null) {
            throw new IllegalStateException("an audit line by nobody");
        }
        return asker;
    }
}
